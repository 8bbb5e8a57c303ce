/** What a screen reader and the browsers that it reads need of a machine, and what is not there. */
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {findBrowsers} from '../../scripts/setup.mjs';

export const BROWSERS = ['firefox', 'chromium'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Starts the bus by which programs tell a screen reader what they show. */
export const ACCESSIBILITY_BUS = ['/usr/libexec', '/usr/lib/at-spi2-core']
  .map((folder) => join(folder, 'at-spi-bus-launcher'))
  .find((path) => existsSync(path));

const onPath = (name: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** Programs by the Debian package that brings them. */
const PARTS: Readonly<Record<string, () => unknown>> = {
  orca: () => onPath('orca'),
  'at-spi2-core': () => ACCESSIBILITY_BUS,
  'dbus-daemon': () => onPath('dbus-daemon'),
  xvfb: () => onPath('Xvfb'),
  openbox: () => onPath('openbox'),
  xdotool: () => onPath('xdotool'),
  'firefox-esr': () => findBrowsers().firefox,
  chromium: () => findBrowsers().chromium,
};

/** Why nothing can be heard on this machine at all. */
export const impossible =
  process.platform === 'linux' ? undefined : 'Orca, the screen reader, exists for Linux alone.';

/** What to do so that something can be heard. */
export function missing(): string | undefined {
  const packages = Object.keys(PARTS).filter((name) => !PARTS[name]?.());
  return packages.length > 0
    ? `Missing: ${packages.join(', ')}. On Debian or Ubuntu: apt-get install --no-install-recommends ${packages.join(' ')}`
    : undefined;
}
