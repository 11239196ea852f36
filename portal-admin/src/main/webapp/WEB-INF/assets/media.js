/* Sends files one by one as soon as they are chosen or dropped, with progress, and says of each what became of it. */
(() => {
  "use strict";

  const zone = document.querySelector("form[data-upload]");
  if (!zone) return;
  const texts = zone.dataset;
  const input = zone.querySelector("input[type='file']");
  const list = zone.querySelector(".uploads");
  const end = zone.querySelector(".uploads-end");
  const largest = Number(texts.maximum) * 1024 * 1024;
  const atOnce = 2;
  const queue = [];
  let sending = 0;
  let tally = { all: 0, added: 0 };

  const filled = (text, ...values) => text.replace(/\{(\d)\}/g, (_, place) => values[place]);

  const element = (name, className, text = "") => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  /* A file on its way: its line in the list, and the request. */
  const upload = (file) => {
    const line = element("li", "waiting");
    const name = element("span", "upload-name", file.name);
    const progress = element("progress", "");
    progress.max = 100;
    progress.value = 0;
    progress.setAttribute("aria-label", file.name);
    const cancel = element("button", "button", texts.cancel);
    cancel.type = "button";
    cancel.setAttribute("aria-label", `${texts.cancel}: ${file.name}`);
    const state = element("span", "upload-state", texts.waiting);
    line.append(name, progress, cancel, state);
    list.append(line);
    const request = new XMLHttpRequest();
    let ended = false;

    const finish = (className, text) => {
      if (ended) return;
      ended = true;
      line.className = className;
      state.textContent = text;
      const focused = document.activeElement === cancel;
      progress.remove();
      cancel.remove();
      if (focused) (line.querySelector("a") ?? input).focus();
    };

    const took = (answer) => {
      const link = element("a", "", file.name);
      link.href = texts.edit + answer.id;
      name.replaceChildren(link);
      tally.added += answer.known ? 0 : 1;
      finish("added", answer.known ? texts.known : texts.added);
    };

    const answered = () => {
      let answer = null;
      try {
        answer = JSON.parse(request.responseText);
      } catch {
        /* What is no answer of the portal counts as none. */
      }
      if (request.status === 201 && answer) took(answer);
      else if (request.status !== 401) finish("failed", answer?.message ?? texts.lost);
    };

    const start = (done) => {
      if (ended) return done();
      if (file.size > largest) {
        finish("failed", texts.tooLarge);
        return done();
      }
      line.className = "sending";
      const send = () => {
        const body = new FormData();
        body.append("file", file);
        request.open("POST", texts.upload);
        request.send(body);
      };
      const dismissed = () => {
        finish("failed", texts.signedOut);
        done();
      };
      request.upload.addEventListener("progress", (event) => {
        if (!event.lengthComputable) return;
        progress.value = Math.floor((event.loaded / event.total) * 100);
        state.textContent = filled(texts.sending, progress.value);
      });
      request.upload.addEventListener("load", () => { state.textContent = texts.checking; });
      request.addEventListener("load", answered);
      request.addEventListener("error", () => finish("failed", texts.lost));
      request.addEventListener("loadend", () => {
        if (request.status === 401) window.wellspring.session.ask().then(send, dismissed);
        else done();
      });
      send();
    };

    cancel.addEventListener("click", () => {
      finish("cancelled", texts.cancelled);
      request.abort();
    });
    return start;
  };

  /* What was added is shown at once, without losing the page. */
  const refresh = async () => {
    const library = document.getElementById("library");
    const answer = await fetch(location.href, { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("library");
    if (fresh && !library.contains(document.activeElement)) library.replaceWith(document.adoptNode(fresh));
  };

  const next = () => {
    while (sending < atOnce && queue.length > 0) {
      sending++;
      queue.shift()(() => {
        sending--;
        next();
      });
    }
    if (sending > 0 || queue.length > 0 || tally.all === 0) return;
    end.textContent = filled(texts.all, tally.added, tally.all);
    if (tally.added > 0) refresh().catch(() => {});
    tally = { all: 0, added: 0 };
  };

  const take = (files) => {
    if (files.length === 0) return;
    list.hidden = false;
    end.textContent = "";
    tally.all += files.length;
    queue.push(...[...files].map(upload));
    next();
  };

  zone.classList.add("live");
  input.addEventListener("change", () => {
    take([...input.files]);
    input.value = "";
  });
  zone.addEventListener("submit", (event) => event.preventDefault());

  const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    zone.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) zone.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    zone.classList.remove("over");
    take([...event.dataTransfer.files]);
  });
  addEventListener("beforeunload", (event) => {
    if (sending > 0 || queue.length > 0) event.preventDefault();
  });
})();
