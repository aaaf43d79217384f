// Keeps times true: due times each 15 seconds, short countdowns each second while one is on screen.
import { word } from "./announce.js";

const drift = () => Number(document.documentElement.dataset.now || Date.now()) - loadedAt;
const loadedAt = Date.now();
/** The server's time. */
export const now = () => Date.now() + drift();
let short = 0;

function length(ms) {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return word("time.s", { n: Math.max(0, Math.floor(ms / 1000)) });
  if (minutes < 60) return word("time.min", { n: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return word("time.d", { n: Math.floor(hours / 24) });
  const whole = word("time.h", { n: hours });
  return minutes % 60 === 0 || hours >= 10 ? whole : `${whole} ${word("time.min", { n: minutes % 60 })}`;
}

function tick() {
  const changes = [];
  for (const mark of document.querySelectorAll("time[data-due]")) {
    const left = Date.parse(mark.dateTime) - now();
    const state = left < 0 ? "late" : left < 300_000 ? "close" : left < Number(mark.dataset.target || 0) / 4 ? "soon" : "far";
    changes.push([mark, state, word(left < 0 ? "due.late" : "due.left", { t: length(Math.abs(left)) })]);
  }
  for (const [mark, state, text] of changes) {
    const place = mark.querySelector(".due-words");
    if (place && place.textContent !== text) place.textContent = text;
    if (mark.dataset.state !== state) mark.dataset.state = state;
  }
}

function count() {
  const open = document.querySelectorAll("[data-until]");
  for (const place of open) {
    const seconds = Math.ceil((Date.parse(place.dataset.until) - now()) / 1000);
    if (seconds > 0) {
      place.textContent = place.dataset.words.replace("{s}", seconds);
    } else {
      place.textContent = place.dataset.over ?? "";
      delete place.dataset.until;
      place.dispatchEvent(new CustomEvent("over", { bubbles: true }));
    }
  }
  if (open.length === 0) {
    clearInterval(short);
    short = 0;
  }
}

/** Starts the short countdowns, if new content brought some. */
export function countdowns() {
  if (short === 0 && document.querySelector("[data-until]")) {
    count();
    short = setInterval(count, 1000);
  }
}

export function startClock() {
  setInterval(tick, 15_000);
  document.addEventListener("visibilitychange", () => document.hidden || tick());
  document.body.addEventListener("htmx:afterSettle", () => { tick(); countdowns(); });
  tick();
  countdowns();
}
