// My day: a hint that work changed makes it ask again, and what has the focus keeps it.
const WAIT = 1000;
const KINDS = new Set(["case", "draft", "resync"]);
let timer = 0;

async function refresh() {
  timer = 0;
  const shown = document.getElementById("day");
  const answer = await fetch(location.pathname, { headers: { "HX-Request": "true" } });
  if (!shown || !answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("day");
  if (!fresh || fresh.textContent === shown.textContent) return;
  const focused = shown.contains(document.activeElement) ? document.activeElement.id : "";
  shown.replaceChildren(...fresh.childNodes);
  if (focused) (document.getElementById(focused) ?? document.getElementById("main")).focus();
}

document.addEventListener("hints", (event) => {
  if (event.detail.some((hint) => KINDS.has(hint.kind))) timer ||= setTimeout(refresh, WAIT);
});
