/* Makes tabs of the inspector's panels, by the ARIA pattern; the chosen one is remembered while the window is open. */
(() => {
  "use strict";

  const inspector = document.querySelector("[data-inspector]");
  const panels = inspector && [...inspector.querySelectorAll(":scope > .panel")];
  if (!panels?.length) return;

  const MEMORY = "inspector";

  const remembered = () => {
    try {
      return sessionStorage.getItem(MEMORY);
    } catch {
      return null;
    }
  };

  const remember = (id) => {
    try {
      sessionStorage.setItem(MEMORY, id);
    } catch {
      /* The next page begins with its first tab. */
    }
  };

  const tabOf = (panel) => document.getElementById(`${panel.id}-tab`);

  const choose = (panel, focus = false) => {
    for (const each of panels) {
      const chosen = each === panel;
      each.hidden = !chosen;
      tabOf(each).setAttribute("aria-selected", chosen);
      tabOf(each).tabIndex = chosen ? 0 : -1;
    }
    list.scrollLeft = tabOf(panel).offsetLeft - list.clientWidth / 3;
    if (focus) tabOf(panel).focus();
  };

  const chosenByEditor = (panel, focus) => {
    choose(panel, focus);
    remember(panel.id);
  };

  const hasProblem = (panel) => panel.querySelector(".error:not(:empty), [aria-invalid='true']") !== null;

  /* A tab says what its panel's heading says, also when a count in it changes. */
  const tab = (panel) => {
    const heading = panel.querySelector("h2");
    const button = document.createElement("button");
    button.type = "button";
    button.id = `${panel.id}-tab`;
    button.setAttribute("role", "tab");
    button.setAttribute("aria-controls", panel.id);
    const label = () => {
      button.replaceChildren(...[...heading.childNodes].map((node) => node.cloneNode(true)));
      const problem = hasProblem(panel);
      button.classList.toggle("has-problem", problem);
      if (!problem) return;
      const words = document.createElement("span");
      words.className = "visually-hidden";
      words.textContent = ` ${inspector.dataset.problem}`;
      button.append(words);
    };
    label();
    new MutationObserver(label).observe(panel, { subtree: true, childList: true, characterData: true, attributeFilter: ["aria-invalid"] });
    button.addEventListener("click", () => chosenByEditor(panel));
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", button.id);
    panel.tabIndex = 0;
    return button;
  };

  const list = document.createElement("div");
  list.className = "panel-tabs";
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", inspector.getAttribute("aria-label"));
  list.append(...panels.map(tab));
  inspector.prepend(list);
  inspector.classList.add("tabbed");

  list.addEventListener("keydown", (event) => {
    const now = panels.findIndex((panel) => tabOf(panel).getAttribute("aria-selected") === "true");
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: panels.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    chosenByEditor(panels.at(next % panels.length), true);
  });

  const panelAt = (id) => (id ? document.getElementById(id)?.closest("[data-inspector] > .panel") : null);

  /* What a link or a message leads to is shown before the browser goes there. */
  document.addEventListener("click", (event) => {
    const panel = panelAt(event.target.closest?.("a[href^='#']")?.hash.slice(1));
    if (panel) chosenByEditor(panel);
  }, { capture: true });

  const first = panels.find(hasProblem) ?? panelAt(location.hash.slice(1)) ?? panels.find((panel) => panel.id === remembered());
  choose(first ?? panels[0]);

  const bar = document.querySelector(".bar");
  new ResizeObserver(() => document.documentElement.style.setProperty("--bar", `${bar.offsetHeight}px`)).observe(bar);
})();
