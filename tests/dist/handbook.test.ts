// The editors' handbook is complete and true: a place for every rule, field and component, with what the checker really says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { formatKind } from '#check/report/text.ts';
import { groupAddress, RULE_GROUPS, RULE_DOCS, RULE_IDS, ruleAddress, severityOf } from '#check/rule-docs.ts';
import { fieldsAddress } from '#domain/handbook.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '#schema/collections.ts';
import { describeFields } from '#schema/describe.ts';
import { PROSE_COMPONENTS } from '#schema/prose.ts';
import { readPage, textOf } from '../setup/site-files.ts';

const folder = inject('siteFolder');
const messages = parse(readFileSync('src/check/rule-docs/messages.yaml', 'utf8')) as Record<string, string>;

/** Texts of the elements a selector finds, with their own line breaks. */
function textsOf(path: string, selector: string): string[] {
  return readPage(folder, path)
    .querySelectorAll(selector)
    .map(({ text }) => text);
}

describe('rules', () => {
  test.each(RULE_IDS)('%s', (kind) => {
    const { title, meaning, example } = RULE_DOCS[kind];
    const [path = '', anchor = ''] = ruleAddress(kind).split('#');
    const section = readPage(folder, path).querySelector(`section[aria-labelledby=${anchor}]`);
    expect(textOf(section?.querySelector(`h2#${anchor}`) ?? null)).toBe(title);
    expect(textOf(section?.querySelector('h2 + p') ?? null)).toBe(meaning);
    const [wrong = '', right = '', message = '', ...others] =
      section?.querySelectorAll('.sample > :last-child').map(({ text }) => text) ?? [];
    const said = `${messages[kind]}\n  ${formatKind({ severity: severityOf(kind), kind })}`;
    expect([wrong, right, message, others]).toEqual([example.wrong, example.right, said, []]);
  });

  test('the list leads to each of them', () => {
    const links = readPage(folder, '/about/contribute/rules/').querySelectorAll('main .rows a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(RULE_IDS.map(ruleAddress));
  });

  test('a page a group, and nothing else but what leads on from the address a rule had before', () => {
    const pages = inject('pages').filter((path) => /^\/about\/contribute\/rules\/./.test(path));
    const isMoved = (path: string): boolean =>
      readPage(folder, path).querySelector('meta[http-equiv=refresh]') !== null;
    expect(pages.filter((path) => !isMoved(path))).toEqual(RULE_GROUPS.map(({ id }) => groupAddress(id)).toSorted());
  });
});

describe('fields', () => {
  test.each(COLLECTION_NAMES)('%s', (name) => {
    const shown = textsOf(fieldsAddress(name), 'h3.field-name > code');
    const fields = describeFields(COLLECTIONS[name].schema).map((field) => field.name);
    expect(shown.sort()).toEqual([...fields].sort());
  });
});

test('every component is shown as it is written and as it is drawn', () => {
  const page = '/about/contribute/components/';
  const examples = Object.keys(PROSE_COMPONENTS).map((name) =>
    readFileSync(join(inject('contentFolder'), 'examples', `${name.toLowerCase()}.mdx`), 'utf8').trimEnd(),
  );
  expect(textsOf(page, '.sample pre')).toEqual(examples);
  expect(readPage(folder, page).querySelectorAll('.sample.drawn')).toHaveLength(examples.length);
});

test('the handbook does not crowd the search of visitors', () => {
  expect(readFileSync(join(folder, 'search/names.json'), 'utf8')).not.toContain('/about/contribute/rules/');
});
