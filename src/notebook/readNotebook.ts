import { readFileSync } from 'node:fs';
import { InputError } from '../errors/inputError';
import type { CellOutput, Notebook, NotebookCell, OutputData } from './notebook';

type Fields = Record<string, unknown>;

/**
 * Reads a notebook file (nbformat 4; older minor versions get the cell ids that 4.5 wants).
 * @throws InputError when the file cannot be read, or is no notebook: names the cell and what is wrong
 */
export function readNotebook(path: string): Notebook {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(`cannot read the notebook ${path}: ${(error as Error).message}`);
  }
  return parseNotebook(text, path);
}

/**
 * Reads a notebook from its text.
 * @param name - what errors call it
 */
export function parseNotebook(text: string, name: string): Notebook {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${name} is no notebook: ${(error as Error).message}`);
  }
  const file = fields(parsed, `${name} is no notebook: it must be an object`);
  if (file['nbformat'] !== 4) {
    throw new InputError(
      `${name} has nbformat ${String(file['nbformat'])}: only 4 can be read; convert it with "jupyter nbconvert --to notebook"`,
    );
  }
  if (!Array.isArray(file['cells'])) throw new InputError(`${name} is no notebook: it has no list of cells`);
  const ids = new Set<string>();
  const cells = file['cells'].map((cell: unknown, i) => readCell(cell, ids, i, `${name}, cell ${i + 1}`));
  const minor = Number(file['nbformat_minor'] ?? 5);
  const metadata = fields(file['metadata'] ?? {}, `${name}: metadata must be an object`);
  return { nbformat: 4, nbformat_minor: Math.max(5, minor), metadata, cells };
}

function readCell(value: unknown, ids: Set<string>, index: number, where: string): NotebookCell {
  const cell = fields(value, `${where} must be an object`);
  const { cell_type: type, attachments } = cell;
  const id = typeof cell['id'] === 'string' ? cell['id'] : `cell-${index + 1}`;
  if (!/^[\w-]{1,64}$/.test(id) || ids.has(id)) {
    throw new InputError(
      `${where}: the id ${JSON.stringify(id)} is taken twice, or not 1 to 64 of a-z A-Z 0-9 - _`,
    );
  }
  ids.add(id);
  const source = joined(cell['source'], `${where}: source`);
  const metadata = fields(cell['metadata'] ?? {}, `${where}: metadata must be an object`);
  if (type === 'markdown' || type === 'raw') {
    const extra = typeof attachments === 'object' && attachments !== null ? { attachments } : {};
    return { cell_type: type, id, metadata, source, ...extra };
  }
  if (type !== 'code') {
    throw new InputError(`${where}: cell_type is ${JSON.stringify(type)}, must be code, markdown or raw`);
  }
  const outputs: unknown = cell['outputs'] ?? [];
  if (!Array.isArray(outputs)) throw new InputError(`${where}: outputs must be a list`);
  const count = cell['execution_count'];
  return {
    cell_type: 'code',
    id,
    metadata,
    source,
    execution_count: typeof count === 'number' ? count : null,
    outputs: outputs.map((output: unknown) => readOutput(output, `${where}: an output`)),
  };
}

function readOutput(value: unknown, where: string): CellOutput {
  const output = fields(value, `${where} must be an object`);
  const type = output['output_type'];
  if (type === 'stream') {
    const name = output['name'] === 'stderr' ? 'stderr' : 'stdout';
    return { output_type: type, name, text: joined(output['text'], `${where}'s text`) };
  }
  if (type === 'error') {
    const { ename, evalue, traceback } = output;
    const lines = Array.isArray(traceback) ? traceback.map(String) : [];
    return { output_type: type, ename: String(ename), evalue: String(evalue), traceback: lines };
  }
  if (type !== 'display_data' && type !== 'execute_result') {
    throw new InputError(
      `${where} has output_type ${JSON.stringify(type)}, must be stream, display_data, execute_result or error`,
    );
  }
  const data = readData(fields(output['data'] ?? {}, `${where}'s data must be an object`), where);
  const metadata = fields(output['metadata'] ?? {}, `${where}'s metadata must be an object`);
  if (type === 'display_data') return { output_type: type, data, metadata };
  const count = output['execution_count'];
  return { output_type: type, data, metadata, execution_count: typeof count === 'number' ? count : null };
}

function readData(data: Fields, where: string): OutputData {
  const read: OutputData = Object.create(null);
  for (const [mimeType, value] of Object.entries(data)) {
    const isJson = /^application\/(?:json|.*\+json)$/.test(mimeType);
    if (isJson && typeof value === 'object' && value !== null) read[mimeType] = value;
    else read[mimeType] = joined(value, `${where}'s ${mimeType}`);
  }
  return read;
}

function joined(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((line) => typeof line === 'string')) return value.join('');
  throw new InputError(`${what} must be a text, or a list of lines`);
}

function fields(value: unknown, message: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError(message);
  return value as Fields;
}
