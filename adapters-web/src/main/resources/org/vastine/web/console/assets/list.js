// The inbox: rows that stay where they are, a bar that counts what is new, one tab stop for all.
import { word, politely } from "./announce.js";

const REST = 150;
let resting = 0;
const fresh = new Set();
const list = () => document.getElementById("cases");
const rows = () => [...document.querySelectorAll("#cases .case-row")];
const pane = () => document.getElementById("pane");
const wide = () => pane() && getComputedStyle(pane()).display !== "none";

function focusRow(row) {
  if (!row) return;
  for (const other of rows()) other.tabIndex = other === row ? 0 : -1;
  row.focus();
  row.scrollIntoView({ block: "nearest" });
  if (wide()) {
    clearTimeout(resting);
    resting = setTimeout(() => open(row), REST);
  }
}

/** Shows a case beside the list; what is typed in the one before is saved by its composer first. */
function open(row) {
  if (row.getAttribute("aria-current") === "true") return;
  for (const other of rows()) other.removeAttribute("aria-current");
  row.setAttribute("aria-current", "true");
  document.dispatchEvent(new CustomEvent("case:leaving"));
  const here = new URL(location.href);
  here.searchParams.set("case", row.dataset.case);
  history.replaceState(null, "", here);
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
  else return;
  event.preventDefault();
  custom.preventDefault();
  focusRow(target);
}

function onClick(event) {
  const row = event.target.closest?.("#cases .case-row");
  if (!row || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  for (const other of rows()) other.tabIndex = other === row ? 0 : -1;
  if (!wide() || row.getAttribute("aria-current") === "true") return;
  event.preventDefault();
  open(row);
}

async function onHints(event) {
  if (!list()) return;
  if (event.detail.some((hint) => hint.kind === "resync")) return refresh();
  const known = new Map(rows().map((row) => [row.dataset.case, Number(row.parentElement.dataset.v)]));
  const ids = event.detail.filter((hint) => hint.kind === "case" && !(known.get(hint.id) >= hint.version)).map((hint) => hint.id);
  if (ids.length === 0) return;
  const address = new URL(list().dataset.rows, location.href);
  address.searchParams.set("ids", [...new Set(ids)].slice(-100).join(","));
  const answer = await fetch(address, { headers: { "HX-Request": "true" } }).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  frame([...page.querySelectorAll("li[data-case]")]);
  const views = page.getElementById("views");
  if (views) document.getElementById("views")?.replaceWith(views);
}

function frame(changed) {
  for (const item of changed.splice(0, 10)) put(item);
  if (changed.length > 0) requestAnimationFrame(() => frame(changed));
  else bar();
}

function put(item) {
  const there = document.getElementById(item.id);
  if (!there) {
    if (item.dataset.in === "true") fresh.add(item.dataset.case);
    return;
  }
  const before = there.querySelector(".case-row");
  const after = item.querySelector(".case-row");
  const focused = document.activeElement === before;
  after.tabIndex = before.tabIndex;
  if (before.hasAttribute("aria-current")) after.setAttribute("aria-current", "true");
  there.replaceWith(item);
  if (focused) after.focus();
}

function bar() {
  const place = document.getElementById("newbar");
  place.hidden = fresh.size === 0;
  if (fresh.size === 0) return;
  const text = word(fresh.size === 1 ? "inbox.new.one" : "inbox.new.other", { n: fresh.size });
  place.querySelector("span").textContent = text;
  politely(text);
}

async function refresh() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const next = page.getElementById("list-body");
  if (!next) return;
  const open = document.querySelector("#cases .case-row[aria-current]")?.dataset.case;
  document.getElementById("list-body").replaceWith(next);
  document.getElementById("views").replaceWith(page.getElementById("views"));
  for (const row of rows()) row.toggleAttribute("aria-current", false);
  if (open) document.querySelector(`#cases .case-row[data-case="${open}"]`)?.setAttribute("aria-current", "true");
  fresh.clear();
  bar();
}

export function startList() {
  if (!list()) return;
  document.addEventListener("list:key", onListKey);
  document.addEventListener("click", onClick);
  document.addEventListener("hints", onHints);
  document.getElementById("newbar").querySelector("button").addEventListener("click", async () => {
    const first = [...fresh][0];
    await refresh();
    focusRow(document.querySelector(`#cases .case-row[data-case="${first}"]`) ?? rows()[0]);
  });
  // The next thing is already selected.
  if (document.activeElement === document.body && wide()) rows()[0]?.focus({ preventScroll: true });
}
