/* Forms that are sent once, by somebody who is signed in, and not left by mistake. */
(() => {
  "use strict";

  const wellspring = (window.wellspring ??= {});
  const all = (selector) => document.querySelectorAll(selector);
  const isKept = (form) => form.querySelector("[data-keeping]") !== null;
  let unsaved = [...all("form[data-guarded='true']")].some((form) => !isKept(form));
  let leaving = false;

  /* What stands in the way of sending a form, above the page; it goes when the form is sent. */
  const say = (text) => {
    const place = document.getElementById("obstacle");
    if (!place) return;
    place.textContent = text;
    place.hidden = !text;
  };

  /* Sees to it that nothing is lost by sending the form now. */
  const prepare = async (form) => {
    try {
      const obstacle = (isKept(form) && (await wellspring.keeping.flush())) || (await wellspring.session.check());
      if (!obstacle) await wellspring.files?.keep(form);
      say(obstacle ?? "");
      return !obstacle;
    } catch {
      say(document.getElementById("obstacle")?.dataset.lost ?? "");
      return false;
    }
  };

  for (const form of all("form[data-guarded]")) {
    if (isKept(form)) continue;
    form.addEventListener("input", () => {
      unsaved = true;
      form.classList.add("unsaved");
    });
  }

  for (const form of all("form:not([method='dialog'])")) {
    form.addEventListener("submit", async (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      if (form.id === "leave") signOut();
      if (form.dataset.prepared || form.method !== "post" || !wellspring.session || form.id === "leave") {
        delete form.dataset.prepared;
        if (form.dataset.guarded !== undefined) {
          unsaved = false;
          leaving = true;
        }
        if (form.method === "post" && (leaving || !unsaved)) form.dataset.sent = "true";
        return;
      }
      event.preventDefault();
      form.dataset.sent = "true";
      const ready = await prepare(form);
      await new Promise((resolve) => setTimeout(resolve)); // A form cannot be sent while it still asks whether it can.
      delete form.dataset.sent;
      if (!ready) return;
      form.dataset.prepared = "true";
      form.requestSubmit(event.submitter);
    });
  }

  addEventListener("pageshow", () => {
    leaving = false;
    all("form").forEach((form) => delete form.dataset.sent);
  });
  addEventListener("beforeunload", (event) => {
    if (!leaving && (unsaved || wellspring.keeping?.isUnsaved())) event.preventDefault();
  });

  /* Who signs out leaves nothing in the browser: the page that follows forgets it, unless they stayed after all. */
  const store = (area, work) => {
    try {
      return work(area());
    } catch {
      return null;
    }
  };
  const signOut = () => store(() => sessionStorage, (storage) => storage.setItem("signed-out", "true"));
  const forget = () => {
    const left = store(() => sessionStorage, (storage) => storage.getItem("signed-out"));
    store(() => sessionStorage, (storage) => storage.removeItem("signed-out"));
    if (!left || wellspring.session) return;
    store(() => localStorage, (storage) => {
      Object.keys(storage).filter((key) => key.startsWith("kept:")).forEach((key) => storage.removeItem(key));
    });
    store(() => indexedDB, (databases) => databases.deleteDatabase("wellspring-files"));
  };

  forget();
})();
