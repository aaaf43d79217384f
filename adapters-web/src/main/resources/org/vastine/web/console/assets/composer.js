// A colleague who reads along: saves what is typed, asks the guard, marks its findings in the text.
import { word, urgently } from "./announce.js";
import { countdowns } from "./clock.js";

const REST = 400;

/** One composer on the page; made for each text box that the server sent. */
function compose(form) {
  const box = form.querySelector("textarea[name=text]");
  const mirror = form.querySelector(".mirror");
  const state = form.querySelector("[data-saved]");
  let timer = 0;
  let saved = box.value;
  let running = null;

  const plain = () => { mirror.textContent = `${box.value}\n`; };

  function mark() {
    const text = box.value;
    const places = [...form.querySelectorAll(".findings li[data-start]")]
      .map((item) => ({ item, start: Number(item.dataset.start), end: Number(item.dataset.end) }))
      .sort((a, b) => a.start - b.start);
    mirror.replaceChildren();
    let from = 0;
    for (const { item, start, end } of places) {
      if (start < from || end > text.length) continue;
      const mark = document.createElement("mark");
      mark.className = item.dataset.severity;
      mark.textContent = text.slice(start, end);
      mirror.append(text.slice(from, start), mark);
      from = end;
    }
    mirror.append(`${text.slice(from)}\n`);
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
  const shown = document.querySelector(".case[data-case]");
  if (!shown) return;
  const about = event.detail.filter((hint) => hint.kind === "resync" || hint.id === shown.dataset.case || hint.kind === "delivery");
  if (about.length === 0 || about.every((hint) => hint.kind === "case" && hint.version <= Number(shown.dataset.v))) return;
  await window.htmx.ajax("GET", `${shown.dataset.parts}?seen=${shown.dataset.mentions}`, { target: "#case-parts", swap: "none" });
}

export function startComposer() {
  find();
  document.body.addEventListener("htmx:afterSettle", find);
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
