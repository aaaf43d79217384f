// Starts what the page needs; each part works on what the server sent and is idle without it.
import { startClock } from "./clock.js";
import { startComposer } from "./composer.js";
import { startKeys } from "./keys.js";
import { startList } from "./list.js";
import { startLive } from "./live.js";
import { startOptimistic } from "./optimistic.js";

startKeys();
startList();
startClock();
startComposer();
startOptimistic();
startLive();

document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  button.querySelector("span").textContent = button.dataset.done;
});
