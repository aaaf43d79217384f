// Signed out meanwhile: signs in again on top of the page, so that nothing on it is lost.
const dialog = () => document.getElementById("again");

export function askToSignIn() {
  const place = dialog();
  if (!place || place.open) return;
  place.querySelector("[data-refused]").hidden = true;
  place.showModal();
}

/** Forms made before carry the token of the session that is over. */
function renew(page) {
  const token = page.querySelector("[name=_csrf]")?.value;
  for (const field of document.querySelectorAll("[name=_csrf]")) field.value = token ?? field.value;
}

async function signIn(event) {
  const form = event.target.closest("form[data-again]");
  if (!form) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  body.set("next", location.pathname + location.search);
  const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
  const page = new DOMParser().parseFromString((await answer?.text()) ?? "", "text/html");
  form.elements.password.value = "";
  if (answer?.ok && page.documentElement.dataset.base === document.documentElement.dataset.base) {
    renew(page);
    dialog().close();
    document.dispatchEvent(new CustomEvent("signed-in"));
    return;
  }
  const refused = form.querySelector("[data-refused]");
  refused.querySelector("p").textContent = page.querySelector("[data-refusal]")?.textContent ?? refused.dataset.refused;
  refused.hidden = false;
  form.elements.password.focus();
}

export function startAgain() {
  document.addEventListener("submit", signIn);
  // Instead of leaving for the sign-in page, as a page without a script does.
  document.body.addEventListener("htmx:beforeOnLoad", (event) => {
    if (event.detail.xhr.status !== 401) return;
    event.preventDefault();
    askToSignIn();
  });
}
