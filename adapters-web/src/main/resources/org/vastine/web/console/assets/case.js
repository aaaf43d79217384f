// Brings what happens into the case that is open, part by part: only what differs is touched, so
// that focus, selection, opened details and the place on the screen stay.
function follow(event) {
  const { target, fragment } = event.detail;
  const next = fragment.firstElementChild;
  if (!next || !target.closest(".case")) return;
  const kept = (target.id === "answering" && used()) || (target.id === "case-word" && filled(target));
  if (same(target, next) || kept) {
    event.detail.shouldSwap = false;
    return;
  }
  for (const open of target.querySelectorAll("details[open][id]")) {
    next.querySelector(`#${CSS.escape(open.id)}`)?.setAttribute("open", "");
  }
  if (target.id !== "case-thread") return;
  event.detail.shouldSwap = false;
  patch(target, next);
}

/** A text box that somebody uses is never taken away; an empty one gives way to who has the case. */
function used() {
  const box = document.getElementById("reply-text");
  return box && (box.value !== "" || box === document.activeElement || document.querySelector("#reply-suggestion section"));
}

/** Nor is a form beside the thread that somebody fills in. */
function filled(part) {
  const fields = [...part.querySelectorAll("input:not([type=hidden], [type=checkbox])")];
  return fields.some((field) => field.value !== "" || field === document.activeElement);
}

function same(one, other) {
  const copy = one.cloneNode(true);
  for (const open of copy.querySelectorAll("details[open]")) open.removeAttribute("open");
  for (const mirror of copy.querySelectorAll(".mirror")) mirror.replaceChildren();
  copy.classList.remove("htmx-added", "htmx-settling", "htmx-swapping");
  if (copy.getAttribute("class") === "") copy.removeAttribute("class");
  return copy.isEqualNode(other);
}

/** Makes the children of one list those of the other; equal ones stay the very same elements. */
function patch(list, next) {
  let here = list.firstElementChild;
  for (const item of [...next.children]) {
    const known = item.id ? list.querySelector(`:scope > #${CSS.escape(item.id)}`) : null;
    if (known && known.isEqualNode(item)) {
      while (here && here !== known) here = drop(here);
      here = known.nextElementSibling;
    } else {
      list.insertBefore(item, here);
      if (known === here) here = here?.nextElementSibling ?? null;
      known?.remove();
    }
  }
  while (here) here = drop(here);
}

function drop(item) {
  const next = item.nextElementSibling;
  item.remove();
  return next;
}

/** What has the focus stays where it is on the screen, whatever grows above it. */
async function steady(change) {
  const held = document.activeElement;
  const page = held?.closest(".case");
  const before = held?.getBoundingClientRect().top;
  await change();
  if (!page || !held.isConnected) return;
  const moved = () => held.getBoundingClientRect().top - before;
  let scroller = page;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) scroller = scroller.parentElement;
  scroller ??= document.scrollingElement;
  scroller.scrollTop += moved();
  // A page that fits on the screen gets room to scroll in.
  if (moved() < 1) return;
  const top = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  const room = moved() + top + scroller.clientHeight - page.getBoundingClientRect().bottom;
  page.style.paddingBottom = `${Math.ceil(parseFloat(getComputedStyle(page).paddingBottom) + room)}px`;
  scroller.scrollTop += moved();
}

async function onHints(event) {
  const shown = document.getElementById("case-state");
  if (!shown) return;
  const { case: id, v, parts, mentions } = shown.dataset;
  const news = (hint) => hint.kind === "resync" || hint.kind === "delivery" || (hint.id === id && !(hint.kind === "case" && hint.version <= v));
  if (!event.detail.some(news)) return;
  // What comes when another case is shown is not for it. With a source of its own it waits for no other request either.
  shown.addEventListener("htmx:beforeOnLoad", (answer) => {
    if (document.getElementById("case-state")?.dataset.case !== id) answer.preventDefault();
  });
  await steady(() => window.htmx.ajax("GET", `${parts}?seen=${mentions}`, { source: shown, target: "#case-state", swap: "none" }));
}

/** The next page is drawn with the groups as they were left. Only a hand counts: what the page opens by itself is not kept. */
function keep(event) {
  const group = event.target.closest?.(".group > summary")?.parentElement;
  if (group) document.cookie = `vastine-${group.id}=${group.open ? "shut" : "open"};path=/;max-age=31536000;samesite=lax`;
}

export function startCase() {
  document.addEventListener("click", keep);
  document.body.addEventListener("htmx:oobBeforeSwap", follow);
  document.addEventListener("hints", onHints);
}
