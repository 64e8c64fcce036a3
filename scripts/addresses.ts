// npm run addresses: adds the pages of the built site to the ledger of published addresses. Run it with every release.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { writeLedger } from '#files/address-ledger.ts';
import { contentFile } from '#files/content-folder.ts';
import { readYaml } from '#files/yaml.ts';
import { publishedSchema, redirectsSchema } from '#schema/redirects.ts';
import { readOptions } from './options.ts';

const LEDGER = contentFile('published-addresses.yaml');
const REDIRECTS = contentFile('redirects.yaml');

const { values } = readOptions('npm run addresses -- --site <built site>', {
  options: { site: { type: 'string', default: 'dist' } },
});
process.exitCode = main(values.site);

function main(site: string): number {
  if (!existsSync(`${site}/index.html`)) {
    process.stderr.write(`There is no built site in ${site}. Run npm run build first.\n`);
    return 1;
  }
  const moved = new Set(redirectsSchema.parse(read(REDIRECTS)).redirects.map(({ from }) => from));
  const built = globSync('**/index.html', { cwd: site })
    .map((file) => `/${file.split(sep).join('/').slice(0, -'index.html'.length)}`)
    // The forms are a tool that an operator may leave out, not an address for readers.
    .filter((address) => !moved.has(address) && !/^\/(?:pagefind|admin)\//.test(address));
  const known = publishedSchema.parse(read(LEDGER)).published;
  writeFileSync(LEDGER, writeLedger(known, built));
  const added = built.filter((address) => !known.includes(address)).length;
  process.stdout.write(`${known.length + added} addresses in ${LEDGER}, ${added} of them new.\n`);
  return 0;
}

function read(path: string): unknown {
  return existsSync(path) ? readYaml(readFileSync(path, 'utf8')).data : {};
}
