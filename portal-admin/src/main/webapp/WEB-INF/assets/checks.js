/* Has what is typed looked at, a moment after the typing pauses, and leads to what was found. */
(() => {
  "use strict";

  const section = document.querySelector("[data-checks]");
  const form = section?.closest("form");
  if (!form) return;
  const PAUSE = 1200;
  const list = section.querySelector(".findings");
  const status = section.querySelector("[role='status']");
  const count = section.closest(".panel").querySelector("h2 .count");
  let waiting;
  let asking;

  /* What the form would send, by the names of the draft's fields; a group of boxes without a tick is an empty field. */
  const typed = () => {
    const fields = {};
    for (const group of form.querySelectorAll("fieldset.choices[id^='form:']")) {
      fields[group.id.slice("form:".length).replace(/-choices$/, "")] = "";
    }
    for (const [name, value] of new FormData(form)) {
      if (!name.startsWith("form:") || typeof value !== "string") continue;
      const field = name.slice("form:".length);
      fields[field] = fields[field] ? `${fields[field]},${value}` : value;
    }
    return fields;
  };

  const element = (name, className, text) => Object.assign(document.createElement(name), { className, textContent: text });

  const line = ({ gravity, style, text, field, words, image }) => {
    const item = element("li", `finding finding-${style}`, "");
    const said = element("p", "", ` ${text}`);
    said.prepend(element("b", "gravity", gravity));
    item.append(said);
    if (words) item.append(element("q", "", words.length > 90 ? `${words.slice(0, 88)} …` : words));
    const go = element("a", "", section.dataset.go);
    go.href = `#form:${field}`;
    Object.assign(go.dataset, { words, image });
    item.append(go);
    return item;
  };

  const show = ({ readability, findings }) => {
    const focused = [...list.querySelectorAll("a")].indexOf(document.activeElement);
    list.replaceChildren(...findings.map(line));
    list.querySelectorAll("a")[focused]?.focus();
    section.querySelector(".readability").textContent = readability;
    section.querySelector(".empty").hidden = findings.length > 0;
    if (count.textContent === String(findings.length)) return;
    count.textContent = findings.length;
    status.textContent = section.dataset.status.replace("{0}", findings.length);
  };

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    section.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(section.dataset.checks, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ id: Number(section.dataset.item), fields: typed() }),
        signal: asking.signal,
      });
      if (answer.ok) show(await answer.json());
      else status.textContent = (await answer.json()).message;
    } catch (failed) {
      if (failed.name === "AbortError") return;
      status.textContent = section.dataset.unreachable;
    }
    section.removeAttribute("aria-busy");
  };

  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  };

  for (const act of ["input", "change"]) form.addEventListener(act, soon);

  section.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-words]");
    const id = link?.hash.slice(1);
    const target = link && (document.getElementById(id) ?? document.getElementById(`${id}-choices`));
    if (!target) return;
    event.preventDefault();
    const detail = { words: link.dataset.words, image: Number(link.dataset.image) };
    target.dispatchEvent(new CustomEvent("wellspring:find", { bubbles: true, cancelable: true, detail }));
  });
})();
