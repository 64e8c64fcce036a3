// npm run new hub: the content of a new hub in a folder of its own, with an example of each kind that the check reports.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findContentProblems, hasErrors } from '#check/find-content-problems.ts';
import { formatFindings } from '#check/report/text.ts';
import { HUB_NAME, newHub } from '#check/scaffold/new-hub.ts';
import type { NewFile } from '#check/scaffold/new-entry.ts';
import { addMonths } from '#time/months.ts';
import { today } from '#time/today.ts';
import type { Prompt } from './ask.ts';

/** What the program brings along; a hub of its own may long have replaced the rest of it. */
const OWN_CONTENT = 'content';
const MONTHS_TO_THE_EVENT = 2;

/** What can be given, as flags or as answers. */
export const HUB_QUESTIONS = {
  into: 'The folder the hub goes into, such as ../north-east',
  name: 'The name of the hub, such as North East Innovation Network',
  region: 'The region, as it stands after "in", such as the North East',
} as const;
export type HubAnswers = Record<keyof typeof HUB_QUESTIONS, string>;

/** Why the answers cannot be used, or nothing. */
export function findHubAnswerFault({ into, name, region }: HubAnswers): string | undefined {
  for (const [flag, value] of Object.entries({ name, region }))
    if (!HUB_NAME.test(value))
      return `--${flag} "${value}" cannot be used. Write 3 to 60 letters, digits, spaces, dots and hyphens, a letter first.`;
  if (existsSync(join(into, 'content')))
    return `${join(into, 'content')} exists already. Nothing was changed. Choose another folder with --into.`;
  return undefined;
}

export async function askHub(given: Partial<HubAnswers>, { ask }: Prompt): Promise<HubAnswers> {
  const answers: Partial<HubAnswers> = { ...given };
  for (const [flag, question] of Object.entries(HUB_QUESTIONS) as [keyof HubAnswers, string][])
    answers[flag] ??= (await ask(`${question}\n> `)).trim();
  return answers as HubAnswers;
}

/** @param write puts the files into a folder, all or none @returns what to say */
export function makeHub(
  { into, name, region }: HubAnswers,
  write: (folder: string, files: readonly NewFile[]) => readonly string[],
): string {
  const day = today();
  const folder = join(into, 'content');
  const files = write(folder, newHub({ name, region, day, later: addMonths(day, MONTHS_TO_THE_EVENT) }, OWN_CONTENT));
  const findings = findContentProblems(folder, { day });
  return `Wrote ${files.length} files into ${folder}. ${findings.length} of them are examples, which the check reports until you have made them yours.

Next, in this folder, with the setting CONTENT_DIR=${folder}:
  1. Look at the hub:                 npm run dev
  2. See which examples are left:     npm run check
  3. Begin with site.yaml, places.yaml and categories.yaml, then:   npm run new source
  4. Build it and look at the result: npm start
${hasErrors(findings) ? `\nStill to fix:\n\n${formatFindings(findings)}` : ''}`;
}
