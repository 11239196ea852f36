/* The language of a passage, named in the person's own language. */
import { ask, part } from "./dialogs.js";
import { markIsOn } from "./commands.js";
import { getMarkRange } from "./ranges.js";
import { schema } from "./schema.js";

const type = schema.marks.language;
const CODES = ["ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "grc", "he", "hi", "hr", "hu", "it",
  "ja", "ko", "la", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "vi", "zh"];

const choices = (present) => {
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: "language" });
  const codes = present && !CODES.includes(present) ? [...CODES, present] : CODES;
  return codes
    .map((code) => new Option(names.of(code), code))
    .sort((one, other) => one.text.localeCompare(other.text));
};

export const languageCommand = (editor, dialog) => {
  const open = async () => {
    const { state } = editor.view;
    const here = getMarkRange(state.selection.$from, type);
    const { from, to } = state.selection.empty ? here : state.selection;
    part(dialog, "language").replaceChildren(...choices(here?.mark.attrs.lang));
    const given = await ask(dialog, { language: here?.mark.attrs.lang ?? "la", present: Boolean(here) });
    editor.focus();
    if (!given) return;
    const transaction = editor.view.state.tr.removeMark(from, to, type);
    if (!given.removed) transaction.addMark(from, to, type.create({ lang: given.language }));
    editor.view.dispatch(transaction);
  };
  return {
    run: (state, dispatch) => {
      if (state.selection.empty && !getMarkRange(state.selection.$from, type)) return false;
      if (dispatch) open();
      return true;
    },
    on: (state) => markIsOn(state, type),
  };
};
