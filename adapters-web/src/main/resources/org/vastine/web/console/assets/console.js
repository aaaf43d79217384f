// Starts what the page needs; each part works on what the server sent and is idle without it.
import { startAgain } from "./again.js";
import { startBell } from "./bell.js";
import { startCase } from "./case.js";
import { startClock } from "./clock.js";
import { startComposer } from "./composer.js";
import { startKeys } from "./keys.js";
import { startList } from "./list.js";
import { startLive } from "./live.js";
import { startOptimistic } from "./optimistic.js";
import { startSession } from "./session.js";

startKeys();
startList();
startClock();
startComposer();
startCase();
startAgain();
startOptimistic();
startBell();
// What only some pages need is fetched there alone: my day before it can be told of anything, what draws where there is or will
// be something to draw.
if (document.getElementById("day")) await import("./day.js");
startLive();
startSession();
if (document.querySelector("[data-chart]")) import("./charts.js");
if (document.getElementById("trial-form")) import("./trial.js");

// Back to the list as it was left, with its view, its filter and its place.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-back]");
  if (!link || !document.referrer.startsWith(new URL(link.pathname, location.href).href)) return;
  event.preventDefault();
  history.back();
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  button.querySelector("span").textContent = button.dataset.done;
});
