import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { writeReport } from '../../src/report/writeReport';
import { scratchFolder } from '../cli/scratchFolder';
import { type ExampleFiles, exampleAlerts, exampleFiles } from './exampleReport';

// Drawing takes most of the time, and has a test of its own.
vi.mock('../../src/report/drawPictures', () => ({
  drawPictures: async (plots: readonly { readonly id: string }[]) =>
    new Map(plots.map(({ id }) => [id, { light: 'data:image/png;base64,', dark: 'data:image/png;base64,' }])),
}));

const folder = scratchFolder();

describe('a report', () => {
  let files: ExampleFiles;
  let html: string;
  let page: Document;
  beforeAll(async () => {
    files = await exampleFiles(folder);
    const written = await writeReport({ ...files, out: folder });
    html = readFileSync(written.path, 'utf8');
    page = new JSDOM(html).window.document;
    expect(written).toMatchObject({ heldBack: exampleAlerts.length, tagged: 3, techniques: 4, plots: 9 });
    expect(written.bytes).toBe(Buffer.byteLength(html));
    expect(written.bytes).toBeLessThan(6e6);
  });

  it('loads nothing, and runs nothing but its own scripts', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!;
    expect(policy).toMatch(/^default-src 'none'; script-src( 'sha256-[\w+/=]+'){3}; /);
    for (const element of page.querySelectorAll('[src], [srcset]')) {
      expect(element.getAttribute('src') ?? element.getAttribute('srcset')).toMatch(/^data:image\//);
    }
    expect(page.querySelectorAll('link, iframe, object, embed, form')).toHaveLength(0);
    for (const { href } of page.querySelectorAll('a'))
      expect(href).toMatch(/^about:blank#|^https:\/\/attack\.mitre\.org\//);
  });

  it('shows hostile texts as texts', () => {
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('onerror=alert(1)>');
    expect(html).not.toMatch(/[\u2028\u202e]/);
    expect(page.querySelectorAll('img[onerror]')).toHaveLength(0);
    expect(page.querySelector('#training')!.textContent).toContain('<i>6 rows</i>');
  });

  it('has landmarks, one first heading, heads of rows and columns, and a text for every picture', () => {
    for (const name of ['header', 'nav[aria-label]', 'main', 'footer', '.skip']) {
      expect(page.querySelectorAll(`body > ${name}`)).toHaveLength(1);
    }
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    for (const head of page.querySelectorAll('th'))
      expect(['col', 'row']).toContain(head.getAttribute('scope'));
    for (const table of page.querySelectorAll('table')) expect(table.caption!.textContent).not.toBe('');
    for (const picture of page.querySelectorAll('img')) expect(picture.alt.length).toBeGreaterThan(20);
    for (const link of page.querySelectorAll('nav a')) {
      expect(page.querySelector(link.getAttribute('href')!)!.tagName).toBe('SECTION');
    }
  });

  it('has the same bytes again, and names a day only where one is given', async () => {
    const again = await writeReport({ ...files, out: join(folder, 'again') });
    expect(readFileSync(again.path, 'utf8') === html).toBe(true);
    const { model } = files;
    const dated = await writeReport({ model, out: join(folder, 'kept'), date: '2026-01-31' });
    const other = readFileSync(dated.path, 'utf8');
    expect(other.includes('<dt>Date</dt><dd>2026-01-31</dd>')).toBe(true);
    expect(html.includes('<dt>Date</dt>')).toBe(false);
    const facts = /<dt>Training data, SHA-256[\s\S]*?<\/dd>/;
    expect(facts.exec(other)![0]).toBe(facts.exec(html)![0]);
  });

  it('refuses what is no day', async () => {
    await expect(writeReport({ ...files, out: folder, date: '2026-02-31' })).rejects.toThrow(/give a day/);
  });
});

it('a report on a model that knows nothing of rows held back shows no figures, and says what to do', async () => {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  const { model } = await exampleFiles(bare, { calibrate: 0, keepExamples: false });
  const written = await writeReport({ model, out: bare });
  expect(written).toMatchObject({ heldBack: 0, techniques: 0, plots: 0 });
  const page = new JSDOM(readFileSync(written.path, 'utf8')).window.document;
  expect(page.querySelector('#summary .note')!.textContent).toContain('--training');
  expect(page.querySelector('#techniques-table tbody')!.textContent!.trim()).toBe('');
});

it('a model that is none is refused with its path', async () => {
  const path = join(folder, 'none.json');
  writeFileSync(path, '{}');
  await expect(writeReport({ model: path, out: folder })).rejects.toThrow(path);
});
