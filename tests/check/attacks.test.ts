// Every page of the attack set is refused, quickly and in words; what passes the check can run nothing.
import { expect, test } from 'vitest';
import { hasErrors } from '#check/find-content-problems.ts';
import { splitFrontMatter } from '#files/front-matter.ts';
import { compile } from '../mdx/compile.ts';
import { expectPlain } from '../mdx/expect-plain.ts';
import { makeAttacks } from './attacks.ts';
import { checkWith } from './check-with.ts';

const attacks = [...makeAttacks()];
/** Microseconds of processor time, so that other work on the machine does not count; most pages take a tenth. */
const SLOWEST = 4_000_000;

test.each(attacks)('%s', (_, { bytes, refusedFor }) => {
  const start = process.cpuUsage();
  const findings = checkWith({ 'news/attack.mdx': bytes });
  const { user, system } = process.cpuUsage(start);
  expect(user + system).toBeLessThan(SLOWEST);
  const own = findings.filter(({ file }) => file === 'content/news/attack.mdx');
  expect([...new Set(own.map(({ kind }) => kind))].join(', ')).toBe(refusedFor);
  expect(hasErrors(own)).toBe(true);
  expect(own.map(({ what, remedy }) => what + remedy).join('')).not.toMatch(
    /[\p{Cc}\p{Cs}\u202A-\u202E]|undefined|\[object/u,
  );
});

test.each(attacks)('%s: without the check, it does not compile or becomes plain text', async (_, { bytes }) => {
  const text = new TextDecoder().decode(bytes);
  const compiled = await compile(splitFrontMatter(text)?.body ?? text).catch(() => undefined);
  if (compiled !== undefined) expectPlain(compiled.tree);
});
