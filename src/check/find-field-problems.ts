// Checks one file of fields that is no part of the content, such as a codebook, with the same words as the content.
import type { z } from 'astro/zod';
import { START, compareFindings, toFinding, type Finding } from './finding.ts';
import { toFields } from './read/content-file.ts';
import type { ContentFile, Fields, Snapshot } from './read/snapshot.ts';
import { toSnapshot } from './read/read-snapshot.ts';
import { readYamlPart } from './read/yaml-part.ts';
import { fieldsAreReadable } from './rules/fields-are-readable.ts';
import { fieldsFit } from './rules/fields-fit.ts';

interface CheckedFields {
  findings: Finding[];
  fields: Fields;
}

/** @param path as it is called in messages */
export function findFieldProblems(path: string, text: string, schema: z.ZodType): CheckedFields {
  const fields = toFields(readYamlPart(text, 1), schema);
  const file: ContentFile = {
    path,
    locus: { kind: 'setting', id: 'codebook' },
    reading: undefined,
    text,
    conflictLine: undefined,
    secondBlockLine: undefined,
    fields,
    prose: undefined,
  };
  if (text.trim() === '') return { fields, findings: [emptyFile(path)] };
  const snapshot: Snapshot = toSnapshot('read', [file]);
  const findings = [...fieldsAreReadable(snapshot), ...fieldsFit(snapshot)];
  return { fields, findings: findings.sort(compareFindings) };
}

function emptyFile(file: string): Finding {
  return toFinding('file-empty', file, START, {
    what: 'The file is empty.',
    remedy: 'Write the fields, or begin with:   npm run consultation import answers.csv -- --draft-codebook',
  });
}
