// Follows along: hints come in, whoever shows what they are about fetches it with own rights.
// One tab holds the connection and tells the others.
import { word, urgently } from "./announce.js";

const GATHER = 250;
const SILENCE = 40_000;
let gathered = [];
let timer = 0;
let paused = false;
let heard = Date.now();
let lost = false;
let source = null;
let wait = 1000;
const others = "BroadcastChannel" in window ? new BroadcastChannel(`live:${document.documentElement.dataset.base}`) : null;

function deliver() {
  timer = 0;
  if (paused || gathered.length === 0) return;
  const hints = gathered;
  gathered = [];
  document.dispatchEvent(new CustomEvent("hints", { detail: hints }));
}

function take(hint) {
  heard = Date.now();
  back();
  if (hint.kind === "beat") return;
  gathered.push(hint);
  timer ||= setTimeout(deliver, GATHER);
}

function back() {
  if (!lost) return;
  lost = false;
  wait = 1000;
  document.getElementById("not-live").hidden = true;
  document.dispatchEvent(new CustomEvent("hints", { detail: [{ kind: "resync" }] }));
}

function gone() {
  if (lost) return;
  lost = true;
  const strip = document.getElementById("not-live");
  const since = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }).format(heard);
  strip.querySelector("span").textContent = word("live.lost", { time: since });
  strip.hidden = false;
  if (document.activeElement?.matches("textarea")) urgently(word("live.lost", { time: since }));
}

function open(url) {
  source = new EventSource(url);
  const pass = (hint) => { take(hint); others?.postMessage(hint); };
  source.addEventListener("change", (event) => {
    const change = JSON.parse(event.data);
    pass({ kind: change.kind, id: change.subject, version: change.version });
  });
  source.addEventListener("resync", () => pass({ kind: "resync" }));
  source.addEventListener("heartbeat", () => pass({ kind: "beat" }));
  source.onopen = () => pass({ kind: "beat" });
  source.onerror = () => {
    if (source.readyState !== EventSource.CLOSED) return;
    gone();
    wait = Math.min(30_000, wait * 2);
    setTimeout(() => open(url), wait * (0.75 + Math.random() / 2));
  };
}

export function startLive() {
  const url = document.documentElement.dataset.live;
  if (!url) return;
  others?.addEventListener("message", (event) => take(event.data));
  if (others && navigator.locks) navigator.locks.request(`live:${url}`, () => { open(url); return new Promise(() => {}); });
  else open(url);
  setInterval(() => { if (Date.now() - heard > SILENCE) gone(); }, 15_000);
  window.addEventListener("pagehide", () => source?.close());
  const button = document.getElementById("live-pause");
  button?.addEventListener("click", () => {
    paused = !paused;
    button.setAttribute("aria-pressed", String(paused));
    button.querySelector("span").textContent = word(paused ? "live.paused" : "live.on");
    if (!paused) deliver();
  });
}
