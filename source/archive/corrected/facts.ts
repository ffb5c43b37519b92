import type { Analysis } from '../../domain/analysis.ts';
import type { Fact, Party } from '../../domain/fact.ts';
import type { Span } from '../../domain/span.ts';
import type { ActOf } from '../../journal/act.ts';
import { attached } from '../../journal/anchor.ts';
import type { FactTarget } from '../../journal/target.ts';

const BY = 'journal';

/** The facts of an article as the reader put them right: hidden ones left out, confirmed ones certain, values and speakers as told. */
export function correctedFacts(
	text: string,
	{ facts, names }: Pick<Analysis, 'facts' | 'names'>,
	verdicts: readonly ActOf<'verdict'>[],
	amendments: readonly ActOf<'amend'>[],
): readonly Fact[] {
	const spans = new Map<FactTarget, Span | null>();
	const isOf = (fact: Fact, target: FactTarget): boolean => {
		if (fact.kind !== target.kind) return false;
		const span = spans.get(target) ?? attached(text, target.anchor);
		spans.set(target, span);
		return span !== null && span.start === fact.start && span.end === fact.end;
	};
	return facts.flatMap((fact): Fact[] => {
		const verdict = verdicts.findLast((one) => isOf(fact, one.fact))?.verdict ?? null;
		if (verdict === 'hidden') return [];
		const confirmed: Fact =
			verdict === 'confirmed'
				? { ...fact, certainty: 'certain', by: BY, why: `you confirmed it; found by ${fact.by}` }
				: fact;
		return [
			amendments
				.filter((one) => isOf(fact, one.fact))
				.reduce<Fact>(
					(amended, { field, to }) => (to === null ? amended : amendedBy(amended, field, to, { text, names })),
					confirmed,
				),
		];
	});
}

interface Told extends Pick<Analysis, 'names'> {
	readonly text: string;
}

function amendedBy(fact: Fact, field: 'value' | 'speaker', to: string, article: Told): Fact {
	const by = { certainty: 'certain', by: BY, why: `you said so; found by ${fact.by}` } as const;
	if (field === 'speaker')
		return fact.kind === 'quote' ? { ...fact, ...by, speaker: speakerOf(fact, to, article) } : fact;
	if (fact.kind === 'date') return { ...fact, ...by, value: to };
	if (fact.kind !== 'figure') return fact;
	const value = Number(to.replaceAll(',', ''));
	return Number.isFinite(value) ? { ...fact, ...by, value, max: null, qualifier: 'exact' } : fact;
}

/**
 * Somebody the reader named; where the article does too, nearest before the words, else where the words themselves are.
 * A part of one name of the article alone is that name: `lindqvist` for Mara Lindqvist.
 */
function speakerOf(fact: Fact, typed: string, { text, names }: Told): Party {
	const known = namedBy(typed, names);
	const name = known?.whole ?? typed;
	const before = text.lastIndexOf(name, fact.start);
	const at = before >= 0 ? before : text.indexOf(name, fact.end);
	const span = at >= 0 ? { start: at, end: at + name.length } : { start: fact.start, end: fact.end };
	return { ...span, text: name, name: known?.index ?? null };
}

const padded = (name: string): string => ` ${name.toLowerCase()} `;

/** The name of the article that is written so, else the only one that has these words in it. */
function namedBy(typed: string, names: Told['names']): { readonly index: number; readonly whole: string } | null {
	const exact = names.findIndex(({ name, aliases }) => name === typed || aliases.includes(typed));
	if (exact >= 0) return { index: exact, whole: typed };
	const holding = names.flatMap(({ name, aliases }, index) =>
		[name, ...aliases].some((one) => padded(one).includes(padded(typed))) ? [{ index, whole: name }] : [],
	);
	return holding.length === 1 ? (holding[0] ?? null) : null;
}
