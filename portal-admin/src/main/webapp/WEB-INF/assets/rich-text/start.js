/* Puts an editor over each textarea that asks for one; without scripts, the textarea takes the same HTML. */
import { Editor } from "./editor.js";

for (const root of document.querySelectorAll(".rich[data-for]")) {
  const textarea = document.getElementById(root.dataset.for);
  const label = document.querySelector(`label[for="${CSS.escape(textarea.id)}"]`);
  label.id ||= `${textarea.id}-label`;
  root.dataset.label = label.id;
  const dialogs = document.importNode(root.querySelector("template").content, true);
  const focused = document.activeElement === textarea;
  textarea.before(root);
  root.hidden = false;
  const editor = new Editor(root, textarea, dialogs);
  if (focused) editor.focus();
}
