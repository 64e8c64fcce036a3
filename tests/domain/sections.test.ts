// What belongs to a section by its address, so that it is not published, and not led to, where the section is off.
import { expect, test } from 'vitest';
import { sectionOfAddress } from '#domain/sections.ts';

test.for([
  ['/funding/guides/', 'funding'],
  ['/events/#past', 'events'],
  ['/api/v1/guides.json', 'funding'],
  ['/api/v1/figures.schema.json', 'consultation'],
  ['/calendar/events.ics', 'events'],
  ['/calendar/open-days.ics', 'events'],
  ['/calendar/funding-deadlines.ics', 'funding'],
  ['/embed/year-of-rounds/', 'funding'],
  ['/data/figure.schema.json', 'consultation'],
  ['/share/guide.png', 'funding'],
  ['/share/event.png', 'events'],
  ['/share/reference.png', undefined],
  ['/api/v1/graph.json', undefined],
  ['/api/v1/sources.json', undefined],
  ['/data/', undefined],
  ['/about/history/', undefined],
  ['https://example.org/events/', undefined],
])('%s belongs to %s', ([address = '', section]) => {
  expect(sectionOfAddress(address)).toBe(section);
});
