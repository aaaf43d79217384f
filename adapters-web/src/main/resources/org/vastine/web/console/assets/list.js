// The inbox: rows that stay where they are, a bar that counts what is new, one tab stop for all.
import { word, politely } from "./announce.js";

const REST = 150;
const A_FRAME = 10;
const MOST_ASKED = 100;
let resting = 0;
let opening = null;
let pressed = false;
const fresh = new Set();
const waiting = [];
const list = () => document.getElementById("cases");
const rows = () => [...document.querySelectorAll("#cases .case-row")];
const pane = () => document.getElementById("pane");
const wide = () => pane() && getComputedStyle(pane()).display !== "none";
const rowOf = (id) => document.querySelector(`#cases .case-row[data-case="${id}"]`);

const pick = (row) => row.parentElement.querySelector(".pick input");

/** Ticks a row, or takes its tick away. */
function choose(row, on) {
  const tick = row && pick(row);
  if (!tick) return;
  tick.checked = on ?? !tick.checked;
  picked();
}

function picked() {
  const place = document.querySelector("[data-picked]");
  if (!place) return;
  const n = rows().filter((row) => pick(row)?.checked).length;
  place.textContent = word(n === 1 ? "bulk.picked.one" : "bulk.picked.other", { n });
}

function tabStop(row) {
  for (const other of rows()) {
    other.tabIndex = other === row ? 0 : -1;
    const tick = pick(other);
    if (tick) tick.tabIndex = other.tabIndex;
  }
}

function focusRow(row) {
  if (!row) return;
  tabStop(row);
  row.focus();
  row.scrollIntoView({ block: "nearest" });
  if (wide()) {
    clearTimeout(resting);
    resting = setTimeout(() => open(row), REST);
  }
}

/** The address names the case, so that Back and a reload come to the same row. */
function remember(row) {
  const here = new URL(location.href);
  here.searchParams.set("case", row.dataset.case);
  history.replaceState(null, "", here);
}

/** Shows a case beside the list; what is typed in the one before is saved by its composer first. */
async function open(row) {
  if (row.getAttribute("aria-current") === "true") return;
  opening = row;
  const leaving = { ready: true };
  document.dispatchEvent(new CustomEvent("case:leaving", { detail: leaving }));
  if (!(await leaving.ready) || opening !== row) return;
  for (const other of rows()) other.removeAttribute("aria-current");
  row.setAttribute("aria-current", "true");
  remember(row);
  window.htmx.ajax("GET", row.href, { target: "#pane", swap: "innerHTML" });
}

function onListKey(custom) {
  const event = custom.detail;
  const all = rows();
  if (all.length === 0) return;
  const inList = list().contains(document.activeElement);
  const at = all.findIndex((row) => row === document.activeElement);
  const current = at >= 0 ? at : all.findIndex((row) => row.tabIndex === 0);
  const steps = { j: 1, k: -1, ...(inList ? { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 } : {}) };
  let target = null;
  if (event.key in steps) target = at < 0 && !inList ? all[Math.max(0, current)] : all[Math.min(all.length - 1, Math.max(0, current + steps[event.key]))];
  else if (inList && event.key === "Home") target = all[0];
  else if (inList && event.key === "End") target = all.at(-1);
  else if (event.key === "o" && !event.repeat) all[Math.max(0, current)].click();
  else if (event.key === "x" && !event.repeat) choose(all[Math.max(0, current)]);
  else return;
  if (event.shiftKey && target) for (const row of [all[Math.max(0, current)], target]) choose(row, true);
  event.preventDefault();
  custom.preventDefault();
  focusRow(target);
}

function onClick(event) {
  const row = event.target.closest?.("#cases .case-row");
  if (!row || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  tabStop(row);
  if (!wide()) return remember(row);
  if (row.getAttribute("aria-current") === "true") return;
  event.preventDefault();
  open(row);
}

async function fetched(address, headers) {
  const answer = await fetch(address, { headers }).catch(() => null);
  return answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

async function onHints(event) {
  if (!list()) return;
  if (event.detail.some((hint) => hint.kind === "resync")) return catchUp();
  const known = new Map(rows().map((row) => [row.dataset.case, Number(row.parentElement.dataset.v)]));
  await ask(event.detail.filter((hint) => hint.kind === "case" && !(known.get(hint.id) >= hint.version)).map((hint) => hint.id));
}

async function ask(ids) {
  const wanted = [...new Set(ids)];
  while (wanted.length > 0) {
    const address = new URL(list().dataset.rows, location.href);
    address.searchParams.set("ids", wanted.splice(0, MOST_ASKED).join(","));
    const page = await fetched(address, { "HX-Request": "true" });
    if (page) take(page);
  }
}

function take(page) {
  waiting.push(...page.querySelectorAll("li[data-case]"));
  views(page);
  frame();
}

function views(page) {
  const next = page.getElementById("views");
  const open = document.getElementById("views");
  if (!next || !open || open.isEqualNode(next)) return;
  const focused = open.contains(document.activeElement) ? document.activeElement.id : "";
  open.replaceWith(next);
  if (focused) document.getElementById(focused)?.focus();
}

/** Hints were missed: every row that is shown is looked at again, and what is new is counted. */
async function catchUp() {
  const page = await fetched(location.href, { Accept: "text/html" });
  if (!page || !page.getElementById("list-body")) return;
  for (const row of page.querySelectorAll("#cases .case-row")) if (!rowOf(row.dataset.case)) fresh.add(row.dataset.case);
  views(page);
  bar();
  await ask(rows().map((row) => row.dataset.case));
}

/** Nothing changes under a pressed button; at most ten rows change in a frame. */
function frame() {
  if (pressed) return;
  for (const item of waiting.splice(0, A_FRAME)) put(item);
  if (waiting.length > 0) requestAnimationFrame(frame);
  else bar();
}

/** Of a list that goes on, what is due after its last row was there before, or will not be seen. */
function isFurtherDown(item) {
  const due = (place) => Date.parse(place.querySelector("time.due")?.dateTime) || Infinity;
  const last = rows().at(-1);
  return Boolean(last && document.querySelector("#list-body a[rel=next]") && due(item) > due(last));
}

/** The row keeps its place and its link, and with them focus and hover; only what it says changes. */
function put(item) {
  const there = document.getElementById(item.id);
  if (!there) {
    if (item.dataset.in === "true" && !isFurtherDown(item)) fresh.add(item.dataset.case);
    else fresh.delete(item.dataset.case);
    return;
  }
  const row = there.querySelector(".case-row");
  there.dataset.v = item.dataset.v;
  there.className = item.className;
  row.replaceChildren(...item.querySelector(".case-row").childNodes);
  there.querySelector(".gone-why")?.remove();
  const why = item.querySelector(".gone-why");
  if (why) there.append(why);
}

function bar() {
  const place = document.getElementById("newbar");
  place.hidden = fresh.size === 0;
  if (fresh.size === 0) return;
  const text = word(fresh.size === 1 ? "inbox.new.one" : "inbox.new.other", { n: fresh.size });
  place.querySelector("span").textContent = text;
  politely(text);
}

/** The list as it is now; what is at the top of the screen stays there. */
async function refresh() {
  const page = await fetched(location.href, { Accept: "text/html" });
  const next = page?.getElementById("list-body");
  if (!next) return;
  const scroller = document.querySelector(".inbox-list");
  const seen = rows().find((row) => row.getBoundingClientRect().bottom > scroller.getBoundingClientRect().top + document.querySelector(".list-head").offsetHeight);
  const before = seen?.getBoundingClientRect().top;
  const open = document.querySelector("#cases .case-row[aria-current]")?.dataset.case;
  const focused = list().contains(document.activeElement) ? document.activeElement.dataset.case : "";
  const scrolled = scroller.scrollTop > 0;
  const ticked = rows().filter((row) => pick(row)?.checked).map((row) => row.dataset.case);
  document.getElementById("list-body").replaceWith(next);
  views(page);
  for (const row of rows()) row.removeAttribute("aria-current");
  rowOf(open)?.setAttribute("aria-current", "true");
  for (const id of ticked) choose(rowOf(id), true);
  if (focused && rowOf(focused)) {
    tabStop(rowOf(focused));
    rowOf(focused).focus({ preventScroll: true });
  }
  const same = seen && rowOf(seen.dataset.case);
  if (same && scrolled) scroller.scrollTop += same.getBoundingClientRect().top - before;
  fresh.clear();
  bar();
}

/** By its key it leads to the first new row; by hand the list alone is refreshed. */
async function show(event) {
  const first = event.detail === 0 ? [...fresh][0] : undefined;
  await refresh();
  if (first !== undefined) focusRow(rowOf(first) ?? rows()[0]);
}

function release() {
  pressed = false;
  frame();
}

export function startList() {
  if (!list()) return;
  document.addEventListener("list:key", onListKey);
  document.addEventListener("click", onClick);
  document.addEventListener("hints", onHints);
  document.addEventListener("change", (event) => event.target.closest?.(".pick") && picked());
  document.addEventListener("pointerdown", (event) => { pressed = Boolean(event.target.closest?.("#list-body")); });
  // After the click that a release makes.
  for (const end of ["pointerup", "pointercancel", "dragend"]) document.addEventListener(end, () => setTimeout(release));
  document.getElementById("newbar").querySelector("button").addEventListener("click", show);
  // The next thing is already selected, and after Back the one that was open.
  const row = rows().find((one) => one.hasAttribute("aria-current")) ?? rows()[0];
  if (!row) return;
  tabStop(row);
  if (document.activeElement === document.body && (wide() || new URL(location.href).searchParams.has("case"))) row.focus({ preventScroll: !new URL(location.href).searchParams.has("case") });
}
