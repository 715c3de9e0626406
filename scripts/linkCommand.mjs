// After a build in a checkout: `npx alert2attack` runs the command that was just built. npm makes this link for a
// package that is installed, not for the one that is being worked on.
import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'node_modules', '.bin');

if (existsSync(folder) && process.platform !== 'win32') {
  const link = join(folder, 'alert2attack');
  chmodSync(join(root, 'dist', 'cli', 'main.js'), 0o755);
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'dist', 'cli', 'main.js'), link);
}
