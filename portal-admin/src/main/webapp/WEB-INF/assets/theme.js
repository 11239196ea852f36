/* Before anything is painted: the colours that the reader of either side chose. */
(() => {
  "use strict";

  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const choice = localStorage.getItem("theme");
    if (choice === "light" || choice === "dark") root.dataset.theme = choice;
  } catch {
    /* Where storage is forbidden the system decides. */
  }
})();
