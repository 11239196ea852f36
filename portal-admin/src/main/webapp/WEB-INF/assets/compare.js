/* Leads from one change of a comparison to the next. */
(() => {
  "use strict";

  const steps = document.getElementById("steps");
  const changes = [...document.querySelectorAll(".comparison .change")];
  if (!steps || changes.length === 0) return;
  const told = steps.querySelector("[role='status']");
  let at = -1;

  const tell = () => {
    told.textContent = steps.dataset.text.replace("{0}", at + 1).replace("{1}", changes.length);
  };

  const go = (to) => {
    at = (to + changes.length) % changes.length;
    changes[at].focus({ preventScroll: true });
    changes[at].scrollIntoView({ block: "center" });
    tell();
  };

  for (const button of steps.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => go(at < 0 && button.dataset.step === "-1" ? -1 : at + Number(button.dataset.step)));
  }
  for (const [index, change] of changes.entries()) {
    change.addEventListener("focusin", () => { at = index; });
    change.addEventListener("click", () => { at = index; });
  }
  steps.hidden = false;
})();
