import { expect, it } from 'vitest';
import { indexPage } from '../../src/notebook/indexPage';

it('indexPage shows pictures beside it, and may neither load nor run anything else', () => {
  const page = indexPage('figures', 'p { margin: 0; }', '<p>text</p>');
  expect(page).toContain('<main>\n<p>text</p>\n</main>');
  expect(page).toContain(`content="default-src 'none'; img-src file: 'self'; style-src 'unsafe-inline'"`);
});
