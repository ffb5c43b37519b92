import type { FigureFact } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import { chunkOf, linkAt, type Spot, skipAhead, skipBack } from '../../extractors/figures/spot.ts';
import { formOf, formOfBase } from '../../extractors/figures/verb-phrase.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { Latest } from '../../latest.ts';
import { CHANGE_VERBS } from '../../lexicons/changes.ts';
import type { Told } from '../figure-doubts/told.ts';

/** A figure as it was chosen, beside the one before it. */
export interface Chosen extends Told {
	readonly previous: FigureFact | null;
	/** The words of its sentence up to the number, those that bound it apart. */
	readonly before: string;
	/** The words of the number itself. */
	readonly words: string;
}

/** What a figure is better told without; what is no key stays. */
export type Unsaid = Partial<Pick<FigureFact, 'counts' | 'action'>>;

const CLAUSES = new Latest<Spot, { readonly action: string; readonly clause: Clause | null }>();

/** The clause whose verb a figure's action is, the nearest to it; null where none is. */
export function clauseOfAction({ fact: { action }, spot }: Chosen): Clause | null {
	if (spot === null || action === null) return null;
	const known = CLAUSES.get(spot);
	if (known?.action === action) return known.clause;
	const clause = clauseSaying(action, spot);
	CLAUSES.set(spot, { action, clause });
	return clause;
}

function clauseSaying(action: string, { parse, at }: Spot): Clause | null {
	const isAction = (form: string): boolean =>
		action.startsWith(form) && (action.length === form.length || action[form.length] === ' ');
	let best: Clause | null = null;
	for (const clause of parse.clauses) {
		if (best !== null && Math.abs(clause.at - at) >= Math.abs(best.at - at)) continue;
		if (isAction(formOf(parse, clause, 'done')) || isAction(formOf(parse, clause, 'does'))) best = clause;
	}
	return best;
}

/** The chunk that ends what a figure counts, where that stands before it in its sentence; -1 elsewhere. */
export function countedBefore({ text, fact: { counts, start }, parse }: Chosen): number {
	if (counts === null || parse === null) return -1;
	const opens = parse.words[0]?.start ?? start;
	const place = text.slice(opens, start).lastIndexOf(counts);
	return place < 0 ? -1 : chunkOf(parse.chunks, firstFrom(parse.words, opens + place + counts.length) - 1);
}

const CHANGES: ReadonlySet<string> = new Set([...CHANGE_VERBS].map((base) => formOfBase(base, 'does')));

/** Whether what happened is that something grew or shrank. */
export const isChange = (action: string | null): boolean => action !== null && CHANGES.has(action.split(' ')[0] ?? '');

/** `profit after [a $2 gain] rose`: a phrase that only says more of the noun that a sentence begins with, before any verb. */
export function isAsideOfSubject(parse: ParsedSentence, at: number): boolean {
	const { chunks } = parse;
	const back = skipBack(parse, at - 1);
	return (
		/^(?:after|before|excluding|including|despite|without)$/.test(linkAt(parse, back)) &&
		chunks[back - 1]?.kind === 'noun' &&
		chunks[skipAhead(parse, at + 1)]?.kind === 'verb' &&
		chunks.slice(0, back).every(({ kind }) => kind !== 'verb')
	);
}
