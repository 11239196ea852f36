/* Says beside its field whether an address can be had, and proposes one for what is begun. */
(() => {
  "use strict";

  const place = document.querySelector("[data-slug]");
  const field = place?.querySelector("input");
  if (!field) return;

  const PAUSE = 300;
  const error = document.getElementById(`${field.id}-error`);
  const saved = field.defaultValue;
  const title = place.dataset.from && document.getElementById(place.dataset.from);
  const language = place.dataset.in && document.getElementById(place.dataset.in);
  let own = field.value !== "";
  let asked = 0;
  let pause;

  const verdict = document.createElement("p");
  verdict.className = "hint verdict";
  verdict.id = `${field.id}-verdict`;
  field.after(verdict);
  field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${verdict.id}`.trim());
  verdict.setAttribute("aria-live", "polite");
  error.setAttribute("aria-live", "polite");

  const show = (answer) => {
    const refused = answer?.free === false;
    error.textContent = refused ? answer.message : "";
    verdict.textContent = answer?.free ? place.dataset.free : "";
    field.setAttribute("aria-invalid", refused);
  };

  /* Only the last question counts; where nobody answers, the server still checks what is sent. */
  const ask = async (parameters) => {
    asked += 1;
    const number = asked;
    const address = new URL(place.dataset.slug, location.href);
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
    const found = answer?.ok ? await answer.json() : null;
    return number === asked ? found : undefined;
  };

  const inLanguage = () => (language ? { language: language.value } : {});

  const check = async () => {
    const slug = field.value.trim();
    if (slug === "" || slug === saved) {
      asked += 1;
      show(null);
      return;
    }
    const answer = await ask({ slug, ...inLanguage() });
    if (answer !== undefined) show(answer);
  };

  const propose = async () => {
    if (own) {
      check();
      return;
    }
    if (title.value.trim() === "") {
      asked += 1;
      field.value = "";
      return;
    }
    const answer = await ask({ title: title.value.trim(), ...inLanguage() });
    if (answer?.slug && !own) {
      field.value = answer.slug;
      show({ free: true });
    }
  };

  const later = (act) => () => {
    clearTimeout(pause);
    pause = setTimeout(act, PAUSE);
  };

  field.addEventListener("input", () => {
    own = field.value !== "";
    later(own || !title ? check : propose)();
  });
  title?.addEventListener("input", later(propose));
  language?.addEventListener("change", propose);
  if (field.value !== saved) check(); // Typed before this script came.
})();
