// What the sources of a scheme state about the six questions of the finder, small enough to travel in a page as JSON.
import type { Funding } from '#schema/funding.ts';
import { toSum, type Sum } from './amounts.ts';
import type { Answer, Kind, Person, Step } from './facets.ts';
import type { Places } from './places.ts';

/** Set on a rule whose source is second-hand or was only partly seen: such a rule rules nobody out. */
interface Reported {
  reported?: true;
}

export interface SchemeRules {
  who: Reported & { types: readonly Person[]; asPartner?: readonly Person[]; onlyThese?: true };
  kinds: readonly Kind[];
  /** It is about one field, and no question asks for the reader’s. */
  oneField?: true;
  stage?: Reported & { steps: readonly Step[] };
  sum?: Reported & Sum;
  /** Places it does not cover, and those it may cover; it covers all others. */
  where?: Reported & { outside?: readonly string[]; unsure?: readonly string[] };
  pay?: Reported & { needed: Answer };
  partner?: Reported & { needed: Answer };
}

export function toSchemeRules(scheme: Funding, places: Places): SchemeRules {
  const { who, kind, otherKinds, stage, amount, region, share, partner } = scheme;
  const sum = toSum(amount);
  return {
    who: {
      types: who.types,
      ...(who.asPartner === undefined ? {} : { asPartner: who.asPartner }),
      ...(who.onlyThese === undefined ? {} : { onlyThese: true as const }),
      ...toReported(who),
    },
    kinds: [kind, ...otherKinds],
    ...(stage === undefined ? {} : { stage: { steps: stage.steps, ...toReported(stage) } }),
    ...(amount === undefined || Object.keys(sum).length === 0 ? {} : { sum: { ...sum, ...toReported(amount) } }),
    ...(region === undefined ? {} : { where: { ...toWhere(region.areas, places), ...toReported(region) } }),
    ...(share === undefined ? {} : { pay: { needed: share.youPay, ...toReported(share) } }),
    ...(partner === undefined ? {} : { partner: { needed: partner.needed, ...toReported(partner) } }),
  };
}

function toWhere(areas: readonly string[], { asked, getCoverage }: Places): NonNullable<SchemeRules['where']> {
  const placesOf = (coverage: string): string[] =>
    asked.map(({ id }) => id).filter((id) => getCoverage(areas, id) === coverage);
  const [outside, unsure] = [placesOf('none'), placesOf('part')];
  return { ...(outside.length === 0 ? {} : { outside }), ...(unsure.length === 0 ? {} : { unsure }) };
}

function toReported({ certainty }: { certainty?: string | undefined }): Reported {
  return certainty === 'reported' ? { reported: true } : {};
}
