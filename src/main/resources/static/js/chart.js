// Draws a table of days or quarters, and each of its columns with values, as a chart once it comes into view; the table stays, folded.
const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function load(source) {
  return new Promise((loaded, failed) => {
    const script = document.createElement("script");
    Object.assign(script, { src: source, onload: () => loaded(window.Chart), onerror: failed });
    document.head.append(script);
  });
}

// Canvas knows no light-dark(): let the browser resolve the token as a colour of an element.
function colour(name) {
  const probe = document.createElement("i");
  probe.style.color = token(name);
  document.body.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}

const shades = ["--color-accent", "--color-leaf"];

function options(font, series) {
  const soft = colour("--color-soft");
  const axis = { border: { display: false }, ticks: { color: soft, font, maxRotation: 0, autoSkipPadding: 16, precision: 0 } };
  return {
    maintainAspectRatio: false, animation: false,
    plugins: { legend: { display: series > 1, align: "start", labels: { color: soft, font, boxWidth: 12, boxHeight: 12 } } },
    scales: { x: { ...axis, grid: { display: false } }, y: { ...axis, beginAtZero: true, grid: { color: colour("--color-line") } } },
  };
}

async function draw(figure) {
  const Chart = await load(figure.dataset.chart);
  const rows = [...figure.querySelectorAll("tbody tr")].reverse();
  const picture = figure.querySelector("[data-chart-picture]");
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", figure.querySelector("figcaption").textContent);
  picture.replaceChildren(canvas);
  picture.hidden = false;
  figure.querySelector("[data-chart-details]").open = false;
  const names = [...figure.querySelectorAll("[data-series]")].map((head) => head.textContent);
  const columns = rows.map((row) => [...row.querySelectorAll("[data-value]")].map((cell) => Number(cell.dataset.value)));
  const font = { family: token("--font-done"), size: 12 };
  const chart = new Chart(canvas, {
    type: "bar",
    data: {
      labels: rows.map((row) => row.querySelector("time").textContent),
      datasets: columns[0].map((_, at) => ({ label: names[at], data: columns.map((row) => row[at]), backgroundColor: colour(shades[at]), borderRadius: 3 })),
    },
    options: options(font, columns[0].length),
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    chart.data.datasets.forEach((set, at) => { set.backgroundColor = colour(shades[at]); });
    Object.assign(chart.options, options(font, columns[0].length));
    chart.update();
  });
}

const watch = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) {
    if (!isIntersecting) continue;
    watch.unobserve(target);
    draw(target);
  }
});
document.querySelectorAll("[data-chart]").forEach((figure) => watch.observe(figure));
