// Kinds of fault in the settings of a hub: its sections, its places, and what is another hub's.
import type { RuleDoc } from './rule-doc.ts';

export const SETTING_RULES = {
  'section-off': {
    title: 'Something leads to a section that is not in use',
    meaning:
      'What belongs to a section that content/site.yaml leaves out is not published, so a link to it would end at a missing page.',
    example: {
      wrong: '{ label: See events, hint: There is one, address: /events/ }',
      right: '{ label: Find groups, hint: There is one, address: /groups/ }',
    },
  },
  'place-circular': {
    title: 'A place is inside itself',
    meaning: 'The finder works outwards from the smallest place to the widest. In a circle nothing is widest.',
    example: {
      wrong: '- { id: made-up-land, name: The made-up land, in: [made-up-county] }',
      right: '- { id: made-up-land, name: The made-up land }',
    },
  },
  'contrast-low': {
    title: 'A colour of the hub is hard to read',
    meaning: 'Faint text cannot be read in sunlight, on a poor screen or by people with poor sight.',
    example: {
      wrong: 'link: { light: "#7fb5aa", dark: "#83d6c6" }',
      right: 'link: { light: "#00564c", dark: "#83d6c6" }',
    },
  },
  'hub-shared': {
    title: 'Two hubs share a name or an address',
    meaning:
      'Calendars and feed readers know an entry by the lasting name of its hub, and one address can serve one site. A folder of content copied for another region still has both.',
    example: { wrong: 'uid: made-up-site', right: 'uid: another-made-up-site' },
  },
  'record-foreign': {
    title: 'A record belongs to another hub',
    meaning:
      'Scripts write down what they found for one hub. In another they tell editors of pages that nothing there rests on.',
    example: { wrong: 'hub: another-made-up-site', right: 'hub: made-up-site' },
  },
} as const satisfies Record<string, RuleDoc>;
