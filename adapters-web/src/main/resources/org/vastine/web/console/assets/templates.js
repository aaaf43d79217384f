// The templates of a reply: a dialog over the composer; what is chosen goes to the cursor.
import { urgently, word } from "./announce.js";

/** Opens by the button, or by a slash at the start of a line; Escape leaves the slash. */
export function templates(form, box, insert) {
  const button = form.querySelector("#show-templates");
  const dialog = document.getElementById("templates-dialog");
  if (!button || !dialog) return;
  const list = dialog.querySelector("[data-options]");
  let slash = -1;

  async function show() {
    const body = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(button.dataset.templates, { method: "POST", body, headers: { "HX-Request": "true" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const options = page.querySelector("#template-options");
      if (!options) return urgently(page.querySelector("[data-refusal]")?.textContent.trim() || word("save.failed"));
      list.replaceChildren(options);
      dialog.showModal();
      list.querySelector("[data-insert]")?.focus();
    } catch {
      urgently(word("save.failed"));
    }
  }

  /** An opener begins the reply; other words go to the cursor, and are signed once. */
  function take(chosen) {
    const signature = list.querySelector("#template-options").dataset.signature;
    const [from, to] = slash >= 0 ? [slash, slash + 1] : [box.selectionStart, box.selectionEnd];
    const rest = box.value.slice(0, from) + box.value.slice(to);
    let text = chosen.dataset.insert;
    dialog.close();
    if (chosen.dataset.opens) {
      if (slash >= 0) insert(`${text} ${rest}`, 0, box.value.length, chosen.value);
      else insert(`${text} `, 0, 0, chosen.value);
    } else {
      if (signature && rest.includes(signature) && text.endsWith(signature)) text = text.slice(0, -signature.length).trimEnd();
      insert(text, from, to, chosen.value);
    }
    slash = -1;
    if (chosen.dataset.holds) promise();
  }

  /** Who names a time promises it: the fields stand open until they are filled in. */
  function promise() {
    const fields = form.querySelector("#reply-promise");
    if (!fields) return;
    fields.open = true;
    fields.querySelector("#promise-needed").hidden = false;
    fields.querySelectorAll("input").forEach((field) => (field.required = true));
    dialog.addEventListener("close", () => [...fields.querySelectorAll("input")].find((field) => !field.value)?.focus(), { once: true });
  }

  button.addEventListener("click", (event) => {
    event.preventDefault();
    slash = -1;
    show();
  });
  box.addEventListener("input", (event) => {
    const at = box.selectionStart - 1;
    if (event.isComposing || event.inputType !== "insertText" || event.data !== "/") return;
    if (at > 0 && box.value[at - 1] !== "\n") return;
    slash = at;
    show();
  });
  dialog.addEventListener("click", (event) => {
    const chosen = event.target.closest("[data-insert]");
    if (!chosen) return;
    event.preventDefault();
    take(chosen);
  });
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...list.querySelectorAll("[data-insert]")];
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length]?.focus();
  });
  dialog.addEventListener("close", () => box.focus());
}
