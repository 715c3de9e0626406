import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { scratch } from '../scratch';

/** An entry of a tarball: its text, or the target of a symbolic link. */
export type Entry = string | { readonly link: string };

/** Writes a tarball into the scratch folder and gives its path; the entries lie there in the given order. */
export async function tarball(name: string, entries: Readonly<Record<string, Entry>>): Promise<string> {
  const archive = pack();
  for (const [path, entry] of Object.entries(entries)) {
    if (typeof entry === 'string') archive.entry({ name: path }, entry);
    else archive.entry({ name: path, type: 'symlink', linkname: entry.link });
  }
  archive.finalize();
  const path = join(scratch(), name);
  await pipeline(archive, createGzip(), createWriteStream(path));
  return path;
}

/** The YAML of a technique's tests. */
export function atomicYaml(technique: string, ...descriptions: readonly string[]): string {
  const tests = descriptions.map((description) => `- name: x\n  description: ${description}\n`);
  return `attack_technique: ${technique}\natomic_tests:\n${tests.join('')}`;
}
