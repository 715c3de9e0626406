import { htmlTable, type TableCell, type TableColumn } from './htmlTable';
import { countCell, shareCell } from './numberCells';
import { safeText } from './safeText';
import type { TechniqueRow } from './techniqueRows';

interface TechniqueColumn extends TableColumn {
  readonly cell: (row: TechniqueRow) => TableCell;
}

const number = (head: string, cell: TechniqueColumn['cell']): TechniqueColumn => ({
  head,
  numeric: true,
  cell,
});
const first: readonly TechniqueColumn[] = [
  { head: 'technique', cell: (row) => ({ html: `${linked(row)} ${safeText(row.name, 100)}` }) },
  {
    head: 'tactics',
    cell: ({ tactics }) => ({ html: tactics.map((tactic) => safeText(tactic, 60)).join(', ') }),
  },
];
const labelled: readonly TechniqueColumn[] = [number('labelled', (row) => countCell(row.labelled))];
const heldBack: readonly TechniqueColumn[] = [
  number('support', (row) => countCell(row.heldBack?.support ?? null)),
  number('precision', (row) => shareCell(row.heldBack?.precision ?? null)),
  number('recall', (row) => shareCell(row.heldBack?.recall ?? null)),
  number('F1', (row) => shareCell(row.heldBack?.f1 ?? null)),
];
const tagged: readonly TechniqueColumn[] = [
  number('tagged', (row) => countCell(row.tagged)),
  number('mean confidence', (row) => shareCell(row.meanConfidence)),
];
const words: readonly TechniqueColumn[] = [
  {
    head: 'telling words',
    cell: (row) => ({ html: row.words.map((word) => safeText(word, 40)).join(', ') }),
  },
];

/** A table of techniques that can be searched and sorted where scripts run. */
export function techniquesSection(rows: readonly TechniqueRow[]): string {
  const isJudged = rows.some((row) => row.heldBack !== null);
  const columns = [
    ...first,
    ...(isJudged ? heldBack : labelled),
    ...(rows.some((row) => row.tagged !== null) ? tagged : []),
    ...(rows.some((row) => row.words.length > 0) ? words : []),
  ];
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const table = htmlTable(columns, cells, {
    id: 'techniques-table',
    caption: `Techniques, the most labelled first${isJudged ? '; support, precision, recall and F1 are of rows held back' : ''}`,
    sortable: true,
  });
  return `<section id="techniques" aria-labelledby="techniques-head">
<h2 id="techniques-head">Technique by technique</h2>
<p>Support: labelled alerts that were held back. Precision: of the alerts that got the technique, the share that has it. Recall: of those that have it, the share that
got it. A dash: there is nothing to count. Telling words are those by which the labelled alerts of a technique differ
most from all others.</p>
<div class="search" hidden>
<label for="techniques-search">Search techniques</label>
<input type="search" id="techniques-search" autocomplete="off" spellcheck="false" placeholder="T1059, PowerShell, discovery …">
<span id="techniques-count" class="soft" role="status"></span>
</div>
${table}
</section>`;
}

function linked({ id, url }: TechniqueRow): string {
  const text = safeText(id, 40);
  return url === null ? text : `<a href="${safeText(url)}" rel="noreferrer">${text}</a>`;
}
