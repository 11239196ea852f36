/* Offers what a browser kept of somebody's work in an editor, and what cannot be saved, to be copied. */
(() => {
  "use strict";

  const keeping = window.wellspring?.keeping;
  const notice = document.getElementById("kept");
  if (!keeping || !notice) return;

  const words = notice.querySelector("[data-text]");
  const sides = document.getElementById("kept-sides");
  const button = (name) => document.querySelector(`[data-kept='${name}']`);
  /* Even where nothing can run, browsers complain of handlers that the page's policy forbids. */
  const inert = (html) => new DOMParser().parseFromString(html.replace(/([\s"'/])on(\w+\s*=)/gi, "$1data-on$2"), "text/html");
  const plain = (html) => {
    const page = inert(html);
    page.querySelectorAll("p, h2, h3, h4, li, tr, blockquote, figcaption").forEach((block) => block.append("\n"));
    return page.body.textContent.trim().replace(/\n{2,}/g, "\n");
  };
  /* Without what the server alone adds: the ids of headings, the ends of lines between blocks. */
  const settled = (html) => {
    const page = inert(html);
    page.querySelectorAll("h2, h3, h4").forEach((heading) => heading.removeAttribute("id"));
    return page.body.innerHTML.replace(/>\s+</g, "><").trim();
  };
  const label = (name) => {
    const found = document.querySelector(`label[for='form:${name}']`)
      ?? document.querySelector(`[id='form:${name}'] legend`);
    return found?.textContent.trim() ?? name;
  };

  const kept = keeping.copy.read();
  const differing = () => {
    const now = keeping.typed();
    return Object.keys(kept.fields).filter(
      (name) => now[name] && !keeping.isSame(now[name].map(settled), kept.fields[name].map(settled)),
    );
  };
  const isMoved = () => Boolean(kept.slug) && kept.slug !== keeping.slug();

  /* What a field holds, as people read it: the names of what is chosen, the words of a text. */
  const readable = (name, values) => {
    const attached = document.getElementById(`form:${name}`)?.matches("[data-attach]");
    if (!attached) return plain(values.join("\n"));
    const title = (id) => document.querySelector(`[id='form:${name}'] [data-id='${id}']`)?.firstChild?.textContent.trim() || `#${id}`;
    return values.flatMap((each) => each.split(",")).filter(Boolean).map(title).join(", ");
  };

  const side = (title, content) => {
    const box = document.createElement("div");
    const heading = document.createElement("h4");
    const said = document.createElement("p");
    heading.textContent = title;
    said.textContent = content;
    box.append(heading, said);
    return box;
  };
  const compare = () => {
    const now = keeping.typed();
    sides.replaceChildren(...differing().map((name) => {
      const part = document.createElement("section");
      const heading = document.createElement("h3");
      const both = document.createElement("div");
      heading.textContent = label(name);
      both.className = "sides";
      both.append(
        side(sides.dataset.saved, readable(name, now[name])),
        side(sides.dataset.yours, readable(name, kept.fields[name])),
      );
      part.append(heading, both);
      return part;
    }));
  };

  const isOffered = (offered) => {
    for (const name of ["restore", "compare", "discard"]) button(name).hidden = !offered;
    button("undo").hidden = offered;
    sides.hidden = true;
    button("compare").setAttribute("aria-expanded", "false");
    const when = new Date(kept.at).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
    words.textContent = offered ? words.dataset.text.replace("{0}", when) : words.dataset.discarded;
  };

  const offer = () => {
    isOffered(true);
    notice.hidden = false;
    button("restore").addEventListener("click", () => {
      keeping.restore(kept);
      notice.hidden = true;
      document.getElementById("main").focus();
    });
    button("compare").addEventListener("click", () => {
      compare();
      sides.hidden = !sides.hidden;
      button("compare").setAttribute("aria-expanded", String(!sides.hidden));
    });
    button("discard").addEventListener("click", () => {
      keeping.copy.remove();
      isOffered(false);
      button("undo").focus();
    });
    button("undo").addEventListener("click", () => {
      keeping.copy.put(kept);
      isOffered(true);
      button("restore").focus();
    });
  };

  if (kept) {
    const isTaken = kept.sent && keeping.revision() > Number(kept.revision);
    if (isTaken || (!differing().length && !isMoved())) keeping.copy.remove();
    else offer();
  }

  const all = () => Object.entries(keeping.typed())
    .map(([name, values]) => `${label(name)}\n${readable(name, values)}`).join("\n\n");
  const put = async (said) => {
    try {
      await navigator.clipboard.writeText(said);
    } catch {
      const area = document.createElement("textarea");
      area.value = said;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };
  button("copy").addEventListener("click", async () => {
    await put(all());
    button("copy").textContent = button("copy").dataset.copied;
  });
  window.wellspring.kept = { offerToCopy: () => { document.getElementById("kept-copy").hidden = false; } };
})();
