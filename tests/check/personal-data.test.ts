// What leads to one person is known by its form.
import { expect, test } from 'vitest';
import { findPersonalData } from '#check/text/personal-data.ts';

test.each([
  ['Ask jane.doe+x@example.org', 'an email address'],
  ['Call 0121 496 0000', 'a telephone number'],
  ['(0121) 496-0000', 'a telephone number'],
  ['+44 (0)20 7946 0958', 'a telephone number'],
  ['07700900123', 'a telephone number'],
])('%s', (text, kind) => expect(findPersonalData(text)?.kind).toBe(kind));

test.each([
  'The helpline is 0345 646 1352',
  'In 2018, 0.1 million and £20,000,000',
  'EP/R010420/1',
  'https://example.org/0121496000012',
  '10.5281/zenodo.1234567',
])('no person’s: %s', (text) => expect(findPersonalData(text)).toBeUndefined());
