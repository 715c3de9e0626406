import { expect, test } from 'vitest';
import { checkCaller, checkHost } from '../../src/review/checkRequest';

const host = '127.0.0.1:8080';
const authorization = 'Bearer secret';

test('only the server’s own names are its host', () => {
  for (const good of [host, 'localhost:8080']) {
    expect(() => checkHost({ method: 'GET', headers: { host: good } }, 8080)).not.toThrow();
  }
  for (const bad of [
    undefined,
    '',
    '127.0.0.1',
    '127.0.0.1:81',
    'evil.example:8080',
    '127.0.0.1:8080.evil.example',
  ]) {
    expect(() => checkHost({ method: 'GET', headers: { host: bad } }, 8080)).toThrow(/this server is only/);
  }
});

test('reading needs the token, writing also the page’s own origin', () => {
  const own = { host, authorization, origin: `http://${host}` };
  expect(() => checkCaller({ method: 'GET', headers: { host, authorization } }, 'secret')).not.toThrow();
  expect(() => checkCaller({ method: 'POST', headers: own }, 'secret')).not.toThrow();
  expect(() => checkCaller({ method: 'POST', headers: { host, authorization } }, 'secret')).toThrow(
    /only the page/,
  );
});

test('requests of other sites are refused, also with the token', () => {
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:9' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    const sent = { method: 'GET', headers: { host, authorization, ...headers } };
    expect(() => checkCaller(sent, 'secret')).toThrow(/only the page itself/);
  }
});

test('a token that is missing, wrong, longer or shorter is refused', () => {
  for (const sent of [undefined, '', 'secret', 'Bearer', 'Bearer secre', 'Bearer secrets', 'bearer secret']) {
    expect(() => checkCaller({ method: 'GET', headers: { host, authorization: sent } }, 'secret')).toThrow(
      /token/,
    );
  }
});
