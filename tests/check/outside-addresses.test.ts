// Addresses of sources and links that hide their host, stay at home, or look like another. All hosts are made up.
import { expect, test } from 'vitest';
import { formatCheck, withLine, withText } from './check-with.ts';

const SOURCE = 'sources/made-up-report.yaml';
const source = (address: string): string =>
  formatCheck(withLine(SOURCE, 'url: https://example.org/report', `url: '${address}'`));

test.each([
  'https://www.gov.uk@evil.example/',
  'https://user:secret@example.org/',
  'https://www.gov.uk%20@evil.example/',
  'https://www.gov.uk\\@evil.example/',
  'https://example.org\\evil/',
  'https://example.org/<script>',
  'https://example.org/\u202Efdp',
])('a source at %s', (address) => {
  expect(source(address)).toMatch(/error · (?:web-address-invalid|character-hidden|address-unsafe)/);
});

test.each([
  'http://169.254.169.254/latest/',
  'http://10.1.2.3/report',
  'http://127.1/report',
  'http://0x7f.0.0.1/report',
  'http://192.168.0.1.:8080/report',
  'http://localhost.localdomain/report',
  'https://wiki.corp/report',
  'http://[::1].example/',
  'http://[fd00::1.2.3.4]/report',
  'https://server.internal/report',
  'https://nas.home.arpa/',
])('a source or a link at %s', (address) => {
  expect(source(address)).toMatch(/error · (?:link-local|web-address-invalid)/);
});

test.each(['http://localhost/', 'http://169.254.169.254/', 'http://[::1]/', 'http://2130706433/', 'http://intranet/'])(
  'a link in the words to %s',
  (address) => {
    expect(formatCheck(withText(`See [the made-up page](${address}).`))).toContain('error · link-local');
  },
);

test.each(['https://www.gоv.uk/', 'https://exаmple.org/', 'https://ελ.example/', 'https://xn--c1yn36f.example/'])(
  'a host with letters of another alphabet: %s',
  (address) => {
    expect(source(address)).toContain('letters of another alphabet');
    expect(formatCheck(withText(`See [the made-up page](${address}).`))).toContain('letters of another alphabet');
  },
);

test('a host with characters that browsers read as other letters', () => {
  for (const found of [source('https://ⓔxample.org/report'), formatCheck(withText('See [it](https://ｅxample.org/).'))])
    expect(found).toContain('has characters that browsers read as other letters');
});

test.each([
  'https://example.org/@name/report?to=a@example.org',
  'https://münchen.example.org/report',
  'https://example.org:8443/report',
  'https://172.15.0.1.example.org/report',
  'https://example.org/a(b)c~d,e;f',
])('%s is right', (address) => {
  expect(source(address)).toBe('');
});
