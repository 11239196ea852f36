/* Keys that work on every page, the list of them, and the panel that explains the page. */
(() => {
  "use strict";

  const dialog = document.getElementById("shortcuts");
  if (!dialog) return;
  const single = dialog.querySelector("#single-keys");
  const SINGLE = "single-keys";

  /* Who speaks to the computer may say single letters by accident, so they can be switched off. */
  const kept = () => {
    try {
      return localStorage.getItem(SINGLE) !== "off";
    } catch {
      return true;
    }
  };
  single.checked = kept();
  single.addEventListener("change", () => {
    try {
      localStorage.setItem(SINGLE, single.checked ? "on" : "off");
    } catch {
      /* It holds for this page. */
    }
  });

  const typing = (element) => element.closest("input, textarea, select, [contenteditable]:not([contenteditable='false'])") !== null;
  const busy = () => document.querySelector("dialog[open], .ui-dialog[aria-hidden='false']") !== null;
  const save = () => document.querySelector("form [id$=':save']:not(:disabled)");
  const filter = () => document.querySelector("form[role='search'] input[type='search'], [role='search'] input");

  const keyed = (key) => [...document.querySelectorAll("[data-key]")].find((each) => each.dataset.key === key && each.checkVisibility());

  const open = () => dialog.showModal();

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || busy()) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && !event.altKey && event.key.toLowerCase() === "s" && save()) {
      event.preventDefault();
      save().click();
    } else if (!command && !event.altKey && single.checked && !typing(event.target)) {
      if (event.key === "?") {
        event.preventDefault();
        open();
      } else if (event.key === "/" && filter()) {
        event.preventDefault();
        filter().focus();
      } else if (keyed(event.key)) {
        event.preventDefault();
        keyed(event.key).click();
      }
    }
  });

  for (const button of document.querySelectorAll("[data-opens='shortcuts']")) {
    button.hidden = false;
    button.addEventListener("click", open);
  }
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });

  const help = document.getElementById("help");
  const unfold = () => {
    help.open = true;
    help.querySelector("summary").focus();
    help.scrollIntoView({ block: "nearest" });
  };
  document.querySelector("a[href='#help']")?.addEventListener("click", (event) => {
    event.preventDefault();
    unfold();
  });
})();
