import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartOptions,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { useEffect, useRef } from 'react';

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

interface Props {
  labels: readonly string[];
  values: readonly number[];
}

export default function DayChart({ labels, values }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart<'bar'>>(null);

  useEffect(() => {
    if (!canvas.current) return;
    const colors = themeColors();
    const made = new Chart(canvas.current, {
      type: 'bar',
      data: {
        labels: [],
        datasets: [{ label: 'New leads', data: [], maxBarThickness: 28, borderRadius: 3, backgroundColor: colors.bar }],
      },
      options: optionsFor(colors),
    });
    chart.current = made;
    const repaint = () => {
      const changed = themeColors();
      made.options = optionsFor(changed);
      for (const bars of made.data.datasets) bars.backgroundColor = changed.bar;
      made.update();
    };
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', repaint);
    return () => {
      dark.removeEventListener('change', repaint);
      made.destroy();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    const made = chart.current;
    if (!made) return;
    made.data.labels = [...labels];
    for (const bars of made.data.datasets) bars.data = [...values];
    made.update();
  }, [labels, values]);

  return <canvas ref={canvas} />;
}
