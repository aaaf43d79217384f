// A trial of the policy tells how far it came: lines of "done all", and after an empty line the report.
const form = document.getElementById("trial-form");
form.addEventListener("submit", begin);
form.dataset.ready = "yes";

function begin(event) {
  event.preventDefault();
  const button = document.getElementById("trial-run");
  if (button.disabled) return;
  button.disabled = true;
  const days = new FormData(form).get("days");
  run(`${form.dataset.run}?days=${encodeURIComponent(days)}`)
    .catch(() => {
      document.getElementById("trial-report").textContent = form.dataset.failed;
    })
    .finally(() => {
      button.disabled = false;
      document.getElementById("trial-progress").hidden = true;
    });
}

async function run(address) {
  const bar = document.getElementById("trial-bar");
  bar.value = 0;
  document.getElementById("trial-done").textContent = "";
  document.getElementById("trial-progress").hidden = false;
  const answer = await fetch(address, { headers: { Accept: "text/plain" } });
  if (!answer.ok) throw new Error(String(answer.status));
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
    const end = text.indexOf("\n\n");
    if (end < 0 && !text.startsWith("\n")) show(text);
  }
  const report = text.startsWith("\n") ? text.slice(1) : text.slice(text.indexOf("\n\n") + 2);
  const parsed = new DOMParser().parseFromString(report, "text/html").getElementById("trial-report");
  if (!parsed) throw new Error("cut off");
  document.getElementById("trial-report").replaceWith(parsed);
}

function show(text) {
  const lines = text.split("\n");
  if (lines.length < 2) return;
  const [done, all] = lines[lines.length - 2].split(" ").map(Number);
  if (!all) return;
  const bar = document.getElementById("trial-bar");
  bar.max = all;
  bar.value = done;
  document.getElementById("trial-done").textContent = `${done.toLocaleString(document.documentElement.lang)} / ${all.toLocaleString(document.documentElement.lang)}`;
}
