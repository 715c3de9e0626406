import { describe, expect, it } from 'vitest';
import { pageColours } from '../../src/page/pageColours';
import { pageStyle } from '../../src/page/pageStyle';
import { themes } from '../../src/plots/theme';

describe('pageStyle', () => {
  it('gives every colour as a custom property, once per theme', () => {
    for (const { paper, onAccent } of Object.values(pageColours)) {
      expect(pageStyle).toContain(`--paper: ${paper};`);
      expect(pageStyle).toContain(`--on-accent: ${onAccent};`);
    }
    expect(pageStyle.match(/--bad-field:/g)).toHaveLength(2);
  });

  it("has the figures' backgrounds and ink", () => {
    expect(pageStyle).toContain(`--paper: ${themes.dark.background};`);
    expect(pageStyle).toContain(`--ink: ${themes.light.text};`);
  });

  it('uses no colour that it does not give', () => {
    const given = new Set(pageStyle.match(/--[\w-]+(?=:)/g));
    for (const [, used] of pageStyle.matchAll(/var\((--[\w-]+)\)/g)) expect(given).toContain(used);
  });

  it('is dark on screens only, shows what has the focus, and loads nothing', () => {
    expect(pageStyle).toContain('@media screen and (prefers-color-scheme: dark)');
    expect(pageStyle).toContain(':focus-visible');
    expect(pageStyle).not.toMatch(/url\(|@import|<\//);
  });
});
