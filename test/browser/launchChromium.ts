import { type Browser, chromium } from 'playwright-core';

/** Starts Debian's Chromium, or the one that `CHROMIUM` names, without a window. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
