/* Improves pages that work without it: menu, colours, focus, counters, file sizes. */
(() => {
  "use strict";

  const root = document.documentElement;
  const all = (selector) => document.querySelectorAll(selector);

  const menu = () => {
    const button = document.querySelector(".menu-button");
    if (!button) return;
    const open = (wanted) => {
      button.setAttribute("aria-expanded", wanted);
      root.classList.toggle("menu-open", wanted);
    };
    button.addEventListener("click", () => open(button.getAttribute("aria-expanded") !== "true"));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && root.classList.contains("menu-open")) {
        open(false);
        button.focus();
      }
    });
  };

  const themeSwitch = () => {
    const button = document.querySelector(".theme-switch");
    if (!button) return;
    const choices = ["auto", "light", "dark"];
    const show = (choice) => {
      button.dataset.choice = choice;
      button.textContent = button.dataset[choice];
    };
    show(root.dataset.theme ?? "auto");
    button.hidden = false;
    button.addEventListener("click", () => {
      const choice = choices[(choices.indexOf(button.dataset.choice) + 1) % choices.length];
      if (choice === "auto") delete root.dataset.theme;
      else root.dataset.theme = choice;
      try {
        localStorage.setItem("theme", choice);
      } catch {
        /* The page still changes. */
      }
      show(choice);
    });
  };

  /* The fields named in the summary take the focus, not only the scroll position. */
  const problems = () => {
    const summary = document.querySelector(".problems");
    if (!summary) return;
    summary.focus();
    summary.addEventListener("click", (event) => {
      const field = event.target.hash && document.getElementById(event.target.hash.slice(1));
      if (!field) return;
      event.preventDefault();
      (field.querySelector("input:not([type='hidden'])") ?? field).focus();
      field.scrollIntoView({ block: "center" });
    });
  };

  const counters = () => {
    for (const field of all("textarea[data-maximum]")) {
      const maximum = Number(field.dataset.maximum);
      if (!maximum) continue;
      const counter = document.createElement("p");
      counter.className = "counter";
      const count = () => {
        counter.textContent = `${field.value.trim().length} / ${maximum}`;
        counter.classList.toggle("over", field.value.trim().length > maximum);
      };
      field.after(counter);
      field.addEventListener("input", count);
      count();
    }
  };

  const fileSizes = () => {
    for (const input of all("input[type='file'][data-maximum]")) {
      const error = document.getElementById(`${input.id}-error`);
      input.addEventListener("change", () => {
        const tooLarge = input.files[0]?.size > Number(input.dataset.maximum) * 1024 * 1024;
        error.textContent = tooLarge ? input.dataset.tooLarge : "";
        input.setAttribute("aria-invalid", tooLarge);
      });
      input.form.addEventListener("submit", (event) => {
        if (input.getAttribute("aria-invalid") !== "true") return;
        event.preventDefault();
        event.stopImmediatePropagation();
        input.focus();
      });
    }
  };

  const dismissing = () => {
    for (const button of all("[data-dismisses]")) {
      button.addEventListener("click", () => {
        button.closest(button.dataset.dismisses).remove();
        document.getElementById("main").focus();
      });
    }
  };

  /* Says now and then that this page is open, and shows who else has it open; ends with the session, or with the work. */
  const others = () => {
    const shown = document.querySelector("[data-others]");
    if (!shown) return;
    const pause = 30 * 60 * 1000;
    let worked = Date.now();
    for (const act of ["keydown", "pointerdown", "scroll"]) {
      addEventListener(act, () => { worked = Date.now(); }, { passive: true });
    }
    const beat = async () => {
      if (Date.now() - worked > pause) return;
      const answer = await fetch(shown.dataset.others, { redirect: "manual" }).catch(() => null);
      if (!answer) return;
      if (!answer.ok) {
        clearInterval(beats);
        return;
      }
      const names = await answer.text();
      shown.textContent = names && shown.dataset.text.replace("{0}", names);
    };
    const beats = setInterval(beat, Number(shown.dataset.beat) * 1000);
  };

  menu();
  others();
  dismissing();
  themeSwitch();
  problems();
  counters();
  fileSizes();
})();
