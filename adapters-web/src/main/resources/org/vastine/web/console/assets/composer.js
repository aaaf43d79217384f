// A colleague who reads along: saves what is typed, asks the guard, marks its findings in the text.
// What the server did not take stays in the box, is sent again, and is not left behind unsaid.
import { word, urgently } from "./announce.js";
import { askToSignIn } from "./again.js";
import { countdowns } from "./clock.js";
import { painter } from "./marks.js";
import { templates } from "./templates.js";

const REST = 400;
const LONGEST_WAIT = 30_000;
const ASK_AGAIN = "\u0000";

/** One composer on the page; made for each text box that the server sent. */
function compose(form) {
  const box = form.querySelector("textarea[name=text]");
  const state = form.querySelector("[data-saved]");
  const paint = painter(form, box);
  let timer = 0;
  let tries = 0;
  let saved = box.defaultValue;
  let running = null;
  let leftWith = null;
  let passing = false;

  /** Gives whether the server has what is in the box. */
  async function save() {
    clearTimeout(timer);
    while (running) await running;
    if (box.value === saved) return true;
    if (form.querySelector("[data-their-version]")) return false;
    running = send(box.value);
    await running;
    running = null;
    return box.value === saved;
  }

  async function send(text) {
    const body = new URLSearchParams(new FormData(form));
    body.set("text", text);
    const marked = form.elements.suggested.value;
    const inserted = form.elements.templates.value;
    body.delete("reason");
    try {
      const answer = await fetch(form.dataset.draft, { method: "POST", body, headers: { "HX-Request": "true" }, keepalive: text.length < 20_000 });
      if (answer.status === 401) {
        failed(word("signed-out"));
        return askToSignIn();
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.ok) {
        if (marked) form.elements.suggested.value = "";
        if (form.elements.templates.value === inserted) form.elements.templates.value = "";
        return took(page, text);
      }
      const conflict = page.querySelector("#draft-conflict");
      if (conflict) return differs(conflict);
      if (answer.status < 500) return failed(page.querySelector("[data-refusal]")?.textContent.trim() || word("save.failed"));
      later();
    } catch {
      later();
    }
  }

  function took(page, text) {
    const reading = page.querySelector(".findings");
    form.elements.draft.value = reading.dataset.draft;
    form.elements.version.value = reading.dataset.version;
    saved = text;
    tries = 0;
    state.textContent = reading.dataset.saved;
    if (box.value !== text) return;
    const open = form.querySelector(".findings");
    const focused = form.contains(document.activeElement) ? document.activeElement.id : "";
    open.replaceWith(reading);
    const reads = page.querySelector("#how-it-reads");
    reads.open = form.querySelector("#how-it-reads").open;
    form.querySelector("#how-it-reads").replaceWith(reads);
    form.querySelector(".count").replaceWith(page.querySelector(".count"));
    form.querySelector(".send-acts").replaceWith(page.querySelector(".send-acts"));
    if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
    paint.marks();
    countdowns();
  }

  function failed(text) {
    if (state.textContent !== text) urgently(text);
    state.textContent = text;
  }

  /** The server is away: said once, and tried again until it is back. */
  function later() {
    tries += 1;
    failed(word("save.failed"));
    timer = setTimeout(save, Math.min(LONGEST_WAIT, 1000 * 2 ** tries));
  }

  /** Another device saved other words meanwhile: both are shown, and a person chooses. */
  function differs(conflict) {
    form.querySelector("#draft-conflict").replaceWith(conflict);
    failed(conflict.querySelector("p").textContent);
  }

  function choose(button) {
    const conflict = button.closest("#draft-conflict");
    form.elements.draft.value = conflict.querySelector("[data-their-draft]").dataset.theirDraft;
    form.elements.version.value = conflict.querySelector("[data-their-version]").dataset.theirVersion;
    const theirs = conflict.querySelector("[data-their-text]").textContent;
    conflict.replaceChildren();
    box.focus();
    if (button.dataset.keep === "theirs") type(theirs, 0, box.value.length);
    saveAnew();
  }

  /** As if it were typed, so that Ctrl Z brings the words back. */
  function type(text, start, end) {
    box.focus();
    box.setSelectionRange(start, end);
    document.execCommand("insertText", false, text);
  }

  /** Saves, also where the words are the same: what goes with them is not. */
  function saveAnew() {
    saved = ASK_AGAIN;
    save();
  }

  /** Only the very words that the finding is about give way. */
  function replace(button) {
    const item = button.closest("li");
    const [start, end] = [Number(item.dataset.start), Number(item.dataset.end)];
    if (box.value.slice(start, end) === item.querySelector("q").textContent) type(button.dataset.instead, start, end);
  }

  /** What was suggested takes the place of what is written; Ctrl Z brings that back. */
  function take(button) {
    form.elements.suggested.value = "1";
    type(button.value, 0, box.value.length);
    saveAnew();
    button.closest("section").remove();
  }

  /** Words of a template, at a place; what was typed stays, and Ctrl Z takes them back. */
  function insert(text, start, end, use) {
    form.elements.templates.value = `${form.elements.templates.value} ${use}`.trim();
    type(text, start, end);
    saveAnew();
  }

  /** What is said while an incident lasts, or a fact that is known, at the cursor. */
  function hold(words) {
    insert(words.dataset.holding, box.selectionStart, box.selectionEnd, words.name === "templates" ? words.value : "");
  }

  /** The time that the words name, into the fields of a promise, where it can still be changed. */
  function promise(named) {
    form.querySelector("#reply-promise").open = true;
    const what = form.elements["promise-what"];
    const by = form.elements["promise-by"];
    what.value ||= named.dataset.promiseWhat;
    by.value = named.value;
    by.dispatchEvent(new Event("change", { bubbles: true }));
    what.focus();
  }

  function go(item) {
    if (!item) return;
    box.focus();
    if (item.dataset.start) box.setSelectionRange(Number(item.dataset.start), Number(item.dataset.end));
    item.scrollIntoView({ block: "nearest" });
  }

  function explain(button) {
    urgently(button.dataset.why ?? "");
    go(form.querySelector(".findings li.stop") ?? form.querySelector(".findings li"));
  }

  function readIt(seen) {
    form.querySelector("input[name=seen]").value = seen.dataset.readIt;
    saveAnew();
    seen.closest(".notice").remove();
    document.querySelector(".since")?.scrollIntoView({ block: "center" });
    box.focus({ preventScroll: true });
  }

  /** Whether this composer may be left; words that cannot be saved hold a person up once. */
  async function leave() {
    if (await save() || leftWith === box.value) return true;
    leftWith = box.value;
    box.focus();
    return false;
  }

  box.addEventListener("input", () => {
    paint.plain();
    clearTimeout(timer);
    timer = setTimeout(save, REST);
  });
  // A dated promise that goes with the words is a time that they need not name.
  form.elements["promise-by"]?.addEventListener("change", () => {
    if (box.value.trim() === "") return;
    saveAnew();
  });
  form.addEventListener("click", (event) => {
    const finding = event.target.closest(".findings button[data-find]");
    const blocked = event.target.closest("[aria-disabled=true]");
    const seen = event.target.closest("[data-read-it]");
    const chosen = event.target.closest("[data-keep]");
    const instead = event.target.closest("[data-instead]");
    const suggestion = event.target.closest("[data-suggestion]");
    const named = event.target.closest("[data-promise-what]");
    if (finding) return go(finding.closest("li"));
    if (chosen) return choose(chosen);
    if (instead) return replace(instead);
    if (!blocked && !seen && !suggestion && !named) return;
    event.preventDefault();
    if (named) return promise(named);
    if (suggestion) return take(suggestion);
    if (blocked) explain(blocked);
    else readIt(seen);
  });
  form.addEventListener("submit", async (event) => {
    // A form cannot be sent anew while it is being sent: what is saved already goes at once.
    if (passing || (!running && box.value === saved)) return;
    // The form has to name the version of the very words that it sends.
    event.preventDefault();
    const pressed = event.submitter.id;
    if (!(await save())) return;
    const button = pressed ? document.getElementById(pressed) : event.submitter;
    if (button.getAttribute("aria-disabled") === "true") return explain(button);
    passing = true;
    form.requestSubmit(button);
    passing = false;
  });
  // The server decides when sending opens; its clock may be a moment behind.
  form.addEventListener("over", () => {
    clearTimeout(timer);
    timer = setTimeout(saveAnew, REST);
  });
  templates(form, box, insert);
  paint.marks();
  if (box.value !== saved) save();
  return { form, save, leave, go, hold, atRisk: () => tries > 0 && box.value !== saved, findings: () => [...form.querySelectorAll(".findings li[data-find]")] };
}

let current = null;
let at = -1;

function find() {
  const form = document.querySelector("form.composer[data-draft]");
  if (form && form !== current?.form) {
    current = compose(form);
    at = -1;
  }
}

export function startComposer() {
  find();
  document.body.addEventListener("htmx:afterSettle", find);
  document.body.addEventListener("htmx:oobAfterSwap", find);
  document.addEventListener("case:leaving", (event) => { if (current?.form.isConnected) event.detail.ready = current.leave(); });
  for (const back of ["signed-in", "live:back"]) document.addEventListener(back, () => current?.save());
  window.addEventListener("online", () => current?.save());
  document.addEventListener("visibilitychange", () => document.hidden && current?.save());
  window.addEventListener("pagehide", () => current?.save());
  window.addEventListener("beforeunload", (event) => { if (current?.atRisk()) event.preventDefault(); });
  // The words of an incident stand beside the composer; their button belongs to its form.
  document.addEventListener("click", (event) => {
    const words = event.target.closest("[data-holding]");
    if (!words || !current?.form.isConnected) return;
    event.preventDefault();
    current.hold(words);
  });
  document.addEventListener("finding:step", (event) => {
    const all = current?.findings() ?? [];
    if (all.length === 0) return;
    at = (at + event.detail + all.length) % all.length;
    current.go(all[at]);
  });
}
