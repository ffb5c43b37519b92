import type { Party } from '../../../domain/fact.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';

/** `no deal`, `neither side`. */
export const denies = (party: Party | null): boolean =>
	party !== null && opensInN(party) && /^(?:no|neither|none)\b/i.test(party.text);

const opensInN = ({ text }: Party): boolean => text.startsWith('n') || text.startsWith('N');

/** `neither [Acme] nor [Orca] won`: each is denied. */
export const isNor = ({ chunks, words }: Page, { subject }: Clause): boolean =>
	subject.length > 1 && words[chunks[(subject.at(-1) ?? 0) - 1]?.first ?? 0]?.lower === 'nor';

/** `[No] deal was signed`: the relation is denied, so that its party is told without the `no`. */
export function undenied(party: Party, nor: boolean): Party {
	if (!opensInN(party)) return party;
	const no = (nor ? /^(?:no|neither)\s+/i : /^no\s+/i).exec(party.text)?.[0].length ?? 0;
	return no === 0 ? party : { ...party, start: party.start + no, text: party.text.slice(no) };
}

/** `did not elaborate or [name] anyone`: a bare verb after the conjunction is denied with the first. */
export const isNegated = (clause: Clause): boolean =>
	clause.group.negated || (clause.group.bare && clause.governor?.group.negated === true) || isFailed(clause);

/** `failed [to trim] the list`, `refused [to stop] it`: not done. */
export const isFailed = ({ kind, governor }: Clause): boolean =>
	kind === 'infinitive' &&
	governor !== null &&
	!governor.passive &&
	/^(?:fail|refuse|decline)$/.test(governor.group.base);

/** `almost doubled`, `hardly touched`: what was nearly done was not done, nor was it left undone. */
export const isNearly = ({ words }: Page, { group }: Clause): boolean =>
	words.slice(Math.max(0, group.first - 1), group.last).some(({ lower }) => NEARLY.has(lower));

const NEARLY: ReadonlySet<string> = new Set([
	...['almost', 'nearly', 'virtually', 'practically', 'hardly', 'scarcely'],
]);

/** `[any additional shares] acquired by`: none may be. */
export const isAny = (party: Party | null): boolean => party !== null && /^any\b/i.test(party.text);
