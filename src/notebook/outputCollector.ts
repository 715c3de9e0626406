import type { CellOutput, CodeCell, DisplayOutput, OutputData, ResultOutput } from './notebook';
import type { MessageContent, WireMessage } from './wireMessage';

/** Turns what a kernel publishes into the outputs of a notebook's cells. */
export class OutputCollector {
  /** Outputs that a later message may replace, in any cell, by their display id. */
  private readonly displays = new Map<string, (DisplayOutput | ResultOutput)[]>();
  private cleared = false;

  /** Takes one message that belongs to this cell. */
  take(cell: CodeCell, { header, content }: WireMessage): void {
    const type = header.msg_type;
    if (type === 'update_display_data') {
      for (const output of this.displays.get(displayId(content)) ?? []) Object.assign(output, shown(content));
      return;
    }
    if (type === 'clear_output') {
      // With `wait` the old output stays until there is a new one, so that nothing flickers.
      if (content['wait'] === true) this.cleared = true;
      else cell.outputs = [];
      return;
    }
    const output = readOutput(type, content);
    if (!output) return;
    if (this.cleared) cell.outputs = [];
    this.cleared = false;
    const last = cell.outputs.at(-1);
    if (output.output_type === 'stream' && last?.output_type === 'stream' && last.name === output.name) {
      last.text += output.text;
      return;
    }
    cell.outputs.push(output);
    const id = displayId(content);
    if (id !== '' && (output.output_type === 'display_data' || output.output_type === 'execute_result')) {
      this.displays.set(id, [...(this.displays.get(id) ?? []), output]);
    }
  }
}

function readOutput(type: string, content: MessageContent): CellOutput | undefined {
  switch (type) {
    case 'stream':
      return {
        output_type: type,
        name: content['name'] === 'stderr' ? 'stderr' : 'stdout',
        text: String(content['text']),
      };
    case 'display_data':
      return { output_type: type, ...shown(content) };
    case 'execute_result':
      return {
        output_type: type,
        execution_count: Number(content['execution_count']),
        ...shown(content),
      };
    case 'error': {
      const { ename, evalue, traceback } = content;
      const lines = Array.isArray(traceback) ? traceback.map(String) : [];
      return { output_type: type, ename: String(ename), evalue: String(evalue), traceback: lines };
    }
    default:
      return undefined;
  }
}

function shown(content: MessageContent): { data: OutputData; metadata: object } {
  return { data: { ...(content['data'] as OutputData) }, metadata: { ...(content['metadata'] as object) } };
}

function displayId(content: MessageContent): string {
  const transient = content['transient'] as { display_id?: string } | undefined;
  return transient?.display_id ?? '';
}
