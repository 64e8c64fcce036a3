// npm run check: reads content/, prints every fault, exits 0 (nothing that withholds publishing), 1 (errors) or 2 (the checker broke).
import { parseArgs } from 'node:util';
import { findContentProblems, hasErrors } from '#check/find-content-problems.ts';
import { formatJson } from '#check/report/json.ts';
import { formatFindings } from '#check/report/text.ts';

const USAGE = `npm run check -- [folder] [options]

  folder        the content to check (default: content)
  --json        print the findings as data
  --all         show all warnings, not only the first ten
  --day <day>   the day for rules about time, such as 2026-11-24 (default: SITE_DATE)
`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      day: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const day = values.day ?? process.env['SITE_DATE'];
  const findings = findContentProblems(positionals[0] ?? 'content', { day });
  process.stdout.write(
    values.json ? formatJson(findings) : formatFindings(findings, values.all ? { mostWarnings: Infinity } : {}),
  );
  return hasErrors(findings) ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`The checker itself broke: ${error instanceof Error ? error.message : String(error)}\n`);
  process.stderr.write('This is not your mistake. Please report it with the file you changed last.\n');
  process.exitCode = 2;
}
