// News items made up to measure with: about 600 words each, with what real ones have: headings, sources, links, a list, a number.

/** Ids of entries that exist in the content the items are added to. */
interface Surroundings {
  source: string;
  theme: string;
  organisation: string;
  fact: string;
}

const SENTENCES = 6;

/** @param count how many items there are; each links to two others. */
export function toMadeUpItem(
  index: number,
  count: number,
  { source, theme, organisation, fact }: Surroundings,
): string {
  const other = (index + 1) % count;
  const sentence = (part: number): string =>
    `Nothing of part ${part} happened in the year that was made up for this measurement, and it was told ${index} times by nobody to anybody who would listen.<Source id="${source}" /> See [another item](/news/item-${other}/). It is <Org id="${organisation}" />, and <Fact id="${fact}" /> of what stands here were made up so that a build has words to work on, as many as a page of news has.\n\n`;
  const sentences = (from: number): string =>
    Array.from({ length: SENTENCES }, (_, part) => sentence(from + part)).join('');
  const year = 1980 + (index % 19);
  return `---
title: Made-up item number ${index}
summary: A made-up item that only measures how long the checker and the build take.
sources:
  - ${source}
links:
  - to: themes/${theme}
    verb: about
    reason: A made-up reason for a made-up link.
    source: ${source}
reviewed: 1999-06-01
publishedOn: ${year}-05-01
original: ${source}
---

## What happened

${sentences(1)}## What followed

${'- a made-up line of a list\n'.repeat(8)}
${sentences(SENTENCES + 1)}`;
}
