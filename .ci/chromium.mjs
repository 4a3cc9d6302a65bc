// Chromium for the tests: an installed one where there is one, else the one from npm.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const INSTALLED = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

function installedChromium() {
  if (process.env['CHROME_PATH']) {
    if (!existsSync(process.env['CHROME_PATH'])) throw new Error(`CHROME_PATH names no file: ${process.env['CHROME_PATH']}`);
    return process.env['CHROME_PATH'];
  }
  for (const name of process.platform === 'win32' ? [] : INSTALLED) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // `which` ends with 1 for a program that is not there: the next name is tried
    }
  }
  return null;
}

/** A headless browser, to be closed by the caller. */
export async function launchChromium() {
  let executablePath = installedChromium();
  if (!executablePath) {
    process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'; // makes the package bring its own libraries
    const packaged = await import('@sparticuz/chromium');
    executablePath = await packaged.default.executablePath();
  }
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return await chromium.launch({ executablePath, args });
}
