/* Lists of items that the edited one names: found by a search, ordered by drag or keyboard, begun in place. */
(() => {
  "use strict";

  const texts = document.getElementById("attach-texts")?.dataset;
  const said = document.getElementById("attach-said");
  if (!texts) return;

  const PAUSE = 250;
  const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (whole, at) => values[at] ?? whole);
  const named = (prefix, kind) => texts[`${prefix}${kind[0]}${kind.slice(1).toLowerCase()}`];
  const say = (text) => { said.textContent = text; };

  const element = (name, properties = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in made) made[key] = value;
      else made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  };

  const ask = async (address, options) => {
    const answer = await window.wellspring.session.request(address, { ...options, headers: { Accept: "application/json", ...options?.headers } }).catch(() => null);
    const json = await answer?.json().catch(() => null);
    return { ok: answer?.ok === true, json };
  };

  const enhance = (fieldset) => {
    const { attach: kind, path, language, item } = fieldset.dataset;
    const most = Number(fieldset.dataset.most) || Infinity;
    const list = fieldset.querySelector("ul");
    const none = fieldset.querySelector(".none");
    const error = fieldset.querySelector(".error");
    const emptyText = none.textContent;
    let items = [...list.querySelectorAll("input")].map((box) => ({ id: Number(box.value), title: box.nextElementSibling.textContent }));
    const field = element("input", { type: "hidden", name: fieldset.id });

    const rows = element("ol", { className: "attached" });
    const keys = element("p", { className: "hint", id: `${fieldset.id}-keys`, textContent: texts.keys });

    /* The field tells whoever listens that something was typed. */
    const store = () => {
      field.value = items.map(({ id }) => id).join(",");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };

    const rowOf = (id) => rows.querySelector(`[data-id="${id}"]`);

    const move = (id, by) => {
      const from = items.findIndex((each) => each.id === id);
      const to = from + by;
      if (to < 0 || to >= items.length) return;
      const control = document.activeElement?.dataset.act;
      items.splice(to, 0, ...items.splice(from, 1));
      draw();
      store();
      const row = rowOf(id);
      const again = row.querySelector(`[data-act="${control ?? "open"}"]`);
      (again && !again.disabled ? again : row.querySelector("[data-act='open']")).focus();
      say(fill(texts.moved, items[to].title, to + 1, items.length));
    };

    const remove = (id) => {
      const at = items.findIndex((each) => each.id === id);
      const [gone] = items.splice(at, 1);
      draw();
      store();
      const next = items[Math.min(at, items.length - 1)];
      (next ? rowOf(next.id).querySelector("[data-act='remove']") : search).focus();
      say(fill(texts.removed, gone.title));
    };

    const add = (found) => {
      if (items.some(({ id }) => id === found.id)) return;
      items = most === 1 ? [] : items;
      items.push({ id: found.id, title: found.title });
      draw();
      store();
      say(fill(texts.added, found.title));
    };

    const act = (name, sign, label, run, disabled = false) =>
      element("button", { type: "button", className: "icon-button", "data-act": name, "aria-label": label, title: label, textContent: sign, disabled, onclick: run });

    const row = ({ id, title }, at) => {
      const open = element("a", { href: `${path}/edit?id=${id}`, target: "_blank", rel: "noopener", draggable: false, "data-act": "open" }, title, element("span", { className: "visually-hidden", textContent: ` ${texts.open}` }));
      const made = element("li", { "data-id": id, draggable: most > 1 }, open);
      const acts = element("span", { className: "row-actions" });
      if (most > 1) {
        acts.append(act("up", "↑", fill(texts.up, title), () => move(id, -1), at === 0), act("down", "↓", fill(texts.down, title), () => move(id, 1), at === items.length - 1));
      }
      acts.append(act("remove", "×", fill(texts.remove, title), () => remove(id)));
      made.append(acts);
      return made;
    };

    const draw = () => {
      rows.replaceChildren(...items.map(row));
      rows.hidden = items.length === 0;
      keys.hidden = items.length < 2;
      none.textContent = items.length === 0 ? emptyText || "" : "";
    };

    rows.addEventListener("keydown", (event) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      const of = event.target.closest("[data-id]");
      if (!event.altKey || !by || !of || most === 1) return;
      event.preventDefault();
      move(Number(of.dataset.id), by);
    });

    let dragged = null;
    rows.addEventListener("dragstart", (event) => {
      dragged = event.target.closest?.("[data-id]");
      if (!dragged) return;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.id);
      dragged.classList.add("dragged");
    });
    rows.addEventListener("dragover", (event) => {
      const over = event.target.closest?.("[data-id]");
      if (!dragged) return;
      event.preventDefault();
      if (!over || over === dragged) return;
      const box = over.getBoundingClientRect();
      over[event.clientY > box.top + box.height / 2 ? "after" : "before"](dragged);
    });
    rows.addEventListener("drop", (event) => event.preventDefault());
    rows.addEventListener("dragend", () => {
      if (!dragged) return;
      const id = Number(dragged.dataset.id);
      const order = [...rows.children].map((each) => Number(each.dataset.id));
      const before = field.value;
      items.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
      dragged = null;
      draw();
      if (items.map((each) => each.id).join(",") === before) return;
      store();
      const at = items.findIndex((each) => each.id === id);
      say(fill(texts.moved, items[at].title, at + 1, items.length));
    });

    /* A combobox with a list, as the ARIA pattern has it. */
    const options = element("ul", { className: "options", id: `${fieldset.id}-options`, role: "listbox", hidden: true, "aria-label": named("search", kind) });
    const search = element("input", { type: "text", id: `${fieldset.id}-search`, autocomplete: "off", role: "combobox", placeholder: named("search", kind), "aria-label": named("search", kind), "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": options.id, "aria-describedby": error.id });
    let asked = 0;
    let pause;

    const close = () => {
      asked += 1;
      options.hidden = true;
      search.setAttribute("aria-expanded", "false");
      search.removeAttribute("aria-activedescendant");
    };

    const light = (option) => {
      for (const each of options.children) each.setAttribute("aria-selected", each === option);
      if (option) {
        search.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      } else search.removeAttribute("aria-activedescendant");
    };

    const option = (label, note, at, choose) => {
      const made = element("li", { id: `${options.id}-${at}`, role: "option", "aria-selected": "false" }, label);
      if (note) made.append(element("span", { className: "hint", textContent: ` ${note}` }));
      made.addEventListener("pointerdown", (event) => event.preventDefault());
      made.addEventListener("click", () => choose());
      return made;
    };

    const begin = () => {
      const typed = search.value.trim();
      search.value = "";
      close();
      dialog(kind, language, typed, add, search);
    };

    const find = async () => {
      asked += 1;
      const number = asked;
      const address = new URL(texts.api, location.href);
      for (const [name, value] of Object.entries({ kind, language, query: search.value.trim() })) address.searchParams.set(name, value);
      const { ok, json } = await ask(address);
      if (number !== asked) return;
      if (!ok) {
        close();
        say(json?.message ?? texts.failed);
        error.textContent = json?.message ?? texts.failed;
        return;
      }
      error.textContent = "";
      const found = json.items.filter(({ id }) => id !== Number(item) && !items.some((each) => each.id === id));
      options.replaceChildren(...found.map((each, at) => option(each.title, "", at, () => {
        search.value = "";
        close();
        add(each);
      })));
      if (fieldset.dataset.begin) options.append(option(`${named("new", kind)}${search.value.trim() ? `: ${search.value.trim()}` : ""}`, "", "new", begin));
      else if (found.length === 0) options.append(element("li", { className: "nothing", role: "option", "aria-disabled": "true", "aria-selected": "false", textContent: texts.nothing }));
      options.hidden = false;
      search.setAttribute("aria-expanded", "true");
      light(null);
      say(found.length ? fill(texts.found, found.length) : texts.nothing);
    };

    /* What is searched for is no part of the draft. */
    search.addEventListener("input", (event) => {
      event.stopPropagation();
      clearTimeout(pause);
      pause = setTimeout(find, PAUSE);
    });
    search.addEventListener("click", () => { if (options.hidden) find(); });
    search.addEventListener("blur", close);
    search.addEventListener("keydown", (event) => {
      const choices = [...options.children].filter((each) => !each.classList.contains("nothing"));
      const now = choices.findIndex((each) => each.getAttribute("aria-selected") === "true");
      if (event.key === "Enter") {
        event.preventDefault();
        if (!options.hidden) (choices[now] ?? (search.value.trim() ? choices[0] : null))?.click();
      } else if (event.key === "Escape" && !options.hidden) {
        event.preventDefault();
        event.stopPropagation();
        close();
      } else if (!event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
        event.preventDefault();
        if (options.hidden) find();
        else if (choices.length) light(choices[(now + (event.key === "ArrowDown" ? 1 : -1) + choices.length + (now < 0 && event.key === "ArrowUp" ? 1 : 0)) % choices.length]);
      }
    });

    list.replaceWith(rows, keys);
    fieldset.querySelector("noscript")?.remove();
    error.before(field, element("div", { className: "picker" }, search, options));
    field.value = items.map(({ id }) => id).join(",");
    draw();
  };

  /* A question or disclaimer begun without leaving the article: nothing typed on either side is lost. */
  const newItem = document.getElementById("attach-new");
  const name = document.getElementById("attach-new-name");
  const text = document.getElementById("attach-new-text");
  const problem = document.getElementById("attach-new-error");
  let finish = null;

  const dialog = (kind, language, title, done, origin) => {
    newItem.querySelector("h2").textContent = named("new", kind);
    newItem.querySelector("label[for='attach-new-name']").textContent = named("title", kind);
    newItem.querySelector("label[for='attach-new-text']").textContent = named("text", kind);
    name.value = title;
    text.value = "";
    problem.textContent = "";
    name.removeAttribute("aria-invalid");
    finish = { kind, language, done, origin };
    newItem.showModal();
    (title ? text : name).focus();
  };

  const create = async (button) => {
    button.disabled = true;
    const { kind, language, done } = finish;
    const { ok, json } = await ask(`${texts.api}/new`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ kind, language, title: name.value, text: text.value }),
    });
    button.disabled = false;
    if (ok) {
      newItem.close();
      done(json);
      return;
    }
    problem.textContent = json?.message ?? texts.failed;
    name.setAttribute("aria-invalid", "true");
    name.focus();
  };

  newItem.querySelector("[data-close]").addEventListener("click", () => newItem.close());
  newItem.querySelector("[data-create]").addEventListener("click", (event) => create(event.currentTarget));
  newItem.addEventListener("close", () => finish?.origin.focus());

  document.querySelectorAll("[data-attach]").forEach(enhance);
})();
