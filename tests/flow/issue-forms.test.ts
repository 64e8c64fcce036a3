// The forms for issues are whole, and offer the same choices as the schema.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toOptions } from '#forms/labels.ts';
import { FUNDING_ANSWERS, FUNDING_KINDS, FUNDING_PEOPLE } from '#schema/funding-choices.ts';

interface Part {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: unknown[] };
}
interface Form {
  name: string;
  description: string;
  body: Part[];
}

const FOLDER = '.github/ISSUE_TEMPLATE';
const files = readdirSync(FOLDER).filter((file) => file !== 'config.yml');
const TYPES = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];

function read(file: string): Form {
  return parse(readFileSync(join(FOLDER, file), 'utf8')) as Form;
}

function optionsOf(id: string): unknown[] {
  return read('add-funding.yml').body.find((part) => part.id === id)?.attributes.options ?? [];
}

describe.each(files)('%s', (file) => {
  const { name, description, body } = read(file);
  const questions = body.filter(({ type }) => type !== 'markdown');

  test('has what GitHub asks of a form', () => {
    expect([name, description].every((text) => text.length > 3)).toBe(true);
    for (const part of body) expect(TYPES).toContain(part.type);
    for (const { attributes } of body) expect(attributes.label ?? attributes.value).toBeTruthy();
    expect(questions.some(({ id }) => id === undefined)).toBe(false);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test('every choice is text, and none is offered twice', () => {
    for (const { type, attributes } of body.filter((part) => part.type === 'dropdown')) {
      const options = attributes.options ?? [];
      expect(
        options.every((option) => typeof option === 'string'),
        type,
      ).toBe(true);
      expect(new Set(options).size).toBe(options.length);
    }
  });
});

test('funding offers the choices of the schema, in words', () => {
  const toLabels = (choices: readonly string[]): string[] => toOptions(choices).map(({ label }) => label);
  expect(optionsOf('kind')).toEqual(toLabels(FUNDING_KINDS));
  expect(optionsOf('who')).toEqual(toLabels(FUNDING_PEOPLE));
  expect(optionsOf('youPay')).toEqual([...toLabels(FUNDING_ANSWERS), 'Not stated']);
});
