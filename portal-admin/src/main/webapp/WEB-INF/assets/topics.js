/* The tree of topics: branches come when they are opened; topics are moved by keys, by buttons or by dragging. */
(() => {
  "use strict";

  const tree = document.getElementById("tree");
  if (!tree) return;

  const texts = tree.dataset;
  const message = document.getElementById("tree-message");
  const submit = document.getElementById("tree-submit");
  const buttons = [...document.querySelectorAll(".tree-acts [data-act]")];
  let cut = null;

  const say = (text, className = "") => {
    message.className = className;
    message.textContent = text;
  };

  const filled = (text, ...values) => values.reduce((sum, value, at) => sum.replace(`{${at}}`, value), text);
  const isNode = (element) => element?.getAttribute("role") === "treeitem";
  const above = (node) => (node ? node.parentElement.closest("[role=treeitem]") : null);
  const group = (node) => (node ? node.querySelector(":scope > [role=group]") : tree);
  const children = (node) => (group(node) ? [...group(node).children].filter(isNode) : []);
  const visible = () => [...tree.querySelectorAll("[role=treeitem]")].filter((node) => !node.parentElement.closest("[aria-expanded=false]"));
  const name = (node) => node.querySelector(".tree-name").textContent;
  const selected = () => tree.querySelector("[aria-selected=true]");
  const find = (id) => tree.querySelector(`[data-id="${id}"]`);
  const isInside = (node, other) => other.contains(node);

  const request = async (address, options = {}) => {
    const answer = await window.wellspring.session.request(address, { redirect: "manual", ...options }).catch(() => null);
    if (answer?.ok) return answer.json();
    const refusal = await answer?.json().catch(() => null);
    say(refusal?.message ?? texts.lost, "problems");
    return null;
  };

  const put = (body) => request(texts.api, { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

  const element = (tag, className, text = "") => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const item = (topic, level) => {
    const node = element("li", "");
    node.setAttribute("role", "treeitem");
    node.setAttribute("aria-level", level);
    node.setAttribute("aria-selected", "false");
    node.tabIndex = -1;
    node.dataset.id = topic.id;
    const row = element("div", "tree-row");
    row.draggable = texts.author === "true";
    row.append(element("span", "tree-mark"), element("span", "tree-name", topic.name));
    if (!topic.isPublic) row.append(element("span", "chip chip-draft", texts.notPublic));
    if (topic.isMoved) row.append(element("span", "chip chip-changed", texts.elsewhere));
    row.append(element("span", "item-by"));
    row.id = `topic-${topic.id}`;
    node.setAttribute("aria-labelledby", row.id);
    node.append(row);
    if (topic.topics > 0) node.setAttribute("aria-expanded", "false");
    return node;
  };

  const fill = (node, topics) => {
    const open = new Map(children(node).map((child) => [child.dataset.id, child]));
    let list = group(node);
    if (!list) {
      list = element("ul", "");
      list.setAttribute("role", "group");
      node.append(list);
    }
    const level = node ? Number(node.getAttribute("aria-level")) + 1 : 1;
    list.replaceChildren(
      ...topics.map((topic) => {
        const made = item(topic, level);
        const before = open.get(String(topic.id));
        if (before && group(before) && topic.topics > 0) {
          made.append(group(before));
          made.setAttribute("aria-expanded", before.getAttribute("aria-expanded"));
        }
        return made;
      }),
    );
    if (!node) tree.hidden = topics.length === 0;
    if (!node && topics.length === 0) say(texts.empty);
    if (!node) return;
    if (topics.length) node.setAttribute("aria-expanded", "true");
    else {
      node.removeAttribute("aria-expanded");
      list.remove();
    }
  };

  const load = async (node) => {
    const answer = await request(`${texts.api}&under=${node?.dataset.id ?? ""}`);
    if (answer) fill(node, answer.nodes);
    count(node);
  };

  /* How much is below takes longer to count than the branch takes to come, so it follows. */
  const count = async (node) => {
    const answer = await fetch(`${texts.api}&counts&under=${node?.dataset.id ?? ""}`, { redirect: "manual" }).catch(() => null);
    if (!answer?.ok) return;
    for (const { id, articles, questions } of (await answer.json()).counts) {
      const told = find(id)?.querySelector(":scope > .tree-row > .item-by");
      if (told) told.textContent = filled(texts.counts, articles, questions);
    }
  };

  const may = {
    up: (node) => isNode(node.previousElementSibling),
    down: (node) => isNode(node.nextElementSibling),
    in: (node) => isNode(node.previousElementSibling),
    out: (node) => above(node) !== null,
    cut: () => true,
    paste: (node) => cut !== null && find(cut) !== node && !isInside(node, find(cut) ?? tree.ownerDocument.createElement("li")),
    top: (node) => above(node) !== null,
    merge: (node) => cut !== null && cut !== node.dataset.id,
    open: () => true,
  };

  const offer = () => {
    const node = selected();
    for (const button of buttons) button.disabled = !node || !may[button.dataset.act](node);
  };

  const select = (node, focus = true) => {
    if (!node) return;
    for (const other of tree.querySelectorAll("[role=treeitem]")) {
      other.setAttribute("aria-selected", other === node);
      other.tabIndex = other === node ? 0 : -1;
    }
    if (focus) node.focus();
    offer();
  };

  const open = async (node) => {
    if (!node.hasAttribute("aria-expanded")) return;
    if (!group(node)) await load(node);
    else node.setAttribute("aria-expanded", "true");
  };

  /* Branches that lost or got a topic are read again, the counts of those above them too. */
  const refresh = async (...nodes) => {
    const stale = new Set();
    for (const node of nodes) for (let at = node; at; at = above(at)) stale.add(above(at)?.dataset.id ?? "");
    for (const node of nodes) stale.add(node?.dataset.id ?? "");
    stale.add("");
    const ordered = [...stale].sort((one, other) => depth(one) - depth(other));
    for (const id of ordered) {
      const node = id ? find(id) : null;
      if (!id || (node && (group(node) || nodes.some((each) => each?.dataset.id === id)))) await load(node);
    }
  };

  const depth = (id) => Number((id && find(id)?.getAttribute("aria-level")) || 0);

  const move = async (node, to) => {
    const from = above(node);
    if (from === to) return;
    const id = node.dataset.id;
    const title = name(node);
    const target = to ? name(to) : "";
    const answer = await put({ id: Number(id), under: to ? Number(to.dataset.id) : null, submit: submit.checked });
    if (!answer) return;
    cut = null;
    await refresh(from, to);
    select(find(id));
    say(`${to ? filled(texts.moved, title, target) : filled(texts.movedTop, title)} ${submit.checked ? texts.handed : ""}`, "notice");
  };

  const order = async (node, ids) => {
    const parent = above(node);
    const id = node.dataset.id;
    const answer = await put({ under: parent ? Number(parent.dataset.id) : null, order: ids.map(Number) });
    if (!answer) return;
    fill(parent, answer.nodes);
    count(parent);
    select(find(id));
    say(filled(texts.ordered, name(find(id)), ids.indexOf(id) + 1, ids.length), "notice");
  };

  const shift = (node, by) => {
    const ids = children(above(node)).map((each) => each.dataset.id);
    const at = ids.indexOf(node.dataset.id);
    ids.splice(at + by, 0, ...ids.splice(at, 1));
    return order(node, ids);
  };

  const acts = {
    up: (node) => shift(node, -1),
    down: (node) => shift(node, 1),
    in: (node) => move(node, node.previousElementSibling),
    out: (node) => move(node, above(above(node))),
    top: (node) => move(node, null),
    cut: (node) => {
      tree.querySelector(".cut")?.classList.remove("cut");
      cut = node.dataset.id;
      node.classList.add("cut");
      say(filled(texts.cut, name(node)));
      offer();
    },
    paste: (node) => move(find(cut), node),
    merge: (node) => location.assign(`${texts.console}/merge?id=${cut}&into=${node.dataset.id}`),
    open: (node) => location.assign(`${texts.console}/topics/edit?id=${node.dataset.id}`),
  };

  const act = (kind) => {
    const node = selected();
    const button = buttons.find((each) => each.dataset.act === kind);
    if (node && !button.hidden && may[kind](node)) acts[kind](node);
  };

  const steps = {
    ArrowDown: (node, all) => select(all[all.indexOf(node) + 1]),
    ArrowUp: (node, all) => select(all[all.indexOf(node) - 1]),
    Home: (node, all) => select(all[0]),
    End: (node, all) => select(all[all.length - 1]),
    ArrowRight: (node) => (node.getAttribute("aria-expanded") === "true" ? select(children(node)[0]) : open(node)),
    ArrowLeft: (node) => {
      if (node.getAttribute("aria-expanded") === "true") node.setAttribute("aria-expanded", "false");
      else select(above(node));
    },
    Enter: () => act("open"),
  };

  const moves = { ArrowUp: "up", ArrowDown: "down", ArrowRight: "in", ArrowLeft: "out" };

  const keyOf = (event) => {
    if (event.altKey) return moves[event.key];
    if (event.ctrlKey || event.metaKey) return { x: "cut", v: "paste" }[event.key.toLowerCase()];
    return undefined;
  };

  tree.addEventListener("keydown", (event) => {
    const node = selected();
    if (!node) return;
    const kind = keyOf(event);
    const step = !event.altKey && !event.ctrlKey && !event.metaKey && steps[event.key];
    if (!kind && !step) return;
    event.preventDefault();
    if (kind) act(kind);
    else step(node, visible());
  });

  tree.addEventListener("click", (event) => {
    const node = event.target.closest("[role=treeitem]");
    if (!node) return;
    select(node);
    if (!event.target.closest(".tree-mark")) return;
    if (node.getAttribute("aria-expanded") === "true") node.setAttribute("aria-expanded", "false");
    else open(node);
  });
  tree.addEventListener("focusin", (event) => {
    if (isNode(event.target) && event.target !== selected()) select(event.target, false);
  });
  for (const button of buttons) button.addEventListener("click", () => act(button.dataset.act));

  /* The upper and the lower quarter of a row mean the place beside it, the rest the place under it. */
  let dragged = null;
  const spot = (event) => {
    const row = event.target.closest?.(".tree-row");
    const node = row?.parentElement;
    if (!dragged || !node || isInside(node, dragged)) return null;
    const part = (event.clientY - row.getBoundingClientRect().top) / row.offsetHeight;
    const beside = texts.publisher === "true" && above(node) === above(dragged);
    return { node, row, where: beside && part < 0.25 ? "before" : beside && part > 0.75 ? "after" : "under" };
  };
  const unmark = () => tree.querySelectorAll("[data-drop]").forEach((row) => delete row.dataset.drop);

  tree.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("[role=treeitem]");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
  });
  tree.addEventListener("dragover", (event) => {
    const target = spot(event);
    unmark();
    if (!target) return;
    event.preventDefault();
    target.row.dataset.drop = target.where;
  });
  tree.addEventListener("drop", (event) => {
    const target = spot(event);
    if (!target) return;
    event.preventDefault();
    if (target.where === "under") {
      move(dragged, target.node);
      return;
    }
    const ids = children(above(dragged)).map((each) => each.dataset.id).filter((id) => id !== dragged.dataset.id);
    ids.splice(ids.indexOf(target.node.dataset.id) + (target.where === "after" ? 1 : 0), 0, dragged.dataset.id);
    order(dragged, ids);
  });
  tree.addEventListener("dragend", () => {
    unmark();
    dragged = null;
  });

  load(null).then(() => select(children(null)[0], false));
  offer();
})();
