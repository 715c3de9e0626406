import type { Data, Layout } from 'plotly.js';
import { InputError } from '../errors/inputError';
import { alertTime } from './alertTime';
import type { Figure } from './figure';
import { countOf, formatCount } from './formatNumber';
import { newFigure } from './newFigure';
import { plainText, plotText } from './plotText';
import { mutedColour, themes } from './theme';
import { type TimeBins, timeBins } from './timeBins';

/** What {@link alertsOverTimeFigure} stacks. */
export interface AlertsOverTimeOptions {
  /** How many of the largest groups have a colour, 1 to 8; the rest is grey. Default 7. */
  readonly top?: number;
  /** What a group is. Default `tactic`. */
  readonly by?: string;
}

/**
 * The number of alerts over time, in the narrowest spans from a minute to a year that give at most sixty bars,
 * stacked by tactic, technique or another group. Times are read as ISO 8601 (UTC where they name no zone) or as
 * seconds or milliseconds since 1970; rows without a readable time are left out, and counted below the title.
 *
 * @param times - the time of each alert, as the table has it
 * @param groups - the group of each alert, for example by `mainTactics`
 * @throws InputError on unequal lengths, no readable time, or a `top` out of range
 */
export function alertsOverTimeFigure(
  times: readonly string[],
  groups: readonly string[],
  { top = 7, by = 'tactic' }: AlertsOverTimeOptions = {},
): Figure {
  if (times.length !== groups.length) {
    throw new InputError(`${times.length} times need as many groups, got ${groups.length}`);
  }
  const { palette } = themes.light;
  if (!Number.isInteger(top) || top < 1 || top > palette.length) {
    throw new InputError(`invalid top: ${top}; give a whole number from 1 to ${palette.length}`);
  }
  const read = readable(times, groups);
  const bins = timeBins(read.first, read.last);
  const counts = countByGroup(read, bins);
  const others = counts.slice(top);
  const bar = (name: string, color: string, perBin: ReadonlyMap<number, number>): Partial<Data> => {
    const starts = [...perBin.keys()].sort((a, b) => a - b);
    return {
      type: 'bar',
      name,
      marker: { color },
      x: starts.map(iso),
      y: starts.map((start) => perBin.get(start) ?? 0),
      offset: 0,
      width: starts.map((start) => 0.94 * (bins.end(start) - start)) as never,
      hovertext: starts.map(
        (start) => `${spanName(start, bins)}: ${countOf(perBin.get(start) ?? 0, 'alert')}`,
      ),
      hovertemplate: '%{hovertext}<extra>%{fullData.name}</extra>',
    } as Partial<Data>;
  };
  const data = counts
    .slice(0, top)
    .map(({ group, alerts, perBin }, k) =>
      bar(`${plotText(group, 24)} (${formatCount(alerts)})`, palette[k], perBin),
    );
  if (others.length > 0) {
    const alerts = others.reduce((sum, one) => sum + one.alerts, 0);
    data.push(
      bar(`${formatCount(others.length)} others (${formatCount(alerts)})`, mutedColour, added(others)),
    );
  }
  const total = read.at.length;
  const [start, most] = [...added(counts)].reduce((best, one) =>
    one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best,
  );
  const missing = times.length - total;
  const [from, to] = [bins.start(read.first), bins.end(bins.start(read.last))];
  const period =
    day(read.first) === day(read.last)
      ? `on ${day(read.first)}`
      : `from ${day(read.first)} to ${day(read.last)}`;
  const busiest = `${spanName(start, bins)} has the most, ${formatCount(most)}`;
  return newFigure({
    data,
    layout: {
      barmode: 'stack',
      xaxis: {
        type: 'date',
        range: [iso(from - 0.02 * (to - from)), iso(to + 0.02 * (to - from))],
        nticks: 8,
        title: { text: 'time (UTC)' },
      },
      yaxis: {
        title: { text: `alerts per ${bins.name}` },
        tickformat: ',~d',
        ...(most < 8 && { dtick: 1 }),
        zeroline: false,
      },
      legend: { x: 1.01, xanchor: 'left', y: 1, yanchor: 'top', traceorder: 'reversed' },
      showlegend: true,
      margin: { l: 70, r: 220, b: 60 },
    } as Partial<Layout>,
    title: `${countOf(total, 'alert')} ${period}: ${busiest}`,
    subtitle:
      `Alerts per ${bins.name}, by ${plotText(by, 30)}` +
      (missing > 0 ? `; ${countOf(missing, 'alert')} without a readable time left out` : ''),
    alt:
      `Bar chart of ${countOf(total, 'alert')} per ${bins.name} ${period}, by ` +
      `${plainText(by, 30)}; ${busiest}. Largest: ${counts
        .slice(0, top)
        .map(({ group, alerts }) => `${plainText(group, 40)} ${formatCount(alerts)}`)
        .join(', ')}. Without a readable time: ${formatCount(missing)}.`,
    width: 960,
    plotHeight: 440,
  });
}

interface ReadableTimes {
  readonly at: readonly number[];
  readonly groups: readonly string[];
  readonly first: number;
  readonly last: number;
}

interface GroupCount {
  readonly group: string;
  readonly alerts: number;
  /** Alerts by the beginning of their span. */
  readonly perBin: ReadonlyMap<number, number>;
}

function readable(times: readonly string[], groups: readonly string[]): ReadableTimes {
  const at: number[] = [];
  const kept: string[] = [];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  times.forEach((text, i) => {
    const time = alertTime(text);
    if (time === null) return;
    at.push(time);
    kept.push(groups[i]);
    first = Math.min(first, time);
    last = Math.max(last, time);
  });
  if (at.length === 0) {
    throw new InputError(
      `none of ${times.length} times can be read: give ISO 8601 (2026-03-01T12:00:00Z), or seconds or milliseconds since 1970`,
    );
  }
  return { at, groups: kept, first, last };
}

function countByGroup({ at, groups }: ReadableTimes, bins: TimeBins): GroupCount[] {
  const byGroup = new Map<string, Map<number, number>>();
  at.forEach((time, i) => {
    const perBin = byGroup.get(groups[i]) ?? new Map<number, number>();
    byGroup.set(groups[i], perBin);
    const start = bins.start(time);
    perBin.set(start, (perBin.get(start) ?? 0) + 1);
  });
  return Array.from(byGroup, ([group, perBin]) => {
    return { group, perBin, alerts: [...perBin.values()].reduce((sum, count) => sum + count, 0) };
  }).sort((a, b) => b.alerts - a.alerts || (a.group < b.group ? -1 : 1));
}

function added(counts: readonly GroupCount[]): Map<number, number> {
  const sum = new Map<number, number>();
  for (const { perBin } of counts) {
    for (const [start, count] of perBin) sum.set(start, (sum.get(start) ?? 0) + count);
  }
  return sum;
}

/** A span in words: the day, and the hour where the span is shorter than a day. */
function spanName(start: number, bins: TimeBins): string {
  if (bins.name === 'day') return day(start);
  if (bins.end(start) - start < 86_400_000) return iso(start);
  return `the ${bins.name} from ${day(start)}`;
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
