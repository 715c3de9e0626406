import { beforeEach, describe, expect, it } from 'vitest';
import type { CodeCell } from '../../src/notebook/notebook';
import { OutputCollector } from '../../src/notebook/outputCollector';
import { newMessage } from '../../src/notebook/wireMessage';

describe('OutputCollector', () => {
  let cell: CodeCell;
  let collector: OutputCollector;
  const take = (type: string, content: Record<string, unknown>, to: CodeCell = cell): void =>
    collector.take(to, newMessage(type, 's', content));
  const newCell = (): CodeCell => {
    return { cell_type: 'code', id: 'a', metadata: {}, source: '', execution_count: null, outputs: [] };
  };

  beforeEach(() => {
    cell = newCell();
    collector = new OutputCollector();
  });

  it('joins what one stream prints without a break', () => {
    take('stream', { name: 'stdout', text: 'a' });
    take('stream', { name: 'stdout', text: 'b\n' });
    take('stream', { name: 'stderr', text: 'c' });
    take('stream', { name: 'stdout', text: 'd' });
    expect(cell.outputs).toMatchObject([{ text: 'ab\n' }, { name: 'stderr', text: 'c' }, { text: 'd' }]);
  });

  it('replaces what was shown under a display id, in earlier cells too', () => {
    const earlier = newCell();
    take(
      'display_data',
      { data: { 'text/plain': '1' }, metadata: {}, transient: { display_id: 'x' } },
      earlier,
    );
    take('display_data', { data: { 'text/plain': '1' }, metadata: {}, transient: { display_id: 'x' } });
    take('update_display_data', {
      data: { 'text/plain': '2' },
      metadata: {},
      transient: { display_id: 'x' },
    });
    take('update_display_data', {
      data: { 'text/plain': '3' },
      metadata: {},
      transient: { display_id: 'y' },
    });
    expect(earlier.outputs).toEqual([
      { output_type: 'display_data', data: { 'text/plain': '2' }, metadata: {} },
    ]);
    expect(cell.outputs).toEqual(earlier.outputs);
  });

  it('clears at once, or when the next output comes', () => {
    take('stream', { name: 'stdout', text: 'a' });
    take('clear_output', { wait: true });
    expect(cell.outputs).toHaveLength(1);
    take('stream', { name: 'stdout', text: 'b' });
    expect(cell.outputs).toMatchObject([{ text: 'b' }]);
    take('clear_output', { wait: false });
    expect(cell.outputs).toEqual([]);
  });

  it('keeps results and errors, and no other message', () => {
    take('execute_result', { execution_count: 3, data: { 'text/plain': 'x' }, metadata: {} });
    take('error', { ename: 'E', evalue: 'v', traceback: ['E: v'] });
    take('comm_open', {});
    expect(cell.outputs).toEqual([
      { output_type: 'execute_result', execution_count: 3, data: { 'text/plain': 'x' }, metadata: {} },
      { output_type: 'error', ename: 'E', evalue: 'v', traceback: ['E: v'] },
    ]);
  });
});
