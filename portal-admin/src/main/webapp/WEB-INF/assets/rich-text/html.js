/* A text as HTML and back. What is written reads as the portal would write it itself, so that opening changes nothing. */
import { DOMParser as Reader } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { schema } from "./schema.js";

const reader = Reader.fromSchema(schema);

/* Even where nothing can run, browsers complain of handlers and style sheets that the page's policy forbids. */
const quiet = (html) => html
  .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, "")
  .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])on\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi, "$1"));

/* HTML as an inert tree: nothing in it runs or loads. */
export const inert = (html) => new DOMParser().parseFromString(quiet(html), "text/html").body;

export const plain = (html) => inert(html).textContent.replace(/\s+/g, " ").trim();

/* A table's caption stands before it in the editor: within it, only rows may stand. */
export const withTablesApart = (body) => {
  for (const table of body.querySelectorAll("table")) {
    const block = body.ownerDocument.createElement("div");
    block.dataset.table = "";
    table.replaceWith(block);
    const caption = table.caption;
    if (caption) {
      caption.remove();
      const line = body.ownerDocument.createElement("p");
      line.dataset.caption = "";
      line.append(...caption.childNodes);
      block.append(line);
    }
    block.append(table);
  }
  return body;
};

/* Below a table or a figure there is always a line to go on; as long as it is empty, nothing is written of it. */
const needsLine = (doc) => !doc.lastChild.isTextblock || doc.lastChild.type === schema.nodes.figure;

const withLineBelow = (doc) => (needsLine(doc) ? doc.copy(doc.content.addToEnd(schema.nodes.paragraph.create())) : doc);

export const lineBelow = () => new Plugin({
  appendTransaction: (transactions, before, state) => (needsLine(state.doc)
    ? state.tr.insert(state.doc.content.size, schema.nodes.paragraph.create()).setMeta("addToHistory", false) : null),
});

export const parse = (html) => withLineBelow(reader.parse(withTablesApart(inert(html))));

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\u00a0/g, "&nbsp;");

const attributes = (values) => Object.entries(values)
  .filter(([, value]) => value !== null && value !== undefined)
  .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/"/g, "&quot;")}"`)
  .join("");

const tag = (name, values, content) => `<${name}${attributes(values)}>${content}</${name}>`;

const elsewhere = (href) => !href.startsWith("mailto:") && (href.includes(":") || href.startsWith("//"));

const image = ({ src, alt, width, height }) => `<img${attributes({ src, alt, width, height })}>`;

const withMark = (mark, content) => {
  switch (mark.type.name) {
    case "link": return tag("a", { href: mark.attrs.href, rel: elsewhere(mark.attrs.href) ? "noopener noreferrer" : null }, content);
    case "language": return tag("span", { lang: mark.attrs.lang }, content);
    default: return tag(mark.type.name, {}, content);
  }
};

const leaf = (node) => {
  switch (node.type.name) {
    case "text": return escaped(node.text);
    case "image": return image(node.attrs);
    case "citation": return tag("cite", { class: "reference" }, node.attrs.html);
    default: return "<br>";
  }
};

/* Of the marks that begin at one place, the one that reaches furthest lies outside. */
const runs = (nodes, applied) => {
  let html = "";
  for (let at = 0; at < nodes.length;) {
    const open = nodes[at].marks.filter((mark) => !mark.isInSet(applied));
    if (!open.length || nodes[at].type.name === "citation") {
      html += leaf(nodes[at++]);
      continue;
    }
    const reach = (mark) => {
      let end = at;
      while (end < nodes.length && mark.isInSet(nodes[end].marks)) end++;
      return end;
    };
    const outer = open.reduce((best, mark) => (reach(mark) > reach(best) ? mark : best));
    const end = reach(outer);
    html += withMark(outer, runs(nodes.slice(at, end), outer.addToSet(applied)));
    at = end;
  }
  return html;
};

const inline = (node) => runs(node.content.content, []).replace(/^\s+|(?:<br>|\s)+$/g, "");

const children = (node) => node.content.content.map(block).join("");

/* In a list item or a cell, the only paragraph needs no element of its own. */
const slim = (node) => {
  const lines = node.content.content.filter((child) => child.type.name === "paragraph" && inline(child));
  const bare = lines.length === 1 && !lines[0].attrs.lang ? lines[0] : null;
  return node.content.content.map((child) => (child === bare ? inline(child) : block(child))).join("");
};

const unlessEmpty = (name, values, content) => (content ? tag(name, values, content) : "");

const figure = (node) => {
  const { src, credit, lang } = node.attrs;
  const words = inline(node);
  const owed = credit && tag("small", { class: "credit" }, credit);
  const caption = unlessEmpty("figcaption", {}, [words, owed].filter(Boolean).join(" "));
  return tag("figure", { class: src ? null : "placeholder", lang }, (src ? image(node.attrs) : "") + (caption || (src ? "" : "<figcaption></figcaption>")));
};

const isHead = (row) => {
  const heads = row.content.content.filter((cell) => cell.type.name === "table_header").length;
  return row.attrs.head ? heads > 0 : heads > 1 && heads === row.childCount;
};

const row = (node, inHead) => tag("tr", {}, node.content.content.map((cell, index) => {
  const { colspan, rowspan, scope } = cell.attrs;
  const spans = { colspan: colspan > 1 ? colspan : null, rowspan: rowspan > 1 ? rowspan : null };
  const implied = inHead || index > 0 ? "col" : "row";
  return cell.type.name === "table_header"
    ? tag("th", { ...spans, scope: scope ?? implied }, slim(cell))
    : tag("td", spans, slim(cell));
}).join(""));

const table = (node) => {
  const grid = node.lastChild;
  const caption = node.childCount > 1 ? unlessEmpty("caption", {}, inline(node.firstChild)) : "";
  const rows = grid.content.content;
  const body = rows.findIndex((each) => !isHead(each));
  const end = body < 0 ? rows.length : body;
  const head = unlessEmpty("thead", {}, rows.slice(0, end).map((each) => row(each, true)).join(""));
  const rest = unlessEmpty("tbody", {}, rows.slice(end).map((each) => row(each, false)).join(""));
  return tag("table", { lang: grid.attrs.lang }, caption + head + rest);
};

const block = (node) => {
  const { lang } = node.attrs;
  switch (node.type.name) {
    case "paragraph": return unlessEmpty("p", { lang }, inline(node));
    case "heading": return unlessEmpty(`h${node.attrs.level}`, { lang, id: node.attrs.id }, inline(node));
    case "blockquote": return unlessEmpty("blockquote", { lang }, children(node));
    case "bullet_list": return unlessEmpty("ul", { lang }, children(node));
    case "ordered_list": return unlessEmpty("ol", { start: node.attrs.start, lang }, children(node));
    case "list_item": return unlessEmpty("li", { lang }, slim(node));
    case "figure": return figure(node);
    case "table_block": return table(node);
    default: return "";
  }
};

export const serialise = (doc) => doc.content.content.map(block).filter(Boolean).join("\n");
