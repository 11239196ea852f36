/* The same text as HTML: shows the textarea in the place of the editor, and takes over what was typed there. */
export class Source {
  constructor(editor) {
    this.editor = editor;
    this.open = false;
    const { root, textarea } = editor;
    this.label = document.querySelector(`label[for="${CSS.escape(textarea.id)}"]`);
    this.preview = document.getElementById(root.dataset.preview)?.closest("section");
    this.button = root.querySelector("[data-command='source']");
    /* Whoever leads to the field, as the summary of what is wrong does, leads to what is shown of it. */
    textarea.focus = () => editor.focus();
    textarea.scrollIntoView = (options) => root.scrollIntoView(options);
    for (const name of ["input", "change"]) {
      textarea.addEventListener(name, () => {
        if (!editor.writing && !this.open) editor.take();
      });
    }
    this.label?.addEventListener("click", () => {
      if (!this.open) editor.focus();
    });
  }

  toggle() {
    this.open = !this.open;
    /* It would replace in the text that is not shown now, and what was typed as HTML would be lost. */
    if (this.open) this.editor.find.close();
    else this.editor.take();
    this.show();
    this.editor.focus();
  }

  show() {
    const { root, textarea, view, toolbar } = this.editor;
    root.classList.toggle("rich-source", this.open);
    textarea.hidden = !this.open;
    if (this.preview) this.preview.hidden = !this.open;
    if (this.open) {
      this.label?.setAttribute("for", textarea.id);
      view.dom.removeAttribute("aria-labelledby");
    } else {
      this.label?.removeAttribute("for");
      view.dom.setAttribute("aria-labelledby", root.dataset.label);
    }
    view.dom.parentElement.hidden = this.open;
    this.button.setAttribute("aria-pressed", this.open);
    if (this.open) toolbar.suspend(this.button);
    else toolbar.update(view.state);
  }
}
