import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../errors/inputError';
import { writeFileAtomic } from '../files/writeFileAtomic';
import type { CodeCell, Notebook, NotebookCell } from './notebook';
import { notebookText } from './notebookText';

/**
 * Writes a new notebook whose cells run at once on the data that ships: load, train, look.
 *
 * @param name - letters, digits, `.`, `_` and `-`; `.ipynb` is put behind it
 * @param folder - where; made when it is not there
 * @returns the path of the file written
 * @throws InputError when the name is unfit, or there is such a file
 */
export function newNotebook(name: string, folder: string): string {
  const base = name.replace(/\.ipynb$/, '');
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}._-]{0,99}$/u.test(base)) {
    throw new InputError(
      `${JSON.stringify(name)} is no name for a notebook: use letters, digits, ., _ and -, 100 at most; --folder says where`,
    );
  }
  const path = join(folder, `${base}.ipynb`);
  if (existsSync(path)) throw new InputError(`${path} is there already: choose another name, or remove it`);
  writeFileAtomic(path, notebookText(scaffold(titleOf(base))));
  return path;
}

function titleOf(name: string): string {
  const words =
    name
      .replace(/^\d+-/, '')
      .replace(/[._-]+/g, ' ')
      .trim() || name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function scaffold(title: string): Notebook {
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { display_name: 'TypeScript (tslab)', language: 'typescript', name: 'tslab' } },
    cells: [
      text('title', `# ${title}\n\nWhat is asked here, and what came out.`),
      code('import', "import * as a2a from 'alert2attack';"),
      code('parameters', "const estimator = 'linear-svc';\nconst testSize = 0.2;\nconst randomState = 42;", [
        'parameters',
      ]),
      text(
        'load',
        '## Load\n\n`ALERT2ATTACK_DATA` names another folder of alerts; without it, these are the ones that ship.',
      ),
      code(
        'read',
        "const attack = await a2a.loadAttack('catalogue');\n" +
          "const table = await a2a.readTaggedAlertTable(a2a.dataPath('tagged_alerts.csv'));\n" +
          'table',
      ),
      text('train', '## Train, and test on alerts held back'),
      code(
        'evaluate',
        'const options = { estimator: estimator, testSize: testSize, randomState: randomState };\n' +
          "const evaluation = a2a.withProgress('train and test', () =>\n" +
          '  a2a.evaluateAlerts(table.alerts, table.ids, attack, options),\n);\n' +
          'const { accuracy, macroF1, test } = evaluation;\n' +
          "a2a.showTable([{ accuracy: accuracy, 'macro F1': macroF1, 'test alerts': test }]);",
      ),
      text('look', '## Look'),
      code(
        'confused',
        'a2a.mostConfusedFigure(a2a.confusionMatrix(evaluation.yTest, evaluation.predicted), { pairs: 10 })',
      ),
      code('tagger', 'evaluation.tagger'),
      code('tags', "evaluation.tagger.tag(['lsass.exe was dumped by procdump'])"),
    ],
  };
}

function text(id: string, source: string): NotebookCell {
  return { cell_type: 'markdown', id, metadata: {}, source };
}

function code(id: string, source: string, tags?: readonly string[]): CodeCell {
  return {
    cell_type: 'code',
    id,
    metadata: tags ? { tags } : {},
    source,
    execution_count: null,
    outputs: [],
  };
}
