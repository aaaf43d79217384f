// Shows at once what is ours and reversible; the server's answer replaces it, a refusal undoes it.
export function startOptimistic() {
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    const form = event.target.closest?.("form[data-optimistic]");
    if (form) form.setAttribute("aria-busy", "true");
  });
  document.body.addEventListener("htmx:afterRequest", (event) => {
    event.target.closest?.("form[data-optimistic]")?.removeAttribute("aria-busy");
    // A dialog's form that was carried out has done its work; one that was refused stays open.
    if (event.detail.successful) event.target.closest?.("dialog")?.close();
  });
}
