import { type ThemeName, themes } from '../plots/theme';

/** The colours of a page, each with at least 4.5 : 1 against the backgrounds that it is read on. */
export interface PageColours {
  readonly ink: string;
  /** Less important text. */
  readonly soft: string;
  readonly paper: string;
  /** The background of code, heads of tables, and what else is set off. */
  readonly field: string;
  readonly line: string;
  /** The edges of what can be operated: 3 : 1 against paper and field. */
  readonly edge: string;
  /** Links, and what is chosen or in focus. */
  readonly accent: string;
  /** Text on the accent. */
  readonly onAccent: string;
  readonly good: string;
  readonly bad: string;
  readonly badField: string;
}

export const pageColours: Readonly<Record<ThemeName, PageColours>> = {
  light: {
    ink: themes.light.text,
    soft: '#57606A',
    paper: themes.light.background,
    field: '#F4F6F8',
    line: themes.light.grid,
    edge: '#7D858E',
    accent: '#006AA6',
    onAccent: themes.light.background,
    good: '#00704F',
    bad: '#A4161A',
    badField: '#FDF0F0',
  },
  dark: {
    ink: themes.dark.text,
    soft: '#A3ADB7',
    paper: themes.dark.background,
    field: '#20262D',
    line: themes.dark.grid,
    edge: '#7C8791',
    accent: themes.dark.palette[0],
    onAccent: themes.dark.background,
    good: themes.dark.palette[2],
    bad: '#FF9A97',
    badField: '#321A1C',
  },
};
