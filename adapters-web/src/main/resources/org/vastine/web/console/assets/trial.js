// A trial of the policy tells how far it came: lines of "done all", and after an empty line the report.
const form = document.getElementById("trial-form");
form.addEventListener("submit", begin);
form.dataset.ready = "yes";
const upload = document.getElementById("trial-upload");
upload.addEventListener("submit", beginFile);
upload.dataset.ready = "yes";

function begin(event) {
  event.preventDefault();
  const days = new FormData(form).get("days");
  go(`${form.dataset.run}?days=${encodeURIComponent(days)}`, {});
}

// A file that is too large is not sent at all.
function beginFile(event) {
  event.preventDefault();
  const file = document.getElementById("trial-lines").files[0];
  const tooLarge = file && file.size > Number(upload.dataset.most);
  document.getElementById("trial-too-large").hidden = !tooLarge;
  if (!tooLarge) go(upload.dataset.run, { method: "POST", body: new FormData(upload) });
}

function go(address, how) {
  const buttons = [document.getElementById("trial-run"), document.getElementById("trial-file-run")];
  if (buttons.some((button) => button.disabled)) return;
  for (const button of buttons) button.disabled = true;
  run(address, how)
    .catch(() => {
      document.getElementById("trial-report").textContent = form.dataset.failed;
    })
    .finally(() => {
      for (const button of buttons) button.disabled = false;
      document.getElementById("trial-progress").hidden = true;
    });
}

async function run(address, how) {
  const bar = document.getElementById("trial-bar");
  bar.value = 0;
  document.getElementById("trial-done").textContent = "";
  document.getElementById("trial-progress").hidden = false;
  const answer = await fetch(address, { ...how, headers: { Accept: "text/plain" } });
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
  const page = new DOMParser().parseFromString(report, "text/html");
  const parsed = page.getElementById("trial-report");
  if (!parsed) throw new Error("cut off");
  document.getElementById("trial-report").replaceWith(parsed);
  const told = page.getElementById("trial-told");
  if (told) document.getElementById("trial-told").replaceWith(told);
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
