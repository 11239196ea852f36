/* Improves password fields: shows on demand what is typed, and tells while it is typed whether it is long enough. */
(() => {
  "use strict";

  const reveal = (field) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "reveal";
    button.setAttribute("aria-controls", field.id);
    const show = (shown) => {
      field.type = shown ? "text" : "password";
      button.textContent = shown ? field.dataset.hide : field.dataset.show;
    };
    show(false);
    field.after(button);
    button.addEventListener("click", () => show(field.type === "password"));
    field.form.addEventListener("submit", () => show(false));
  };

  const measure = (field) => {
    const least = Number(field.dataset.least);
    if (!least) return;
    const told = document.createElement("p");
    told.className = "hint";
    told.setAttribute("role", "status");
    field.parentElement.append(told);
    field.addEventListener("input", () => {
      const missing = least - [...field.value.normalize("NFKC")].length;
      const text = missing > 0 ? field.dataset.short.replace("{0}", missing) : field.dataset.enough;
      told.textContent = field.value ? text : "";
    });
  };

  for (const field of document.querySelectorAll("input[type='password'][data-show]")) {
    reveal(field);
    measure(field);
  }
})();
