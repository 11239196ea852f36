/* Shows a draft in the width of a phone or of a desktop, and anew when a window of the same person has saved it. */
(() => {
  "use strict";

  const screen = document.querySelector(".screen");
  const frame = screen.querySelector("iframe");
  for (const choice of document.querySelectorAll("[name='width']")) {
    const show = () => { if (choice.checked) screen.dataset.width = choice.value; };
    choice.addEventListener("change", show);
    show();
  }

  const { follows, person } = screen.dataset;
  new BroadcastChannel(`kept:${person}:${follows}`).addEventListener("message", () => frame.contentWindow.location.reload());

  const copy = document.querySelector("[data-copy]");
  copy?.addEventListener("click", async () => {
    const field = document.getElementById(copy.dataset.copy);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy");
    }
    copy.textContent = copy.dataset.copied;
  });
})();
