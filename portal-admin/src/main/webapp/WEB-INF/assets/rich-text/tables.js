/* Tables: making one, and what is done to its rows, columns and cells. */
import { TextSelection } from "prosemirror-state";
import {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, isInTable, mergeCells,
  splitCell, toggleHeader,
} from "prosemirror-tables";
import { around, insertBlock } from "./commands.js";
import { ask } from "./dialogs.js";
import { schema } from "./schema.js";

const { nodes } = schema;
const LARGEST = 50;

const row = (type, columns, head) => nodes.table_row.create({ head }, Array.from({ length: columns }, () => type.createAndFill()));

const tableOf = (rows, columns) => nodes.table_block.create(null, [
  nodes.table.create(null, Array.from({ length: rows }, (_, index) => row(index ? nodes.table_cell : nodes.table_header, columns, !index))),
]);

const insert = (editor, dialog) => {
  const open = async () => {
    const size = ({ rows, columns }) => [Number(rows), Number(columns)];
    const given = await ask(dialog, { rows: 3, columns: 3 }, (values) => (size(values).every((count) => Number.isInteger(count) && count > 0 && count <= LARGEST)
      ? null : { field: "rows", text: editor.texts.tableWrong }));
    editor.focus();
    if (!given) return;
    const transaction = editor.view.state.tr;
    const at = insertBlock(transaction, tableOf(...size(given)));
    transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 1)));
    editor.view.dispatch(transaction.scrollIntoView());
  };
  return {
    run: (state, dispatch) => {
      if (isInTable(state) || !state.selection.$from.parent.isTextblock || around(state, "figure", "table_caption")) return false;
      if (dispatch) open();
      return true;
    },
  };
};

const inTable = (run) => ({ run: (state, dispatch, view) => isInTable(state) && run(state, dispatch, view) });

const remove = (state, dispatch) => {
  const block = around(state, "table_block");
  if (block && dispatch) {
    const transaction = state.tr.delete(block.pos, block.pos + block.node.nodeSize);
    dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(Math.min(block.pos, transaction.doc.content.size)))));
  }
  return Boolean(block);
};

/* Adds the caption and leads to it, or leads from it back into the table. */
const caption = (state, dispatch) => {
  const block = around(state, "table_block");
  if (!block) return false;
  const present = block.node.childCount > 1;
  if (dispatch) {
    const transaction = present ? state.tr : state.tr.insert(block.pos + 1, nodes.table_caption.create());
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, block.pos + 2)).scrollIntoView());
  }
  return true;
};

const firstCellsAreHeads = (state, along) => {
  const block = around(state, "table_block");
  if (!block) return false;
  const rows = block.node.lastChild.content.content;
  const rest = along === "row" ? rows[0].content.content.slice(1) : rows.slice(1).map((each) => each.firstChild);
  return (rest.length ? rest : [rows[0].firstChild]).every((cell) => cell.type === nodes.table_header);
};

export const tableCommands = (editor, dialog) => ({
  table: insert(editor, dialog),
  tableCaption: { run: caption },
  rowBefore: inTable(addRowBefore),
  rowAfter: inTable(addRowAfter),
  rowDelete: inTable(deleteRow),
  columnBefore: inTable(addColumnBefore),
  columnAfter: inTable(addColumnAfter),
  columnDelete: inTable(deleteColumn),
  headRow: { ...inTable(toggleHeader("row")), on: (state) => firstCellsAreHeads(state, "row") },
  headColumn: { ...inTable(toggleHeader("column")), on: (state) => firstCellsAreHeads(state, "column") },
  merge: inTable(mergeCells),
  split: inTable(splitCell),
  tableDelete: { run: remove },
});
