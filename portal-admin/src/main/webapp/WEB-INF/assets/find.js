/*
 * Shows a place in a form: `wellspring:find` on a field, with the words that stand there or the number of the image.
 * A field that knows better calls preventDefault(); else the words are selected, in whatever shows them.
 */
(() => {
  "use strict";

  const spaced = (text) => text.replace(/\s+/g, " ").trim();

  /* The range of the words in an element, across its markup and whatever space is between them. */
  const rangeOf = (element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const places = [];
    let text = "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parted = places.length && node.parentElement.closest("p, li, h2, h3, h4, td, th, figcaption, blockquote")
        !== places.at(-1).node.parentElement.closest("p, li, h2, h3, h4, td, th, figcaption, blockquote");
      if (parted && !text.endsWith(" ")) {
        text += " ";
        places.push({ node, offset: 0 });
      }
      for (let offset = 0; offset < node.data.length; offset++) {
        const character = /\s/.test(node.data[offset]) ? " " : node.data[offset];
        if (character === " " && text.endsWith(" ")) continue;
        text += character;
        places.push({ node, offset });
      }
    }
    const start = text.indexOf(spaced(words));
    if (start < 0 || !spaced(words)) return null;
    const last = places[start + spaced(words).length - 1];
    const range = document.createRange();
    range.setStart(places[start].node, places[start].offset);
    range.setEnd(last.node, Math.min(last.offset + 1, last.node.data.length));
    return range;
  };

  const select = (editable, range) => {
    editable.focus({ preventScroll: true });
    document.getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    (range.startContainer.parentElement ?? editable).scrollIntoView({ block: "center" });
  };

  const findIn = (editable, { words, image }) => {
    const shown = image >= 0 && editable.querySelectorAll("img")[image];
    if (shown) {
      const range = document.createRange();
      range.selectNode(shown);
      select(editable, range);
      shown.scrollIntoView({ block: "center" });
      return true;
    }
    const range = rangeOf(editable, words);
    if (range) select(editable, range);
    return range !== null;
  };

  const findTyped = (field, { words, image }) => {
    const source = field.value ?? "";
    let start = source.indexOf(words);
    let length = words.length;
    if (image >= 0) {
      const shown = [...source.matchAll(/<img\b[^>]*>/gi)][image];
      start = shown?.index ?? start;
      length = shown?.[0].length ?? length;
    } else if (words && start < 0) {
      const loose = new RegExp(spaced(words).split(" ")
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/&/g, "&(?:amp;)?"))
        .join("(?:\\s|<[^>]*>|&nbsp;)+"));
      const found = source.match(loose);
      start = found?.index ?? start;
      length = found?.[0].length ?? length;
    }
    field.focus();
    if (start >= 0 && length && field.setSelectionRange) field.setSelectionRange(start, start + length);
    field.scrollIntoView({ block: "center" });
  };

  /* Draws a mark over each of the words, where the browser can do that without changing the text. */
  document.addEventListener("wellspring:mark", (event) => {
    if (!CSS.highlights) return;
    const shown = document.querySelectorAll(".sheet [contenteditable='true'], .sheet.reading");
    const ranges = [...shown].flatMap((element) => event.detail.words.map((words) => rangeOf(element, words)));
    CSS.highlights.set("passage", new Highlight(...ranges.filter(Boolean)));
  });

  document.addEventListener("wellspring:find", (event) => {
    if (event.defaultPrevented) return;
    const field = event.target;
    if (field.matches(".reading")) {
      const range = rangeOf(field, event.detail.words);
      if (range) select(field, range);
      return;
    }
    const editable = field.closest(".field, .rich")?.querySelector("[contenteditable='true']");
    if (editable && findIn(editable, event.detail)) return;
    if (editable) editable.focus();
    else findTyped(field.matches("input, textarea") ? field : field.querySelector("input, textarea, button") ?? field, event.detail);
  });
})();
