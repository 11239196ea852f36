/* Finding and replacing in the text: what is found is marked, and replacing all is one step to undo. */
import { closeHistory } from "prosemirror-history";
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

const key = new PluginKey("find");

const pattern = ({ query, matchCase }) => new RegExp(query.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"), matchCase ? "gu" : "giu");

/* What stands in a block besides words counts as one character that nobody types. */
const search = (doc, terms) => {
  const found = [];
  if (!terms.query) return found;
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, "\ufffc", "\ufffc");
    for (const match of text.matchAll(pattern(terms))) found.push({ from: pos + 1 + match.index, to: pos + 1 + match.index + match[0].length });
    return false;
  });
  return found;
};

const marked = (doc, terms, selection) => {
  const found = search(doc, terms);
  const decorations = found.map(({ from, to }) => Decoration.inline(from, to, {
    class: from === selection.from && to === selection.to ? "found found-now" : "found",
  }));
  return { terms, found, decorations: DecorationSet.create(doc, decorations) };
};

export const findPlugin = () => new Plugin({
  key,
  state: {
    init: () => ({ terms: { query: "" }, found: [], decorations: DecorationSet.empty }),
    apply: (transaction, value) => {
      const terms = transaction.getMeta(key) ?? value.terms;
      const same = terms === value.terms && !transaction.docChanged && !transaction.selectionSet;
      return same || (!terms.query && !value.found.length && terms === value.terms) ? value : marked(transaction.doc, terms, transaction.selection);
    },
  },
  props: { decorations: (state) => key.getState(state).decorations },
});

export class Find {
  constructor(bar, editor) {
    this.bar = bar;
    this.editor = editor;
    const field = (name) => bar.querySelector(`[data-find="${name}"]`);
    this.query = field("query");
    this.replacement = field("replacement");
    this.matchCase = field("case");
    this.status = field("status");
    const actions = {
      next: () => this.go(1),
      previous: () => this.go(-1),
      replace: () => this.replace(),
      all: () => this.replaceAll(),
      close: () => this.close(),
    };
    for (const [name, act] of Object.entries(actions)) field(name).addEventListener("click", act);
    for (const input of [this.query, this.replacement, this.matchCase]) {
      input.addEventListener("input", (event) => {
        event.stopPropagation();
        this.look();
      });
    }
    bar.addEventListener("keydown", (event) => this.keys(event));
  }

  keys(event) {
    if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && event.target === this.query) this.go(event.shiftKey ? -1 : 1);
    else if (event.key === "Enter" && event.target === this.replacement) this.replace();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  open(toReplace) {
    const { state } = this.editor.view;
    const selected = state.doc.textBetween(state.selection.from, state.selection.to);
    this.bar.hidden = false;
    if (selected && !state.selection.empty && selected.length < 200) this.query.value = selected;
    this.look();
    (toReplace && this.query.value ? this.replacement : this.query).focus();
    this.query.select();
  }

  close() {
    this.bar.hidden = true;
    this.tell({ query: "" });
    this.editor.focus();
  }

  look() {
    this.tell({ query: this.query.value, matchCase: this.matchCase.checked });
    this.count();
  }

  tell(terms) {
    const { view } = this.editor;
    view.dispatch(view.state.tr.setMeta(key, terms));
  }

  found() {
    return key.getState(this.editor.view.state).found;
  }

  count() {
    const found = this.found();
    const { from, to } = this.editor.view.state.selection;
    const at = found.findIndex((each) => each.from === from && each.to === to) + 1;
    const { texts } = this.editor;
    if (!this.query.value) this.status.textContent = "";
    else if (!found.length) this.status.textContent = texts.findNone;
    else this.status.textContent = (at ? texts.findAt : texts.findCount).replace("{0}", found.length).replace("{1}", at);
  }

  go(step) {
    const found = this.found();
    const { selection } = this.editor.view.state;
    if (!found.length) {
      this.count();
      return;
    }
    const after = found.findIndex(({ from }) => from >= selection.from + (step > 0 && !selection.empty ? 1 : 0));
    const before = found.findLastIndex(({ from }) => from < selection.from);
    const next = step > 0 ? found[after < 0 ? 0 : after] : found.at(before < 0 ? -1 : before);
    this.editor.reveal(next.from, next.to);
    this.count();
  }

  replace() {
    const { view } = this.editor;
    const { from, to } = view.state.selection;
    if (this.found().some((each) => each.from === from && each.to === to)) {
      view.dispatch(this.put(view.state.tr, { from, to }));
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from + this.replacement.value.length)));
    }
    this.go(1);
  }

  replaceAll() {
    const { view, texts } = this.editor;
    const found = this.found();
    if (!found.length) return;
    view.dispatch([...found].reverse().reduce((transaction, each) => this.put(transaction, each), closeHistory(view.state.tr)));
    this.status.textContent = texts.replaced.replace("{0}", found.length);
  }

  /* The new words look as the old ones did. */
  put(transaction, { from, to }) {
    const marks = transaction.doc.resolve(from + 1).marks();
    return this.replacement.value
      ? transaction.replaceWith(from, to, transaction.doc.type.schema.text(this.replacement.value, marks))
      : transaction.delete(from, to);
  }
}
