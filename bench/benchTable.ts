import type { Cost } from './measure';
import type { Step } from './step';

/** A step's cost here, and in scikit-learn when there is a Python. */
export interface Measured {
  readonly step: Pick<Step, 'name' | 'title' | 'target'>;
  readonly here: Cost;
  readonly python: Cost | null;
}

/** The measured steps as a Markdown table. */
export function benchTable(measured: readonly Measured[]): string {
  const head = [
    'step',
    'here',
    'scikit-learn',
    'times faster',
    'by processor time',
    'wanted',
    'peak here',
    'peak scikit-learn',
  ];
  const rows = measured.map(({ step, here, python }) => [
    step.title,
    duration(here.seconds),
    python ? duration(python.seconds) : '–',
    python ? (python.seconds / here.seconds).toFixed(1) : '–',
    python ? (python.cpuSeconds / here.cpuSeconds).toFixed(1) : '–',
    step.target === null ? '–' : String(step.target),
    megabytes(here.peakBytes),
    python ? megabytes(python.peakBytes) : '–',
  ]);
  const widths = head.map((name, j) => Math.max(name.length, ...rows.map((row) => row[j].length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, j) => (j === 0 ? cell.padEnd(widths[j]) : cell.padStart(widths[j]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, j) => (j === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function duration(seconds: number): string {
  if (seconds < 1e-3) return `${(seconds * 1e6).toFixed(1)} µs`;
  if (seconds < 1) return `${(seconds * 1e3).toFixed(seconds < 0.01 ? 2 : 0)} ms`;
  return `${seconds.toFixed(seconds < 100 ? 1 : 0)} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
