import {readDetails, type RawDetails} from './details.ts';
import type {Problem} from './setting.ts';

/**
 * Narrows a profile: a JSON object with the names of the attributes, `{"clinic": "…", "as-of": "…"}`.
 * What is good about it is handed on as it was written, for whoever narrows what a page has set.
 *
 * @param settings the attributes by the property that goes with each
 */
export function readProfile(
  json: unknown,
  settings: Readonly<Record<string, string>>,
): {said: RawDetails; problems: readonly Problem[]} {
  const profile = new Map(Object.entries(Object(json) as object));
  const raw: Record<string, unknown> = {};
  for (const [property, name] of Object.entries(settings)) raw[property] = profile.get(name);
  const {details, problems} = readDetails(raw);
  const said = Object.fromEntries(Object.keys(details).map((field) => [field, raw[field]]));
  return {
    said,
    problems: problems.map((problem) => ({
      ...problem,
      code: problem.code ?? problem.setting,
      setting: `profile: ${problem.setting}`,
    })),
  };
}
