/* What pages and the server have to settle with each other: a session that has ended is begun again in place. */
(() => {
  "use strict";

  const wellspring = (window.wellspring ??= {});
  const dialog = document.getElementById("sign-in-again");
  if (!dialog) return;
  const { address, person } = dialog.dataset;
  const headers = { "Content-Type": "application/json", "Accept-Language": document.documentElement.lang };
  let asked = null;

  const body = async (answer) => {
    const isJson = answer.headers.get("Content-Type")?.startsWith("application/json");
    return isJson ? answer.json() : {};
  };

  const post = (form) =>
    fetch(address, {
      method: "POST",
      headers,
      body: JSON.stringify({
        name: person,
        password: form.elements["password-again"].value,
        code: form.elements["code-again"].value,
      }),
    });

  /* The page is one of a session that has ended: it gets the place of a new one on the server, with all that is typed. */
  const renew = async () => {
    const answer = await fetch(location.href);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const place = (root) => root.querySelectorAll("input[name='jakarta.faces.ViewState']");
    const value = place(fresh)[0]?.value;
    if (!answer.ok || !value) throw new Error("The page cannot be opened any more");
    for (const input of place(document)) input.value = value;
  };

  /* Asks for the password, once however many ask; ends well when the person is signed in and the page is known again. */
  const ask = () => {
    asked ??= new Promise((resolve, reject) => {
      const form = dialog.querySelector("form");
      const error = dialog.querySelector("[role='alert']");
      const before = document.activeElement;
      const end = (settle) => {
        asked = null;
        form.onsubmit = dialog.onclose = null;
        form.reset();
        error.textContent = "";
        dialog.close();
        before?.focus?.();
        settle();
      };
      form.onsubmit = async (event) => {
        event.preventDefault();
        if (form.dataset.asking) return;
        form.dataset.asking = "true";
        try {
          const answer = await post(form);
          if (!answer.ok) {
            error.textContent = (await body(answer)).message ?? dialog.dataset.failed;
            form.elements["password-again"].select();
            return;
          }
          await renew();
          end(resolve);
        } catch {
          error.textContent = dialog.dataset.failed;
        } finally {
          delete form.dataset.asking;
        }
      };
      dialog.querySelector("[data-close]").onclick = () => dialog.close();
      dialog.onclose = () => end(() => reject(new Error("Not signed in")));
      dialog.showModal();
    });
    return asked;
  };

  /* As fetch; who is not signed in any more is asked to, and then the same is sent again. */
  const request = async (url, options) => {
    const answer = await fetch(url, options);
    if (answer.status !== 401) return answer;
    await ask();
    return request(url, options);
  };

  /* The same for addresses that answer JSON. */
  const send = async (url, options) => {
    const answer = await request(url, { headers, ...options });
    return { status: answer.status, ok: answer.ok, ...(await body(answer)) };
  };

  /* Whether a form can be sent: asks to sign in when nobody is; says who is, when that is somebody else by now. */
  const check = async () => {
    const answer = await send(address);
    if (!answer.ok) return answer.message ?? dialog.dataset.failed;
    return answer.name === person ? null : dialog.dataset.other.replace("{0}", answer.name);
  };

  wellspring.session = { ask, check, request, send };

  /* Scripts of Faces are sent to the sign-in page; what they asked for is asked again once somebody has signed in. */
  const faces = () => {
    const ajax = window.PrimeFaces?.ajax;
    if (!ajax) return;
    const { Request, ResponseProcessor } = ajax;
    const handle = Request.handle.bind(Request);
    const redirect = ResponseProcessor.doRedirect.bind(ResponseProcessor);
    let last = null;
    Request.handle = (request, extension) => {
      last = () => handle(request, extension);
      return handle(request, extension);
    };
    ResponseProcessor.doRedirect = (node) => {
      const again = last;
      const path = new URL(node.getAttribute("url"), location.href).pathname;
      if (path !== dialog.dataset.door || !again) redirect(node);
      else ask().then(again, () => {});
    };
  };

  faces();
})();
