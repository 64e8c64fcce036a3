// The states of a scheme as lists name them.
import type { State } from './facets.ts';

export const STATE_LABELS: Record<State, string> = {
  open: 'Open',
  'opens-soon': 'Opens soon',
  ongoing: 'No closing date',
  rounds: 'Comes in rounds',
  announced: 'Announced: ask first',
  closed: 'Closed',
};
