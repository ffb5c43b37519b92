import type { Analysis } from '../../../domain/analysis.ts';
import { FACT_KINDS, type FactKind } from '../../../domain/fact.ts';
import type { PreparedTime } from '../../prepared/echoes.ts';
import { timesIn } from '../../prepared/echoes.ts';
import { figuresIn, isSaid, kindsIn, parties } from '../../prepared/prepare.ts';
import type { Tallies } from '../asking/tallies.ts';

/** The field that tallies the facts of a kind by the keys that take part in them; dates have nobody in them. */
export const TALLIES: Readonly<Record<FactKind, string | null>> = {
	role: 'role',
	quote: 'quote',
	figure: 'figureOf',
	relation: 'relation',
	date: null,
};

/** What the index would hold of an article, had it been read as the reader put it right. */
export interface RetoldArticle {
	readonly analysis: Analysis;
	/** Of each of its names. */
	readonly keys: readonly string[];
	/** Keys that it had as it was found, and has. */
	readonly either: ReadonlySet<string>;
	readonly facts: Readonly<Record<FactKind, number>>;
	readonly figures: readonly (readonly [value: number, most: number])[];
	readonly times: readonly PreparedTime[];
}

export function retoldArticle(
	{ analysis, keys }: { readonly analysis: Analysis; readonly keys: readonly string[] },
	found: readonly string[],
): RetoldArticle {
	return {
		analysis,
		keys,
		either: new Set([...found, ...keys]),
		facts: kindsIn(analysis.facts),
		figures: figuresIn(analysis.facts),
		times: timesIn(analysis.facts),
	};
}

/** What is told of somebody in articles that were put right; undefined where there is no such article. `keys`: all that are that one's. */
export function talliesAmong(
	retold: ReadonlyMap<string, RetoldArticle>,
	keys: readonly string[],
): { readonly otherwise?: Tallies } {
	if (retold.size === 0) return {};
	const own = new Set(keys);
	const otherwise = new Map(
		[...retold].flatMap(([id, article]) =>
			keys.some((key) => article.either.has(key)) ? [[id, talliesIn(article, own)] as const] : [],
		),
	);
	return otherwise.size === 0 ? {} : { otherwise };
}

function talliesIn({ analysis, keys }: RetoldArticle, own: ReadonlySet<string>): Record<string, number> {
	const isOwn = (name: number | null): boolean => name !== null && own.has(keys[name] ?? '');
	const tallies: Record<string, number> = { mentions: 0, doubts: 0 };
	for (const { name, certainty } of analysis.mentions) {
		if (!isOwn(name)) continue;
		const field = certainty === 'candidate' ? 'doubts' : 'mentions';
		tallies[field] = (tallies[field] ?? 0) + 1;
	}
	for (const kind of FACT_KINDS) {
		const field = TALLIES[kind];
		if (field === null) continue;
		tallies[field] = analysis.facts.filter(
			(fact) => fact.kind === kind && parties(fact).some(({ name }) => isOwn(name)),
		).length;
	}
	tallies.saidBy = analysis.facts.filter(
		(fact) => fact.kind === 'quote' && isSaid(fact) && parties(fact).some(({ name }) => isOwn(name)),
	).length;
	return tallies;
}
