// Ctrl K: every button and link of the page that has a key, and every area, found by its words.
import { shown } from "./keys.js";

const fold = (text) => text.toLowerCase().replaceAll("ı", "i").normalize("NFD").replace(/\p{M}/gu, "");
let choices = [];
let at = 0;

function collect() {
  return [...document.querySelectorAll("[data-key], [data-go], [data-command]")].filter((e) => shown(e) && !e.closest("dialog")).map((element) => ({
    element,
    text: (element.dataset.name ?? element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " "),
    english: element.dataset.en ?? "",
    key: element.dataset.key ?? (element.dataset.go ? `g ${element.dataset.go}` : ""),
  }));
}

function render(all) {
  const input = document.getElementById("palette-input");
  const list = document.getElementById("palette-list");
  const wanted = fold(input.value);
  choices = all.filter((choice) => fold(`${choice.text} ${choice.english}`).includes(wanted));
  at = Math.min(at, Math.max(0, choices.length - 1));
  list.replaceChildren(...choices.map((choice, index) => {
    const option = document.createElement("div");
    option.id = `palette-${index}`;
    option.role = "option";
    option.ariaSelected = String(index === at);
    const key = document.createElement("kbd");
    key.textContent = choice.key;
    option.append(choice.text, choice.key ? key : "");
    option.addEventListener("click", () => run(index));
    return option;
  }));
  input.setAttribute("aria-activedescendant", choices.length ? `palette-${at}` : "");
  document.getElementById("palette-none").hidden = choices.length > 0;
  list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
}

function run(index) {
  const chosen = choices[index]?.element;
  document.getElementById("palette").close();
  if (!chosen) return;
  if (chosen.matches("input, textarea")) chosen.focus();
  else chosen.click();
}

export function openPalette() {
  const dialog = document.getElementById("palette");
  if (!dialog || dialog.open) return;
  const all = collect();
  const input = document.getElementById("palette-input");
  input.value = "";
  at = 0;
  input.oninput = () => { at = 0; render(all); };
  input.onkeydown = (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      at = (at + (event.key === "ArrowDown" ? 1 : choices.length - 1)) % Math.max(1, choices.length);
      render(all);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      run(at);
    }
  };
  render(all);
  dialog.showModal();
}
