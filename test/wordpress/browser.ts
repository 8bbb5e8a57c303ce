import {launch, type Browser} from 'puppeteer-core';
import {findBrowsers} from '../../scripts/setup.mjs';

export function chromium(): Promise<Browser> {
  const {chromium: executablePath} = findBrowsers();
  if (!executablePath)
    throw new Error('Chromium is missing. `node scripts/setup.mjs --browsers` installs it.');
  return launch({
    executablePath,
    defaultViewport: {width: 1280, height: 1000},
    // One machine does all at once: PHP, the browser, and perhaps more.
    protocolTimeout: 120_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
