import type { Binding } from './binding.ts';
import { DESK } from './desk/bindings.ts';
import { EVERYWHERE } from './everywhere.ts';
import { ARTICLE } from './panes/article/bindings.ts';
import { FACTS } from './panes/facts/bindings.ts';
import { LIST } from './panes/list/bindings.ts';
import { MENTIONS } from './panes/mentions/bindings.ts';
import { PROFILE } from './panes/profile/bindings.ts';
import type { Pane } from './place.ts';

/**
 * In the order a key is looked up: the first whose pane has the focus acts, so a pane's own keys come before those
 * that act everywhere.
 */
export const BINDINGS: readonly Binding[] = [
	...LIST,
	...ARTICLE,
	...FACTS,
	...MENTIONS,
	...PROFILE,
	...DESK,
	...EVERYWHERE,
];

/** Panes as they are told to people. */
export const PANE_WORDS: Readonly<Record<Pane, string>> = {
	list: 'the list',
	article: 'an article',
	facts: 'the facts',
	mentions: 'a list of mentions',
	profile: 'the page of a name',
};

/** Whether a binding answers while `pane` has the focus. */
export const answers = ({ where }: Binding, pane: Pane): boolean => where === 'everywhere' || where.includes(pane);
