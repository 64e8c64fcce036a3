// A query made of the editors' words leads to the list that answers it, or to the finder with several answers filled in.
import { expect, test } from 'vitest';
import { findIntents, type Intents } from '#search/intents.ts';

const INTENTS: Intents = {
  fundingWords: ['grant', 'funding', 'money'],
  lists: [
    { page: '/funding/who/person/', words: ['sole trader', 'freelancer'], needsFundingWord: false },
    { page: '/funding/where/birmingham/', words: ['Birmingham'], needsFundingWord: true },
    { page: '/funding/where/lampshire/', words: ['Lampton', 'LP1'], needsFundingWord: false },
    { page: '/funding/need/loan/', words: ['loan'], needsFundingWord: false },
    { page: '/funding/need/grant/', words: ['grant'], needsFundingWord: false },
  ],
  tasks: [
    { page: '/funding/a/', words: ['medical device'] },
    { page: '/funding/b/', words: ['medical device', 'new treatment'] },
    { page: '/survey/', words: ['how many people answered'] },
  ],
  synonyms: [],
  comparison: { page: '/compare/', words: ['vs'] },
};
const find = (text: string): string[] =>
  findIntents(text, INTENTS, () => 1).map(({ address, params = '' }) => address + params);

test.each([
  ['grants for sole traders', ['/funding/who/person/']],
  ['grants', ['/funding/need/grant/']],
  ['funding in birmingham', ['/funding/where/birmingham/']],
  ['birmingham', []],
  ['£50k', ['/funding/amount/25000-to-100000/']],
  ['grant of 20000 pounds', ['/funding/amount/up-to-25000/']],
  ['£452m', []],
  ['money for a medical device', ['/funding/a/', '/funding/b/']],
  ['grants for giraffes', []],
  ['2 million', ['/funding/amount/over-1-million/']],
  ['£1.5m', []],
  ['Lampton', ['/funding/where/lampshire/']],
  ['LP1 1LY', ['/funding/where/lampshire/']],
  ['lp11ly', ['/funding/where/lampshire/']],
  ['a device that is medical, which', ['/funding/a/', '/funding/b/']],
  ['how many people answered the survey', []],
  ['the answered questions of many young people today', []],
])('%s → %j', (text, addresses) => {
  expect(find(text)).toEqual(addresses);
});

test.each([
  ['sole trader grants in birmingham', 'who=person&where=birmingham', 'sole trader, Birmingham'],
  [
    'birmingham loan of £50,000',
    'amount=25000-to-100000&where=birmingham&need=loan',
    '£25,000 to £100,000, Birmingham, loan',
  ],
])('%s: the finder with each answer filled in', (text, params, labels) => {
  expect(findIntents(text, INTENTS, () => 1)).toEqual([
    { address: '/funding/', params: `?${params}`, title: `Find funding: ${labels}` },
  ]);
});
