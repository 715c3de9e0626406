import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { escapeHtml } from '../display/escapeHtml';
import { writeFileAtomic } from '../files/writeFileAtomic';
import { formatDuration } from '../progress/formatDuration';
import { indexPage } from './indexPage';
import { notebookHeading } from './notebookHeading';
import { notebookStyle } from './notebookStyle';
import { readNotebook } from './readNotebook';

/** What the page tells of a notebook. */
export interface IndexedNotebook {
  readonly path: string;
  readonly ok: boolean;
  readonly seconds: number;
  /** Files written for it; plots are shown. */
  readonly files: readonly string[];
}

const style = `${notebookStyle}
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; }
.plots img { width: 100%; height: 13rem; object-fit: contain; border: 1px solid var(--line);
  border-radius: 6px; }
`;

/** Pages that are led to where they are there. */
const pages = [
  ['report.html', 'The report: the model that notebook 07 saved, technique by technique'],
  ['plots/index.html', 'All figures'],
] as const;

/**
 * Writes `index.html` into a folder of reports: the notebooks with links to their pages, and their plots.
 *
 * @param notebooks - in the order of the page
 * @param folder - where the pages and `plots/` are
 * @returns the page's path
 */
export function writeReportIndex(notebooks: readonly IndexedNotebook[], folder: string): string {
  const page = join(folder, 'index.html');
  writeFileAtomic(
    page,
    indexPage(
      'alert2attack: reports',
      style,
      `<h1>alert2attack: reports</h1>
${pages
  .filter(([file]) => existsSync(join(folder, file)))
  .map(([file, title]) => `<p><a href="${file}">${title}</a></p>`)
  .join('\n')}
${notebooks.map((notebook) => section(notebook, folder)).join('\n')}`,
    ),
  );
  return page;
}

function section({ path, ok, seconds, files }: IndexedNotebook, folder: string): string {
  const name = basename(path, '.ipynb');
  const executed = join(folder, `${name}.ipynb`);
  const title = (existsSync(executed) && notebookHeading(readNotebook(executed))) || name;
  const plots = files
    .filter((file) => file.endsWith('.png'))
    .map((file) => {
      const source = `plots/${encodeURIComponent(basename(file))}`;
      const alt = escapeHtml(`plot ${basename(file, '.png')}`);
      return `<a href="${source}"><img loading="lazy" src="${source}" alt="${alt}"></a>`;
    });
  const address = encodeURIComponent(name);
  const state = `${ok ? '' : '<strong>failed</strong>, '}${formatDuration(seconds)}`;
  return `<section>
<h2><a href="${address}.html">${escapeHtml(title)}</a></h2>
<p class="soft">${state} · <a href="${address}.ipynb">notebook with outputs</a></p>
${plots.length > 0 ? `<div class="plots">${plots.join('\n')}</div>` : ''}
</section>`;
}
