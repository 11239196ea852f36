/* What a text consists of: the same forms that the portal's content model lets through (org.wellspring.portal.text). */
import { Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

const MEDIA = /^\/media\/[\w~%-][\w.~%/-]*$/;

const language = (element) => ({ lang: element.getAttribute("lang") });
const withLanguage = (node, more = {}) => (node.attrs.lang ? { ...more, lang: node.attrs.lang } : more);
const number = (element, name) => Number(element.getAttribute(name)) || null;

const imageOf = (element) => {
  const src = element?.getAttribute("src") ?? "";
  if (!MEDIA.test(src)) return null;
  return { src, alt: element.getAttribute("alt") ?? "", width: number(element, "width"), height: number(element, "height") };
};

const imageAttributes = ({ src, alt, width, height }) => ({ src, alt, ...(width && { width }), ...(height && { height }) });

/* Whether an address names a page or a mailbox, and nothing that would run. */
const leads = (link) => {
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(link.getAttribute("href").replace(/[\u0000-\u0020]/g, "")) ?? [""];
  return ["", "http:", "https:", "mailto:"].includes(scheme.toLowerCase());
};

/* A node that only holds others, and may be in another language. */
const holder = (tag, content, more = {}) => ({
  content,
  group: "block",
  attrs: { lang: { default: null } },
  parseDOM: [{ tag, getAttrs: language }],
  toDOM: (node) => [tag, withLanguage(node), 0],
  ...more,
});

const figure = {
  group: "block",
  content: "(text | hard_break | citation)*",
  isolating: true,
  defining: true,
  draggable: true,
  attrs: {
    src: { default: null }, alt: { default: "" }, width: { default: null }, height: { default: null },
    credit: { default: "" }, lang: { default: null }, upload: { default: null }, held: { default: null },
  },
  parseDOM: [{
    tag: "figure",
    getAttrs: (element) => ({
      alt: element.dataset.alt ?? "",
      ...imageOf(element.querySelector("img")),
      ...language(element),
      credit: element.dataset.credit ?? element.querySelector("small.credit")?.innerHTML.trim() ?? "",
      upload: element.dataset.upload ?? null,
      held: element.dataset.held ?? null,
    }),
    contentElement: (element) => {
      element.querySelector("small.credit")?.remove();
      return element.querySelector("figcaption") ?? document.createElement("figcaption");
    },
  }],
  toDOM: (node) => ["figure", withLanguage(node, node.attrs.credit ? { "data-credit": node.attrs.credit } : {}),
    ...(node.attrs.src ? [["img", imageAttributes(node.attrs)]] : []),
    ["figcaption", 0]],
};

const ofTables = tableNodes({
  tableGroup: "table",
  cellContent: "block+",
  cellAttributes: {
    scope: { default: null, getFromDOM: (cell) => cell.getAttribute("scope"), setDOMAttr: () => {} },
  },
});

const nodes = {
  doc: { content: "(block | heading)+" },
  paragraph: holder("p", "inline*"),
  text: { group: "inline" },
  heading: {
    content: "(text | hard_break | image)*",
    marks: "link language em sub sup",
    defining: true,
    attrs: { level: { default: 2 }, id: { default: null }, lang: { default: null } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      getAttrs: (element) => ({ level: Math.min(4, Math.max(2, level)), id: element.id || null, ...language(element) }),
    })),
    toDOM: (node) => [`h${node.attrs.level}`, withLanguage(node), 0],
  },
  blockquote: holder("blockquote", "block+", { defining: true }),
  bullet_list: holder("ul", "list_item+"),
  ordered_list: holder("ol", "list_item+", {
    attrs: { lang: { default: null }, start: { default: null } },
    parseDOM: [{ tag: "ol", getAttrs: (element) => ({ ...language(element), start: number(element, "start") }) }],
    toDOM: (node) => ["ol", withLanguage(node, node.attrs.start ? { start: node.attrs.start } : {}), 0],
  }),
  list_item: holder("li", "paragraph block*", { group: "", defining: true }),
  figure,
  table_block: {
    content: "table_caption? table",
    group: "block",
    isolating: true,
    parseDOM: [{ tag: "div[data-table]" }],
    toDOM: () => ["div", { class: "table-block", "data-table": "" }, 0],
  },
  table_caption: {
    content: "(text | hard_break | citation)*",
    isolating: true,
    defining: true,
    parseDOM: [{ tag: "p[data-caption]", priority: 60 }],
    toDOM: () => ["p", { class: "table-caption", "data-caption": "" }, 0],
  },
  table: {
    ...ofTables.table,
    attrs: { lang: { default: null } },
    parseDOM: [{ tag: "table", getAttrs: language }],
    toDOM: (node) => ["table", withLanguage(node), ["tbody", 0]],
  },
  table_row: {
    ...ofTables.table_row,
    attrs: { head: { default: false } },
    parseDOM: [{
      tag: "tr",
      getAttrs: (element) => ({ head: element.dataset.head !== undefined || element.parentNode?.nodeName === "THEAD" }),
    }],
    toDOM: (node) => ["tr", node.attrs.head ? { "data-head": "" } : {}, 0],
  },
  table_cell: ofTables.table_cell,
  table_header: ofTables.table_header,
  image: {
    inline: true,
    group: "inline",
    draggable: true,
    attrs: { src: {}, alt: { default: "" }, width: { default: null }, height: { default: null } },
    parseDOM: [{ tag: "img[src]", getAttrs: (element) => imageOf(element) ?? false }],
    toDOM: (node) => ["img", imageAttributes(node.attrs)],
  },
  /* Where a source is cited. The number that it shows is given by the citations' plugin. */
  citation: {
    inline: true,
    group: "inline",
    atom: true,
    marks: "",
    attrs: { html: { default: "" } },
    parseDOM: [
      { tag: "cite.reference", getAttrs: (element) => ({ html: element.innerHTML.trim() }) },
      { tag: "sup[data-citation]", priority: 60, getAttrs: (element) => ({ html: element.dataset.citation }) },
    ],
    toDOM: (node) => ["sup", { class: "citation", "data-citation": node.attrs.html }],
  },
  hard_break: {
    inline: true,
    group: "inline",
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },
};

const INLINE = ["span", "a", "strong", "b", "em", "i", "sub", "sup"];

const marks = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: (element) => (leads(element) ? { href: element.getAttribute("href") } : false) }],
    toDOM: (mark) => ["a", { href: mark.attrs.href, rel: "noopener noreferrer", tabindex: "-1" }, 0],
  },
  language: {
    attrs: { lang: {} },
    parseDOM: INLINE.map((name) => ({ tag: `${name}[lang]`, consuming: false, priority: 60, getAttrs: language })),
    toDOM: (mark) => ["span", { lang: mark.attrs.lang, class: "language" }, 0],
  },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  sub: { parseDOM: [{ tag: "sub" }], toDOM: () => ["sub", 0] },
  sup: { parseDOM: [{ tag: "sup" }], toDOM: () => ["sup", 0] },
};

export const schema = new Schema({ nodes, marks });
