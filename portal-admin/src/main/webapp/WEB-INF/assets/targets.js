/* Offers items of which the typed words are a part of the title, as targets of a redirect. */
(() => {
  "use strict";

  const choices = document.getElementById("targets");
  if (!choices) return;
  let waiting;

  const offer = async (address, query) => {
    const answer = await fetch(`${address}?query=${encodeURIComponent(query)}`).catch(() => null);
    if (!answer?.ok) return;
    const { items } = await answer.json();
    choices.replaceChildren(...items.filter(({ status }) => status === "PUBLIC" || status === "CHANGED")
      .map((item) => new Option(item.title, item.address)));
  };

  for (const holder of document.querySelectorAll("[data-targets]")) {
    holder.querySelectorAll("input[id$='target']").forEach((input) => input.setAttribute("list", "targets"));
    holder.addEventListener("input", (event) => {
      const query = event.target.value;
      clearTimeout(waiting);
      if (!event.target.matches("[list='targets']") || query.startsWith("/") || query.length < 2) return;
      waiting = setTimeout(() => offer(holder.dataset.targets, query), 250);
    });
  }
})();
