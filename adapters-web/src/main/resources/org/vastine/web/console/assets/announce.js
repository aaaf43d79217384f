// Tells screen readers: one polite message in ten seconds, the latest of those that came meanwhile.
const REST = 10_000;
const words = new Map();
let last = 0;
let waiting = "";
let timer = 0;

/** The words of the page in the member's language, with {name} values filled in. */
export function word(key, values = {}) {
  if (words.size === 0) {
    const kept = document.getElementById("words");
    for (const entry of kept?.content.children ?? []) words.set(entry.dataset.k, entry.textContent);
  }
  let sentence = words.get(key) ?? key;
  for (const [name, value] of Object.entries(values)) sentence = sentence.replaceAll(`{${name}}`, value);
  return sentence;
}

export function politely(text) {
  waiting = text;
  clearTimeout(timer);
  timer = setTimeout(say, Math.max(50, last + REST - Date.now()));
}

function say() {
  last = Date.now();
  document.getElementById("polite").textContent = waiting;
}

/** For what cannot wait: text that was not saved, a reply that is held up. */
export function urgently(text) {
  document.getElementById("urgent").textContent = text;
}
