/* Arranges a menu: rows that are moved by their buttons or dragged, and sent as a whole. */
(() => {
  "use strict";

  const rows = document.getElementById("menu-rows");
  if (!rows) return;

  const template = document.getElementById("menu-row");
  const save = document.getElementById("menu-save");
  const message = document.getElementById("menu-message");
  let number = 0;
  let made = 0;
  let unsaved = false;

  const part = (row, name) => row.querySelector(`[data-name="${name}"]`);
  const all = () => [...rows.children];
  const say = (text, className = "") => {
    message.className = className;
    message.textContent = text;
  };

  const changed = () => {
    unsaved = true;
    save.disabled = false;
  };

  const place = (row) => all().indexOf(row) + 1;

  const told = (row) => say(rows.dataset.moved.replace("{0}", place(row)).replace("{1}", all().length));

  /* The first entry lies under nothing, so it cannot be nested. */
  const settle = () => {
    all()[0]?.classList.remove("nested");
    all().forEach((row, at) => {
      row.querySelector("[data-act=up]").disabled = at === 0;
      row.querySelector("[data-act=down]").disabled = at === all().length - 1;
      row.querySelector("[data-act=in]").disabled = at === 0 || row.classList.contains("nested");
      row.querySelector("[data-act=out]").disabled = !row.classList.contains("nested");
      row.querySelector("[role=group]").setAttribute("aria-label", rows.dataset.number.replace("{0}", at + 1));
    });
  };

  const showFields = (row) => {
    for (const field of row.querySelectorAll("[data-only]")) {
      field.hidden = field.dataset.only !== part(row, "target").value;
    }
  };

  const acts = {
    up: (row) => row.previousElementSibling?.before(row),
    down: (row) => row.nextElementSibling?.after(row),
    in: (row) => row.classList.add("nested"),
    out: (row) => row.classList.remove("nested"),
    remove: (row) => {
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      (next ? part(next, "target") : document.getElementById("menu-add")).focus();
    },
  };

  const act = (row, button) => {
    acts[button.dataset.act](row);
    settle();
    changed();
    if (row.isConnected) {
      told(row);
      (button.disabled ? part(row, "target") : button).focus();
    }
  };

  /* Only items of the menu's language can be chosen; the default one has addresses without a prefix. */
  const isOfLanguage = (item) =>
    rows.dataset.prefix === "/" ? !/^\/[a-z]{2}\//.test(item.address) : item.address.startsWith(rows.dataset.prefix);

  const choose = async (row, input) => {
    const list = row.querySelector("datalist");
    const chosen = [...list.children].find((option) => option.value === input.value);
    input.dataset.item = chosen?.dataset.item ?? "";
    if (chosen || input.value.trim().length < 2) return;
    const answer = await fetch(`${rows.dataset.items}?query=${encodeURIComponent(input.value.trim())}`, { redirect: "manual" }).catch(() => null);
    if (!answer?.ok) return;
    const { items } = await answer.json();
    list.replaceChildren(
      ...items.filter(isOfLanguage).map((item) => {
        const option = document.createElement("option");
        option.value = item.title;
        option.label = item.address;
        option.dataset.item = item.id;
        return option;
      }),
    );
    const same = items.find((item) => isOfLanguage(item) && item.title === input.value);
    if (same) input.dataset.item = same.id;
  };

  const add = (entry) => {
    const row = template.content.firstElementChild.cloneNode(true);
    made += 1;
    for (const label of row.querySelectorAll("[data-for]")) {
      const field = part(row, label.dataset.for);
      field.id = `menu-${made}-${label.dataset.for}`;
      label.htmlFor = field.id;
      const error = row.querySelector(`[data-error="${label.dataset.for}"]`);
      if (error) {
        error.id = `${field.id}-error`;
        field.setAttribute("aria-describedby", error.id);
      }
    }
    const list = row.querySelector("datalist");
    list.id = `menu-${made}-items`;
    part(row, "item").setAttribute("list", list.id);
    row.classList.toggle("nested", entry.nested);
    part(row, "target").value = entry.target;
    part(row, "label").value = entry.label;
    part(row, "address").value = entry.address;
    part(row, "item").value = entry.title;
    part(row, "item").dataset.item = entry.item ?? "";
    rows.append(row);
    showFields(row);
    return row;
  };

  const show = (menu) => {
    number = menu.number;
    rows.replaceChildren();
    menu.entries.forEach(add);
    settle();
  };

  const entry = (row) => ({
    nested: row.classList.contains("nested"),
    target: part(row, "target").value,
    label: part(row, "label").value,
    address: part(row, "address").value,
    item: part(row, "target").value === "ITEM" && part(row, "item").dataset.item ? Number(part(row, "item").dataset.item) : null,
  });

  const clearErrors = () => {
    for (const error of rows.querySelectorAll(".error")) error.textContent = "";
    for (const field of rows.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  };

  const refuse = async (answer) => {
    const refusal = await answer.json().catch(() => ({ message: rows.dataset.lost }));
    const [at, name] = (refusal.field ?? "").split(".");
    const row = name && all()[Number(at)];
    if (!row) return say(refusal.message, "problems");
    say("");
    row.querySelector(`[data-error="${name}"]`).textContent = refusal.message;
    part(row, name).setAttribute("aria-invalid", "true");
    part(row, name).focus();
  };

  const send = async () => {
    clearErrors();
    save.disabled = true;
    const answer = await window.wellspring.session.request(rows.dataset.api, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ number, entries: all().map(entry) }),
      redirect: "manual",
    }).catch(() => null);
    if (answer?.ok) {
      unsaved = false;
      show(await answer.json());
      say(rows.dataset.saved, "notice");
      return;
    }
    save.disabled = false;
    if (answer && answer.type !== "opaqueredirect") await refuse(answer);
    else say(rows.dataset.lost, "problems");
  };

  const load = async (from = "") => {
    const answer = await window.wellspring.session.request(`${rows.dataset.api}&from=${from}`, { redirect: "manual" }).catch(() => null);
    if (!answer?.ok) return say(rows.dataset.lost, "problems");
    show(await answer.json());
    if (from) changed();
  };

  rows.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act]");
    if (button) act(button.closest("li"), button);
  });
  rows.addEventListener("input", (event) => {
    const row = event.target.closest("li");
    showFields(row);
    if (event.target.dataset.name === "item") choose(row, event.target);
    changed();
  });

  let dragged = null;
  rows.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("li");
    dragged.classList.add("dragged");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
  });
  rows.addEventListener("dragover", (event) => {
    const over = dragged && event.target.closest("li");
    if (!over) return;
    event.preventDefault();
    if (over === dragged) return;
    const middle = over.getBoundingClientRect().top + over.offsetHeight / 2;
    if (event.clientY < middle) over.before(dragged);
    else over.after(dragged);
  });
  rows.addEventListener("drop", (event) => event.preventDefault());
  rows.addEventListener("dragend", () => {
    dragged.classList.remove("dragged");
    settle();
    changed();
    told(dragged);
    dragged = null;
  });

  document.getElementById("menu-add").addEventListener("click", () => {
    const row = add({ nested: false, target: "ITEM", label: "", address: "", title: "", item: null });
    settle();
    changed();
    part(row, "target").focus();
  });
  save.addEventListener("click", send);
  for (const button of document.querySelectorAll("[data-from]")) {
    button.addEventListener("click", () => load(button.dataset.from).then(() => rows.scrollIntoView({ block: "start" })));
  }
  addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  load();
})();
