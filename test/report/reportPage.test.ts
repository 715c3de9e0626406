import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { reportPage } from '../../src/report/reportPage';

const parts = {
  title: '<Title>',
  lead: 'lead',
  sections: [{ id: 'one', name: 'One & only', html: '<section id="one"></section>' }],
};

function policyOf(html: string): string {
  const page = new JSDOM(html).window.document;
  return page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!;
}

it('the policy names the hash of every script that stands in the page, and of Plotly', () => {
  const html = reportPage({ ...parts, live: { plotly: 'UExPVA==', figures: 'e30=', sha256: 'plotly-hash' } });
  const policy = policyOf(html);
  const scripts = [...new JSDOM(html).window.document.querySelectorAll('script:not([type])')];
  expect(scripts).toHaveLength(2);
  for (const { textContent } of scripts) {
    expect(policy).toContain(`'sha256-${createHash('sha256').update(textContent!).digest('base64')}'`);
  }
  expect(policy).toContain("'sha256-plotly-hash'");
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).toContain("default-src 'none'");
});

it('without figures there is no Plotly', () => {
  const html = reportPage({ ...parts, live: null });
  expect(html).not.toContain('plotly-data');
  expect(policyOf(html).match(/sha256-/g)).toHaveLength(1);
});

it('title and names are escaped, and every part can be reached', () => {
  const page = new JSDOM(reportPage({ ...parts, live: null })).window.document;
  expect([page.title, page.querySelector('h1')!.textContent]).toEqual(['<Title>', '<Title>']);
  const link = page.querySelector('nav a')!;
  expect([link.textContent, link.getAttribute('href')]).toEqual(['One & only', '#one']);
});
