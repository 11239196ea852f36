/* What stands under the text: its words, the time that reading takes, and its headings to jump to. */

import { plain } from "./html.js";

/* Words a minute that adults read silently (Brysbaert 2019), as the portal reckons for readers. */
const PACE = 238;

/* Counts as the portal does: what stands between spaces and holds a letter or a digit; sources are not read. */
export const countWords = (doc) => {
  const text = doc.textBetween(0, doc.content.size, "\n", (leaf) => (leaf.type.name === "hard_break" ? "\n" : ""));
  const credits = [];
  doc.descendants((node) => {
    if (node.attrs.credit) credits.push(plain(node.attrs.credit));
  });
  return [text, ...credits].join("\n").split(/[ \t\n\r\f]+/).filter((word) => /[\p{L}\p{Nd}]/u.test(word)).length;
};

export class Foot {
  constructor(foot, editor) {
    this.editor = editor;
    this.count = foot.querySelector("[data-foot='count']");
    this.headings = foot.querySelector("[data-foot='headings']");
    this.none = foot.querySelector("[data-foot='none']");
    this.headings.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) editor.reveal(Number(button.dataset.pos) + 1);
    });
  }

  update(doc) {
    const { texts } = this.editor;
    const words = countWords(doc);
    const format = new Intl.NumberFormat(document.documentElement.lang);
    this.count.textContent = texts.count
      .replace("{0}", format.format(words))
      .replace("{1}", Math.max(1, Math.ceil(words / PACE)));
    this.list(doc);
  }

  list(doc) {
    const entries = [];
    doc.forEach((node, pos) => {
      if (node.type.name === "heading" && node.textContent.trim()) entries.push({ pos, text: node.textContent, level: node.attrs.level });
    });
    const signature = JSON.stringify(entries);
    this.none.hidden = entries.length > 0;
    if (signature === this.signature) return;
    this.signature = signature;
    this.headings.replaceChildren(...entries.map(({ pos, text, level }) => {
      const entry = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      button.dataset.pos = pos;
      entry.dataset.level = level;
      entry.append(button);
      return entry;
    }));
  }
}
