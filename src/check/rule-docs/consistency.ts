// Kinds of fault in what entries say: dates and places in order, nothing twice, nothing private, nothing lost.
import type { RuleDoc } from './rule-doc.ts';

export const CONSISTENCY_RULES = {
  'dates-out-of-order': {
    title: 'Something ends before it begins',
    meaning: 'One of two dates is wrong, and readers could come on the wrong day.',
    example: { wrong: 'endsAt: 1999-05-01T13:00', right: 'endsAt: 1999-05-01T16:00' },
  },
  'date-disagrees': {
    title: 'A date is not that of its source',
    meaning: 'A news item has the date of the publication it summarises. With two dates nobody knows which is right.',
    example: { wrong: 'publishedOn: 1999-05-02', right: 'publishedOn: 1999-05-01' },
  },
  'date-in-future': {
    title: 'Something done is dated in the future',
    meaning:
      'A page cannot have been reviewed, and a source cannot have been published, on a day that has not come yet.',
    example: { wrong: 'reviewed: 2101-06-01', right: 'reviewed: 1999-06-01' },
  },
  'rounds-overlap': {
    title: 'Two rounds are open at the same time',
    meaning: 'Rounds of one strand follow each other. One of the dates is wrong, or a strand is missing.',
    example: { wrong: 'opensOn: 1999-03-02', right: 'opensOn: 1999-04-01' },
  },
  'deadline-disagrees': {
    title: 'A deadline is not the one its sentence names',
    meaning: 'The sentence and the rounds give different days or hours, and somebody could apply too late.',
    example: { wrong: 'closesAt: 2002-06-24T11:00', right: 'closesAt: 1999-06-24T11:00' },
  },
  'open-unconfirmed': {
    severity: 'warning',
    title: 'A scheme is called open by an old source',
    meaning: 'What was open when the source was written may have closed since. Readers would plan on it.',
    example: { wrong: 'It is open to everybody.', right: 'It was open to everybody in 1999.' },
  },
  'time-at-clock-change': {
    title: 'A time falls in the hour of the clock change',
    meaning:
      'On the last Sunday of March the hour from one to two does not exist. On the last Sunday of October it comes twice.',
    example: { wrong: 'startsAt: 1999-03-28T01:30', right: 'startsAt: 1999-03-28T02:30' },
  },
  'deadline-at-weekend': {
    severity: 'warning',
    title: 'A deadline falls on a weekend, or an event lasts more than a month',
    meaning:
      'Both are rare, and more often than not a date was misread. Somebody could apply too late, or come on the wrong day.',
    example: { wrong: 'closesAt: 1999-05-01T17:00', right: 'closesAt: 1999-05-07T17:00' },
  },
  'event-day-mismatch': {
    title: 'An event contradicts its own day',
    meaning: 'Its date, its start and the name of its file give different days.',
    example: { wrong: 'on: 1999-05-02', right: 'on: 1999-05-01' },
  },
  'review-overdue': {
    severity: 'warning',
    title: 'A review is overdue',
    meaning: 'Nobody has read the whole page against its sources since the day it promises.',
    example: { wrong: 'nextReview: 1999-06-01', right: 'nextReview: 2099-06-01' },
  },
  'now-past': {
    severity: 'warning',
    title: 'What serves the same need now is itself past',
    meaning:
      'A page that became a record leads on to what can be used today. What is closed, dormant or replaced is left out.',
    example: { wrong: 'now: [groups/test-writers]', right: 'now: [organisations/made-up-help]' },
  },
  'results-outdated': {
    title: 'The accessibility results are more than a year old',
    meaning: 'The page on accessibility would promise what nobody has tested for a year.',
    example: { wrong: 'testedOn: 1999-06-01', right: 'testedOn: 2000-06-01' },
  },
  'review-before-change': {
    severity: 'warning',
    title: 'The last review is older than the last change',
    meaning: 'Since somebody last read the whole page, a fact on it has changed; the rest may no longer agree with it.',
    example: { wrong: 'reviewed: 1999-06-01', right: 'reviewed: 1999-07-01' },
  },
  'names-overlap': {
    title: 'Two names overlap in time',
    meaning: 'A page calls an organisation by the name it had at the time. On those days there would be two.',
    example: { wrong: 'from: 1999-03-01', right: 'from: 1999-05-01' },
  },
  'succession-circular': {
    title: 'Something came after itself',
    meaning: 'The succession would go round in a circle, and nobody could tell what came first.',
    example: { wrong: '    verb: follows', right: '    verb: supports' },
  },
  'entry-look-alike': {
    severity: 'warning',
    title: 'Two entries look alike',
    meaning: 'The same thing may have been entered twice; readers would find half of it on each page.',
    example: { wrong: 'title: The made-up offices open', right: 'title: A made-up hall is painted' },
  },
  'address-shared': {
    severity: 'warning',
    title: 'Two entries give the same web address',
    meaning: 'The same publication may have been entered twice.',
    example: { wrong: 'url: https://example.org/report', right: 'url: https://example.org/second-report' },
  },
  'order-duplicate': {
    title: 'Two entries ask for the same place',
    meaning:
      'Tables and lists show entries by their number or letter; if two share one, chance decides which comes first.',
    example: { wrong: 'letter: C', right: 'letter: D' },
  },
  'link-repeated': {
    title: 'A link is written twice',
    meaning:
      'Write a link between two entries once; the site adds the link back. Written twice, the two could contradict each other.',
    example: {
      wrong: '  - to: groups/test-writers\n    verb: contributes\n    reason: A made-up reason for a made-up link.',
      right: '  - to: objectives/more-tests\n    verb: serves\n    reason: A made-up reason for a made-up link.',
    },
  },
  'item-repeated': {
    title: 'A list has an item twice',
    meaning: 'The same line would be shown twice, and one of them was perhaps meant to be something else.',
    example: { wrong: 'notStated:\n  - cost\n  - cost\n', right: 'notStated:\n  - cost\n' },
  },
  'text-repeated': {
    severity: 'warning',
    title: 'A line is on a page twice',
    meaning: 'It was probably copied by accident.',
    example: {
      wrong:
        'The made-up office opened and nobody in the made-up town went there.\nThe made-up office opened and nobody in the made-up town went there.',
      right: 'The made-up office opened and nobody in the made-up town went there.',
    },
  },
  'summary-repeats': {
    severity: 'warning',
    title: 'A summary repeats the title or the date',
    meaning: 'In a list the title and the date are already beside it, so it tells the reader nothing new.',
    example: {
      wrong: 'summary: The made-up office opens on a made-up day.',
      right: 'summary: A made-up office opened its made-up doors in the year 1999.',
    },
  },
  'draft-linked': {
    title: 'A page shows or links to a draft',
    meaning: 'A draft has no page, so readers would see "page not found", or a hole where its name should be.',
    example: { wrong: 'draft: true\norder: 1', right: 'order: 1' },
  },
  'text-missing': {
    title: 'An entry has no text',
    meaning: 'The fields are there, but the page would be empty.',
    example: {
      wrong: 'a page that ends after its fields',
      right: 'a page with text below its fields',
      isDescription: true,
    },
  },
  'statement-unsourced': {
    severity: 'warning',
    title: 'A paragraph with facts names no source',
    meaning: 'A reader who meets a year, an amount or a share should be able to see who says so.',
    example: {
      wrong: 'The made-up office had £5,000 in 1999.',
      right: 'The made-up office had £5,000 in 1999.<Source id="made-up-report"/>',
    },
  },
  'number-typed': {
    severity: 'warning',
    title: 'A number of a consultation is typed by hand',
    meaning: 'When the table is corrected, a typed number stays wrong.',
    example: {
      wrong: 'In the consultation 80% said so.',
      right: 'In the consultation <Fact id="made-up-share"/> said so.',
    },
  },
  'example-left': {
    title: 'An example was not replaced',
    meaning:
      'A new file holds examples, so that an editor sees what belongs where. They are not facts; nor are “TBC”, “TODO” and the Latin of a template.',
    example: { wrong: '# Replace this example.\norder: 10', right: 'order: 10' },
  },
  'example-entry': {
    severity: 'warning',
    title: 'A file is still the example of a new hub',
    meaning:
      'A new hub begins with an example of each kind, so that every page can be seen. None of them is a fact: no release is built with one.',
    example: {
      wrong: '# This file is an example: make it yours, then delete this line.\nterm: XYZ',
      right: 'term: XYZ',
    },
  },
  'link-text-vague': {
    title: 'The text of a link does not say where it leads',
    meaning: 'People who listen to a page often hear its links alone; "here" tells them nothing.',
    example: { wrong: 'See [here](/groups/test-writers/).', right: 'See [the made-up group](/groups/test-writers/).' },
  },
  'private-address': {
    title: 'An email address or a telephone number is published',
    meaning:
      'It leads to one person, it changes, and spammers collect addresses from web pages. We show one contact, in content/site.yaml.',
    example: { wrong: 'Write to somebody@example.org.', right: 'Write to the made-up office.' },
  },
  'source-unlisted': {
    severity: 'warning',
    title: 'A cited source is not in the list',
    meaning: 'The list at the foot of the page would leave it out.',
    example: {
      wrong: 'sources:\n  - made-up-report\nreviewed: 1999-06-01',
      right: 'sources:\n  - made-up-report\n  - made-up-letter\nreviewed: 1999-06-01',
    },
  },
  'figure-misplaced': {
    title: 'A figure is in the folder of another consultation',
    meaning: 'Its page would be listed under one year and be about another.',
    example: { wrong: 'consultation: "2001"', right: 'consultation: "1999"' },
  },
  'figure-unlisted': {
    title: 'A figure is not in the list of its consultation',
    meaning: 'The page of the consultation would not show it.',
    example: { wrong: 'figures: []', right: 'figures:\n  - made-up-answers' },
  },
  'table-missing': {
    title: 'A figure has no table',
    meaning: 'The numbers of a figure come from the .csv file of the same name beside it.',
    example: {
      wrong: 'made-up-answers.yaml without made-up-answers.csv',
      right: 'both files side by side',
      isDescription: true,
    },
  },
  'table-unused': {
    title: 'A table belongs to no figure',
    meaning: 'Nobody would see its numbers, or it is named differently from its figure.',
    example: {
      wrong: 'made-up-answer.csv beside made-up-answers.yaml',
      right: 'made-up-answers.csv',
      isDescription: true,
    },
  },
  'redirect-broken': {
    title: 'A redirect leads nowhere',
    meaning:
      'A reader with an old address would land nowhere. Every old address leads straight to a page that exists today.',
    example: { wrong: 'to: /news/office-open/', right: 'to: /news/office-opens/' },
  },
  'address-lost': {
    title: 'A published address is lost',
    meaning: 'A published address must keep working for ever: people have it in bookmarks and letters.',
    example: { wrong: '  - /news/office-moves/', right: '  - /news/office-opens/' },
  },
  'picture-form': {
    title: 'A picture is damaged or not what its name says',
    meaning: 'Browsers would show a broken picture.',
    example: { wrong: 'a jpg picture called hall.png', right: 'hall.jpg', isDescription: true },
  },
  'picture-location': {
    title: 'A picture shows where it was taken',
    meaning: 'Phones write the place into every photo. Once published, it can show where somebody lives or was.',
    example: {
      wrong: 'a photo as it comes from a phone',
      right: 'the photo exported without location',
      isDescription: true,
    },
  },
} as const satisfies Record<string, RuleDoc>;
