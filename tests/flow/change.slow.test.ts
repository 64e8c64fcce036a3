// What the workflow finds out about a change: the files since the branch began, the pages and files they touch, the lines.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReview } from '#check/report/review.ts';
import { MadeUpHistory } from './made-up-history.ts';

const NEWS = 'content/news/office-opens.mdx';
let history: MadeUpHistory;

beforeEach(() => {
  history = new MadeUpHistory();
});
afterEach(() => history.remove());

test('a changed news item touches its page, the pages it is named on, and its feeds', () => {
  history.change(NEWS, 'in the year 1999.', 'in May 1999.');
  history.commit('Name the month');
  const { code, out } = history.check('--json', '--since', history.base);
  expect(code).toBe(0);
  const { findings, affected } = readReview(out);
  expect(findings).toEqual([]);
  expect(affected).toMatchInlineSnapshot(`
    {
      "calendars": [],
      "charts": [],
      "feeds": [
        "/feeds/news.json",
        "/feeds/news.xml",
        "/feeds/themes/battery-storage.xml",
      ],
      "files": [
        "content/news/office-opens.mdx",
      ],
      "linking": [],
      "pages": [
        "/news/office-opens/",
      ],
    }
  `);
});

test('an event touches calendars; a table the files of its chart', () => {
  history.change('content/events/1999-05-01-made-up-meeting.mdx', 'place: ', 'place: The ');
  history.change('content/events/1999-05-01-made-up-meeting.mdx', 'group: ', 'series: workshops\ngroup: ');
  const table = 'content/consultations/1999/made-up-answers.csv';
  history.write(table, `${history.git('show', `${history.base}:${table}`).trimEnd()}\n\n`);
  history.commit('Say where');
  const { affected } = readReview(history.check('--json', '--since', history.base).out);
  expect(affected).toMatchInlineSnapshot(`
    {
      "calendars": [
        "/calendar/events.ics",
        "/calendar/groups/test-writers.ics",
        "/calendar/workshops.ics",
      ],
      "charts": [
        "/data/made-up-answers.csv",
        "/data/made-up-answers.json",
        "/data/made-up-answers.png",
        "/data/made-up-answers.svg",
        "/embed/made-up-answers/",
      ],
      "feeds": [
        "/feeds/groups/test-writers.xml",
      ],
      "files": [
        "content/consultations/1999/made-up-answers.csv",
        "content/events/1999-05-01-made-up-meeting.mdx",
      ],
      "linking": [
        "/consultation/1999/",
        "/news/office-opens/",
      ],
      "pages": [
        "/consultation/1999/made-up-answers/",
        "/events/1999-05-01-made-up-meeting/",
      ],
    }
  `);
});

test('what main changed in the meantime is not part of the change', () => {
  history.change(NEWS, 'opens', 'opened');
  history.commit('Past');
  history.git('checkout', '--quiet', 'main');
  history.change('content/glossary/tla.yaml', 'definition: ', 'definition: Now ');
  history.commit('Another');
  const main = history.git('rev-parse', 'HEAD').trim();
  history.git('checkout', '--quiet', 'change');
  history.git('merge', '--quiet', 'main', '--message', 'Merge');
  const { affected } = readReview(history.check('--json', '--since', main).out);
  expect(affected.pages).toEqual(['/news/office-opens/']);
});

test('each finding has its file from the root of the project and its line, as annotations need them', () => {
  history.change(NEWS, 'original: made-up-report', 'original: made-up-reports');
  history.commit('Name another source');
  const { code, out } = history.check('--github');
  expect(code).toBe(1);
  const line = Number(
    /^::error file=content\/news\/office-opens\.mdx,line=(\d+),col=\d+,title=reference-missing::/m.exec(out)?.[1],
  );
  expect(history.git('show', `HEAD:${NEWS}`).split('\n')[line - 1]).toBe('original: made-up-reports');
});

test('a commit that is not there: exit 2 and a sentence', () => {
  const { code, err } = history.check('--json', '--since', 'no-such-commit');
  expect(code).toBe(2);
  expect(err).toContain('"no-such-commit" is no commit that git knows here.');
  expect(err).not.toMatch(/^\s+at /m);
});
