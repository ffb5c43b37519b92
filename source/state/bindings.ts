import { ARTICLE } from './bindings/article.ts';
import type { Binding } from './bindings/binding.ts';
import { EVERYWHERE } from './bindings/everywhere.ts';
import { FACTS } from './bindings/facts.ts';
import { LIST } from './bindings/list.ts';
import { MENTIONS } from './bindings/mentions.ts';
import type { Pane } from './model.ts';

/**
 * In the order a key is looked up: the first whose pane has the focus acts, so a pane's own keys come before those
 * that act everywhere.
 */
export const BINDINGS: readonly Binding[] = [...LIST, ...ARTICLE, ...FACTS, ...MENTIONS, ...EVERYWHERE];

/** Whether a binding answers while `pane` has the focus. */
export const answers = ({ where }: Binding, pane: Pane): boolean => where === 'everywhere' || where.includes(pane);

export const bindingFor = (key: string, pane: Pane): Binding | undefined =>
	BINDINGS.find((binding) => binding.keys.includes(key) && answers(binding, pane));
