/* The tools over the text: one stop of the Tab key, arrow keys within (ARIA, toolbar pattern). */
import { mayRun } from "./commands.js";

export class Toolbar {
  constructor(bar, editor) {
    this.bar = bar;
    this.editor = editor;
    this.buttons = [...bar.querySelectorAll("button")];
    this.groups = [...bar.querySelectorAll("[data-when]")];
    this.current = this.buttons[0];
    bar.addEventListener("click", (event) => this.press(event.target.closest("button")));
    bar.addEventListener("keydown", (event) => this.move(event));
    bar.addEventListener("focusin", (event) => this.stopAt(event.target.closest("button")));
    /* The pointer leaves the selection in the text as it is. */
    bar.addEventListener("mousedown", (event) => event.preventDefault());
  }

  press(button) {
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    this.stopAt(button);
    this.editor.run(button.dataset.command);
  }

  visible() {
    return this.buttons.filter((button) => !button.closest("[hidden]"));
  }

  move(event) {
    const buttons = this.visible();
    const at = buttons.indexOf(document.activeElement);
    const next = {
      ArrowRight: buttons[(at + 1) % buttons.length],
      ArrowLeft: buttons[(at - 1 + buttons.length) % buttons.length],
      Home: buttons[0],
      End: buttons.at(-1),
    }[event.key];
    if (event.key === "Escape") this.editor.focus();
    else if (next) next.focus();
    else return;
    event.preventDefault();
  }

  stopAt(button) {
    if (!button) return;
    this.current = button;
    for (const each of this.buttons) each.tabIndex = each === button ? 0 : -1;
  }

  focus() {
    this.current.focus();
  }

  update(state) {
    for (const group of this.groups) group.hidden = !this.editor.within(group.dataset.when);
    for (const button of this.buttons) {
      const command = this.editor.commands[button.dataset.command];
      const on = Boolean(command.on?.(state));
      if (command.on) button.setAttribute("aria-pressed", on);
      button.setAttribute("aria-disabled", !on && !mayRun(command, state));
    }
    if (this.current.closest("[hidden]")) this.stopAt(this.buttons[0]);
  }

  /* In the view of the source, only the way back works. */
  suspend(button) {
    for (const each of this.buttons) each.setAttribute("aria-disabled", each !== button);
  }
}
