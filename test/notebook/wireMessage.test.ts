import { describe, expect, it } from 'vitest';
import { decodeMessage, encodeMessage, newMessage } from '../../src/notebook/wireMessage';

const frames = (parts: readonly (Uint8Array | string)[]): Buffer[] =>
  parts.map((part) => Buffer.from(part as string));

describe('encodeMessage and decodeMessage', () => {
  it('carry a message over unchanged', () => {
    const request = { ...newMessage('execute_request', 's', { code: 'ä' }), identities: [Buffer.from('me')] };
    const reply = newMessage('execute_reply', 's', { status: 'ok' }, request, { line: 1 });
    expect(decodeMessage(frames(encodeMessage(reply, 'key')), 'key')).toEqual(reply);
    expect(reply.parent).toEqual(request.header);
    expect(decodeMessage(frames(encodeMessage(request, '')), '').parent).toBeUndefined();
  });

  it('refuse another key’s signature, changed content, and frames that are no message', () => {
    const sent = frames(encodeMessage(newMessage('status', 's', { execution_state: 'idle' }), 'key'));
    expect(() => decodeMessage(sent, 'other')).toThrow('wrong signature');
    expect(() => decodeMessage([...sent.slice(0, -1), Buffer.from('{}')], 'key')).toThrow('wrong signature');
    expect(() => decodeMessage(sent.slice(0, 3), 'key')).toThrow('incomplete');
    expect(() => decodeMessage([Buffer.from('x')], 'key')).toThrow('incomplete');
  });

  it('give every message an id of its own', () => {
    expect(newMessage('a', 's', {}).header.msg_id).not.toBe(newMessage('a', 's', {}).header.msg_id);
  });
});
