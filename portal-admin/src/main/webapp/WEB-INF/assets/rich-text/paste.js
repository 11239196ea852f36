/* Makes of pasted HTML what a text may hold, and keeps its structure: headings, lists, tables, links, notes. */
import { inert, withTablesApart } from "./html.js";
import { isImage } from "./uploads.js";
import { formatsByStyle, fromWord, isWord, make, notes, rename, styleOf, unwrap } from "./word.js";

const NOTHING = "script, style, meta, link, title, xml, template, noscript, iframe, object, embed, svg, math, canvas, audio, video, button, input, select, textarea, "
  + "[hidden], [aria-hidden='true']:not(img), .Apple-interchange-newline, hr";

const removed = (body) => {
  body.querySelectorAll(NOTHING).forEach((element) => element.remove());
  for (const element of body.querySelectorAll("[style*='display']")) if (styleOf(element).display === "none") element.remove();
  for (const space of body.querySelectorAll(".Apple-converted-space, span[style*='mso-spacerun'], span[style*='mso-tab-count']")) space.replaceWith(" ");
  for (const element of [...body.querySelectorAll("*")]) if (element.localName.includes(":")) unwrap(element);
};

/* A page's one title takes no level from its sections; several first headings push all others down. */
const headings = (body) => {
  const all = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const levels = all.map((heading) => Number(heading.localName[1]));
  const shift = levels.filter((level) => level === 1).length > 1 ? 1 : 0;
  all.forEach((heading, index) => rename(heading, `h${Math.min(4, Math.max(2, levels[index] + shift))}`));
};

const lists = (body) => {
  for (const list of body.querySelectorAll(":is(ul, ol) > :is(ul, ol)")) {
    const item = list.previousElementSibling;
    if (item?.localName === "li") item.append(list);
  }
  for (const term of body.querySelectorAll("dt")) {
    const line = rename(term, "p");
    const strong = make(body, "strong");
    strong.append(...line.childNodes);
    line.append(strong);
  }
  for (const text of body.querySelectorAll("dd")) rename(text, text.querySelector("p") ? "div" : "p");
};

const isBold = (cell) => {
  const bold = [...cell.querySelectorAll("b, strong")].map((element) => element.textContent).join("");
  return cell.textContent.trim() !== "" && bold.replace(/\s/g, "") === cell.textContent.replace(/\s/g, "");
};

/* Word processors know no head cells: a first row in bold is meant as one. */
const tables = (body) => {
  for (const table of [...body.querySelectorAll("table")]) {
    const rows = [...table.rows];
    if (rows.length === 1 && rows[0].cells.length === 1) {
      table.replaceWith(...rows[0].cells[0].childNodes);
      continue;
    }
    const cells = [...rows[0]?.cells ?? []];
    if (rows.length > 1 && cells.length > 1 && !table.querySelector("th") && cells.every(isBold)) {
      for (const cell of cells) {
        const head = make(body, "th");
        for (const name of ["colspan", "rowspan"]) if (cell.hasAttribute(name)) head.setAttribute(name, cell.getAttribute(name));
        head.append(...cell.childNodes);
        head.querySelectorAll("b, strong").forEach(unwrap);
        cell.replaceWith(head);
      }
    }
  }
};

const WRAPPED = [
  [/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url$/, ["q", "url"]],
  [/^https?:\/\/[\w.]+\.safelinks\.protection\.outlook\.com\/?$/, ["url"]],
];

/* Where a link leads behind the page that only counts who follows it. */
const behind = (address) => {
  for (const [page, names] of WRAPPED) {
    const target = page.test(address.origin + address.pathname) && names.map((name) => address.searchParams.get(name)).find(Boolean);
    if (target) return target;
  }
  return address.href;
};

const links = (body) => {
  for (const link of [...body.querySelectorAll("a")]) {
    const href = link.getAttribute("href") ?? "";
    let address = null;
    try {
      address = new URL(href, location.origin);
    } catch {
      /* No address: its words stay. */
    }
    if (!address || !/^(?:https?|mailto):$/.test(address.protocol) || href.startsWith("#") || !link.textContent.trim()) {
      unwrap(link);
      continue;
    }
    const target = address.protocol === "mailto:" ? href : behind(address);
    link.setAttribute("href", target.startsWith(`${location.origin}/`) ? target.slice(location.origin.length) : target);
  }
};

/* Only words in another language than the text's are worth telling; Word marks every one. */
const languages = (body, own, word) => {
  for (const element of body.querySelectorAll("[lang]")) {
    const other = element.getAttribute("lang").toLowerCase().split("-")[0];
    if (word || other === own || !element.matches("span, em, i, blockquote, q")) element.removeAttribute("lang");
  }
};

const fileOf = (address) => {
  const [, type, data] = /^data:([\w/+.-]+);base64,([\sA-Za-z0-9+/=]+)$/.exec(address) ?? [];
  if (!type) return null;
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, "")), (character) => character.charCodeAt(0));
    return new File([bytes], `image.${type.split("/")[1].replace(/\W.*/, "")}`, { type });
  } catch {
    return null;
  }
};

/* Images become figures: those of the portal as they are, those in the text are uploaded, others are waited for. */
const images = (body, editor) => {
  let waiting = 0;
  for (const image of [...body.querySelectorAll("img")]) {
    const src = (image.getAttribute("src") ?? "").replace(location.origin, "");
    const alt = image.getAttribute("alt")?.trim() ?? "";
    const tiny = [image.getAttribute("width"), image.getAttribute("height")].some((side) => side !== null && Number(side) <= 2);
    if (tiny) {
      image.remove();
      continue;
    }
    if (src.startsWith("/media/")) {
      image.setAttribute("src", src);
      continue;
    }
    let figure = image.closest("figure");
    if (!figure || figure.dataset.upload || figure.querySelector("table")) {
      figure = make(body, "figure");
      image.before(figure);
    }
    image.remove();
    figure.dataset.alt = alt;
    if (!figure.querySelector("figcaption")?.textContent.trim()) {
      figure.querySelector("figcaption")?.remove();
      const caption = make(body, "figcaption");
      caption.textContent = alt || editor.texts.imageCaption;
      figure.dataset.held = caption.textContent;
      figure.append(caption);
    }
    const line = figure.closest("p");
    if (line && line.textContent.trim() === figure.textContent.trim()) line.replaceWith(figure);
    const file = fileOf(src);
    if (file && isImage(file)) figure.dataset.upload = editor.uploads.begin(file);
    else waiting++;
  }
  return waiting;
};

const blanks = (body) => {
  for (const block of [...body.querySelectorAll("p, h2, h3, h4, li, div")].reverse()) {
    if (!block.textContent.trim() && !block.querySelector("img, figure, table, cite")) block.remove();
  }
  body.normalize();
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(/\u00a0(?=[ \u00a0])|(?<=[ \u00a0])\u00a0/g, " ");
};

/* Answers with the HTML and the number of images that could not be taken over. */
export const cleaned = (html, editor) => {
  const body = inert(html);
  /* What was copied here is as it may be; whatever only says so passes through the schema like everything else. */
  if (body.querySelector("[data-pm-slice]")) return { html: body.innerHTML, waiting: 0 };
  const word = isWord(html);
  removed(body);
  if (word) fromWord(body);
  formatsByStyle(body);
  notes(body);
  headings(body);
  lists(body);
  tables(body);
  links(body);
  languages(body, editor.language, word);
  const waiting = images(body, editor);
  blanks(body);
  return { html: withTablesApart(body).innerHTML, waiting };
};
