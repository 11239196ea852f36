/* Citations: numbered in the text, with their source asked for in a dialog. */
import { NodeSelection, Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { ask, part } from "./dialogs.js";
import { inert, plain } from "./html.js";
import { addressOf } from "./links.js";
import { schema } from "./schema.js";

const type = schema.nodes.citation;

const sources = (doc) => {
  const found = new Map();
  doc.descendants((node) => {
    if (node.type === type && !found.has(node.attrs.html)) found.set(node.attrs.html, found.size + 1);
  });
  return found;
};

const numbered = (doc) => {
  const numbers = sources(doc);
  const decorations = [];
  if (numbers.size) {
    doc.descendants((node, pos) => {
      if (node.type !== type) return;
      const number = numbers.get(node.attrs.html);
      decorations.push(Decoration.node(pos, pos + 1, { "data-number": `[${number}]`, title: plain(node.attrs.html), role: "img", "aria-label": `[${number}] ${plain(node.attrs.html)}` }));
    });
  }
  return DecorationSet.create(doc, decorations);
};

/* The same source has the same number, as in the readers' list. */
export const citationNumbers = () => new Plugin({
  state: {
    init: (_, state) => numbered(state.doc),
    apply: (transaction, decorations) => (transaction.docChanged ? numbered(transaction.doc) : decorations),
  },
  props: {
    decorations(state) {
      return this.getState(state);
    },
  },
});

const escaped = (text) => {
  const holder = document.createElement("i");
  holder.textContent = text;
  return holder.innerHTML.replace(/"/g, "&quot;");
};

/* What was there keeps its formatting as long as its words stay. */
const htmlOf = ({ source, address }, before) => {
  if (before && plain(before) === source && (hrefOf(before) ?? "") === address) return before;
  const href = address && addressOf(address);
  const rel = href?.includes(":") ? ' rel="noopener noreferrer"' : "";
  return href ? `<a href="${escaped(href)}"${rel}>${escaped(source)}</a>` : escaped(source);
};

const hrefOf = (html) => inert(html).querySelector("a[href]")?.getAttribute("href");

export const citationCommand = (editor, dialog) => {
  const again = part(dialog, "again");
  const open = async () => {
    const { state } = editor.view;
    const { selection } = state;
    const before = selection instanceof NodeSelection && selection.node.type === type ? selection.node.attrs.html : null;
    again.replaceChildren(new Option(editor.texts.citeNew, ""), ...[...sources(state.doc).keys()].map((html) => new Option(plain(html), html)));
    again.closest(".field").hidden = again.options.length < 2 || before !== null;
    again.onchange = () => {
      part(dialog, "source").value = again.value && plain(again.value);
      part(dialog, "address").value = (again.value && hrefOf(again.value)) ?? "";
    };
    const values = before === null ? {} : { source: plain(before), address: hrefOf(before) ?? "", present: true };
    const given = await ask(dialog, values, ({ source, address }) => {
      if (!source) return { field: "source", text: editor.texts.citeMissing };
      return address && !addressOf(address) ? { field: "address", text: editor.texts.linkWrong } : null;
    });
    editor.focus();
    if (!given) return;
    if (given.removed) {
      editor.view.dispatch(editor.view.state.tr.deleteSelection());
      return;
    }
    const html = htmlOf(given, before ?? again.value);
    const at = before === null ? selection.to : selection.from;
    const transaction = before === null
      ? editor.view.state.tr.insert(at, type.create({ html }))
      : editor.view.state.tr.setNodeMarkup(at, null, { html });
    editor.view.dispatch(transaction.scrollIntoView());
  };
  return {
    run: (state, dispatch) => {
      const { $to } = state.selection;
      const may = $to.parent.inlineContent && $to.parent.type.contentMatch.matchType(type);
      if (may && dispatch) open();
      return Boolean(may);
    },
    on: ({ selection }) => selection instanceof NodeSelection && selection.node.type === type,
  };
};
