/** Content by mime type; JSON types are objects, all others text. */
export interface OutputData {
  [mimeType: string]: string | object;
}

/** What a cell printed on one of the standard streams. */
interface StreamOutput {
  readonly output_type: 'stream';
  readonly name: 'stdout' | 'stderr';
  text: string;
}

/** What a cell showed. */
export interface DisplayOutput {
  readonly output_type: 'display_data';
  data: OutputData;
  metadata: object;
}

/** The value of a cell's last expression. */
export interface ResultOutput {
  readonly output_type: 'execute_result';
  readonly execution_count: number | null;
  data: OutputData;
  metadata: object;
}

/** Why a cell failed. */
export interface ErrorOutput {
  readonly output_type: 'error';
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: string[];
}

export type CellOutput = StreamOutput | DisplayOutput | ResultOutput | ErrorOutput;

export interface CodeCell {
  readonly cell_type: 'code';
  readonly id: string;
  readonly metadata: Record<string, unknown>;
  readonly source: string;
  execution_count: number | null;
  outputs: CellOutput[];
}

interface TextCell {
  readonly cell_type: 'markdown' | 'raw';
  readonly id: string;
  readonly metadata: Record<string, unknown>;
  readonly source: string;
  readonly attachments?: object;
}

export type NotebookCell = CodeCell | TextCell;

/** A Jupyter notebook, nbformat 4.5, with multi-line texts as single strings. */
export interface Notebook {
  readonly nbformat: 4;
  readonly nbformat_minor: number;
  metadata: Record<string, unknown>;
  cells: NotebookCell[];
}

/** The tags that a cell carries (`parameters`, `volatile`, …). */
export function cellTags(cell: NotebookCell): readonly string[] {
  const { tags } = cell.metadata;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}
