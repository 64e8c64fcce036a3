// The one line that takes the place of empty rows.
import { expect, it } from 'vitest';
import { toNotKnown } from '#views/not-known.ts';

const LABELS = { chair: 'chair', join: 'how to join', cost: 'cost' };

it('names what is not known, in the order of the labels', () => {
  expect(toNotKnown(['cost', 'rhythm', 'chair'], LABELS)).toEqual({ notKnown: 'Not known: chair, cost.' });
});

it('says nothing where all is known', () => {
  expect(toNotKnown([], LABELS)).toEqual({});
});
