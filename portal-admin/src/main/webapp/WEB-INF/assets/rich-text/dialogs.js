/*
 * Questions that a native dialog asks: it holds the focus while it is open, and gives it back. It stands in the page only
 * as long, and outside the form, so that Enter in it does not send that.
 */

export const part = (dialog, name) => dialog.querySelector(`[data-part="${name}"]`);

/*
 * Opens a dialog with values in its parts. Answers with what the form holds when it is sent and found right, with
 * { removed: true } when its button for that is pressed, and with null when it is left.
 */
export const ask = (dialog, values, check = () => null) => new Promise((answer) => {
  const form = dialog.querySelector("form");
  const error = dialog.querySelector(".error");
  const fields = [...form.querySelectorAll("[data-part]:is(input, select, textarea)")];
  const on = new AbortController();
  for (const field of fields) {
    if (field.type === "checkbox") field.checked = Boolean(values[field.dataset.part]);
    else if (field.type !== "file") field.value = values[field.dataset.part] ?? "";
  }
  const tell = (text, name) => {
    error.textContent = text ?? "";
    for (const field of fields) field.toggleAttribute("aria-invalid", Boolean(text) && field.dataset.part === name);
  };
  const read = () => Object.fromEntries(fields.map((field) => [field.dataset.part, field.type === "checkbox" ? field.checked : field.value.trim()]));
  const close = (value) => {
    on.abort();
    dialog.close();
    dialog.remove();
    answer(value);
  };
  tell();
  for (const button of dialog.querySelectorAll("[data-remove]")) button.hidden = !values.present;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wrong = check(read());
    if (!wrong) {
      close(read());
      return;
    }
    tell(wrong.text, wrong.field);
    part(dialog, wrong.field)?.focus();
  }, on);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close(null);
  }, on);
  dialog.addEventListener("click", (event) => {
    if (event.target.closest("[data-cancel]")) close(null);
    else if (event.target.closest("[data-remove]")) close({ removed: true });
  }, on);
  document.body.append(dialog);
  dialog.showModal();
});
