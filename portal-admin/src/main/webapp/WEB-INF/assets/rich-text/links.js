/* The link dialog: an address, or something of the portal found by its title. */
import { getMarkRange } from "./ranges.js";
import { ask, part } from "./dialogs.js";
import { schema } from "./schema.js";

const type = schema.marks.link;

/* An address as it is kept, or null when it cannot be one. */
export const addressOf = (typed) => {
  const text = typed.trim();
  if (/^(?:\/(?!\/)|#)\S*$/.test(text) || /^mailto:\S+@\S+$/i.test(text)) return text;
  if (/^[^\s@:/]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`;
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  try {
    const address = new URL(whole);
    return /^https?:$/.test(address.protocol) && address.hostname.includes(".") && !/\s/.test(text) ? whole : null;
  } catch {
    return null;
  }
};

const choice = (item, field) => {
  const entry = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "rich-choice";
  button.append(item.title);
  const address = document.createElement("small");
  address.textContent = item.address;
  button.append(address);
  button.addEventListener("click", () => {
    field.value = item.address;
    field.focus();
  });
  entry.append(button);
  return entry;
};

/* Shows what is found while somebody types, and says how much that is. */
export const searchIn = (dialog, search, show, texts) => {
  const field = part(dialog, "query");
  const status = part(dialog, "found");
  let asked = 0;
  let pause;
  const find = async () => {
    const mine = ++asked;
    const found = await search(field.value.trim()).catch((error) => ({ error }));
    if (mine !== asked) return;
    show(found.items ?? []);
    status.textContent = found.error?.message ?? (found.items.length ? texts.found.replace("{0}", found.items.length) : texts.foundNone);
  };
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(find, 200);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    clearTimeout(pause);
    find();
  });
  return find;
};

export const linkCommand = (editor, dialog) => {
  const results = part(dialog, "results");
  const show = (items) => results.replaceChildren(...items.map((item) => choice(item, part(dialog, "address"))));
  const find = searchIn(dialog, (query) => editor.portal.items(query), show, editor.texts);
  const open = async () => {
    const { state } = editor.view;
    const range = getMarkRange(state.selection.$from, type) ?? { from: state.selection.from, to: state.selection.to };
    const selected = state.selection.empty ? range : state.selection;
    const href = getMarkRange(state.selection.$from, type)?.mark.attrs.href;
    results.replaceChildren();
    const answer = ask(dialog, { address: href, words: state.doc.textBetween(selected.from, selected.to), present: Boolean(href) },
      (values) => (addressOf(values.address) ? null : { field: "address", text: editor.texts.linkWrong }));
    find();
    const given = await answer;
    editor.focus();
    if (!given) return;
    const { from, to } = selected;
    const transaction = editor.view.state.tr;
    if (given.removed) {
      editor.view.dispatch(transaction.removeMark(range.from, range.to, type));
      return;
    }
    const mark = type.create({ href: addressOf(given.address) });
    const words = given.words || (from === to ? given.address : state.doc.textBetween(from, to));
    if (words === state.doc.textBetween(from, to)) transaction.removeMark(from, to, type).addMark(from, to, mark);
    else transaction.replaceWith(from, to, schema.text(words, mark.addToSet(state.doc.resolve(from).marks())));
    editor.view.dispatch(transaction.removeStoredMark(type).scrollIntoView());
  };
  return {
    run: (state, dispatch) => {
      if (!state.selection.$from.parent.inlineContent) return false;
      if (dispatch) open();
      return true;
    },
    on: (state) => Boolean(getMarkRange(state.selection.$from, type)),
  };
};
