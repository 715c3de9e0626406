// npm run bench [-- --only NAME,… --json]: each step here and in scikit-learn.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchTable, type Measured } from './benchTable';
import { benchEnvironment, findPython, hasModule } from './findPython';
import { readInputs, writeInputs } from './inputs';
import { measure } from './measure';
import { steps } from './steps';

const script = join(__dirname, '..', 'bench', 'sklearn', 'step.py');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, json: { type: 'boolean' }, repeats: { type: 'string' } },
  });
  const names = values.only?.split(',');
  const unknown = names?.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new Error(`there is no step ${unknown}: choose from ${steps.map(({ name }) => name).join(', ')}`);
  }
  const data = process.env['ALERT2ATTACK_DATA'];
  if (!data) note('ALERT2ATTACK_DATA names no folder: the data that ship stand in for the original');
  const python = findPython();
  if (!python) note('no Python with scikit-learn found (ALERT2ATTACK_PYTHON): only our own column');

  const folder = mkdtempSync(join(tmpdir(), 'alert2attack-bench-'));
  try {
    const file = join(folder, 'inputs.json');
    writeInputs(await readInputs(data), file);
    const measured: Measured[] = [];
    for (const step of steps.filter(({ name }) => !names || names.includes(name))) {
      const commands = [
        [process.execPath, '--expose-gc', join(__dirname, 'stepProcess.js'), step.name, file],
      ];
      if (python && hasModule(python, step.pythonModule ?? 'sklearn')) {
        commands.push([python, script, step.name, file]);
      }
      const repeats = Number(values.repeats ?? step.repeats);
      const [here, other = null] = await measure(commands, repeats, step.per, benchEnvironment());
      measured.push({ step, here, python: other });
      note(benchTable(measured.slice(-1)).split('\n')[2]);
    }
    process.stdout.write(
      values.json ? `${JSON.stringify(measured, null, 1)}\n` : `${benchTable(measured)}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

main().catch((error) => {
  note(String(error));
  process.exitCode = 1;
});
