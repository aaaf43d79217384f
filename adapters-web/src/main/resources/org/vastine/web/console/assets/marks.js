// Marks findings in a mirror behind the text box: on their exact words, or not at all.
const GRAVEST = ["stop", "warn", "hint"];

export function painter(form, box) {
  const mirror = form.querySelector(".mirror");

  /** Marks belong to a text; when the text changes they go. */
  const plain = () => { mirror.textContent = `${box.value}\n`; };

  /** Where findings overlap, the gravest is the one that is marked. */
  function marks() {
    const text = box.value;
    const places = [...form.querySelectorAll(".findings li[data-start]")]
      .map((item) => ({ severity: item.dataset.severity, start: Number(item.dataset.start), end: Number(item.dataset.end) }))
      .filter((place) => place.end <= text.length)
      .sort((a, b) => GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity));
    const edges = [...new Set([0, text.length, ...places.flatMap((place) => [place.start, place.end])])].sort((a, b) => a - b);
    mirror.replaceChildren();
    let last = null;
    edges.slice(1).forEach((end, number) => {
      const start = edges[number];
      const place = places.find((one) => one.start <= start && one.end >= end);
      const words = text.slice(start, end);
      if (!place) mirror.append(words);
      else if (place === last) mirror.lastChild.append(words);
      else {
        const mark = document.createElement("mark");
        mark.className = place.severity;
        mark.textContent = words;
        mirror.append(mark);
      }
      last = place;
    });
    mirror.append("\n");
    mirror.scrollTop = box.scrollTop;
  }

  box.addEventListener("scroll", () => { mirror.scrollTop = box.scrollTop; });
  return { plain, marks };
}
