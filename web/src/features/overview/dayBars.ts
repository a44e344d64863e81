import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartOptions,
  LinearScale,
  Tooltip,
} from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** A canvas does not see the style sheet; the theme's colors are handed to it. */
function themeColors() {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return { bar: color('accent'), text: color('ink-soft'), line: color('line'), ink: color('ink'), canvas: color('canvas') };
}

/** One message: how many a day, on a scale from zero. */
function optionsFor({ text, line, ink, canvas }: ReturnType<typeof themeColors>): ChartOptions<'bar'> {
  return {
    animation: false,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    plugins: { tooltip: { displayColors: false, backgroundColor: ink, titleColor: canvas, bodyColor: canvas } },
    scales: {
      x: { grid: { display: false }, border: { color: line }, ticks: { color: text, maxRotation: 0, autoSkipPadding: 16 } },
      y: {
        beginAtZero: true,
        grid: { color: line },
        border: { display: false },
        ticks: { color: text, precision: 0, maxTicksLimit: 5 },
      },
    },
  };
}

export interface DayBars {
  show: (labels: readonly string[], values: readonly number[]) => void;
  destroy: () => void;
}

/** Bars over days on a canvas; they follow the theme when it changes. */
export function createDayBars(canvas: HTMLCanvasElement): DayBars {
  const colors = themeColors();
  const chart = new Chart<'bar', number[], string>(canvas, {
    type: 'bar',
    data: {
      labels: [],
      datasets: [{ label: 'New leads', data: [], maxBarThickness: 28, borderRadius: 3, backgroundColor: colors.bar }],
    },
    options: optionsFor(colors),
  });
  const repaint = () => {
    const changed = themeColors();
    chart.options = optionsFor(changed);
    for (const bars of chart.data.datasets) bars.backgroundColor = changed.bar;
    chart.update();
  };
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', repaint);
  return {
    show: (labels, values) => {
      chart.data.labels = [...labels];
      for (const bars of chart.data.datasets) bars.data = [...values];
      chart.update();
    },
    destroy: () => {
      dark.removeEventListener('change', repaint);
      chart.destroy();
    },
  };
}
