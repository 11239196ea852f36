/* Keeps what is typed in an editor: on the server while there is one, in the browser until the server has it. */
(() => {
  "use strict";

  const place = document.querySelector("[data-keeping]");
  const form = place?.closest("form");
  if (!form) return;

  const PAUSE = 2000;
  const LONGEST = 8000;
  const wellspring = (window.wellspring ??= {});
  const text = place.dataset;
  const key = `kept:${text.person}:${text.item}`;
  const revision = form.elements["form:revision"];
  const opened = form.elements["form:opened"];
  const slug = form.elements["form:slug"];
  const shown = document.getElementById("saved");
  const told = document.getElementById("saved-told");
  const channel = new BroadcastChannel(key);
  const names = Object.keys(JSON.parse(opened.value));

  /* The fields as they are typed; one value each, or what is chosen of several. */
  const controls = (name) =>
    [...form.elements].filter((each) => each.name === `form:${name}` || each.name === `form:${name}_input`);
  const values = (found) =>
    found.flatMap((each) => {
      if (each.type === "checkbox" || each.type === "radio") return each.checked ? [each.value] : [];
      return each.multiple ? [...each.selectedOptions].map((option) => option.value) : [each.value];
    });
  const attached = (name) => document.getElementById(`form:${name}`)?.matches("[data-attach]");
  const typedIn = (name) => {
    const found = controls(name);
    if (attached(name)) return [[...new Set(values(found).flatMap((each) => each.split(",")).filter(Boolean))].join(",")];
    return found.length ? values(found) : null;
  };
  const typed = () =>
    Object.fromEntries(names.map((name) => [name, typedIn(name)]).filter(([, value]) => value));
  const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const isChoice = (found) => found.some((each) => each.type === "checkbox" || each.multiple);

  /* Puts a value in a field as if it had been typed, and tells what draws the field in another way. */
  let isPutting = false;
  let isBehind = false;
  const put = (name, value) => {
    isBehind ||= Boolean(attached(name));
    const found = controls(name);
    const chosen = isChoice(found) ? [value].flat().flatMap((each) => each.split(",")) : [value].flat();
    for (const each of found) {
      if (each.type === "checkbox" || each.type === "radio") each.checked = chosen.includes(each.value);
      else if (each.multiple) [...each.options].forEach((option) => { option.selected = chosen.includes(option.value); });
      else each.value = chosen[0] ?? "";
      isPutting = true;
      for (const name of ["input", "change"]) each.dispatchEvent(new Event(name, { bubbles: true }));
      isPutting = false;
    }
  };

  /* The browser's own copy, of this person and this item. */
  const storage = (work) => {
    try {
      return work(localStorage);
    } catch {
      return null;
    }
  };
  const copy = {
    read: () => storage((area) => JSON.parse(area.getItem(key))),
    write: (sent = false) => storage((area) => area.setItem(key, JSON.stringify({
      at: Date.now(), sent, revision: revision.value, opened: opened.value, fields: typed(), slug: slug?.value,
    }))),
    put: (kept) => storage((area) => area.setItem(key, JSON.stringify(kept))),
    remove: () => storage((area) => area.removeItem(key)),
  };

  /* What the person sees, and hears only when it goes wrong and when it is well again. */
  const TROUBLE = ["refused", "lost"];
  const moment = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
  let state = "fresh";
  let troubled = false;
  let savedAt = 0;
  const ago = () => {
    const seconds = Math.round((Date.now() - savedAt) / 1000);
    return seconds < 60 ? moment.format(-seconds, "second") : moment.format(-Math.round(seconds / 60), "minute");
  };
  const show = () => {
    if (state === "saved") shown.textContent = text.saved.replace("{0}", ago()) + (isMoved() ? ` ${text.moved}` : "");
  };
  const become = (next, words) => {
    const isTrouble = TROUBLE.includes(next);
    const isWorthSaying = isTrouble || next === "together" || (troubled && next === "saved");
    if (isWorthSaying && told.textContent !== words) told.textContent = words;
    if (isTrouble || next === "saved" || next === "together") troubled = isTrouble;
    told.className = isTrouble ? "told" : "visually-hidden";
    state = shown.dataset.state = next;
    shown.textContent = words;
    show();
  };
  setInterval(show, 5000);

  let last = text.unsaved === "true" ? {} : typed();
  let hold = text.hold || null;
  let timer = 0;
  let since = 0;
  let tries = 0;
  let running = null;
  let dismissed = false;
  let unseen = null;

  const isMoved = () => Boolean(slug) && slug.value !== slug.defaultValue;
  const isDirty = () => !isSame(typed(), last);

  /* A list of what is attached is drawn by the server: when one was put, the page comes anew once all is saved. */
  const drawAnew = () => { if (isBehind && !isDirty() && !isMoved() && !unseen) location.reload(); };

  /* The server has it. What others changed meanwhile comes into the fields, except where somebody goes on typing. */
  const adopt = (answer, sent) => {
    const now = typed();
    const both = answer.mergedWith
      ? names.filter((name) => sent[name] && answer.fields[name] !== answer.typed[name])
      : [];
    if (both.some((name) => !isSame(now[name], sent[name]))) {
      opened.value = JSON.stringify(answer.typed);
      last = sent;
      return;
    }
    both.forEach((name) => put(name, answer.fields[name]));
    revision.value = answer.revision;
    opened.value = JSON.stringify(answer.fields);
    const after = typed();
    last = Object.fromEntries(Object.keys(after).map((name) => [name, both.includes(name) ? after[name] : sent[name]]));
    channel.postMessage({ revision: answer.revision, fields: answer.fields });
  };

  const label = (field) => {
    const found = field && document.querySelector(`label[for='form:${field}']`);
    return found ? `${found.textContent.trim()}: ` : "";
  };

  const refuse = (answer) => {
    if (answer.reason === "merge_conflict") hold = text.conflict;
    else if (answer.status === 403 || answer.status === 404 || answer.status === 409) hold = answer.message ?? text.failed;
    become("refused", text.refused.replace("{0}", label(answer.field) + (hold ?? answer.message ?? text.failed)));
    if (hold && hold !== text.conflict) wellspring.kept.offerToCopy();
  };

  const later = () => {
    tries += 1;
    clearTimeout(timer);
    timer = setTimeout(save, Math.min(15000, 1000 * 2 ** tries));
  };

  const attempt = async () => {
    const sent = typed();
    const request = { person: text.person, revision: Number(revision.value), opened: JSON.parse(opened.value), fields: sent };
    let answer;
    dismissed = false;
    become("saving", text.saving);
    try {
      answer = await wellspring.session.send(text.keeping, {
        method: "PUT", body: JSON.stringify(request),
      });
    } catch (lost) {
      if (lost instanceof TypeError) {
        become("lost", text.lost);
        later();
      } else {
        dismissed = true;
        become("refused", text.refused.replace("{0}", text.signedOut));
      }
      return;
    }
    if (!answer.ok && !answer.message) { // Not the console's own answer: it fails, or is only just starting.
      become("lost", text.failed);
      later();
    } else if (!answer.ok) {
      refuse(answer);
    } else {
      tries = 0;
      savedAt = Date.now();
      adopt(answer, sent);
      if (isDirty() || isMoved()) copy.write();
      else copy.remove();
      unseen = answer.mergedWith ?? unseen;
      if (answer.mergedWith) become("together", text.merged.replace("{0}", answer.mergedWith));
      else become("saved", text.saved.replace("{0}", ago()));
      if (isDirty()) schedule();
      drawAnew();
    }
  };

  const save = async () => {
    clearTimeout(timer);
    since = 0;
    if (running) await running;
    if (hold || !isDirty()) return;
    running = attempt();
    await running.finally(() => { running = null; });
  };

  const schedule = () => {
    since ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
  };

  const changed = () => {
    if (isPutting) return;
    unseen = null;
    if (isDirty() || isMoved()) copy.write();
    if (hold) {
      if (isDirty()) become("refused", text.refused.replace("{0}", hold));
    } else if (isDirty()) {
      if (state !== "lost" && state !== "refused") become("typed", text.typing);
      schedule();
    }
  };

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("focusout", () => {
    if (!isDirty() || tries) return;
    clearTimeout(timer);
    timer = setTimeout(save, 300); // Not while a button is being pressed, which must not move.
  });
  addEventListener("online", () => save());
  document.addEventListener("visibilitychange", () => { if (document.hidden) save(); });

  /* Another window of the same person has gone on: this one follows, at once or with what is typed here. */
  const follow = (revised, fields) => {
    if (revised <= Number(revision.value) || hold) return;
    if (isDirty() || running) {
      schedule();
      return;
    }
    const known = JSON.parse(opened.value);
    names.filter((name) => fields[name] !== known[name]).forEach((name) => put(name, fields[name]));
    revision.value = revised;
    opened.value = JSON.stringify(fields);
    last = typed();
    become("together", text.followed);
    drawAnew();
  };
  channel.addEventListener("message", (event) => follow(event.data.revision, event.data.fields));

  wellspring.keeping = {
    isUnsaved: () => isDirty() || isMoved() || running !== null,
    /* Has the server keep what is typed before a form is sent; what it refuses is told by the page that answers. */
    flush: async () => {
      await save();
      if (state === "lost") return shown.textContent;
      if (dismissed) return text.refused.replace("{0}", text.signedOut);
      if (isDirty() || isMoved()) copy.write(true);
      const other = unseen;
      unseen = null;
      return other && text.together.replace("{0}", other);
    },
    restore: (kept) => {
      revision.value = kept.revision;
      opened.value = kept.opened;
      Object.entries(kept.fields).forEach(([name, value]) => put(name, value));
      if (slug && kept.slug) slug.value = kept.slug;
      changed();
    },
    revision: () => Number(revision.value),
    slug: () => slug?.value,
    copy, isSame, typed,
  };
  channel.postMessage({ revision: Number(revision.value), fields: JSON.parse(opened.value) });

  /* Shows in a window of its own what the server has, once it has all that is typed. */
  for (const link of document.querySelectorAll("[data-after-saving]")) {
    link.addEventListener("click", async (event) => {
      event.preventDefault();
      const shownIn = open("", link.target);
      await save();
      (shownIn ?? window).location = link.href;
    });
  }
})();
