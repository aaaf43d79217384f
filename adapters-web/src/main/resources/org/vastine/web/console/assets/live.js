// Follows along: hints come in, whoever shows what they are about fetches it with own rights.
// One tab holds the connection and tells the others.
import { word, urgently } from "./announce.js";

const GATHER = 250;
const SILENCE = 40_000;
const KEPT = 100;
const root = document.documentElement;
const others = "BroadcastChannel" in window ? new BroadcastChannel(`live:${root.dataset.base}`) : null;
const shared = others && navigator.locks;
const gathered = new Map();
const recent = [];
let timer = 0;
let silence = 0;
let paused = root.dataset.paused === "yes";
let heard = Date.now();
let lost = false;
let source = null;
let wait = 1000;
let position = root.dataset.after ?? "";

function deliver() {
  timer = 0;
  if (paused || gathered.size === 0) return;
  const hints = [...gathered.values()];
  gathered.clear();
  document.dispatchEvent(new CustomEvent("hints", { detail: hints }));
}

/** Of many hints about the same thing the newest says it all. */
function gather(hint) {
  const key = `${hint.kind} ${hint.id ?? ""}`;
  if (!(gathered.get(key)?.version > hint.version)) gathered.set(key, hint);
  timer ||= setTimeout(deliver, GATHER);
}

function take(hint) {
  heard = Date.now();
  position = hint.at || position;
  clearTimeout(silence);
  silence = setTimeout(gone, SILENCE);
  back();
  if (hint.kind !== "beat") gather(hint);
}

function back() {
  if (!lost) return;
  lost = false;
  wait = 1000;
  document.getElementById("not-live").hidden = true;
  document.dispatchEvent(new CustomEvent("live:back"));
  gather({ kind: "resync" });
}

function gone() {
  if (lost) return;
  lost = true;
  const strip = document.getElementById("not-live");
  const since = new Intl.DateTimeFormat(root.lang, { hour: "2-digit", minute: "2-digit" }).format(heard);
  strip.querySelector("span").textContent = word("live.lost", { time: since });
  strip.hidden = false;
  if (document.activeElement?.matches("textarea")) urgently(word("live.lost", { time: since }));
}

function pass(hint) {
  take(hint);
  others?.postMessage(hint);
  if (hint.kind === "beat") return;
  recent.push(hint);
  recent.splice(0, recent.length - KEPT);
}

/** Begins where this page was made, or where the last hint was: nothing falls in between. */
function open() {
  source?.close();
  const mine = new EventSource(`${root.dataset.live}?after=${encodeURIComponent(position)}`);
  source = mine;
  mine.addEventListener("change", (event) => {
    const change = JSON.parse(event.data);
    pass({ kind: change.kind, id: change.subject, version: change.version, at: event.lastEventId });
  });
  mine.addEventListener("resync", (event) => pass({ kind: "resync", at: event.lastEventId }));
  mine.addEventListener("heartbeat", (event) => pass({ kind: "beat", at: event.lastEventId }));
  mine.onerror = () => {
    if (mine.readyState !== EventSource.CLOSED || source !== mine) return;
    gone();
    wait = Math.min(30_000, wait * 2);
    setTimeout(() => source === mine && open(), wait * (0.75 + Math.random() / 2));
  };
}

/** A tab that joins may have missed what came while its page was on the way. */
function hear(event) {
  if (event.data.kind === "hello") {
    if (source) recent.forEach((hint) => others.postMessage(hint));
  } else take(event.data);
}

/** Without a lock each tab has a connection of its own, and browsers allow six: only who is seen holds one. */
function seen() {
  if (document.hidden) {
    source?.close();
    source = null;
    clearTimeout(silence);
  } else if (!source) open();
}

export function startLive() {
  if (!root.dataset.live) return;
  silence = setTimeout(gone, SILENCE);
  if (shared) {
    others.addEventListener("message", hear);
    others.postMessage({ kind: "hello" });
    navigator.locks.request(`live:${root.dataset.base}`, () => { open(); return new Promise(() => {}); });
  } else {
    document.addEventListener("visibilitychange", seen);
    seen();
  }
  document.addEventListener("signed-in", () => source?.readyState === EventSource.CLOSED && open());
  window.addEventListener("pagehide", () => source?.close());
  const button = document.getElementById("live-pause");
  button?.addEventListener("click", () => {
    paused = !paused;
    // For the next pages too, and for the server that words this button.
    document.cookie = `vastine-live=${paused ? "paused" : "on"};path=/;max-age=31536000;samesite=lax`;
    button.setAttribute("aria-pressed", String(paused));
    button.querySelector("span").textContent = word(paused ? "live.paused" : "live.on");
    if (!paused) deliver();
  });
}
