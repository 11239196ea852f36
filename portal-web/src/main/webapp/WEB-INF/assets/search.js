/* Offers pages while somebody types: a combobox with a list, as the ARIA Authoring Practices have it. */
(() => {
  "use strict";

  const WAIT = 80;

  const fetchSuggestions = async (form, words, signal) => {
    const address = new URL(form.dataset.suggestions, location);
    address.searchParams.set("q", words);
    const answer = await fetch(address, { signal });
    if (!answer.ok) return [];
    const [, titles, kinds, addresses] = await answer.json();
    return titles.map((title, at) => ({ title, kind: kinds[at], address: addresses[at] }));
  };

  const option = (suggestion, number) => {
    const item = document.createElement("li");
    item.id = `search_option_${number}`;
    item.role = "option";
    item.ariaSelected = "false";
    item.dataset.address = suggestion.address;
    const kind = document.createElement("span");
    kind.textContent = suggestion.kind;
    item.append(suggestion.title, kind);
    return item;
  };

  const improve = (form) => {
    const input = form.elements.q;
    const list = document.createElement("ul");
    const status = document.createElement("div");
    let chosen = -1;
    let timer = 0;
    let asking = new AbortController();

    list.id = "search_options";
    list.role = "listbox";
    list.hidden = true;
    list.setAttribute("aria-label", form.dataset.label);
    status.className = "visually-hidden";
    status.role = "status";
    form.append(list, status);
    input.role = "combobox";
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");

    const choose = (number) => {
      list.children[chosen]?.setAttribute("aria-selected", "false");
      chosen = number;
      const option = list.children[chosen];
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      if (option) input.setAttribute("aria-activedescendant", option.id);
      else input.removeAttribute("aria-activedescendant");
    };

    const close = () => {
      choose(-1);
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
    };

    const show = (suggestions) => {
      choose(-1);
      list.replaceChildren(...suggestions.map(option));
      list.hidden = suggestions.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      const text = suggestions.length === 1 ? form.dataset.one : form.dataset.many;
      status.textContent = list.hidden ? "" : text.replace("#", suggestions.length);
    };

    const stop = () => {
      clearTimeout(timer);
      asking.abort();
      asking = new AbortController();
    };

    const ask = async () => {
      const { signal } = asking;
      try {
        const suggestions = await fetchSuggestions(form, input.value, signal);
        if (!signal.aborted && document.activeElement === input) show(suggestions);
      } catch {
        /* Offline, or the next letter came before the answer: the form works on. */
      }
    };

    input.addEventListener("input", () => {
      stop();
      if (input.value.trim() === "") close();
      else timer = setTimeout(ask, WAIT);
    });

    input.addEventListener("keydown", (event) => {
      const last = list.children.length - 1;
      if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === "ArrowDown" && last >= 0) {
        event.preventDefault();
        list.hidden = false;
        input.setAttribute("aria-expanded", "true");
        choose(chosen === last ? 0 : chosen + 1);
      } else if (event.key === "ArrowUp" && !list.hidden) {
        event.preventDefault();
        choose(chosen <= 0 ? last : chosen - 1);
      } else if (event.key === "Enter" && chosen >= 0) {
        event.preventDefault();
        location.assign(list.children[chosen].dataset.address);
      }
    });

    input.addEventListener("blur", () => {
      stop();
      close();
    });

    /* The input keeps the focus while an option is pressed, so that the list stays until it is let go. */
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) location.assign(option.dataset.address);
    });
    form.addEventListener("submit", stop);
  };

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".search-box").forEach(improve));
})();
