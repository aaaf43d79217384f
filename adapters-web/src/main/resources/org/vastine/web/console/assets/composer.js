// A colleague who reads along: saves what is typed, asks the guard, marks its findings in the text.
import { word, urgently } from "./announce.js";
import { countdowns } from "./clock.js";

const REST = 400;
const GRAVEST = ["stop", "warn", "hint"];

/** One composer on the page; made for each text box that the server sent. */
function compose(form) {
  const box = form.querySelector("textarea[name=text]");
  const mirror = form.querySelector(".mirror");
  const state = form.querySelector("[data-saved]");
  let timer = 0;
  let saved = box.value;
  let running = null;

  const plain = () => { mirror.textContent = `${box.value}\n`; };

  /** Where findings overlap, the gravest is the one that is marked. */
  function mark() {
    const text = box.value;
    const places = [...form.querySelectorAll(".findings li[data-start]")]
      .map((item) => ({ severity: item.dataset.severity, start: Number(item.dataset.start), end: Number(item.dataset.end) }))
      .filter((place) => place.end <= text.length)
      .sort((a, b) => GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity));
    const edges = [...new Set([0, text.length, ...places.flatMap((place) => [place.start, place.end])])].sort((a, b) => a - b);
    mirror.replaceChildren();
    let last = null;
    edges.slice(1).forEach((end, number) => {
      const start = edges[number];
      const place = places.find((one) => one.start <= start && one.end >= end);
      const words = text.slice(start, end);
      if (!place) mirror.append(words);
      else if (place === last) mirror.lastChild.append(words);
      else {
        const mark = document.createElement("mark");
        mark.className = place.severity;
        mark.textContent = words;
        mirror.append(mark);
      }
      last = place;
    });
    mirror.append("\n");
    mirror.scrollTop = box.scrollTop;
  }

  async function save() {
    clearTimeout(timer);
    if (running) await running;
    if (box.value === saved || !form.isConnected) return;
    const text = box.value;
    running = send(text);
    await running;
    running = null;
  }

  async function send(text) {
    const body = new URLSearchParams(new FormData(form));
    body.set("text", text);
    body.delete("reason");
    try {
      const answer = await fetch(form.dataset.draft, { method: "POST", body, headers: { "HX-Request": "true" }, keepalive: text.length < 20_000 });
      if (answer.status === 401) return failed(word("signed-out"));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!answer.ok) return failed(page.querySelector("[data-refusal]")?.textContent.trim() || word("save.failed"));
      took(page, text);
    } catch {
      failed(word("save.failed"));
    }
  }

  function took(page, text) {
    const reading = page.querySelector(".findings");
    form.elements.draft.value = reading.dataset.draft;
    form.elements.version.value = reading.dataset.version;
    saved = text;
    state.textContent = reading.dataset.saved;
    if (box.value !== text) return;
    const open = form.querySelector(".findings");
    const focused = open.contains(document.activeElement) ? document.activeElement.id : "";
    open.replaceWith(reading);
    form.querySelector(".count").replaceWith(page.querySelector(".count"));
    form.querySelector(".send-acts").replaceWith(page.querySelector(".send-acts"));
    if (focused) document.getElementById(focused)?.focus();
    mark();
    countdowns();
  }

  function failed(text) {
    state.textContent = text;
    urgently(text);
  }

  function go(item) {
    if (!item) return;
    box.focus();
    if (item.dataset.start) box.setSelectionRange(Number(item.dataset.start), Number(item.dataset.end));
    item.scrollIntoView({ block: "nearest" });
  }

  box.addEventListener("input", () => {
    plain();
    clearTimeout(timer);
    timer = setTimeout(save, REST);
  });
  box.addEventListener("scroll", () => { mirror.scrollTop = box.scrollTop; });
  form.addEventListener("click", (event) => {
    const finding = event.target.closest(".findings button[data-find]");
    if (finding) return go(finding.closest("li"));
    const blocked = event.target.closest("[aria-disabled=true]");
    if (blocked) {
      event.preventDefault();
      urgently(blocked.dataset.why ?? "");
      go(form.querySelector(".findings li.stop") ?? form.querySelector(".findings li"));
    }
    const seen = event.target.closest("[data-read-it]");
    if (seen) {
      event.preventDefault();
      form.elements.seen.value = seen.dataset.readIt;
      saved = "\u0000";
      save();
      seen.closest(".notice").remove();
      document.querySelector(".since")?.scrollIntoView({ block: "center" });
    }
  });
  form.addEventListener("submit", async (event) => {
    clearTimeout(timer);
    if (!running) return;
    // The form has to name the version that the save under way will make.
    event.preventDefault();
    await running;
    form.requestSubmit(event.submitter);
  });
  form.addEventListener("over", () => { saved = "\u0000"; save(); });
  return { box, save, go, findings: () => [...form.querySelectorAll(".findings li[data-find]")], mark, plain };
}

let current = null;
let at = -1;

function find() {
  const form = document.querySelector("form.composer[data-draft]");
  if (form && form !== current?.form) {
    current = { form, ...compose(form) };
    current.mark();
    at = -1;
  }
}

async function onHints(event) {
  const shown = document.getElementById("case-state");
  if (!shown) return;
  const about = event.detail.filter((hint) => hint.kind === "resync" || hint.id === shown.dataset.case || hint.kind === "delivery");
  if (about.length === 0 || about.every((hint) => hint.kind === "case" && hint.version <= Number(shown.dataset.v))) return;
  const box = document.getElementById("reply-text") ? "" : "&answering=1";
  await window.htmx.ajax("GET", `${shown.dataset.parts}?seen=${shown.dataset.mentions}${box}`, { target: "#case-state", swap: "none" });
}

export function startComposer() {
  find();
  document.body.addEventListener("htmx:afterSettle", find);
  document.body.addEventListener("htmx:oobAfterSwap", find);
  document.addEventListener("hints", onHints);
  document.addEventListener("case:leaving", () => current?.save());
  document.addEventListener("visibilitychange", () => document.hidden && current?.save());
  window.addEventListener("pagehide", () => current?.save());
  document.addEventListener("finding:step", (event) => {
    const all = current?.findings() ?? [];
    if (all.length === 0) return;
    at = (at + event.detail + all.length) % all.length;
    current.go(all[at]);
  });
}
