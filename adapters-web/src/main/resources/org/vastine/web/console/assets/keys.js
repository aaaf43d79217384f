// The one listener for keys. What can be pressed is written on the page: data-key on a button or
// link is its letter, data-go its letter after g; both only click what a hand could click too.
import { openPalette } from "./palette.js";

const FIELDS = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";
let went = 0;

export const shown = (element) => element.getClientRects().length > 0;

function byKey(name, letter) {
  return [...document.querySelectorAll(`[data-${name}]`)].find((e) => e.dataset[name] === letter && shown(e));
}

function press(element, event) {
  if (!element) return;
  event.preventDefault();
  element.closest(".group")?.setAttribute("open", "");
  if (element.matches(FIELDS)) element.focus();
  else element.click();
}

function panes(event) {
  const places = [...document.querySelectorAll("[data-pane]")].filter(shown);
  if (places.length === 0) return;
  event.preventDefault();
  const at = places.findIndex((place) => place.contains(document.activeElement));
  const next = places[(at + (event.shiftKey ? places.length - 1 : 1)) % places.length];
  next.tabIndex = -1;
  next.focus();
}

function inField(event) {
  const field = event.target.closest?.(FIELDS);
  if (!field) return false;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) press(field.form?.querySelector("[data-submit]"), event);
  if (event.key === "Escape") field.blur();
  if (event.key === "F8") steps(event);
  return true;
}

function steps(event) {
  event.preventDefault();
  document.dispatchEvent(new CustomEvent("finding:step", { detail: event.shiftKey ? -1 : 1 }));
}

function onKey(event) {
  if (event.isComposing || event.defaultPrevented) return;
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.getModifierState?.("AltGraph");
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey) {
    event.preventDefault();
    openPalette();
    return;
  }
  if (event.key === "F6" && plain) return panes(event);
  if (inField(event) || document.querySelector("dialog[open]") || !plain) return;
  if (event.key === "F8") return steps(event);
  if (document.documentElement.dataset.keys === "off") return;
  if (document.dispatchEvent(new CustomEvent("list:key", { detail: event, cancelable: true })) === false) return;
  if (event.repeat) return;
  const letter = event.key;
  if (Date.now() - went < 1500) {
    went = 0;
    return press(byKey("go", letter), event);
  }
  if (letter === "g") {
    went = Date.now();
    return;
  }
  if (letter === "?") return help(event);
  press(byKey("key", letter), event);
}

function help(event) {
  event.preventDefault();
  const list = document.getElementById("help-keys");
  list.replaceChildren();
  const add = (key, text) => {
    const term = document.createElement("dt");
    const mark = document.createElement("kbd");
    mark.textContent = key;
    term.append(mark);
    const meaning = document.createElement("dd");
    meaning.textContent = text;
    list.append(term, meaning);
  };
  for (const named of document.querySelectorAll("[data-key], [data-go]")) {
    if (!shown(named)) continue;
    const text = named.dataset.name ?? named.getAttribute("aria-label") ?? named.textContent;
    add(named.dataset.key ?? `g ${named.dataset.go}`, text.trim().replace(/\s+/g, " "));
  }
  for (const fixed of document.getElementById("fixed-keys").content.children) {
    if (document.querySelector(fixed.dataset.for)) add(fixed.dataset.k, fixed.textContent);
  }
  document.getElementById("help").showModal();
}

export function startKeys() {
  document.addEventListener("click", (event) => { if (event.target.closest?.("[data-palette]")) openPalette(); });
  document.addEventListener("keydown", onKey);
}
