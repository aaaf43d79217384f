// How charts look: the console's own inks, and patterns, dashes and shapes that are told apart without them.
const TILE = 8;
const DASHES = [[], [7, 4], [2, 3]];
const SHAPES = ["circle", "triangle", "rectRot"];

/** The inks of the theme that holds now, as the browser works them out. */
export function inks(element) {
  const probe = document.createElement("span");
  probe.hidden = true;
  element.append(probe);
  const found = {};
  for (const name of ["text", "text-2", "accent", "edge", "hairline", "surface"]) {
    probe.style.color = `var(--${name})`;
    found[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return found;
}

/** The first bars are full, the second ones hatched; what lies behind is dotted. */
function pattern(kind, ink) {
  const tile = document.createElement("canvas");
  tile.width = TILE;
  tile.height = TILE;
  const pen = tile.getContext("2d");
  if (kind === "dots") {
    pen.fillStyle = ink.edge;
    pen.fillRect(1, 1, 2, 2);
  } else {
    pen.fillStyle = ink.surface;
    pen.fillRect(0, 0, TILE, TILE);
    pen.strokeStyle = ink.text;
    pen.lineWidth = 1.5;
    for (const start of [-TILE, 0, TILE]) {
      pen.moveTo(start, TILE);
      pen.lineTo(start + TILE, 0);
    }
    pen.stroke();
  }
  return pen.createPattern(tile, "repeat");
}

/** How one series of a table is drawn; the number is its place among those of its kind. */
export function paint(kind, number, ink) {
  if (kind === "behind") {
    return {
      type: "bar", yAxisID: "behind", grouped: false, barPercentage: 1, categoryPercentage: 1, order: 9,
      backgroundColor: pattern("dots", ink), borderWidth: 0, pointStyle: "rect",
    };
  }
  if (kind === "mark") {
    return {
      type: "line", showLine: false, pointStyle: "rectRot", radius: 8, hoverRadius: 10,
      clip: false, pointBorderWidth: 2, borderColor: ink.surface, backgroundColor: ink.text, order: 0,
    };
  }
  if (kind === "line") {
    const tint = number === 0 ? ink.accent : ink.text;
    return {
      type: "line", borderColor: tint, backgroundColor: ink.surface, borderWidth: 2, borderDash: DASHES[number % 3],
      pointStyle: SHAPES[number % 3], radius: 4, hoverRadius: 6, spanGaps: true, clip: 8, order: 1,
    };
  }
  return {
    type: "bar", borderColor: ink.text, borderWidth: number === 0 ? 0 : 1.5, maxBarThickness: 28, pointStyle: "rect", order: 2,
    backgroundColor: number === 0 ? ink.accent : pattern("hatch", ink),
  };
}

/** Writes at the end of lying bars what their cells say: behind them, or in them where that is no place. */
export const wordsAtBars = {
  id: "words",
  afterDatasetsDraw(chart) {
    const { ctx: pen, chartArea: area, width } = chart;
    const { ground, color } = chart.options;
    const marked = chart.data.datasets.some((set) => set.type === "line");
    pen.save();
    pen.font = "12px system-ui, sans-serif";
    pen.textBaseline = "middle";
    chart.data.datasets.forEach((set, at) => {
      if (set.type !== "bar" || !chart.isDatasetVisible(at)) return;
      chart.getDatasetMeta(at).data.forEach((bar, row) => {
        const words = set.texts[row];
        const wide = pen.measureText(words).width;
        let from = bar.x + 6;
        if (marked || from + wide > width) {
          from = Math.max(area.left + 6, bar.x - wide - 6);
          pen.fillStyle = ground;
          pen.fillRect(from - 3, bar.y - 8, wide + 6, 16);
        }
        pen.fillStyle = color;
        pen.fillText(words, from, bar.y);
      });
    });
    pen.restore();
  },
};
