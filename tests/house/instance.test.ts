// The code does not know whose hub it is: no name or id of the first hub stands in src/ or scripts/. The list is fixed, not read from
// content/, so that no new entry turns this red.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const NAMES = `
Innovation Alliance, the Alliance, IAWM, innovationwm, blackcountryconsortium, Science and Innovation Audit
West Midlands, west-midlands, Midlands, midlands, Black Country, seven-boroughs, metropolitan boroughs, elsewhere-in-uk
Birmingham, Coventry, Dudley, Sandwell, Solihull, Walsall, Wolverhampton, Aston, Herefordshire, Shropshire, Staffordshire
Warwickshire, Worcestershire, Cannock Chase, Bromsgrove, Redditch, Wyre Forest, Warwick
WMCA, WMG, WMGC, WM REDI, WM5G, BCC, BCU, HVMC, MTC, SQW, DSIT, DESNZ, BEIS, UKRI, Innovate UK, Made Smarter, Faraday
KTP, SMART grants, Horizon Europe, Patent Box, Biomedical Catalyst, Start Up Loans, Shared Prosperity, DASA, NIHR
market-strength, enabling-competency, combined-authority, innovation-policy-and-practice, working-groups
iawm, ktp, stem, iuk, ukri, mtc, hvm, aston, wmca, venturefest, launchpad, erdf, catapults
smart-places, smart-city-alliance, innovative-health, innovative-low-carbon, innovation-support-forum, systems-integration
technologies-for-better-health, advanced-manufacturing, next-generation-transport, sustainable-construction`
  .split(/[,\n]\s*/)
  .filter((name) => name !== '');

function readCode(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|css|mdx|yaml|html|js)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** One word in small letters is an id only where it stands as one: in quotes or as a part of an address. */
function toPattern(name: string): string {
  return /^[a-z]+$/.test(name) ? `(?<=['"\`/])${name}(?=['"\`/])` : `(?<![\\w-])${name}(?![\\w-])`;
}

test('no word of the instance stands in the code', () => {
  const pattern = new RegExp(NAMES.map(toPattern).join('|'), 'g');
  const found = ['src', 'scripts']
    .flatMap(readCode)
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => [...line.matchAll(pattern)].map(([name]) => `${path}:${index + 1} ${name}`)),
    );
  expect(found).toEqual([]);
});
