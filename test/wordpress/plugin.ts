/** The plugin as an administrator has it: installed from the zip, set up, and removed, by clicks. */
import {fileURLToPath} from 'node:url';
import type {ElementHandle, Page} from 'puppeteer-core';
import type {Person} from './person.ts';
import type {Site} from './site.ts';

export const ZIP = fileURLToPath(
  new URL('../../dist/wordpress/ketamine-widgets.zip', import.meta.url),
);
const ID = 'ketamine-widgets/ketamine-widgets.php';

export async function install({page}: Person, site: Site): Promise<void> {
  await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  const input = (await page.waitForSelector('#pluginzip')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(ZIP);
  await page.locator('#install-plugin-submit').click();
  await page.locator('a.button-primary[href*="action=activate"]').click();
  await page.waitForSelector(`tr.active[data-plugin="${ID}"]`);
}

/** Writes into the settings page and saves it. Gives what the page then says. */
export async function configure(
  {page}: Person,
  site: Site,
  values: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  await page.goto(`${site.url}/wp-admin/options-general.php?page=ketamine-widgets`);
  for (const [name, value] of Object.entries(values))
    await page.locator(`[name="ketamine_widgets[${name}]"]`).fill(value);
  await Promise.all([
    page.waitForNavigation(),
    page.locator('.wrap form input[type="submit"]').click(),
  ]);
  await page.waitForSelector('#setting-error-settings_updated, .notice-error, .settings-error');
  return page.$$eval('.settings-error', (notes) =>
    notes.map(({textContent}) => textContent.trim()),
  );
}

export const setting = (page: Page, name: string): Promise<string> =>
  page.$eval(
    `[name="ketamine_widgets[${name}]"]`,
    (field) => (field as HTMLInputElement | HTMLSelectElement).value,
  );

/** Takes the plugin out again, and its files with it. */
export async function remove({page}: Person, site: Site): Promise<void> {
  await page.goto(`${site.url}/wp-admin/plugins.php`);
  await page.locator(`tr[data-plugin="${ID}"] .deactivate a`).click();
  await page.waitForSelector(`tr.inactive[data-plugin="${ID}"] .delete a`);
  await page.locator(`tr[data-plugin="${ID}"] .delete a`).click();
  await page.waitForSelector(`tr.deleted[data-plugin="${ID}"]`);
}
