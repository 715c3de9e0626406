import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { AlertExplainer } from '../../src/explain/alertExplainer';
import { explanationHtml, shadedHtml } from '../../src/explain/explanationHtml';
import { trainedTagger } from './trainedTagger';

test('shadedHtml shades for and against differently in colour and line', () => {
  const html = shadedHtml('dump user', {
    contributions: [
      { term: 'dump', start: 0, end: 4, value: 0.5 },
      { term: 'user', start: 5, end: 9, value: -0.25 },
    ],
  });
  expect(html).toContain('rgba(0,114,178,0.60);border-bottom:2px solid');
  expect(html).toContain('rgba(213,94,0,0.30);border-bottom:2px dashed');
  expect(html).toContain('title="−0.250"');
});

test('explanationHtml shows a hostile alert as text', () => {
  const alert = '<script>alert(1)</script> <img src=x onerror=y> lsass \u202edumped "memory"';
  const explanation = new AlertExplainer(trainedTagger('nearest-alert')).explain(alert);
  const hostile = {
    ...explanation,
    technique: '<b>T</b>',
    attackSentence: { techniqueId: 'T1', sentence: '<i>', similarity: 1 },
    neighbours: [{ row: 0, alert, id: '"><script>', similarity: 1 }],
  };
  const { document } = new JSDOM(explanationHtml(alert, hostile)).window;
  expect(document.querySelectorAll('script, img, i')).toHaveLength(0);
  expect(document.body.textContent).toContain(
    '<script>alert(1)</script> <img src=x onerror=y> lsass \ufffddumped',
  );
  expect(document.body.textContent).toContain('Next: ');
});
