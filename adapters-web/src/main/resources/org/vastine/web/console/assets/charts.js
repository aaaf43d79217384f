// Draws charts above tables, from the tables' own cells: no chart has a figure that its table lacks.
import { inks, paint, wordsAtBars } from "./chart-paint.js";

const drawn = new Map();
const ROW = 26;

/** Draws what is on the page and was not drawn yet. */
async function drawCharts() {
  for (const [figure, chart] of drawn) {
    if (figure.isConnected) continue;
    chart?.destroy();
    drawn.delete(figure);
  }
  const figures = [...document.querySelectorAll("figure[data-chart]")].filter((one) => !drawn.has(one));
  for (const figure of figures) drawn.set(figure, null);
  if (figures.length === 0) return;
  await import("./chart-library.js");
  figures.forEach(draw);
}

function redraw() {
  for (const [figure, chart] of drawn) {
    chart?.destroy();
    if (chart) draw(figure);
  }
}

function read(table) {
  const rows = [...table.tBodies[0].rows];
  const heads = [...table.tHead.rows[0].cells];
  const series = [];
  heads.forEach((head, column) => {
    if (!head.dataset.series) return;
    const cells = rows.map((row) => row.cells[column]);
    series.push({
      kind: head.dataset.series,
      label: head.dataset.name ?? head.textContent.trim(),
      data: cells.map((cell) => (cell.dataset.value ? Number(cell.dataset.value) : null)),
      texts: cells.map((cell) => cell.textContent.trim()),
    });
  });
  return {
    labels: rows.map((row) => row.cells[0].textContent.trim()),
    at: rows[0]?.dataset.at ? rows.map((row) => Number(row.dataset.at)) : null,
    series,
  };
}

function draw(figure) {
  const told = read(figure.querySelector("table"));
  const box = place(figure);
  const lying = figure.dataset.chart === "rows";
  if (lying) {
    const bars = told.series.filter((one) => one.kind === "bar").length;
    box.style.height = `${told.labels.length * bars * ROW + 96}px`;
  }
  const ink = inks(figure);
  const counts = {};
  const datasets = told.series.map(({ kind, label, data, texts }) => {
    const number = counts[kind] ?? 0;
    counts[kind] = number + 1;
    return { ...paint(kind, number, ink), label, texts, data: told.at ? data.map((y, row) => ({ x: told.at[row], y })) : data };
  });
  const canvas = box.firstElementChild;
  const chart = new globalThis.Chart(canvas, {
    data: { labels: told.labels, datasets },
    options: options(figure, told, ink, lying),
    plugins: lying ? [wordsAtBars] : [],
  });
  canvas.dataset.ink = ink.text;
  drawn.set(figure, chart);
}

/** The place above the table: made once, read by arrow keys, and named for who does not see it. */
function place(figure) {
  const there = figure.querySelector(".chart-box");
  if (there) return there;
  const box = document.createElement("div");
  const canvas = document.createElement("canvas");
  const says = document.createElement("p");
  box.className = "chart-box";
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `${figure.dataset.name}. ${figure.dataset.keys}`);
  says.className = "chart-says";
  says.setAttribute("role", "status");
  box.append(canvas);
  figure.prepend(box, says);
  let at = -1;
  canvas.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const told = read(figure.querySelector("table"));
    at = Math.max(0, Math.min(told.labels.length - 1, at + step));
    const values = told.series.filter((one) => one.texts[at]).map((one) => `${one.label} ${one.texts[at]}`);
    says.textContent = `${told.labels[at]}: ${values.join(", ")}`;
  });
  return box;
}

/** As many of these as there is room for, the first and the last among them. */
function apart(values, most) {
  const last = values[values.length - 1];
  const least = (last - values[0]) / Math.max(1, most);
  const kept = [values[0]];
  for (const value of values) {
    if (value - kept[kept.length - 1] >= least && last - value >= least) kept.push(value);
  }
  if (last > values[0]) kept.push(last);
  return kept;
}

function options(figure, told, ink, lying) {
  const { unit, currency } = figure.dataset;
  const write = new Intl.NumberFormat(document.documentElement.lang, {
    maximumFractionDigits: currency ? 1 : 0,
    ...(currency && { style: "currency", currency, notation: "compact" }),
    ...(unit === "percent" && { style: "percent" }),
  });
  const scale = unit === "percent" ? 100 : 1;
  const values = {
    beginAtZero: true,
    suggestedMax: unit === "percent" ? 100 : undefined,
    grid: { color: ink.hairline },
    border: { color: ink.edge },
    ticks: { color: ink["text-2"], precision: 0, maxTicksLimit: 6, callback: (value) => write.format(value / scale) },
  };
  const names = {
    ...(told.at && {
      type: "linear",
      min: told.at[0],
      max: told.at[told.at.length - 1],
      afterBuildTicks: (axis) => {
        axis.ticks = apart(told.at, axis.chart.width / 110).map((value) => ({ value }));
      },
    }),
    grid: { display: false },
    border: { color: ink.edge },
    ticks: {
      color: ink["text-2"],
      autoSkip: !lying,
      maxRotation: 0,
      align: told.at ? "inner" : "center",
      ...(told.at && { callback: (value) => told.labels[told.at.indexOf(value)] }),
    },
  };
  const behind = { axis: "y", display: false, min: 0, max: 1 };
  return {
    animation: false,
    maintainAspectRatio: false,
    indexAxis: lying ? "y" : "x",
    color: ink.text,
    ground: ink.surface,
    layout: { padding: { top: 4, right: lying ? 64 : 12 } },
    interaction: { mode: "index", intersect: false, axis: lying ? "y" : "x" },
    scales: { x: lying ? values : names, y: lying ? names : values, ...(!lying && { behind }) },
    plugins: {
      legend: { display: told.series.length > 1, align: "start", labels: { usePointStyle: true, pointStyleWidth: told.at ? undefined : 24, boxHeight: 12, color: ink.text, padding: 12 } },
      tooltip: {
        callbacks: {
          title: ([first]) => told.labels[first.dataIndex],
          label: (item) => `${item.dataset.label}: ${item.dataset.texts[item.dataIndex]}`,
        },
      },
    },
  };
}

for (const wish of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
  matchMedia(wish).addEventListener("change", redraw);
}
// A report that comes into the page later is drawn as well.
new MutationObserver(drawCharts).observe(document.getElementById("main"), { childList: true, subtree: true });
new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ["data-theme"] });
drawCharts();
