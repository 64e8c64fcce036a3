// What a column of answers probably is, from its heading and its cells. What could tell who somebody is, and what people
// wrote in their own words, is never taken for answers to choose from: those are published.
import { type ColumnNotes, SEPARATORS, type Separator } from './column-notes.ts';
import type { Column } from './headings.ts';
import { LARGEST_SMALL } from '#survey/protect/system.ts';
import { formatNumber } from '#text/format-number.ts';

const MOST_ANSWERS = 15;
/** A longer text is no answer to choose from. */
const LONGEST_ANSWER = 120;
/** Numbers with more different values than a scale has steps. */
const MOST_STEPS = 11;
/** So many of a hundred picks must be of answers that enough people gave, before the rest is taken for "Other". */
const ENOUGH_LISTED = 80;

export interface Guess {
  role: 'personal' | 'respondent' | 'weight' | 'ignored' | 'question';
  why: string;
  question?: Record<string, unknown>;
}

/** Headings of the columns that survey tools add, as letters and digits alone. */
const PERSONAL_HEADINGS =
  /^(?:(?:recipient)?(?:name|first|last|full|sur|fore|first|user)name|name|recipient\w*|(?:respondent)?e?mail(?:address)?|username|ip|ipaddr(?:ess)?|(?:location)?(?:latitude|longitude)|lat|l(?:o)?ng?|external(?:data)?reference|token|accesscode|customdata\d*|ref(?:errer)?url|responseurl|(?:home|postal|street|work)?address(?:line)?\d*|(?:zip|post)(?:al)?code|(?:tele|mobile)?phone(?:number)?|mobile(?:number)?|dateofbirth|dob|birthday|jobtitle|twitter|linkedin|website|contact(?:details|name)?)$/;
/** Questions that ask who somebody is. */
const ASKS_WHO =
  /\b(?:e-?mail|(?:tele)?phone|mobile number|post ?code|zip code|date of birth|(?:first|last|full|your|contact) names?|surname|(?:home|postal|street|your|email|web) address|name of (?:your|the)|which (?:organisation|company|firm|employer|school) (?:are|do)|job title|national insurance|linkedin|twitter|contact details|employer)\b/i;
const RESPONDENT_HEADINGS = /^(?:(?:respondent|response|submission)?id|respondent)$/;
const TOOL_HEADINGS =
  /^(?:(?:start|end|completion|submission|submit|recorded|lastmodified)(?:ed)?(?:time|date|edat|language)?|date(?:stamp|submitted|started|created|modified|completed|recorded|lastaction)?|time(?:stamp|taken|spent)?|duration(?:inseconds|seconds)?|collectorid|status|responsetype|progress|finished|seed|lastpage|(?:start|user)language|distributionchannel|totaltime|(?:group|question)time\w*|totalpoints|score)$/;
/** Questions whose answers are words of people's own, however few there are. */
const OWN_WORDS =
  /anything else|\bcomments?\b|\bremarks?\b|please (?:specify|explain|describe|give|say|state)|in your own words|tell us|open-ended|_TEXT$|other \(|suggestions?\b/i;

/** Scales that many questionnaires use, weakest first. */
const SCALES = [
  ['strongly disagree', 'disagree', 'neither agree nor disagree', 'agree', 'strongly agree'],
  ['not at all important', 'slightly important', 'important', 'very important'],
  ['very poor', 'poor', 'fair', 'good', 'very good'],
  ['very dissatisfied', 'dissatisfied', 'neither', 'satisfied', 'very satisfied'],
  ['never', 'rarely', 'sometimes', 'often', 'always'],
];

export const NOT_APPLICABLE = /^(?:n\/a|not applicable)$/i;
const DONT_KNOW = /^(?:don['’]t know|do not know)$/i;
const MARKS = /^(?:1|0|y|n|x|yes|no|true|false|n\/a|(?:not )?selected|(?:un)?checked)$/i;

/** True for a column that says of one answer only whether it was chosen. */
export function isMarksOnly({ part }: Column, { values }: ColumnNotes): boolean {
  if (part === undefined || values === undefined) return false;
  return [...values.keys()].every((value) => value === part || MARKS.test(value));
}

export function guessColumn({ name, wording, part }: Column, notes: ColumnNotes, rows: number): Guess {
  // LimeSurvey can write "submitdate. Date submitted".
  const keys = [name, ...name.split('. ', 2)].map((heading) => heading.toLowerCase().replace(/[^a-z\d]/g, ''));
  const isCalled = (headings: RegExp): boolean => keys.some((key) => headings.test(key));
  const values = notes.values ?? new Map<string, number>();
  const labels = [...values.keys()];
  const hasMany = notes.values === undefined;
  const all = `${formatNumber(notes.filled)} of ${formatNumber(rows)} rows`;
  const ask = (why: string, question: Record<string, unknown>): Guess => ({ role: 'question', why, question });
  const asText = (why: string): Guess => ask(why, { kind: 'text' });
  const isClosed = !hasMany && labels.length <= MOST_ANSWERS && notes.longest <= LONGEST_ANSWER && notes.traces === 0;
  const isCommon = isClosed && labels.length > 1 && [...values.values()].every((count) => count > LARGEST_SMALL);

  if (isCalled(PERSONAL_HEADINGS)) return { role: 'personal', why: 'the heading speaks of a person.' };
  if (isCalled(RESPONDENT_HEADINGS)) return { role: 'respondent', why: 'the heading speaks of an id.' };
  if (ASKS_WHO.test(wording) && !isCommon) return { role: 'personal', why: 'it asks who somebody is.' };
  if (/weight/i.test(name) && notes.numbers === notes.filled && notes.filled > 0)
    return { role: 'weight', why: 'numbers under "weight".' };
  if (isCalled(TOOL_HEADINGS))
    return { role: 'ignored', why: 'the heading speaks of the questionnaire, not of an answer.' };
  if (notes.filled === 0) return { role: 'ignored', why: 'it is empty.' };
  if (notes.dates === notes.filled) return { role: 'ignored', why: 'it holds dates or times only.' };
  if (notes.numbers === notes.filled && notes.isRising && notes.filled > LARGEST_SMALL)
    return { role: 'ignored', why: 'it counts the rows.' };
  if (notes.traces * 2 > notes.filled)
    return { role: 'personal', why: 'there are addresses, telephone numbers or other traces of people in it.' };
  if (notes.traces > 0) return asText(`Words of their own, some with an address or a number of a person, in ${all}.`);
  if ([wording, part ?? '', name].some((heading) => OWN_WORDS.test(heading)))
    return asText(`The question asks for words of their own, in ${all}.`);
  if (notes.numbers === notes.filled && (hasMany || labels.length > MOST_STEPS || !isCommon))
    return ask(`Only numbers, in ${all}.`, { kind: 'number', unit: 'write the unit' });
  const scale = isClosed ? toScale(labels) : undefined;
  if (scale) return ask(`The words of a scale that many use, in ${all}.`, { kind: 'scale', answers: scale });
  for (const separator of SEPARATORS) {
    const list = notes.lists.get(separator)?.toAnswers();
    const question = list && toMultiple(separator, list);
    if (question) return ask(`Answers with "${separator}" between them, in ${all}.`, question);
  }
  if (isCommon) return ask(`${labels.length} different cells, in ${all}.`, { kind: 'single', ...toAnswers(labels) });
  return asText(
    isClosed
      ? `Words that few people gave stand among them, in ${all}. If people chose from a list, write kind: single and its answers.`
      : `Words of their own: too many different cells, in ${all}.`,
  );
}

/** Answers that few people gave are not named: they count as "Other", which may be words of their own. */
function toMultiple(separator: Separator, list: ReadonlyMap<string, number>): Record<string, unknown> | undefined {
  const common = [...list].filter(([, count]) => count > LARGEST_SMALL);
  const picks = (answers: Iterable<readonly [string, number]>): number =>
    [...answers].reduce((sum, [, count]) => sum + count, 0);
  const isEnough = picks(common) * 100 >= picks(list) * ENOUGH_LISTED;
  if (common.length < 2 || common.length > MOST_ANSWERS || !isEnough) return undefined;
  if (common.some(([label]) => label.length > LONGEST_ANSWER)) return undefined;
  const { answers, ...missing } = toAnswers(common.map(([label]) => label));
  if (common.length === list.size) return { kind: 'multiple', separator, answers, ...missing };
  const other = { id: 'other', label: 'Another answer' };
  return { kind: 'multiple', separator, answers: [...answers, other], otherAnswer: other.id, ...missing };
}

function toScale(labels: readonly string[]): Record<string, unknown>[] | undefined {
  const scale = SCALES.find(
    (steps) => labels.length > 1 && labels.every((label) => steps.includes(label.toLowerCase())),
  );
  return scale?.map((step, score) => ({
    id: step.replaceAll(' ', '-'),
    label: labels.find((label) => label.toLowerCase() === step) ?? step,
    score,
  }));
}

/** Labels in order, and apart from them the ways of giving no answer. */
function toAnswers(labels: readonly string[]): {
  answers: { id: string; label: string }[];
  [missing: string]: unknown;
} {
  const sorted = labels.toSorted();
  const notApplicable = sorted.filter((label) => NOT_APPLICABLE.test(label));
  const dontKnow = sorted.filter((label) => DONT_KNOW.test(label));
  const answers = sorted.filter((label) => !notApplicable.includes(label) && !dontKnow.includes(label));
  return {
    answers: answers.map((label, at) => ({ id: `a${at + 1}`, label })),
    ...(dontKnow.length === 0 ? {} : { dontKnow }),
    ...(notApplicable.length === 0 ? {} : { notApplicable }),
  };
}
