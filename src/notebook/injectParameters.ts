import { InputError } from '../errors/inputError';
import { type CodeCell, cellTags, type Notebook } from './notebook';

const injectedTag = 'injected-parameters';

/**
 * Puts a cell with these values after the notebook's cell that is tagged `parameters` (or first, when there
 * is none), as papermill does; a cell injected earlier is replaced.
 *
 * @param parameters - variable name to a value that JSON can hold
 * @throws InputError when a name is no variable name
 */
export function injectParameters(
  notebook: Notebook,
  parameters: Readonly<Record<string, unknown>>,
): Notebook {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return notebook;
  const lines = entries.map(([name, value]) => {
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) {
      throw new InputError(
        `the parameter ${JSON.stringify(name)} is no variable name: use letters, digits, _`,
      );
    }
    return `let ${name} = ${JSON.stringify(value)};`;
  });
  const cell: CodeCell = {
    cell_type: 'code',
    id: injectedTag,
    metadata: { tags: [injectedTag] },
    source: ['// Parameters of this run', ...lines].join('\n'),
    execution_count: null,
    outputs: [],
  };
  const cells = notebook.cells.filter((other) => !cellTags(other).includes(injectedTag));
  cells.splice(cells.findIndex((other) => cellTags(other).includes('parameters')) + 1, 0, cell);
  return { ...notebook, cells };
}
