interface Mark {
  readonly bytes: readonly number[];
  readonly what: string;
}

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];

const marks: readonly Mark[] = [
  { bytes: [0xff, 0xfe, 0, 0], what: 'UTF-32 text' },
  { bytes: [0, 0, 0xfe, 0xff], what: 'UTF-32 text' },
  { bytes: [0xff, 0xfe], what: 'UTF-16 text (little-endian)' },
  { bytes: [0xfe, 0xff], what: 'UTF-16 text (big-endian)' },
  { bytes: ascii('PK\x03\x04'), what: 'a ZIP archive or an Excel workbook' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel workbook' },
  { bytes: ascii('PAR1'), what: 'a Parquet file' },
  { bytes: ascii('%PDF-'), what: 'a PDF document' },
  { bytes: ascii('BZh'), what: 'a bzip2 file' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'an xz file' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a Zstandard file' },
  { bytes: [0x1f, 0x8b], what: 'gzip data inside gzip data' },
];

function looksLikeUtf16(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  const many = sample.length * 0.2;
  if (zeros[1] > many && zeros[0] === 0) return 'UTF-16 text (little-endian, no byte order mark)';
  if (zeros[0] > many && zeros[1] === 0) return 'UTF-16 text (big-endian, no byte order mark)';
  return undefined;
}

/** What a file that begins with these bytes is, if it is something else than UTF-8 text. */
export function foreignFormat(bytes: Buffer): string | undefined {
  const mark = marks.find(({ bytes: wanted }) => wanted.every((byte, i) => bytes[i] === byte));
  return mark?.what ?? looksLikeUtf16(bytes);
}
