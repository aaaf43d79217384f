// Says two minutes before that the stay ends, and lets it go on (WCAG 2.2.1).
import { askToSignIn } from "./again.js";
import { urgently } from "./announce.js";
import { now } from "./clock.js";

const WARNING = 120_000;
const LOOK = 15_000;
let timer = 0;

/** With each answer the server says until when it lets this browser in; all its tabs read that. */
const left = () => Number(/(?:^|; )vastine-until=(\d+)/.exec(document.cookie)?.[1] ?? Infinity) * 1000 - now();

function watch() {
  const dialog = document.getElementById("ending");
  const rest = left();
  clearTimeout(timer);
  if (rest > WARNING) dialog.close();
  else if (rest <= 0) return over(dialog);
  else if (!document.querySelector("dialog[open]")) dialog.showModal();
  else if (!dialog.open) urgently(dialog.querySelector("h2").textContent);
  if (rest < Infinity) timer = setTimeout(watch, Math.max(LOOK, rest - WARNING));
}

function over(dialog) {
  dialog.close();
  askToSignIn();
}

/** Whatever is read counts as being here; only after a week one has to sign in again. */
async function stay() {
  await fetch(`${document.documentElement.dataset.base}/inbox/rows`, { headers: { "HX-Request": "true" } }).catch(() => null);
  if (left() > WARNING) watch();
  else over(document.getElementById("ending"));
}

export function startSession() {
  if (!document.getElementById("ending")) return;
  document.getElementById("stay").addEventListener("click", stay);
  document.addEventListener("visibilitychange", () => document.hidden || watch());
  document.addEventListener("signed-in", watch);
  watch();
}
