// Pages that try to do harm: each a name, and what stands in the text or among the fields of an ordinary page.

/** The bytes of each page, by its name. */
export function makeAttacks(): ReadonlyMap<string, Uint8Array> {
  const attacks = [
    ...Object.entries(TEXTS).map(([name, text]) => [name, toBytes(toPage('', text))] as const),
    ...Object.entries(FIELDS).map(([name, field]) => [name, toBytes(toPage(`${field}\n`, 'Words.'))] as const),
    ...Object.entries(ENCODINGS),
  ];
  return new Map(attacks.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function toPage(field: string, text: string): string {
  return `---
title: A made-up attack
summary: A made-up page that tries to do harm and must be refused.
sources:
  - made-up-report
${field}publishedOn: 1999-05-01
original: made-up-report
---

## Words

${text}
`;
}

function nested(depths: number, line: (depth: number) => string): string {
  return Array.from({ length: depths }, (_, depth) => line(depth)).join('');
}

const TEXTS = {
  'anchor-html': '<a href="javascript:alert(1)">words</a>',
  'autolink-javascript': '<javascript:alert(1)>',
  'backslash-host': '[link text](/\\\\evil.example/)',
  base: '<base href="https://evil.example/"/>',
  'bidi-override': 'Words \u202e)1(trela:tpircsavaj words.',
  'blob-link': '[link text](blob:https://evil.example/x)',
  cdata: '<![CDATA[ <script>alert(1)</script> ]]>',
  'children-expression': '<Note>\n\n{1}\n\n</Note>',
  'class-on-component': 'A <Org id="made-up-office" class="x"/>.',
  'client-directive': '<Note client:load="true">\nwords\n</Note>',
  'constructor-tag': '<constructor/>',
  'custom-element': '<evil-element>x</evil-element>',
  'data-link': '[link text](data:text/html,<script>alert(1)</script>)',
  'data-picture': '![words of a picture](data:image/svg+xml;base64,PHN2Zy8+)',
  'deep-brackets': '['.repeat(20_000),
  'deep-emphasis': '*a **b '.repeat(3_000),
  'deep-lists': nested(300, (depth) => `${'  '.repeat(depth)}- a\n`),
  'deep-notes': `${'<Note>\n\n'.repeat(200)}words\n\n${'</Note>\n\n'.repeat(200)}`,
  'deep-quotes': `${'>'.repeat(3_000)} words`,
  'details-event': '<details open ontoggle="alert(1)">x</details>',
  doctype: '<!DOCTYPE html>',
  embed: '<embed src="https://evil.example/"/>',
  'event-capitals': 'A <Org id="made-up-office" ONCLICK="alert(1)"/>.',
  'event-on-component': 'A <Org id="made-up-office" onclick="alert(1)"/>.',
  'export-constant': 'export const secret = process.env',
  'export-default': 'export default () => null',
  'export-star': "export * from './somewhere.js'",
  'expression-after-entity': '&#123;1} {1}',
  'expression-comment': '{/* nothing */}',
  'expression-flow': '{process.exit(1)}',
  'expression-in-heading': '## Words {1}',
  'expression-in-link': '[words {1}](/news/)',
  'expression-in-list': '- {1}\n- two',
  'expression-in-table': '| a |\n| --- |\n| {1} |',
  'expression-inline': 'Words {globalThis.constructor} words.',
  'expression-template': '{`${process.env.HOME}`}',
  'expression-unclosed': 'Words { words',
  'fact-prototype': 'A <Fact id="constructor"/>.',
  'file-link': '[link text](file:///etc/passwd)',
  form: '<form action="https://evil.example/"><input name="x"/></form>',
  fragment: '<><b>x</b></>',
  'full-width-tag': '<\uff33cript>alert(1)</\uff33cript>',
  'html-comment': '<!-- <script>alert(1)</script> -->',
  'id-markup': 'A <Org id="&lt;b&gt;"/>.',
  'id-traversal': 'A <Org id="../../package"/>.',
  iframe: '<iframe src="https://evil.example/"></iframe>',
  'image-event': '<img src="x" onerror="alert(1)"/>',
  'import-dynamic': "{import('node:fs')}",
  'import-module': "import fs from 'node:fs'",
  'import-side-effect': "import 'node:child_process'",
  'inner-html': '<Note dangerouslySetInnerHTML="x">\nwords\n</Note>',
  'javascript-capitals': '[link text](JaVaScRiPt:alert(1))',
  'javascript-decimal-entity': '[link text](&#106;avascript:alert(1))',
  'javascript-entity': '[link text](javascript&colon;alert(1))',
  'javascript-footnote': 'Words.[^1]\n\n[^1]: [link text](javascript:alert(1))',
  'javascript-leading-control': '[link text](<\u0001javascript:alert(1)>)',
  'javascript-link': '[link text](javascript:alert(1))',
  'javascript-newline-entity': '[link text](java&NewLine;script:alert(1))',
  'javascript-percent': '[link text](javascript%3Aalert(1))',
  'javascript-picture': '![words of a picture](javascript:alert(1))',
  'javascript-reference': '[words][x]\n\n[x]: javascript:alert(1)',
  'javascript-soft-hyphen': '[link text](java\u00adscript:alert(1))',
  'javascript-tab-entity': '[link text](java&Tab;script:alert(1))',
  'javascript-tab': '[link text](<java\tscript:alert(1)>)',
  'link-stylesheet': '<link rel="stylesheet" href="https://evil.example/x.css"/>',
  'look-alike-component': 'A <F\u0430ct id="made-up-share"/>.',
  'many-unclosed-tags': '<Note>\n'.repeat(2_000),
  math: '<math><mtext>x</mtext></math>',
  'member-tag': '<Fact.constructor/>',
  'merge-marker': '<<<<<<< HEAD\nwords\n=======\nother words\n>>>>>>> theirs',
  'meta-refresh': '<meta http-equiv="refresh" content="0;url=https://evil.example/"/>',
  'namespace-tag': '<xlink:href>x</xlink:href>',
  'null-byte': 'Words \u0000 words.',
  object: '<object data="https://evil.example/"></object>',
  'org-prototype': 'A <Org id="constructor"/>.',
  'picture-traversal': '![A stolen file](/pictures/../../package.json)',
  'processing-instruction': '<?xml version="1.0"?>',
  'prop-element': 'A <Fact id=<b/>/>.',
  'prop-expression': 'A <Fact id={process.env.HOME}/>.',
  'prop-spread': 'A <Fact {...process.env}/>.',
  'proto-prop': 'A <Org id="made-up-office" __proto__="x"/>.',
  'protocol-relative': '[link text](//evil.example/)',
  'prototype-tag': '<__proto__/>',
  'quadratic-emphasis': '_*a'.repeat(20_000),
  'remote-picture-reference': '![A tracking dot][x]\n\n[x]: https://evil.example/dot.png',
  'remote-picture': '![A tracking dot](https://evil.example/dot.png)',
  'script-capitals': '<SCRIPT>alert(1)</SCRIPT>',
  'script-in-link': '[<script>alert(1)</script>](/news/)',
  'script-in-note': '<Note>\n\n<script>alert(1)</script>\n\n</Note>',
  'script-in-table': '| a |\n| --- |\n| <script>alert(1)</script> |',
  'script-mixed-case': '<ScRiPt>alert(1)</ScRiPt>',
  'script-self-closed': '<script src="https://evil.example/x.js"/>',
  'script-unclosed': '<script>alert(1)',
  script: '<script>alert(1)</script>',
  'set-html': '<Note set:html="<b>x</b>">\nwords\n</Note>',
  'style-on-component': 'A <Org id="made-up-office" style="background: url(https://evil.example/)"/>.',
  'style-plain': '<style>body</style>',
  style: '<style>body {display: none}</style>',
  'svg-event': '<svg onload="alert(1)"/>',
  'svg-script': '<svg><script>alert(1)</script></svg>',
  'tag-characters': 'Words \u{e0041}\u{e0042} words.',
  template: '<template>x</template>',
  'terminal-escape': 'Words \u001b[2J words.',
  'user-in-host': '[link text](https://innovationwm.co.uk@evil.example/)',
  'vbscript-link': '[link text](vbscript:msgbox)',
  'zero-width-words': 'Words\u200b words.',
  'zero-width': '<scr\u200bipt>',
};

const FIELDS = {
  'yaml-alias-bomb':
    'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: [*d, *d, *d, *d, *d, *d, *d, *d, *d]',
  'yaml-binary': 'dateNote: !!binary aGVsbG8=',
  'yaml-constructor': 'constructor: {prototype: x}',
  'yaml-deep-dashes': `dateNote:\n  ${'- '.repeat(2_000)}x`,
  'yaml-deep-flow': `dateNote: ${'['.repeat(3_000)}`,
  'yaml-deep-indent': `dateNote:\n${nested(400, (depth) => `${' '.repeat(depth + 1)}a:\n`)}`.trimEnd(),
  'yaml-directive': '%YAML 1.1',
  'yaml-function': 'dateNote: !!js/function "function () { return 1 }"',
  'yaml-local-tag': 'dateNote: !secret /etc/passwd',
  'yaml-merge-key': '<<: {title: Another}',
  'yaml-null-character': 'dateNote: "a \\0 null"',
  'yaml-proto': '__proto__: {draft: true}',
  'yaml-python': 'dateNote: !!python/object/apply:os.system ["id"]',
  'yaml-script-in-title': 'dateNote: "\\u202Ereversed"',
  'yaml-second-document': '...\n---\ntitle: Another',
  'yaml-self-alias': 'a: &a [*a]',
  'yaml-surrogate': 'dateNote: "half \\uD800 a character"',
  'yaml-template': 'replacedBy: ${process.env.HOME}',
  'yaml-traversal': 'replacedBy: news/../../package',
};

/** Files that are not UTF-8: what stands in the text is written as single bytes, or the whole as UTF-16. */
const ENCODINGS = {
  'encoded-surrogate': Buffer.from(toPage('', 'Words \xed\xa0\x80 words.'), 'latin1'),
  'latin-1': Buffer.from(toPage('', 'Caf\xe9 words.'), 'latin1'),
  overlong: Buffer.from(toPage('', 'Words \xc0\xbcscript\xc0\xbe words.'), 'latin1'),
  'utf-16': Buffer.from(`\ufeff${toPage('', 'words').trimEnd()}`, 'utf16le'),
};
