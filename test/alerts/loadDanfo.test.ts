import { describe, expect, it } from 'vitest';
import { loadDanfo } from '../../src/alerts/loadDanfo';
import { InputError } from '../../src/errors/inputError';

function failing(message: string): () => never {
  return () => {
    throw Object.assign(new Error(message), { code: 'MODULE_NOT_FOUND' });
  };
}

describe('loadDanfo', () => {
  it('says how to install danfojs-node when it is not there', () => {
    const load = (): unknown => loadDanfo(failing("Cannot find module 'danfojs-node'"));
    expect(load).toThrow(InputError);
    expect(load).toThrow('run "npm install danfojs-node@1.2.0"');
  });

  it('passes on what else goes wrong in loading it', () => {
    expect(() => loadDanfo(failing("Cannot find module 'xlsx'"))).toThrow("Cannot find module 'xlsx'");
  });

  it('asks for danfojs-node and nothing else', () => {
    const asked: string[] = [];
    loadDanfo((name) => asked.push(name));
    expect(asked).toEqual(['danfojs-node']);
  });
});
