/* What the editor asks the portal for. Every failure is an Error with a sentence for the person. */

const answerOf = async (response, fallback) => {
  const type = response?.headers.get("Content-Type") ?? "";
  const body = type.includes("json") ? await response.json().catch(() => null) : null;
  if (response?.ok && body) return body;
  throw new Error(body?.message || fallback);
};

const request = async (address, options, fallback) => {
  const { session } = window.wellspring;
  const response = await session.request(address, { redirect: "manual", headers: { Accept: "application/json" }, ...options }).catch(() => null);
  return answerOf(response, fallback);
};

export class Portal {
  constructor(root, fallback) {
    this.root = root;
    this.fallback = fallback;
  }

  items(query) {
    return request(`${this.root}/api/items?${new URLSearchParams({ query })}`, {}, this.fallback);
  }

  media(query, page) {
    return request(`${this.root}/api/media?${new URLSearchParams({ query, page })}`, {}, this.fallback);
  }

  upload(file) {
    const body = new FormData();
    body.append("file", file, file.name || "image");
    return request(`${this.root}/api/media`, { method: "POST", body }, this.fallback);
  }
}
