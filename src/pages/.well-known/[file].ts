// security.txt, when the operator has named a contact. Without one there is no file: a guessed contact is worse than none.
import type { APIContext } from 'astro';
import { toResponse } from '#open-data/response.ts';
import { getSite } from '#queries/site.ts';
import { toSecurityText } from '#views/security-text.ts';

export const getStaticPaths = () => {
  const contact = getSite().securityContact;
  return contact === undefined ? [] : [{ params: { file: 'security.txt' }, props: { contact } }];
};

export function GET({ props }: APIContext<{ contact: string }>): Response {
  const { day, toAbsolute } = getSite();
  const text = toSecurityText({ contact: props.contact, canonical: toAbsolute('/.well-known/security.txt'), day });
  return toResponse('txt', text);
}
