// Publishes through the console's own forms, so many times a minute, and asks as a reader after each whether it shows:
//   node bench/publish.mjs <portal> <seconds> <publications a minute> <password> <new password>
// Prints one line: publications, the median and the longest in milliseconds, pages that were old, faults.
const [portal, seconds, perMinute, password, ownPassword] = process.argv.slice(2);
const cookies = new Map();

async function ask(path, options = {}) {
  const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "), ...options.headers };
  const answer = await fetch(new URL(path, portal), { ...options, headers, redirect: "manual" });
  for (const cookie of answer.headers.getSetCookie()) {
    const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
    cookies.set(name, value);
  }
  const onward = answer.headers.get("location");
  return onward && answer.status < 400 ? ask(new URL(onward, new URL(path, portal)).href) : { path, answer, text: await answer.text() };
}

const attribute = (tag, name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1].replaceAll("&amp;", "&");

/** Sends the page's form as a browser without scripts does. */
async function send(page, button, fields) {
  const form = page.text.match(/<form[^>]*\bid="form"[\s\S]*?<\/form>/)[0];
  const body = new URLSearchParams();
  for (const [input] of form.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(input, "type") ?? "text";
    if (attribute(input, "name") && (!/radio|checkbox|file/.test(type) || input.includes("checked="))) {
      body.set(attribute(input, "name"), attribute(input, "value") ?? "");
    }
  }
  Object.entries(fields).forEach(([name, value]) => body.set(name, value));
  body.set(button, "");
  const target = new URL(attribute(form, "action") || page.path, new URL(page.path, portal)).href;
  return ask(target, { method: "POST", body, headers: { origin: portal, "sec-fetch-site": "same-origin" } });
}

async function signIn() {
  let page = await ask("/admin/sign-in");
  page = await send(page, "form:sign-in", { "form:name": "admin", "form:password": password });
  if (page.text.includes("form:wanted")) {
    await send(page, "form:change", { "form:present": password, "form:wanted": ownPassword, "form:again": ownPassword });
  } else if (page.text.includes("form:sign-in")) {
    await send(page, "form:sign-in", { "form:name": "admin", "form:password": ownPassword });
  }
}

/** What says whether a page is another one; nothing where no page is. */
const tag = async (address) => (await fetch(new URL(address, portal), { method: "HEAD" })).headers.get("etag");

/** Articles of which an earlier edition can be shown again: their numbers and where readers find them. */
async function items() {
  const list = await ask("/admin/articles?status=public&language=en");
  const numbers = [...new Set([...list.text.matchAll(/edit\?id=(\d+)/g)].map((found) => found[1]))];
  const found = [];
  for (const number of numbers) {
    const draft = await ask(`/admin/articles/edit?id=${number}`);
    const slug = attribute(draft.text.match(/<input\b[^>]*\bid="form:slug"[^>]*>/)[0], "value");
    const page = await ask(`/admin/editions?id=${number}`);
    const address = `/articles/${slug}`;
    if (page.text.includes(":roll-back\"") && (await tag(address))) {
      found.push({ number, address });
    }
  }
  return found;
}

await signIn();
const library = await items();
if (library.length === 0) {
  throw new Error("There is no article with an earlier edition.");
}
const times = [];
let old = 0;
let faults = 0;
const end = Date.now() + seconds * 1000;
for (let turn = 0; Date.now() < end; turn++) {
  const begun = Date.now();
  const item = library[turn % library.length];
  try {
    const before = await tag(item.address);
    const page = await ask(`/admin/editions?id=${item.number}`);
    const button = page.text.match(/name="(form:lines:\d+:roll-back)"/)[1];
    const sent = Date.now();
    const answer = await send(page, button, {});
    times.push(Date.now() - sent);
    faults += answer.answer.status === 200 ? 0 : 1;
    old += (await tag(item.address)) === before ? 1 : 0;
  } catch (failed) {
    faults += 1;
    console.error(failed);
  }
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, begun + 60_000 / perMinute - Date.now())));
}
times.sort((one, other) => one - other);
console.log(times.length, times[times.length >> 1], times.at(-1), old, faults);
