import type { QueueContent } from '../../src/review/protocol';
import type { Filter } from './reviewQueue';

interface Props {
  readonly queue: QueueContent;
  readonly filter: Filter;
  readonly count: number;
  readonly onFilter: (filter: Filter) => void;
}

const states: readonly (readonly [value: Filter['status'], label: string])[] = [
  ['', 'all'],
  ['open', 'open'],
  ['untagged', 'untagged'],
  ['accepted', 'accepted'],
  ['corrected', 'corrected'],
  ['none', 'none'],
];

/** Chooses which alerts the list shows. */
export function FilterBar({ queue, filter, count, onFilter }: Props) {
  const used = [...new Set(queue.tags)].filter((place) => place >= 0).sort((a, b) => a - b);
  const techniques = used.map((place) => queue.techniques[place]!);
  const tactics = [...new Set(techniques.flatMap((technique) => technique.tactics))].sort();
  const picked = (event: Event): string => (event.currentTarget as HTMLSelectElement).value;
  return (
    <fieldset class="filters">
      <legend>Filter</legend>
      <label>
        Status
        <select
          value={filter.status}
          onChange={(event) => onFilter({ ...filter, status: picked(event) as Filter['status'] })}
        >
          {states.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Tactic
        <select value={filter.tactic} onChange={(event) => onFilter({ ...filter, tactic: picked(event) })}>
          <option value="">all</option>
          {tactics.map((tactic) => (
            <option key={tactic}>{tactic}</option>
          ))}
        </select>
      </label>
      <label>
        Tag
        <select
          value={filter.technique}
          onChange={(event) => onFilter({ ...filter, technique: picked(event) })}
        >
          <option value="">all</option>
          {techniques.map(({ id, name }) => (
            <option key={id} value={id}>
              {id} {name}
            </option>
          ))}
        </select>
      </label>
      <span class="soft">{count} alerts</span>
    </fieldset>
  );
}
