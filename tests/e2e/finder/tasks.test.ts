// Ten tasks of people who see the finder for the first time, on a phone, with at most four actions each: a tap, or a text written.
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../../browser/open.ts';
import { FinderPage } from './finder-page.ts';

let browser: TestBrowser;
let finder: FinderPage;

beforeAll(async () => {
  browser = await openBrowser(inject('siteDay'));
});
beforeEach(async () => {
  finder = await FinderPage.open(browser);
});
afterEach(async ({ task }) => {
  await finder.close();
  if (task.result?.state !== 'fail') expect(finder.actions, 'actions').toBeLessThanOrEqual(4);
});
afterAll(() => browser.close());

test('a small firm in energy with a prototype wants a grant', async () => {
  await finder.write('grant for our energy prototype');
  await finder.expectShown(['DRIVE35 Innovation Fund (Advanced Propulsion Centre)']);
});

test('a university wants to place a researcher in a company', async () => {
  await finder.openFilters();
  await finder.answer('Who are you?', 'University');
  await finder.answer('What do you need?', 'Partnership');
  await finder.show();
  await finder.expectShown(['Knowledge Transfer Partnership (KTP)']);
});

test('an NHS trust wants to buy something that does not exist yet', async () => {
  await finder.write('NHS contract');
  await finder.expectShown(['SBRI Healthcare']);
  await finder.tap(finder.link('SBRI Healthcare'));
  await finder.page.getByRole('heading', { level: 1, name: 'SBRI Healthcare' }).waitFor();
});

test('someone has an idea and needs £20,000', async () => {
  await finder.openFilters();
  await finder.answer('How far along?', 'Idea');
  await finder.answer('How much?', 'Up to £25,000');
  await finder.show();
  await finder.expectShown(['ICURe (Innovation to Commercialisation of University Research)']);
});

test('someone whose scheme has closed learns so, and what came after', async () => {
  await finder.write('Horizon 2020');
  await finder.tap(finder.page.getByRole('link', { name: /closed schemes? (?:fits )?too/ }));
  await finder.tap(finder.link('Horizon 2020'));
  await finder.page.getByText('Kept as a record.').waitFor();
  await finder.tap(finder.page.locator('.scheme-note').getByRole('link'));
  await finder.page.getByRole('heading', { level: 1, name: 'Horizon Europe' }).waitFor();
});

test('a charity wants to know what there is for it', async () => {
  await finder.openFilters();
  await finder.answer('Who are you?', 'Charity');
  await finder.show();
  expect((await finder.shown()).length).toBeGreaterThan(0);
  await finder.expectShown([]);
});

test('a firm in Dudley wants a grant', async () => {
  await finder.openFilters();
  await finder.answer('What do you need?', 'Grant');
  await finder.answer('Where?', 'Dudley');
  await finder.show();
  await finder.expectShown(['Battery Innovation Programme']);
});

test('a firm has heard that research lowers its tax', async () => {
  await finder.write('tax relief');
  await finder.expectShown(['R&D tax relief: merged expenditure credit scheme', 'Patent Box']);
});

test('a founder compares two ways to get equity', async () => {
  await finder.write('equity');
  await finder.tap(finder.page.getByRole('checkbox', { name: /Compare Seed Enterprise/ }));
  await finder.tap(finder.page.getByRole('checkbox', { name: /Compare Enterprise/ }));
  await finder.tap(finder.page.getByRole('link', { name: 'Compare 2 schemes' }));
  await finder.page.getByRole('columnheader', { name: /^Seed Enterprise/ }).waitFor();
});

test('a research centre asks whether a KTP could be for it', async () => {
  await finder.write('ktp');
  await finder.tap(finder.link(/KTP/));
  await finder.tap(finder.page.getByText('Could this be for us?'));
  finder.actions += 1;
  await finder.page.getByLabel('Who are you?').selectOption({ label: 'Research organisation' });
  await finder.page.getByRole('status').getByText('Looks possible').waitFor();
});
