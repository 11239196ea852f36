/* What word processors mean by their HTML: lists drawn as paragraphs, headings by class, formatting by style, footnotes. */

export const styleOf = (element) => {
  const style = {};
  for (const line of (element.getAttribute("style") ?? "").split(";")) {
    const colon = line.indexOf(":");
    if (colon > 0) style[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim().toLowerCase();
  }
  return style;
};

export const unwrap = (element) => element.replaceWith(...element.childNodes);

/* Elements are made where the pasted ones are: in the page itself, images would begin to load. */
export const make = (beside, name) => beside.ownerDocument.createElement(name);

export const rename = (element, name) => {
  const other = make(element, name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
};

export const isWord = (html) => /class=["']?Mso|urn:schemas-microsoft-com:office|mso-/i.test(html);

/* Word's own sign before an item, which says whether and from where it counts. */
const signOf = (item) => {
  const sign = [...item.querySelectorAll("span")].find((span) => styleOf(span)["mso-list"] === "ignore");
  const text = sign?.textContent.trim() ?? "";
  sign?.remove();
  return /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/i.test(text) ? { name: "ol", start: Number.parseInt(text.replace("(", ""), 10) || 1 } : { name: "ul" };
};

const levelOf = (paragraph) => Number(/level(\d)/.exec(styleOf(paragraph)["mso-list"] ?? "")?.[1]) || 0;

/* Paragraphs that Word only draws as lists become lists, each level within an item of the one above. */
const listParagraphs = (body) => {
  let open = [];
  let last = null;
  const openList = (sign, level) => {
    const list = make(body, sign.name);
    if (sign.start > 1) list.setAttribute("start", sign.start);
    open.at(-1)?.list.lastElementChild.append(list);
    open.push({ list, level });
    return list;
  };
  for (const paragraph of body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")) {
    const level = levelOf(paragraph);
    if (!level || paragraph.closest("li") || /^h/i.test(paragraph.nodeName)) continue;
    const follows = last !== null && paragraph.previousElementSibling === last;
    if (!follows) open = [];
    const sign = signOf(paragraph);
    while (open.length && open.at(-1).level > level) open.pop();
    const same = open.at(-1)?.level === level;
    if (same && open.at(-1).list.localName !== sign.name) open.pop();
    if (open.at(-1)?.level !== level) {
      const list = openList(sign, level);
      if (open.length === 1) paragraph.before(list);
    }
    const item = make(body, "li");
    item.append(...paragraph.childNodes);
    open.at(-1).list.append(item);
    last = open[0].list;
    paragraph.remove();
  }
};

const titles = (body) => {
  for (const title of body.querySelectorAll("p.MsoTitle")) rename(title, "h1");
  for (const paragraph of body.querySelectorAll("p[class*='Heading']")) {
    const level = /Heading(\d)/.exec(paragraph.className)?.[1];
    if (level) rename(paragraph, `h${Math.min(6, Number(level))}`);
  }
  for (const caption of body.querySelectorAll("p.MsoCaption")) {
    const table = caption.nextElementSibling;
    if (table?.localName === "table" && !table.caption) table.createCaption().append(...caption.childNodes);
    if (table?.localName === "table") caption.remove();
  }
};

export const fromWord = (body) => {
  for (const hidden of body.querySelectorAll("[style*='mso-hide']")) hidden.remove();
  titles(body);
  listParagraphs(body);
};

/* Bold and italic by style, as Google Docs and web pages write it; <b> and <i> that a style takes back are none. */
const BY_STYLE = [
  ["strong", "b, strong", ({ "font-weight": weight }) => weight && (weight === "bold" || weight === "bolder" || Number(weight) >= 600)],
  ["em", "i, em", ({ "font-style": style }) => style && (style === "italic" || style === "oblique")],
  ["sup", "sup", ({ "vertical-align": align }) => align && align === "super"],
  ["sub", "sub", ({ "vertical-align": align }) => align && align === "sub"],
];

export const formatsByStyle = (body) => {
  for (const element of [...body.querySelectorAll("span[style], font[style], b[style], strong[style], i[style], em[style], a[style]")]) {
    const style = styleOf(element);
    for (const [name, selector, means] of BY_STYLE) {
      const meant = means(style);
      if (meant && !element.closest(`${selector}, h1, h2, h3, h4, h5, h6`)) {
        const formatted = make(body, name);
        formatted.append(...element.childNodes);
        element.append(formatted);
      }
    }
    const undone = (element.matches("b, strong") && /^(?:normal|[1-4]00)$/.test(style["font-weight"] ?? ""))
      || (element.matches("i, em") && style["font-style"] === "normal");
    if (undone) unwrap(element);
  }
};

const named = (body, name) => [...body.querySelectorAll("[id], [name]")].find((element) => element.id === name || element.getAttribute("name") === name);

const fragmentOf = (link) => decodeURIComponent(/#(.+)$/.exec(link.getAttribute("href") ?? "")?.[1] ?? "");

/* What is left of a note without the number before it: words, links and emphasis. */
const sourceOf = (note) => {
  for (const element of [...note.querySelectorAll("i")]) rename(element, "em");
  for (const element of [...note.querySelectorAll("*")]) {
    if (!element.matches("a[href], em, sub, sup")) unwrap(element);
    else for (const { name } of [...element.attributes]) if (name !== "href") element.removeAttribute(name);
  }
  return note.innerHTML.replace(/(?:\s|&nbsp;)+/g, " ").trim().replace(/^(?:\^|\[\d+\]|\d{1,3}[.)](?= ))\s*/, "");
};

/* A note below the text that leads back to its sign in the text becomes the citation there. */
export const notes = (body) => {
  const used = new Set();
  for (const link of [...body.querySelectorAll("a[href*='#']")]) {
    const target = fragmentOf(link) && named(body, fragmentOf(link));
    const note = target?.closest("li, p, div[id]");
    if (!note || note.contains(link)) continue;
    const holder = link.closest("sup") ?? link;
    const own = [link, holder].flatMap((element) => [element.id, element.getAttribute("name")]).filter(Boolean);
    const back = [...note.querySelectorAll("a[href*='#']")].filter((each) => own.includes(fragmentOf(each)));
    if (!back.length) continue;
    const source = note.cloneNode(true);
    /* What leads back is a sign or a number, one for each place in the text. */
    for (const each of source.querySelectorAll("a[href*='#']")) if (each.textContent.trim().length < 5) (each.closest("sup") ?? each).remove();
    const citation = make(body, "cite");
    citation.className = "reference";
    citation.innerHTML = sourceOf(source);
    holder.replaceWith(citation);
    used.add(note);
  }
  used.forEach((note) => note.remove());
};
