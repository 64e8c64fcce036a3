// npm run eval dates: what differs between sites built for several days. Give others:  npm run eval dates -- 2019-07-01 2026-01-20
import { resolve } from 'node:path';
import { isRealDay } from '#schema/fields.ts';
import { today } from '../../src/integrations/today.ts';
import { formatSites, readShelves, toSiteOnDay } from '../judge/site-on-day.ts';

const DAYS = ['2018-01-15', '2020-07-07', '2021-06-09', '2024-04-01'];
const given = process.argv.slice(2);
const wrong = given.find((day) => !isRealDay(day));

if (wrong === undefined) {
  const shelves = readShelves(resolve(import.meta.dirname, '../../content'));
  const sites = (given.length > 0 ? given : [...DAYS, today()]).map((day) => toSiteOnDay(shelves, day));
  process.stdout.write(`${formatSites(sites)}\n`);
} else {
  process.stderr.write(`"${wrong}" is no day. Write it like 2019-07-01.\n`);
  process.exitCode = 2;
}
