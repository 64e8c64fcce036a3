// The picture shown when a page of a kind is shared: /share/theme.png and so on.
import type { APIRoute, GetStaticPaths } from 'astro';
import { toResponse } from '#open-data/response.ts';
import { getSite } from '#queries/site.ts';
import { drawShare } from '#share/draw-share.ts';
import { SHARE_KINDS, toShareText, type ShareKind } from '#views/share-text.ts';

export const getStaticPaths: GetStaticPaths = () => SHARE_KINDS.map((kind) => ({ params: { kind }, props: { kind } }));

export const GET: APIRoute<{ kind: ShareKind }> = async ({ props: { kind } }) => {
  const { settings } = getSite();
  const picture = await drawShare({
    ...toShareText(kind, settings),
    name: { start: settings.nameStart, end: settings.nameEnd ?? '' },
  });
  return toResponse('png', picture);
};
