// What followed of promises, and which bodies came before. All of them are made up.
import { describe, expect, it } from 'vitest';
import { makeEntry, makeLink } from '../builders/content-graph.ts';
import { makeRenderContext } from '../builders/render-context.ts';
import { makeSite } from '../builders/site.ts';
import { makeOrganisation } from '../builders/organisation.ts';
import { buildContentGraph } from '#domain/content-graph.ts';
import type { Consultation } from '#schema/consultations.ts';
import { toBodies, toPromises } from '#views/record.ts';

type Step = Consultation['nextSteps'][number];
const said = { text: 'Lamps were to be lit.', source: 'made-up' };
const result = (on?: string): Step['followed'][number] => ({
  text: 'A lamp was lit.',
  source: 'made-up',
  ...(on && { on }),
});
const promisesOf = (steps: readonly Omit<Step, 'said'>[]) =>
  toPromises(
    { id: '2016', data: { nextSteps: steps.map((step) => ({ ...step, said })) } as Consultation },
    makeRenderContext({ day: '2027-01-01' }),
  );

describe('toPromises', () => {
  it('has a disc for each dated result, at its place between the year after and the day of the build', () => {
    const view = promisesOf([
      {
        id: 'lamps',
        title: 'Lamps',
        followed: [result('2022-01-01'), result('2020'), result()],
        gap: 'We do not know who lit them.',
      },
    ]);
    expect(view?.title).toBe('One promise of 2016, and what followed');
    expect(view?.threads[0]).toEqual({
      title: 'Lamps',
      href: '/consultation/2016/#step-lamps',
      dots: [
        { at: 35, isYear: true },
        { at: 50, isYear: false },
      ],
      text: '2 dated results, the last of 1 January 2022. We do not know who lit them.',
    });
  });

  it('says what is not known, or that nothing was found, where a promise has no result', () => {
    const texts = promisesOf([
      { id: 'a', title: 'A', followed: [], gap: 'We do not know.' },
      { id: 'b', title: 'B', followed: [] },
    ])?.threads.map(({ text }) => text);
    expect(texts).toEqual(['We do not know.', 'Nothing dated was found.']);
  });

  it('is absent where nothing was promised', () => {
    expect(promisesOf([])).toBeUndefined();
  });
});

describe('toBodies', () => {
  it('takes a body and those it came after, earliest first, without one that begins later', () => {
    const context = makeRenderContext({
      settings: { ...makeSite().settings, organisation: 'own' },
      graph: buildContentGraph(
        ['own', 'old', 'older', 'unborn'].map((id) => makeEntry(`organisations/${id}`)),
        [
          makeLink('organisations/own', 'follows', 'organisations/old'),
          makeLink('organisations/own', 'follows', 'organisations/older'),
          makeLink('organisations/own', 'follows', 'organisations/unborn'),
        ],
      ),
      organisations: new Map([
        ['own', makeOrganisation('Own', [{ from: '2018-01' }])],
        ['old', makeOrganisation('Old', [{ from: '2011' }])],
        ['older', makeOrganisation('Older', [{ from: '2005' }])],
        ['unborn', makeOrganisation('Unborn', [{ from: '2030' }])],
      ]),
    });
    expect(toBodies(context)).toEqual(['older', 'old', 'own']);
  });
});
