/* Ctrl+K: goes to any place of the console or any item, or does what the page offers, by a few letters of its name. */
(() => {
  "use strict";

  const dialog = document.getElementById("palette");
  if (!dialog) return;
  const query = dialog.querySelector("input");
  const list = dialog.querySelector("[role='listbox']");
  const status = dialog.querySelector("[role='status']");
  const heading = (group) => dialog.querySelector(`template[data-group="${group}"]`).content.textContent;
  const mac = /Mac|iPhone|iPad/.test(navigator.platform);

  let choices = [];
  let chosen = 0;
  let asked = null;

  const name = (element) => element.textContent.replace(/\s+/g, " ").trim();
  const seen = (element) => element.getClientRects().length > 0 && !element.disabled;
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

  const offered = () => [
    ...[...document.querySelectorAll("main .actions :is(a, button):not([data-opens='palette'])")].filter(seen)
      .map((element) => ({ group: "actions", name: name(element), go: () => element.click() })),
    ...[...document.querySelectorAll(".side nav a, .person a")]
      .map((link) => ({ group: "places", name: link.dataset.name ?? name(link), go: () => location.assign(link.href) })),
  ];

  const option = (choice, index) => {
    const row = document.createElement("div");
    row.setAttribute("role", "option");
    row.id = `palette-choice-${index}`;
    row.textContent = choice.name;
    if (choice.note) {
      const note = document.createElement("span");
      note.className = "note";
      note.textContent = choice.note;
      row.append(" ", note);
    }
    row.addEventListener("click", () => take(index));
    return row;
  };

  const show = () => {
    list.replaceChildren();
    let group = null;
    let holder = null;
    choices.forEach((choice, index) => {
      if (choice.group !== group) {
        group = choice.group;
        holder = document.createElement("div");
        holder.setAttribute("role", "group");
        holder.setAttribute("aria-label", heading(group));
        const title = document.createElement("p");
        title.setAttribute("role", "presentation");
        title.textContent = heading(group);
        holder.append(title);
        list.append(holder);
      }
      holder.append(option(choice, index));
    });
    status.textContent = choices.length ? dialog.dataset.found.replace("{0}", choices.length) : dialog.dataset.none;
    choose(0);
  };

  const choose = (index) => {
    if (!choices.length) {
      query.removeAttribute("aria-activedescendant");
      return;
    }
    chosen = (index + choices.length) % choices.length;
    list.querySelectorAll("[role='option']").forEach((row, at) => row.setAttribute("aria-selected", at === chosen));
    const row = document.getElementById(`palette-choice-${chosen}`);
    query.setAttribute("aria-activedescendant", row.id);
    row.scrollIntoView({ block: "nearest" });
  };

  const take = (index) => {
    const choice = choices[index];
    if (!choice) return;
    dialog.close();
    choice.go();
  };

  const items = async (text) => {
    asked?.abort();
    if (text.length < 2) return [];
    asked = new AbortController();
    const address = `${dialog.dataset.items}?query=${encodeURIComponent(text)}`;
    const answer = await fetch(address, { signal: asked.signal });
    if (!answer.ok) throw new Error(answer.status);
    return (await answer.json()).items.map((item) => ({
      group: "items", name: item.title, note: item.address, go: () => location.assign(item.edit),
    }));
  };

  const look = async () => {
    const text = query.value.trim();
    const near = offered().filter((choice) => plain(choice.name).includes(plain(text)));
    choices = near;
    show();
    try {
      const found = await items(text);
      if (query.value.trim() !== text || !found.length) return;
      choices = [...near, ...found];
      show();
    } catch (failed) {
      if (failed.name !== "AbortError") status.textContent = dialog.dataset.lost;
    }
  };

  const open = () => {
    if (dialog.open) return;
    query.value = "";
    dialog.showModal();
    look();
  };

  const moves = { ArrowDown: () => choose(chosen + 1), ArrowUp: () => choose(chosen - 1), Enter: () => take(chosen) };
  query.addEventListener("input", look);
  query.addEventListener("keydown", (event) => {
    if (!moves[event.key] || event.isComposing) return;
    event.preventDefault();
    moves[event.key]();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(mac ? event.metaKey : event.ctrlKey) || event.altKey || event.shiftKey) return;
    if (event.defaultPrevented || document.querySelector("dialog[open]:not(#palette)")) return;
    event.preventDefault();
    open();
  });
  for (const button of document.querySelectorAll("[data-opens='palette']")) {
    button.hidden = false;
    button.addEventListener("click", open);
  }
})();
