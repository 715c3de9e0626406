import { spawn } from 'node:child_process';

/** Opens a page in the user's browser, where there is one; what fails is left to the address that is printed. */
export function openBrowser(file: string): void {
  const [command, ...args] = opener();
  spawn(command, [...args, file], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function opener(): [command: string, ...args: string[]] {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
