/* Keeps the files of a form while it is sent: a page that comes back instead of doing what was asked gets them back. */
(() => {
  "use strict";

  const wellspring = (window.wellspring ??= {});
  const NAME = "wellspring-files";
  const LARGEST = 16 * 1024 * 1024;
  const LONGEST = 60 * 60 * 1000;
  const person = document.getElementById("sign-in-again")?.dataset.person;
  if (!person) return;

  const inputs = () => document.querySelectorAll("input[type='file'][data-sent]");
  const addressOf = ({ pathname, search }) => pathname + search;

  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  /* What the browser does not let pages keep is chosen once more; the page says so without a script. */
  const withKept = async (work) => {
    let database = null;
    try {
      const opening = indexedDB.open(NAME, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("files", { autoIncrement: true });
      database = await done(opening);
      return await work(database.transaction("files", "readwrite").objectStore("files"));
    } catch {
      return null;
    } finally {
      database?.close();
    }
  };

  /* Files are given back to the window that sent them; another one may be waiting for its own. */
  const tab = () => {
    const kept = sessionStorage.getItem("tab") ?? String(Math.random());
    sessionStorage.setItem("tab", kept);
    return kept;
  };

  /* The window's own entry; that of somebody else, and what has lain too long, is of no use to anybody. */
  const taken = async (store) => {
    const [keys, entries] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    const isMine = (entry) => entry.person === person && entry.at > Date.now() - LONGEST;
    entries.forEach((entry, at) => { if (!isMine(entry) || entry.tab === tab()) store.delete(keys[at]); });
    return entries.find((entry) => isMine(entry) && entry.tab === tab());
  };

  const keep = (form) => withKept(async (store) => {
    await taken(store);
    const chosen = [...inputs()].filter((input) => input.form === form && input.files.length);
    const fields = chosen.map((input) => ({ id: input.id, files: [...input.files] }));
    const size = fields.flatMap(({ files }) => files).reduce((sum, file) => sum + file.size, 0);
    if (size === 0 || size > LARGEST) return;
    await done(store.add({ person, tab: tab(), address: addressOf(new URL(form.action)), at: Date.now(), fields }));
  });

  /* The field's own complaint, and the line above the page that leads to it. */
  const withdraw = (input, error) => {
    error.textContent = "";
    input.removeAttribute("aria-invalid");
    input.classList.remove("ui-state-error");
    const summary = document.querySelector(".problems");
    summary?.querySelector(`a[href="#${CSS.escape(input.id)}"]`)?.closest("li").remove();
    if (!summary || summary.querySelector("li")) return;
    summary.remove();
    input.focus();
  };

  /* A page that the server had forgotten asks for the file at its field; one that was refused says there what is wrong with it. */
  const misses = (input, error) => (input.dataset.sent === "true") !== Boolean(error.textContent.trim());

  const giveBack = (input, files) => {
    const error = document.getElementById(`${input.id}-error`);
    if (!misses(input, error)) return;
    const transfer = new DataTransfer();
    files.forEach((file) => transfer.items.add(file));
    input.files = transfer.files;
    withdraw(input, error);
    const told = document.getElementById(`${input.id}-kept`);
    told.textContent = told.dataset.text.replace("{0}", files.map((file) => file.name).join(", "));
  };

  const restore = async () => {
    const entry = await withKept(taken);
    if (entry?.address !== addressOf(location)) return;
    for (const { id, files } of entry.fields) {
      const input = document.getElementById(id);
      if (input) giveBack(input, files);
    }
  };

  wellspring.files = { keep };
  restore();
})();
