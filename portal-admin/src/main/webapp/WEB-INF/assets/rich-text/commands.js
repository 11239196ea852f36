/* What the toolbar and the keys do to a text, each under one name. */
import { chainCommands, lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { GapCursor } from "prosemirror-gapcursor";
import { redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { NodeSelection, Selection, TextSelection } from "prosemirror-state";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

/* The innermost node of some type around the selection, with its place. */
export const around = (state, ...names) => {
  const { $from } = state.selection;
  if (state.selection instanceof NodeSelection && names.includes(state.selection.node.type.name)) {
    return { node: state.selection.node, pos: state.selection.from };
  }
  for (let depth = $from.depth; depth > 0; depth--) {
    if (names.includes($from.node(depth).type.name)) return { node: $from.node(depth), pos: $from.before(depth) };
  }
  return null;
};

export const markIsOn = (state, type) => {
  const { from, to, $from, empty } = state.selection;
  return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type);
};

/* Below the line and above it at once, nothing can stand. */
const shifted = (type, other) => (state, dispatch, view) => {
  const run = toggleMark(type);
  if (!dispatch) return run(state);
  return run(state, (transaction) => {
    const { from, to } = transaction.selection;
    dispatch(transaction.removeStoredMark(other).removeMark(from, to, other));
  }, view);
};

const heading = (level) => ({
  run: (state, dispatch) => {
    const here = isHeading(level)(state);
    return here ? setBlockType(nodes.paragraph)(state, dispatch) : setBlockType(nodes.heading, { level })(state, dispatch);
  },
  on: (state) => isHeading(level)(state),
});

const isHeading = (level) => (state) => state.selection.$from.parent.type === nodes.heading
  && state.selection.$from.parent.attrs.level === level;

/* A list of one kind becomes one of the other, or its items paragraphs again. */
const list = (type) => ({
  run: (state, dispatch) => {
    const here = around(state, "bullet_list", "ordered_list");
    if (!here) return wrapInList(type)(state, dispatch);
    if (here.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(here.pos, type, { lang: here.node.attrs.lang }));
    return true;
  },
  on: (state) => around(state, "bullet_list", "ordered_list")?.node.type === type,
});

/* Enter in a caption goes on below it. */
const leaveCaption = (state, dispatch) => {
  const here = around(state, "figure", "table_caption");
  if (!here) return false;
  const within = here.node.type === nodes.table_caption;
  const $caption = state.doc.resolve(here.pos + 1);
  const after = within ? here.pos + here.node.nodeSize : $caption.after();
  if (dispatch) {
    const transaction = within ? state.tr : state.tr.insert(after, nodes.paragraph.create());
    dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(after + 1))).scrollIntoView());
  }
  return true;
};

/* Puts a block below the words that the selection ends in, or in the place of an empty line. Answers with where it is. */
export const insertBlock = (transaction, block) => {
  const { $to } = transaction.selection;
  const line = $to.parent;
  if (line.type === nodes.paragraph && !line.content.size) {
    const at = $to.before();
    transaction.replaceWith(at, $to.after(), block);
    return at;
  }
  const at = line.inlineContent ? $to.after() : $to.pos;
  transaction.insert(at, block);
  return at;
};

const breakLine = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

export const enter = chainCommands(leaveCaption, splitListItem(nodes.list_item));

/* The beginning of a text that begins with a figure or a table is before it; browsers go astray there. */
export const toBeginning = (state, dispatch) => {
  const $beginning = state.doc.resolve(0);
  const there = GapCursor.valid($beginning) ? new GapCursor($beginning) : Selection.atStart(state.doc);
  dispatch?.(state.tr.setSelection(there).scrollIntoView());
  return true;
};

export const toEnd = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(Selection.atEnd(state.doc)).scrollIntoView());
  return true;
};

export const commands = {
  undo: { run: undo, may: (state) => undoDepth(state) > 0 },
  redo: { run: redo, may: (state) => redoDepth(state) > 0 },
  paragraph: { run: setBlockType(nodes.paragraph), on: (state) => state.selection.$from.parent.type === nodes.paragraph },
  heading2: heading(2),
  heading3: heading(3),
  heading4: heading(4),
  strong: { run: toggleMark(marks.strong), on: (state) => markIsOn(state, marks.strong) },
  em: { run: toggleMark(marks.em), on: (state) => markIsOn(state, marks.em) },
  sub: { run: shifted(marks.sub, marks.sup), on: (state) => markIsOn(state, marks.sub) },
  sup: { run: shifted(marks.sup, marks.sub), on: (state) => markIsOn(state, marks.sup) },
  bullets: list(nodes.bullet_list),
  numbers: list(nodes.ordered_list),
  indent: { run: sinkListItem(nodes.list_item) },
  outdent: { run: liftListItem(nodes.list_item) },
  quote: {
    run: (state, dispatch) => (around(state, "blockquote") ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch)),
    on: (state) => Boolean(around(state, "blockquote")),
  },
  break: { run: breakLine },
};

export const mayRun = (command, state) => (command.may ? command.may(state) : command.run(state));
