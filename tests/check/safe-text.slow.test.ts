// Property: words that pass the check become nothing but a few plain tags, our components and safe addresses.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../mdx/compile.ts';
import { expectPlain } from '../mdx/expect-plain.ts';
import { checkWith, withText } from './check-with.ts';

const FRAGMENTS = [
  ...['words ', 'more', ' ', '\n', '\n\n', '<', '>', '/', '"', "'", '=', '{', '}', '[', ']', '](', ')', '(', '!', '!['],
  ...['`', '**', '_', '~~', '|', '| a |\n| --- |\n', '- ', '1. ', '> ', '## ', '### ', '#', ':', '\\', '&', ';', '\t'],
  ...[
    'javascript:',
    'JaVaScRiPt&colon;',
    'data:text/html,',
    'https://example.org/',
    '//example.org',
    '/groups/',
    '/news/',
  ],
  ...[
    'script',
    'style',
    'iframe',
    'img',
    'svg',
    ' onclick="x"',
    ' onerror=x',
    ' style="x"',
    ' src="x"',
    ' href="javascript:x"',
  ],
  ...['<script>', '</script>', '<img src=x onerror=x>', '<b>', '</b>', '<!--', '-->', '<![CDATA[', ']]>', '<?x?>'],
  ...[
    '<Note>',
    '</Note>',
    '<Note>\nwords\n</Note>',
    '<Fact id="made-up-share"/>',
    '<Org id="made-up-office"/>',
    '<Fact id=',
  ],
  ...[
    '[link text](/groups/)',
    '[link text](#what-happened)',
    '[^1]',
    '[^1]: ',
    '[x]: javascript:x',
    '[x]',
    'https://example.org ',
  ],
  ...[
    '&lt;script&gt;',
    '&#60;',
    '&#x3c;',
    '&colon;',
    '%3A',
    '&Tab;',
    '\u00A0',
    '\uFF1C',
    'import x',
    'export y',
    '___proto___',
  ],
];
const LINK_STARTS = ['[link text](', '![words of a picture](', '[link text](<', '[x]: '];
const ADDRESS_PARTS = [
  'javascript:',
  'JAVA',
  'script',
  '&colon;',
  ':',
  '//',
  '/',
  '\\',
  'data:',
  'https://',
  '%3A',
  '&Tab;',
  'x',
  'example.org',
  '@',
  '#',
  '?',
];
const link = fc
  .tuple(
    fc.constantFrom(...LINK_STARTS),
    fc.array(fc.constantFrom(...ADDRESS_PARTS), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(')', '>)', ' '),
  )
  .map(([start, parts, end]) => `${start}${parts.join('')}${end}`);
/** Sentences are likelier, so that enough of the texts pass. */
const written = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('words ') },
      { weight: 2, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: link },
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((parts) => `words ${parts.join('')}`);

test('what passes is plain', async () => {
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(written, async (text) => {
      const errors = checkWith(withText(text)).filter(({ severity }) => severity === 'error');
      if (errors.length > 0) return;
      passed += 1;
      expectPlain((await compile(text)).tree);
    }),
    { numRuns: 1500, seed: 20261124 },
  );
  expect(passed).toBeGreaterThan(100);
});

test('no text makes the checker throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      checkWith({
        'news/anything.mdx': text,
        'sources/anything.yaml': text,
        'consultations/1999/made-up-answers.csv': text,
      });
    }),
    { numRuns: 400, seed: 20261124 },
  );
});

test('no bytes make the checker throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      checkWith({ 'news/anything.mdx': bytes, 'sources/anything.yaml': bytes });
    }),
    { numRuns: 300, seed: 20261124 },
  );
});
