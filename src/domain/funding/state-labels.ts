// The states of a scheme as lists name them.
import * as t from '#i18n/funding-states.ts';
import type { State } from './facets.ts';

export const STATE_LABELS: Record<State, string> = t.states;
