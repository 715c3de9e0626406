import type { LeftOutRows } from './exportedFile';

/** `12 untagged, 1 with an unfit technique id`; `none` where every row was used. */
export function leftOutText({ untagged, withoutAlert, unfit }: LeftOutRows): string {
  const counts: [number, string][] = [
    [untagged, 'without a technique or to be reviewed'],
    [unfit, 'with an id that is no technique'],
    [withoutAlert, 'without an alert'],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return parts.join(', ') || 'none';
}
