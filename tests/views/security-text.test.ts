// security.txt as RFC 9116 asks for it: a contact, and a day on which it must be looked at again.
import { expect, test } from 'vitest';
import { toSecurityText } from '#views/security-text.ts';

test('the file is good for less than a year from the day of the build', () => {
  const text = toSecurityText({
    contact: 'mailto:security@hub.example.org',
    canonical: 'https://hub.example.org/.well-known/security.txt',
    day: '2028-02-29',
  });
  expect(text).toBe(
    [
      'Contact: mailto:security@hub.example.org',
      'Expires: 2029-02-28T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://hub.example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});
