/* Figures: how they look in the text, and the dialog that chooses their image, words and credit. */
import { NodeSelection } from "prosemirror-state";
import { around, insertBlock } from "./commands.js";
import { ask, part } from "./dialogs.js";
import { plain } from "./html.js";
import { searchIn } from "./links.js";
import { schema } from "./schema.js";

const type = schema.nodes.figure;
const LONGEST = 150;

/* The caption is typed in place; image and credit are for the dialog. */
export class FigureView {
  constructor(node, editor, getPos) {
    this.dom = document.createElement("figure");
    this.image = document.createElement("img");
    this.image.contentEditable = "false";
    this.image.addEventListener("dblclick", () => {
      editor.select(NodeSelection.create(editor.view.state.doc, getPos()));
      editor.run("figure");
    });
    this.waiting = document.createElement("p");
    this.waiting.className = "figure-waiting";
    this.waiting.contentEditable = "false";
    this.contentDOM = document.createElement("figcaption");
    this.credit = document.createElement("small");
    this.credit.className = "credit";
    this.credit.contentEditable = "false";
    this.texts = editor.texts;
    this.dom.append(this.image, this.waiting, this.contentDOM, this.credit);
    this.update(node);
  }

  update(node) {
    if (node.type !== type) return false;
    const { src, alt, credit, lang, upload } = node.attrs;
    this.dom.classList.toggle("placeholder", !src);
    this.dom.lang = lang ?? "";
    if (!lang) this.dom.removeAttribute("lang");
    this.image.hidden = !src;
    if (src && this.image.getAttribute("src") !== src) this.image.src = src;
    this.image.alt = alt;
    this.waiting.hidden = Boolean(src);
    this.waiting.textContent = upload ? this.texts.uploading : this.texts.noImage;
    this.credit.textContent = plain(credit);
    this.contentDOM.dataset.empty = node.content.size === 0;
    this.contentDOM.dataset.hint = this.texts.captionHint;
    return true;
  }

  ignoreMutation(mutation) {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }
}

const preview = (item, choose) => {
  const entry = document.createElement("li");
  const button = document.createElement("button");
  const image = document.createElement("img");
  button.type = "button";
  button.className = "rich-image";
  image.src = item.preview ?? item.address;
  image.alt = item.alternative ?? "";
  image.loading = "lazy";
  button.append(image, item.name);
  button.addEventListener("click", () => choose(item));
  entry.append(button);
  return entry;
};

/* The part of the dialog that shows which image the figure has. */
class Choice {
  constructor(editor, dialog) {
    this.dialog = dialog;
    this.editor = editor;
    this.results = part(dialog, "results");
    this.status = part(dialog, "uploaded");
    this.find = searchIn(dialog, (query) => editor.portal.media(query, 0), (items) => this.offer(items), editor.texts);
    part(dialog, "file").addEventListener("change", (event) => this.upload(event.target));
    part(dialog, "decorative").addEventListener("change", () => this.settle());
  }

  offer(items) {
    this.results.replaceChildren(...items.map((item) => preview(item, (chosen) => this.take(chosen))));
  }

  async upload(input) {
    if (!input.files.length) return;
    this.status.textContent = this.editor.texts.uploading;
    const item = await this.editor.portal.upload(input.files[0]).catch((error) => ({ error }));
    input.value = "";
    this.status.textContent = item.error?.message ?? this.editor.texts.uploaded;
    if (!item.error) this.take(item);
  }

  take(item) {
    this.show({ src: item.address, width: item.width, height: item.height });
    const fill = (name, value) => {
      const field = part(this.dialog, name);
      if (value && !field.value) field.value = value;
    };
    fill("alternative", item.alternative);
    fill("caption", item.caption);
    fill("credit", item.credit);
    if (item.decorative) part(this.dialog, "decorative").checked = true;
    this.settle();
    part(this.dialog, "alternative").focus();
  }

  show(image) {
    this.image = image;
    const shown = part(this.dialog, "chosen");
    shown.hidden = !image.src;
    if (image.src) shown.src = image.src;
  }

  settle() {
    part(this.dialog, "alternative").disabled = part(this.dialog, "decorative").checked;
  }

  check(values) {
    const { texts } = this.editor;
    if (!this.image.src) return values.caption ? null : { field: "caption", text: texts.figureMissing };
    if (values.decorative) return null;
    if (!values.alternative) return { field: "alternative", text: texts.alternativeMissing };
    return values.alternative.length > LONGEST ? { field: "alternative", text: texts.alternativeLong } : null;
  }
}

export const figureCommand = (editor, dialog) => {
  const choice = new Choice(editor, dialog);
  const captionOf = (node) => (node ? node.textContent : "");
  const escape = (text) => new Option(text).innerHTML;
  const open = async () => {
    const here = around(editor.view.state, "figure");
    const { src = null, alt = "", width = null, height = null, credit = "" } = here?.node.attrs ?? {};
    const values = { alternative: alt, decorative: Boolean(src) && !alt, caption: captionOf(here?.node), credit: plain(credit), present: Boolean(here) };
    choice.status.textContent = "";
    choice.show({ src, width, height });
    const answer = ask(dialog, values, (given) => choice.check(given));
    choice.settle();
    choice.find();
    const given = await answer;
    editor.focus();
    if (!given) return;
    const { state } = editor.view;
    const transaction = state.tr;
    if (given.removed) {
      editor.view.dispatch(transaction.delete(here.pos, here.pos + here.node.nodeSize));
      return;
    }
    const attrs = {
      ...here?.node.attrs, ...choice.image,
      alt: given.decorative ? "" : given.alternative,
      credit: given.credit === plain(credit) ? credit : escape(given.credit),
    };
    const words = here && given.caption === captionOf(here.node) ? here.node.content : given.caption && schema.text(given.caption);
    const made = type.create(attrs, words || null);
    if (here) transaction.replaceWith(here.pos, here.pos + here.node.nodeSize, made);
    else insertBlock(transaction, made);
    editor.view.dispatch(transaction.scrollIntoView());
  };
  return {
    run: (state, dispatch) => {
      if (around(state, "table_caption")) return false;
      if (dispatch) open();
      return true;
    },
    on: (state) => Boolean(around(state, "figure")),
  };
};
