/* The keys of the text. Tab is none of them: it leaves the text, as everywhere on the page. */
import { enter, toBeginning, toEnd } from "./commands.js";

const NAMES = {
  "Mod-z": "undo", "Mod-y": "redo", "Shift-Mod-z": "redo",
  "Mod-b": "strong", "Mod-i": "em", "Mod-,": "sub", "Mod-.": "sup",
  "Shift-Ctrl-0": "paragraph", "Shift-Ctrl-2": "heading2", "Shift-Ctrl-3": "heading3", "Shift-Ctrl-4": "heading4",
  "Shift-Ctrl-6": "quote", "Shift-Ctrl-8": "bullets", "Shift-Ctrl-9": "numbers",
  "Mod-]": "indent", "Mod-[": "outdent", "Alt-Shift-ArrowRight": "indent", "Alt-Shift-ArrowLeft": "outdent",
  "Shift-Mod-l": "link", "Shift-Mod-e": "citation", "Shift-Mod-g": "figure",
  "Mod-f": "find", "Mod-h": "replace", "Alt-F10": "tools",
  "Shift-Enter": "break", "Mod-Enter": "break",
};

/* A key of the editor never also does what the browser would do with it. */
export const keys = (run) => ({
  Enter: enter,
  "Mod-Home": toBeginning, "Meta-ArrowUp": toBeginning,
  "Mod-End": toEnd, "Meta-ArrowDown": toEnd,
  ...Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, () => {
    run(name);
    return true;
  }])),
});
