// The bell counts what the member was told and has not seen; a hint makes it ask again.
import { word, politely } from "./announce.js";

const root = document.documentElement;
let asking = false;

async function refresh() {
  if (asking) return;
  asking = true;
  try {
    const answer = await fetch(`${root.dataset.base}/alerts/bell`, { headers: { "HX-Request": "true" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("bell");
    const shown = document.getElementById("bell");
    if (!fresh || !shown || fresh.dataset.unseen === shown.dataset.unseen) return;
    const more = Number(fresh.dataset.unseen) > Number(shown.dataset.unseen);
    // The link itself stays, and with it the focus.
    shown.replaceChildren(...fresh.childNodes);
    shown.dataset.unseen = fresh.dataset.unseen;
    if (more) politely(word("alerts.came", { n: fresh.dataset.unseen }));
  } finally {
    asking = false;
  }
}

export function startBell() {
  const me = root.dataset.me;
  if (!me || !document.getElementById("bell")) return;
  document.addEventListener("hints", (event) => {
    const mine = (hint) => hint.kind === "resync" || (hint.kind === "alert" && hint.id === me);
    if (event.detail.some(mine)) refresh();
  });
}
