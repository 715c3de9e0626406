import { expect, it } from 'vitest';
import { fontHas } from '../../src/plots/fontCharacters';

it.each(['T1059.001: PowerShell', 'é ß Ž ş', 'Ψ Ж א', '− – … → ±', 'a\u00a0b\nc\t', ''])(
  'the fonts of pictures have every character of "%s"',
  (text) => expect(fontHas(text)).toBe(true),
);

it.each(['恶意软件', 'a\u3000b', 'マルウェア', '악성', 'bad \u{1f480} file', 'half \ud83d'])(
  'the fonts of pictures lack characters of "%s"',
  (text) => expect(fontHas(text)).toBe(false),
);
