/* Shows while an editor types how search results and social cards present the article. */
(() => {
  "use strict";

  const places = document.querySelectorAll("[data-preview] [data-show]");
  const form = places[0]?.closest("form");
  if (!form) return;

  const result = document.querySelector("[data-preview='result']");
  const value = (name) => document.getElementById(`form:${name}`)?.value.trim() ?? "";

  /* As search engines do: whole words, then dots. */
  const cut = (text, limit) => {
    if (!limit || text.length <= limit) return text;
    const space = text.lastIndexOf(" ", limit);
    return `${text.slice(0, space > 0 ? space : limit)} …`;
  };

  const canonical = () => {
    try {
      return new URL(value("canonical"));
    } catch {
      return null;
    }
  };

  const address = () => canonical()?.href ?? `${result.dataset.origin}${result.dataset.list}${value("slug")}`;

  const image = (place) => {
    const source = value("socialImage");
    const shown = place.querySelector("img");
    if (source === (shown?.getAttribute("src") ?? "")) return;
    shown?.remove();
    if (!source.startsWith("/media/")) return;
    const made = document.createElement("img");
    made.alt = "";
    made.src = source;
    made.addEventListener("error", () => made.remove());
    place.append(made);
  };

  const texts = {
    address: () => address().replace(/^https?:\/\//, "").split("/").join(" › "),
    host: () => new URL(address(), location.href).host,
    title: () => value("searchTitle") || value("title"),
    description: () => value("searchDescription") || value("standfirst"),
  };

  const show = () => {
    for (const place of places) {
      if (place.dataset.show === "image") image(place);
      else place.textContent = cut(texts[place.dataset.show](), Number(place.dataset.limit));
    }
  };

  form.addEventListener("input", show);
  show();
})();
