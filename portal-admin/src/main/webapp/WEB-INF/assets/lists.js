/* Keeps a selection across the pages of a list, until something was done with it; without this it holds for one page. */
(() => {
  "use strict";

  const form = document.querySelector("form[data-selection]");
  const done = document.querySelector("[data-selection-done]");
  const name = (kind) => `selection-${kind}`;

  const read = (kind) => {
    try {
      return new Set(JSON.parse(sessionStorage.getItem(name(kind))) ?? []);
    } catch {
      return new Set();
    }
  };

  const write = (kind, ids) => {
    try {
      sessionStorage.setItem(name(kind), JSON.stringify([...ids]));
    } catch {
      /* The page still knows. */
    }
  };

  if (done) write(done.dataset.selectionDone, []);
  if (!form) return;

  const kind = form.dataset.selection;
  const chosen = read(kind);
  const boxes = [...form.querySelectorAll("input[name='ids']")];
  const bar = document.querySelector(".selection");
  const shown = bar.querySelector(".selected");
  const clear = bar.querySelector(".clear");
  const everything = bar.querySelector("input[name='all']");
  const acts = [...bar.querySelectorAll("button[name='act']")];

  const page = document.createElement("input");
  page.type = "checkbox";
  page.setAttribute("aria-label", form.querySelector("th .visually-hidden")?.textContent ?? "");
  if (boxes.length > 0) form.querySelector("th")?.append(page);

  const show = () => {
    const all = everything?.checked ?? false;
    boxes.forEach((box) => {
      box.checked = all || chosen.has(box.value);
      box.disabled = all;
    });
    const here = boxes.filter((box) => box.checked).length;
    page.checked = here > 0 && here === boxes.length;
    page.indeterminate = here > 0 && here < boxes.length;
    page.disabled = all;
    shown.hidden = all || chosen.size === 0;
    shown.textContent = form.dataset.selected.replace("{0}", chosen.size);
    if (clear) clear.hidden = !all && chosen.size === 0;
    acts.forEach((act) => { act.disabled = !all && chosen.size === 0; });
  };

  const choose = (box) => (box.checked ? chosen.add(box.value) : chosen.delete(box.value));

  const changed = () => {
    write(kind, chosen);
    show();
  };

  boxes.forEach((box) => box.addEventListener("change", () => {
    choose(box);
    changed();
  }));
  page.addEventListener("change", () => {
    boxes.forEach((box) => {
      box.checked = page.checked;
      choose(box);
    });
    changed();
  });
  everything?.addEventListener("change", show);
  clear?.addEventListener("click", () => {
    chosen.clear();
    if (everything) everything.checked = false;
    changed();
    boxes[0]?.focus();
  });

  /* What is selected on other pages goes along; one value for all, so that the address stays short. */
  form.addEventListener("formdata", (event) => {
    event.formData.delete("ids");
    if (!everything?.checked) event.formData.set("ids", [...chosen].join(","));
  });
  addEventListener("pageshow", show);
  show();
})();
