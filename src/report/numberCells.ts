import { formatCount } from '../plots/formatNumber';
import type { TableCell } from './htmlTable';

/** Sorted below every number. */
const missing: TableCell = { html: '<span class="soft" aria-label="none">–</span>', value: -1 };

/** A count, or a dash where it is not known. */
export function countCell(count: number | null): TableCell {
  return count === null ? missing : { html: formatCount(count), value: count };
}

/** A share from 0 to 1, or a dash where it is not known. */
export function shareCell(share: number | null): TableCell {
  return share === null ? missing : { html: share.toFixed(2), value: share };
}
