// Kinds of fault in what entries say: dates and places in order, nothing twice, nothing private, nothing lost.
import type { RuleDoc } from './rule-doc.ts';

export const CONSISTENCY_RULES = {
  'dates-out-of-order': {
    title: 'Something ends before it begins',
    meaning: 'One of two dates is wrong, and readers could come on the wrong day.',
    fix: 'Look both up in the source and correct the wrong one.',
    example: { wrong: 'endsAt: 1999-05-01T13:00', right: 'endsAt: 1999-05-01T16:00' },
  },
  'date-disagrees': {
    title: 'A date is not that of its source',
    meaning: 'A news item bears the date of the publication it summarises. With two dates nobody knows which is right.',
    fix: 'Look the day up in the source and correct the wrong one. If both are right, say why in "dateNote".',
    example: { wrong: 'publishedOn: 1999-05-02', right: 'publishedOn: 1999-05-01' },
  },
  'date-in-future': {
    title: 'Something done lies in the future',
    meaning: 'A page cannot have been reviewed, and a source cannot have been published, on a day that has not come.',
    fix: 'Write the day on which it was done.',
    example: { wrong: 'reviewed: 2101-06-01', right: 'reviewed: 1999-06-01' },
  },
  'rounds-overlap': {
    title: 'Two rounds are open at the same time',
    meaning: 'Rounds of one strand follow one another. One of the dates is wrong, or a strand is missing.',
    fix: 'Look both up in their sources. If they belong to different parts of the scheme, give each its "strand".',
    example: { wrong: 'opensOn: 1999-03-02', right: 'opensOn: 1999-04-01' },
  },
  'deadline-disagrees': {
    title: 'A deadline is not the one its sentence names',
    meaning: 'The sentence and the rounds give different days or hours, and somebody could apply too late.',
    fix: 'Look the day up in the source and correct the wrong one.',
    example: { wrong: 'closesAt: 2002-06-24T11:00', right: 'closesAt: 1999-06-24T11:00' },
  },
  'open-unconfirmed': {
    severity: 'warning',
    title: 'A scheme is called open by an old source',
    meaning: 'What was open when the source was written may have closed since. Readers would plan on it.',
    fix: 'Say when it was open, with the date, or name a source of the last 45 days.',
    example: { wrong: 'It is open to everybody.', right: 'It was open to everybody in 1999.' },
  },
  'time-at-clock-change': {
    title: 'A time falls into the clock change',
    meaning: 'On the last Sunday of March the hour from one to two does not exist; on that of October it comes twice.',
    fix: 'Write a time from 02:00 on.',
    example: { wrong: 'startsAt: 1999-03-28T01:30', right: 'startsAt: 1999-03-28T02:30' },
  },
  'deadline-at-weekend': {
    severity: 'warning',
    title: 'A deadline falls on a weekend, or an event lasts more than a month',
    meaning: 'Both are rare, and more often a misread date. Somebody could apply too late, or come on the wrong day.',
    fix: 'Look the day up in the source once more. If it is right, leave it.',
    example: { wrong: 'closesAt: 1999-05-01T17:00', right: 'closesAt: 1999-05-07T17:00' },
  },
  'event-day-mismatch': {
    title: 'An event contradicts its own day',
    meaning: 'Its date, its beginning and the name of its file tell different days.',
    fix: 'Look the day up in the source and correct the wrong one.',
    example: { wrong: 'on: 1999-05-02', right: 'on: 1999-05-01' },
  },
  'review-overdue': {
    severity: 'warning',
    title: 'A review is overdue',
    meaning: 'Nobody has read the whole page against its sources since the day it promises.',
    fix: 'Read the page against its sources, then set "reviewed" to today and "nextReview" to the next day.',
    example: { wrong: 'nextReview: 1999-06-01', right: 'nextReview: 2099-06-01' },
  },
  'now-past': {
    severity: 'warning',
    title: 'What serves the same need now is itself past',
    meaning:
      'A page that became a record leads on to what can be used today. What is closed, dormant or replaced is left out.',
    fix: 'Name an organisation, a group or a scheme that is in use, or delete the line: the site then chooses.',
    example: { wrong: 'now: [groups/test-writers]', right: 'now: [organisations/made-up-help]' },
  },
  'results-outdated': {
    title: 'The accessibility results are older than a year',
    meaning: 'The page on accessibility would promise what nobody has tried for a year.',
    fix: 'Ask whoever keeps the site to run "npm run build && npm run audit", and commit the file it writes.',
    example: { wrong: 'testedOn: 1999-06-01', right: 'testedOn: 2000-06-01' },
  },
  'review-before-change': {
    severity: 'warning',
    title: 'The last review is older than the last change',
    meaning: 'Since somebody last read the whole page, a fact on it has changed; the rest may no longer agree with it.',
    fix: 'Read the whole page against its sources and set "reviewed" to that day. Until then, leave it.',
    example: { wrong: 'reviewed: 1999-06-01', right: 'reviewed: 1999-07-01' },
  },
  'names-overlap': {
    title: 'Two names lie over each other in time',
    meaning: 'A page calls an organisation by the name of its time; on those days there would be two.',
    fix: 'List the oldest name first, and let each end before the next begins.',
    example: { wrong: 'from: 1999-03-01', right: 'from: 1999-05-01' },
  },
  'succession-circular': {
    title: 'Something came after itself',
    meaning: 'Lines of succession would lead in a circle, and nobody could tell what was first.',
    fix: 'Look up in the sources which was first, and delete the link that says otherwise.',
    example: { wrong: '    verb: follows', right: '    verb: supports' },
  },
  'entry-look-alike': {
    severity: 'warning',
    title: 'Two entries look alike',
    meaning: 'The same thing may have been entered twice; readers would find two half pages.',
    fix: 'Keep one of them, or say in the titles what sets them apart.',
    example: { wrong: 'title: The made-up offices open', right: 'title: A made-up hall is painted' },
  },
  'address-shared': {
    severity: 'warning',
    title: 'Two entries give the same web address',
    meaning: 'The same publication may have been entered twice.',
    fix: 'Keep one of them, or give each the address of its exact page.',
    example: { wrong: 'url: https://example.org/report', right: 'url: https://example.org/second-report' },
  },
  'order-duplicate': {
    title: 'Two entries ask for the same place',
    meaning: 'Tables and lists show entries by their number or letter; two with one would be told apart by chance.',
    fix: 'Give one of them another number or letter.',
    example: { wrong: 'letter: C', right: 'letter: D' },
  },
  'link-repeated': {
    title: 'A link is written twice',
    meaning:
      'A link between two entries is written once; the site makes the way back. Twice, the two could contradict.',
    fix: 'Keep the one on the younger entry.',
    example: {
      wrong: '  - to: groups/test-writers\n    verb: contributes\n    reason: A made-up reason for a made-up link.',
      right: '  - to: objectives/more-tests\n    verb: serves\n    reason: A made-up reason for a made-up link.',
    },
  },
  'item-repeated': {
    title: 'A list has an item twice',
    meaning: 'The same line would be shown twice, and one of them was perhaps meant to be another.',
    fix: 'Delete one of the two, or correct it.',
    example: { wrong: 'notStated:\n  - cost\n  - cost\n', right: 'notStated:\n  - cost\n' },
  },
  'text-repeated': {
    severity: 'warning',
    title: 'A line stands on a page twice',
    meaning: 'It was probably copied by accident.',
    fix: 'Delete one of the two.',
    example: {
      wrong:
        'The made-up office opened and nobody in the made-up town went there.\nThe made-up office opened and nobody in the made-up town went there.',
      right: 'The made-up office opened and nobody in the made-up town went there.',
    },
  },
  'summary-repeats': {
    severity: 'warning',
    title: 'A summary repeats the title or the date',
    meaning: 'In a list the title and the date already stand beside it, so its reader learns nothing.',
    fix: 'Say what it is for, for whom, or what came of it, in at most 120 characters.',
    example: {
      wrong: 'summary: The made-up office opens on a made-up day.',
      right: 'summary: A made-up office opened its made-up doors in the year 1999.',
    },
  },
  'draft-linked': {
    title: 'A page shows or links to a draft',
    meaning: 'A draft has no page, so readers would see "page not found", or a hole where its name should be.',
    fix: 'Publish the draft, or write the text without it.',
    example: { wrong: 'draft: true\norder: 1', right: 'order: 1' },
  },
  'text-missing': {
    title: 'An entry has no text',
    meaning: 'The fields are there, but the page would be empty.',
    fix: 'Write what the reader should know below the fields.',
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
    fix: 'End the paragraph with <Source id="…"/>, or link to the page that says so.',
    example: {
      wrong: 'The made-up office had £5,000 in 1999.',
      right: 'The made-up office had £5,000 in 1999.<Source id="made-up-report"/>',
    },
  },
  'number-typed': {
    severity: 'warning',
    title: 'A number of a consultation is typed by hand',
    meaning: 'When the table is corrected, a typed number stays wrong.',
    fix: 'Show it by its id: <Fact id="…"/>. If it is another number that happens to be the same, leave it.',
    example: {
      wrong: 'In the consultation 80% said so.',
      right: 'In the consultation <Fact id="made-up-share"/> said so.',
    },
  },
  'example-left': {
    title: 'An example was not replaced',
    meaning:
      'A new file holds examples, so that an editor sees what belongs where. They are not facts; nor are “TBC”, “TODO” and the Latin of a template.',
    fix: 'Replace the example and delete the remark above it, or leave the place out.',
    example: { wrong: '# Replace this example.\norder: 10', right: 'order: 10' },
  },
  'example-entry': {
    severity: 'warning',
    title: 'A file is still the example of a new hub',
    meaning:
      'A new hub begins with an example of each kind, so that every page can be seen. None of them is a fact: no release is built with one.',
    fix: 'Make the file yours and delete its first line, or delete the file.',
    example: {
      wrong: '# This file is an example: make it yours, then delete this line.\nterm: XYZ',
      right: 'term: XYZ',
    },
  },
  'link-text-vague': {
    title: 'The text of a link does not say where it leads',
    meaning: 'People who listen to a page often hear its links alone; "here" tells them nothing.',
    fix: 'Link the name of what the reader finds there.',
    example: { wrong: 'See [here](/groups/test-writers/).', right: 'See [the made-up group](/groups/test-writers/).' },
  },
  'private-address': {
    title: 'An email address or a telephone number is published',
    meaning:
      'It leads to one person, it changes, and collectors of addresses read web pages. We show one contact, in content/site.yaml.',
    fix: 'Name the organisation instead.',
    example: { wrong: 'Write to somebody@example.org.', right: 'Write to the made-up office.' },
  },
  'source-unlisted': {
    severity: 'warning',
    title: 'A cited source is not in the list',
    meaning: 'The list at the foot of the page would leave it out.',
    fix: 'Add its id to "sources".',
    example: {
      wrong: 'sources:\n  - made-up-report\nreviewed: 1999-06-01',
      right: 'sources:\n  - made-up-report\n  - made-up-letter\nreviewed: 1999-06-01',
    },
  },
  'figure-misplaced': {
    title: 'A figure lies with another consultation',
    meaning: 'Its page would stand under one year and speak of another.',
    fix: 'Correct the field, or move the file.',
    example: { wrong: 'consultation: "2001"', right: 'consultation: "1999"' },
  },
  'figure-unlisted': {
    title: 'A figure is not in the list of its consultation',
    meaning: 'The page of the consultation would not show it.',
    fix: 'Add its id to "figures" in about.yaml.',
    example: { wrong: 'figures: []', right: 'figures:\n  - made-up-answers' },
  },
  'table-missing': {
    title: 'A figure has no table',
    meaning: 'The numbers of a figure come from the .csv file of the same name beside it.',
    fix: 'Add the table.',
    example: {
      wrong: 'made-up-answers.yaml without made-up-answers.csv',
      right: 'both files side by side',
      isDescription: true,
    },
  },
  'table-unused': {
    title: 'A table belongs to no figure',
    meaning: 'Nobody would see its numbers, or it is named differently from its figure.',
    fix: 'Name it like its figure, or delete it.',
    example: {
      wrong: 'made-up-answer.csv beside made-up-answers.yaml',
      right: 'made-up-answers.csv',
      isDescription: true,
    },
  },
  'redirect-broken': {
    title: 'A redirect does not arrive',
    meaning: 'A reader with an old address would land nowhere.',
    fix: 'Lead every old address straight to a page that exists today.',
    example: { wrong: 'to: /news/office-open/', right: 'to: /news/office-opens/' },
  },
  'address-lost': {
    title: 'A published address is lost',
    meaning: 'An address once published answers for ever: people have it in bookmarks and letters.',
    fix: 'Bring the page back, or add a redirect in content/redirects.yaml.',
    example: { wrong: '  - /news/office-moves/', right: '  - /news/office-opens/' },
  },
  'picture-form': {
    title: 'A picture is damaged or not what its name says',
    meaning: 'Browsers would show a broken picture.',
    fix: 'Rename the file as the message says, or save the picture again.',
    example: { wrong: 'a jpg picture called hall.png', right: 'hall.jpg', isDescription: true },
  },
  'picture-location': {
    title: 'A picture tells where it was taken',
    meaning: 'Phones write the place into every photo. Published, it can tell where somebody lives or was.',
    fix: 'Export the picture without location data.',
    example: {
      wrong: 'a photo as it comes from a phone',
      right: 'the photo exported without location',
      isDescription: true,
    },
  },
} as const satisfies Record<string, RuleDoc>;
