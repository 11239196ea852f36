/* Shows, while a question is typed, which ones that are there already are like it. */
(() => {
  "use strict";

  const section = document.querySelector("[data-similar]");
  const field = section && document.getElementById(section.dataset.field);
  if (!field) return;

  const languages = document.getElementById(section.dataset.languageField ?? "");
  const list = section.querySelector("ul");
  const status = section.querySelector("[role=status]");
  let asked = 0;
  let shown = "";

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const link = (address, text) => {
    const made = element("a", "", text);
    made.href = address;
    return made;
  };

  const entry = (item) => {
    const line = element("li", "", "");
    const facts = element("span", "item-by", "");
    facts.append(
      element("span", item.isPublic ? "chip chip-public" : "chip chip-draft", item.isPublic ? section.dataset.public : section.dataset.draft),
      ` ${section.dataset.percent.replace("{0}", item.percent)} `,
    );
    if (item.merge) facts.append(link(item.merge, section.dataset.merge));
    line.append(link(item.editor, item.title), facts);
    return line;
  };

  const show = (items) => {
    const now = items.map((item) => item.id).join();
    section.hidden = items.length === 0;
    list.replaceChildren(...items.map(entry));
    if (now !== shown) status.textContent = items.length ? status.dataset.text.replace("{0}", items.length) : "";
    shown = now;
  };

  /* Only the answer to what was asked last counts. */
  const ask = async () => {
    const number = ++asked;
    const question = field.value.trim();
    if (question.length < 5) return show([]);
    const parameters = new URLSearchParams({
      question,
      language: languages?.value ?? section.dataset.language,
      except: section.dataset.except ?? "",
    });
    const answer = await fetch(`${section.dataset.similar}?${parameters}`, { redirect: "manual" }).catch(() => null);
    if (!answer?.ok || number !== asked) return;
    show((await answer.json()).items);
  };

  let pause;
  const later = () => {
    clearTimeout(pause);
    pause = setTimeout(ask, 250);
  };
  field.addEventListener("input", later);
  languages?.addEventListener("change", ask);
  ask();
})();
