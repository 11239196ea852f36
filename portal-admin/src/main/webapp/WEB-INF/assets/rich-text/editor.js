/* The editor over a textarea: the textarea stays what the form sends, and is kept equal to the text at each change. */
import { baseKeymap } from "prosemirror-commands";
import { dropCursor } from "prosemirror-dropcursor";
import { GapCursor, gapCursor } from "prosemirror-gapcursor";
import { closeHistory, history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { EditorState, TextSelection } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { citationCommand, citationNumbers } from "./citations.js";
import { around, commands, mayRun } from "./commands.js";
import { figureCommand, FigureView } from "./figures.js";
import { Find, findPlugin } from "./find.js";
import { habits } from "./habits.js";
import { lineBelow, parse, serialise } from "./html.js";
import { keys } from "./keys.js";
import { languageCommand } from "./languages.js";
import { linkCommand } from "./links.js";
import { Foot } from "./outline.js";
import { cleaned } from "./paste.js";
import { Portal } from "./portal.js";
import { Source } from "./source.js";
import { tableCommands } from "./tables.js";
import { Toolbar } from "./toolbar.js";
import { isImage, Uploads } from "./uploads.js";

/* In pixels, what the bars that stay in sight cover of the window. */
const ROOM = { top: 190, bottom: 60, left: 0, right: 0 };

/* Between blocks that have no line to type in, where no screen reader finds anything to say. */
const isBetween = (selection) => selection instanceof GapCursor;

const imagesOf = (transfer) => [...transfer?.files ?? []].filter(isImage);

export class Editor {
  constructor(root, textarea, dialogs) {
    this.root = root;
    this.textarea = textarea;
    this.texts = root.dataset;
    this.language = (root.dataset.language || "en").split("-")[0];
    this.portal = new Portal(root.dataset.portal, this.texts.failed);
    this.uploads = new Uploads(this);
    this.commands = this.allCommands((name) => dialogs.querySelector(`[data-dialog="${name}"]`));
    this.view = this.open(root.querySelector(".rich-text"));
    this.toolbar = new Toolbar(root.querySelector("[role='toolbar']"), this);
    this.foot = new Foot(root.querySelector(".rich-foot"), this);
    this.find = new Find(root.querySelector(".rich-find"), this);
    this.source = new Source(this);
    this.source.show();
    this.foot.update(this.view.state.doc);
  }

  allCommands(dialog) {
    const local = (run, more = {}) => ({ run: (state, dispatch) => { if (dispatch) run(); return true; }, ...more });
    return {
      ...commands,
      ...tableCommands(this, dialog("table")),
      link: linkCommand(this, dialog("link")),
      citation: citationCommand(this, dialog("citation")),
      figure: figureCommand(this, dialog("figure")),
      language: languageCommand(this, dialog("language")),
      find: local(() => this.find.open(false)),
      replace: local(() => this.find.open(true)),
      source: local(() => this.source.toggle(), { on: () => this.source.open }),
      tools: local(() => this.toolbar.focus()),
    };
  }

  open(holder) {
    return new EditorView(holder, {
      state: EditorState.create({
        doc: parse(this.textarea.value),
        plugins: [
          keymap(keys((name) => this.run(name, true))), keymap(baseKeymap),
          habits(), history(), dropCursor({ color: false, class: "rich-drop", width: 2 }), gapCursor(),
          tableEditing(), citationNumbers(), findPlugin(), lineBelow(),
        ],
      }),
      nodeViews: { figure: (node, view, getPos) => new FigureView(node, this, getPos) },
      attributes: () => this.attributes(),
      dispatchTransaction: (transaction) => this.dispatch(transaction),
      transformPastedHTML: (html) => this.clean(html),
      handleDoubleClickOn: (view, pos, node) => node.type.name === "citation" && this.run("citation"),
      scrollThreshold: ROOM,
      scrollMargin: ROOM,
      handlePaste: (view, event) => this.pasteFiles(event.clipboardData),
      handleDrop: (view, event) => this.dropFiles(event),
    });
  }

  /* Named and described as the textarea is. */
  attributes() {
    return {
      class: "prose",
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": this.root.dataset.label,
      "aria-describedby": this.textarea.getAttribute("aria-describedby")?.trim() ?? "",
      lang: this.root.dataset.language,
      ...(this.textarea.getAttribute("aria-invalid") === "true" && { "aria-invalid": "true" }),
    };
  }

  dispatch(transaction) {
    const before = this.view.state.selection;
    this.view.updateState(this.view.state.apply(transaction));
    if (!this.toolbar) return;
    if (isBetween(this.view.state.selection) && !this.view.state.selection.eq(before)) this.announce(this.texts.between);
    if (transaction.docChanged) this.keep();
    this.show();
  }

  keep() {
    const { doc } = this.view.state;
    this.textarea.value = serialise(doc);
    this.foot.update(doc);
    this.writing = true;
    this.textarea.dispatchEvent(new Event("input", { bubbles: true }));
    this.writing = false;
  }

  /* Takes over what somebody else put into the textarea. */
  take() {
    const { state } = this.view;
    const doc = parse(this.textarea.value);
    const first = state.doc.content.findDiffStart(doc.content);
    if (first === null) return;
    const { a, b } = state.doc.content.findDiffEnd(doc.content);
    const overlap = Math.max(0, first - Math.min(a, b));
    const change = state.tr.replace(first, a + overlap, doc.slice(first, b + overlap));
    this.view.dispatch(closeHistory(change.doc.eq(doc) ? change : state.tr.replaceWith(0, state.doc.content.size, doc.content)));
  }

  show() {
    if (!this.source.open) this.toolbar.update(this.view.state);
  }

  within(where) {
    return where === "table" ? Boolean(around(this.view.state, "table_block")) : Boolean(around(this.view.state, "bullet_list", "ordered_list"));
  }

  /* By key, a screen reader would not hear of the button that changed. */
  run(name, told = false) {
    const command = this.commands[name];
    if (!mayRun(command, this.view.state)) return false;
    command.run(this.view.state, (transaction) => this.view.dispatch(transaction.scrollIntoView()), this.view);
    if (command.on && told) this.tell(name, command.on(this.view.state));
    if (!["find", "replace", "source", "tools"].includes(name) && !document.querySelector("dialog[open]")) this.focus();
    return true;
  }

  tell(name, on) {
    const button = this.root.querySelector(`[data-command="${name}"]`);
    if (button && !document.querySelector("dialog[open]")) this.announce((on ? this.texts.on : this.texts.off).replace("{0}", button.getAttribute("aria-label") ?? button.textContent));
  }

  announce(text) {
    this.root.querySelector(".rich-status").textContent = text;
  }

  warn(text) {
    this.root.querySelector(".rich-note").textContent = text;
  }

  focus() {
    if (this.source.open) this.textarea.constructor.prototype.focus.call(this.textarea);
    else this.view.focus();
  }

  select(selection) {
    this.view.dispatch(this.view.state.tr.setSelection(selection));
  }

  /* Leads to a place in the text; the focus stays where it is when there is something to be found there. */
  reveal(from, to = null) {
    const { state } = this.view;
    const selection = to === null ? TextSelection.near(state.doc.resolve(from)) : TextSelection.create(state.doc, from, to);
    this.view.dispatch(state.tr.setSelection(selection));
    this.view.nodeDOM(selection.$from.before(selection.$from.depth))?.scrollIntoView({ block: "center" });
    if (to === null) this.focus();
  }

  clean(html) {
    const result = cleaned(html, this);
    this.warn(result.waiting ? this.texts.pasteWaiting.replace("{0}", result.waiting) : "");
    return result.html;
  }

  /* An image that was copied as such; what comes with words is pasted as those. */
  pasteFiles(transfer) {
    const files = imagesOf(transfer);
    const html = transfer?.getData("text/html") ?? "";
    const onlyImage = /<img\b/i.test(html) && !html.replace(/<[^>]*>/g, "").trim();
    if (!files.length || (html && !onlyImage) || transfer.getData("text/plain")) return false;
    this.warn("");
    this.uploads.insert(files, this.view.state.selection.from);
    return true;
  }

  dropFiles(event) {
    const files = imagesOf(event.dataTransfer);
    const at = files.length && this.view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (!at) return false;
    event.preventDefault();
    this.uploads.insert(files, at.pos);
    return true;
  }
}
