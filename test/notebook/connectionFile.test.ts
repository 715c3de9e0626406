import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors/inputError';
import {
  type Connection,
  connectionFileText,
  readConnectionFile,
  socketAddress,
} from '../../src/notebook/connectionFile';

const folder = mkdtempSync(join(tmpdir(), 'a2a-connection-'));
const connection: Connection = {
  transport: 'tcp',
  ip: '127.0.0.1',
  key: 'k',
  ports: { shell: 1, iopub: 2, stdin: 3, control: 4, hb: 5 },
};

describe('readConnectionFile', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function write(text: string): string {
    const path = join(folder, 'connection.json');
    writeFileSync(path, text);
    return path;
  }

  it('reads what connectionFileText writes', () => {
    expect(readConnectionFile(write(connectionFileText(connection)))).toEqual(connection);
  });

  it('refuses files that are missing, no JSON, incomplete, or signed otherwise', () => {
    expect(() => readConnectionFile(join(folder, 'none.json'))).toThrow(InputError);
    expect(() => readConnectionFile(write('{'))).toThrow(InputError);
    expect(() => readConnectionFile(write('{"transport": "tcp"}'))).toThrow('is no connection file');
    const other = connectionFileText(connection).replace('hmac-sha256', 'hmac-md5');
    expect(() => readConnectionFile(write(other))).toThrow('hmac-sha256');
  });
});

describe('socketAddress', () => {
  it('joins port numbers as the transport wants them', () => {
    expect(socketAddress(connection, 'iopub')).toBe('tcp://127.0.0.1:2');
    expect(socketAddress({ ...connection, transport: 'ipc', ip: '/tmp/k' }, 'hb')).toBe('ipc:///tmp/k-5');
  });
});
