/* Offers the images of the library while somebody types a part of a name where an address is asked for. */
(() => {
  "use strict";

  const PAUSE = 250;

  for (const place of document.querySelectorAll("[data-media-list]")) {
    const field = place.querySelector("input");
    const list = document.createElement("datalist");
    list.id = `${field.id}-images`;
    field.after(list);
    field.setAttribute("list", list.id);
    let asked = 0;
    let pause;

    const find = async () => {
      asked += 1;
      const number = asked;
      const address = new URL(place.dataset.mediaList, location.href);
      address.searchParams.set("query", field.value.trim());
      const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
      const found = answer?.ok ? await answer.json() : null;
      if (!found || number !== asked) return;
      list.replaceChildren(...found.items.map((image) => new Option(image.name, image.address)));
    };

    field.addEventListener("focus", find, { once: true });
    field.addEventListener("input", () => {
      clearTimeout(pause);
      if (!field.value.startsWith("/media/")) pause = setTimeout(find, PAUSE);
    });
  }
})();
