/* Images that come from outside: each becomes a figure that waits until the portal has the file. */
import { schema } from "./schema.js";

const TYPES = /^image\/(?:jpeg|png|webp|gif|svg\+xml)$/;

export const isImage = (file) => TYPES.test(file.type);

const place = (doc, upload) => {
  let found = null;
  doc.descendants((node, pos) => {
    if (node.attrs.upload === upload) found = { node, pos };
    return found === null;
  });
  return found;
};

export class Uploads {
  constructor(editor) {
    this.editor = editor;
    this.count = 0;
  }

  /* Sends a file on its way; the figure of the number that this answers with waits for it. */
  begin(file) {
    const upload = `${Date.now()}-${++this.count}`;
    this.send(upload, file);
    return upload;
  }

  /* What is given as its caption stays if the image cannot be had. */
  waiting(file, name) {
    const held = name || this.editor.texts.imageCaption;
    return schema.nodes.figure.create({ upload: this.begin(file), held }, schema.text(held));
  }

  async send(upload, file) {
    this.editor.announce(this.editor.texts.uploading);
    const item = await this.editor.portal.upload(file).catch((error) => ({ error }));
    const found = place(this.editor.view.state.doc, upload);
    if (!found) return;
    const { error } = item;
    const { node, pos } = found;
    const attrs = { ...node.attrs, upload: null };
    if (!error) Object.assign(attrs, { src: item.address, alt: item.alternative || attrs.alt, width: item.width, height: item.height });
    /* What only held the place of the image is no caption of it. */
    const content = !error && node.textContent === node.attrs.held ? null : node.content;
    const { state } = this.editor.view;
    /* What the file became is no step of its own to undo. */
    this.editor.view.dispatch(state.tr.replaceWith(pos, pos + node.nodeSize, node.type.create(attrs, content)).setMeta("addToHistory", false));
    this.editor.announce(error ? "" : this.editor.texts.uploaded);
    if (error) this.editor.warn(this.editor.texts.uploadFailed.replace("{0}", error.message));
    else if (!attrs.alt && !item.decorative) this.editor.warn(this.editor.texts.uploadedBare);
  }

  insert(files, pos) {
    const { view } = this.editor;
    const figures = files.map((file) => this.waiting(file, file.name?.replace(/\.\w+$/, "").replace(/[-_]+/g, " ")));
    const transaction = view.state.tr;
    const $pos = transaction.doc.resolve(pos);
    const at = $pos.parent.inlineContent ? $pos.after() : pos;
    view.dispatch(transaction.insert(at, figures).scrollIntoView());
  }
}
