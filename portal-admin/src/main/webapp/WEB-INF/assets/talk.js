/* Comments beside the text: what is selected becomes the passage, what a comment speaks of is marked and found. */
(() => {
  "use strict";

  const panel = () => document.getElementById("form:talk");
  if (!panel()) return;
  const text = document.querySelector(".sheet");

  const isWriting = () => document.activeElement?.closest?.("[id='form:talk']");

  const offer = (words) => {
    const passage = document.getElementById("form:passage");
    if (passage && words.trim() && words.length <= 1000) passage.value = words.replace(/\s+/g, " ").trim();
  };

  document.addEventListener("selectionchange", () => {
    if (isWriting()) return;
    const typed = document.activeElement;
    if (typed?.matches?.("textarea") && text?.contains(typed)) {
      const words = typed.value.slice(typed.selectionStart, typed.selectionEnd);
      if (!/[<>]/.test(words)) offer(words);
      return;
    }
    const selection = document.getSelection();
    if (text?.contains(selection.anchorNode) && text.contains(selection.focusNode)) offer(selection.toString());
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("[id='form:talk'] a.go");
    if (!link) return;
    const detail = { words: link.dataset.words, image: -1 };
    const field = document.getElementById("form:body") ?? document.querySelector(".sheet textarea, .sheet [contenteditable]") ?? text;
    event.preventDefault();
    field.dispatchEvent(new CustomEvent("wellspring:find", { bubbles: true, cancelable: true, detail }));
  });

  /* Marks are drawn over the text, not put into it. */
  const mark = () => {
    const words = [...panel().querySelectorAll("[data-marked='true']")].map((link) => link.dataset.words);
    document.dispatchEvent(new CustomEvent("wellspring:mark", { detail: { words } }));
  };
  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(mark, 300);
  };
  new MutationObserver(soon).observe(panel().parentElement, { childList: true, subtree: true });
  text?.addEventListener("input", soon);
  soon();
})();
