import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packed } from '../../src/report/packed';

it('packed text is gzip in base64, the same for the same text', () => {
  const text = 'é</script>'.repeat(50);
  expect(gunzipSync(Buffer.from(packed(text), 'base64')).toString()).toBe(text);
  expect(packed(text)).toBe(packed(text));
  expect(packed(text)).toMatch(/^[\w+/]+=*$/);
});
