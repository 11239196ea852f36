import "./search.js";
/* Improves pages that work without it: colour theme, current section, linked question, copied address. */
(() => {
  "use strict";

  const root = document.documentElement;
  const choices = ["auto", "light", "dark"];

  /* Where storage is forbidden the choice lasts for the page. */
  const remembered = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };

  const remember = (choice) => {
    try {
      localStorage.setItem("theme", choice);
    } catch {
      /* The page still changes. */
    }
  };

  const applyTheme = (choice) => {
    if (choice === "light" || choice === "dark") {
      root.dataset.theme = choice;
    } else {
      delete root.dataset.theme;
    }
  };

  /* At once, before anything is painted: this script is loaded in the head. */
  applyTheme(remembered());

  const themeSwitch = () => {
    const button = document.querySelector(".theme-switch");
    const show = (choice) => {
      button.dataset.choice = choice;
      button.title = button.dataset[choice];
      button.setAttribute("aria-label", button.title);
    };
    show(root.dataset.theme ?? "auto");
    button.hidden = false;
    button.addEventListener("click", () => {
      const choice = choices[(choices.indexOf(button.dataset.choice) + 1) % choices.length];
      remember(choice);
      applyTheme(choice);
      show(choice);
    });
  };

  const currentSection = () => {
    const links = new Map();
    for (const link of document.querySelectorAll(".contents a")) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) links.set(target, link);
    }
    if (links.size === 0) return;
    const mark = () => {
      let current = null;
      for (const [target, link] of links) {
        if (current === null || target.getBoundingClientRect().top < innerHeight * 0.3) current = link;
      }
      if (root.scrollHeight - innerHeight - scrollY < 2) current = [...links.values()].at(-1);
      for (const link of links.values()) {
        if (link === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -70% 0px" });
    links.forEach((link, target) => observer.observe(target));
    addEventListener("scrollend", mark, { passive: true });
  };

  const openLinkedQuestion = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) {
      target.open = true;
      target.scrollIntoView();
    }
  };

  const copyAddress = (button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(new URL(button.dataset.address, location).href);
      button.nextElementSibling.textContent = button.dataset.done;
    });
  };

  /* A table wider than the page scrolls inside itself; the keyboard must reach it. */
  const scrollingTables = () => {
    const watcher = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
        else target.removeAttribute("tabindex");
      }
    });
    document.querySelectorAll(".prose table").forEach((table) => watcher.observe(table));
  };

  /* A list that a form narrows is narrowed while one types; the answer to what was typed last counts. */
  const narrowing = (form) => {
    const input = form.querySelector("input");
    let waiting;
    let asked;
    const narrow = async () => {
      asked?.abort();
      asked = new AbortController();
      const address = new URL(form.action);
      if (input.value.trim()) address.searchParams.set("q", input.value.trim());
      try {
        const answer = await fetch(address, { signal: asked.signal });
        if (!answer.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const found = page.getElementById(form.dataset.narrows);
        const shown = document.getElementById(form.dataset.narrows);
        const status = shown.querySelector("[role=status]");
        status.textContent = found.querySelector("[role=status]").textContent;
        found.querySelector("[role=status]").replaceWith(status);
        shown.replaceChildren(...found.childNodes);
        history.replaceState(null, "", address);
      } catch {
        /* Enter still asks for the whole page. */
      }
    };
    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(narrow, 200);
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("form[data-narrows]").forEach(narrowing);
    themeSwitch();
    currentSection();
    openLinkedQuestion();
    addEventListener("hashchange", openLinkedQuestion);
    scrollingTables();
    document.querySelectorAll(".copy").forEach(copyAddress);
  });
})();
