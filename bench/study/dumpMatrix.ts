// node dumpMatrix.js FOLDER: writes the rows of the study's search for bench/oracle/study.py.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { studyMatrix } from './studyMatrix';

async function main(folder: string): Promise<void> {
  const { X, y, bytes } = await studyMatrix(process.env['ALERT2ATTACK_DATA']);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'x.f64'), bytes);
  writeFileSync(join(folder, 'meta.json'), JSON.stringify({ rows: X.rows, columns: X.columns, y }));
}

main(process.argv[2]);
