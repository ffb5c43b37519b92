import type { FigureFact } from '../../domain/fact.ts';
import { governorOf } from '../extractors/figures/governor.ts';
import { isCurrency, isPeriod } from '../extractors/figures/measure.ts';
import { lowerAt, type Spot, skipBack } from '../extractors/figures/spot.ts';
import type { ParsedSentence } from '../grammar/parsed.ts';
import { PerSentence } from '../grammar/per-sentence.ts';
import { hashText } from '../sequence/hash.ts';
import { verbSort } from './clues.ts';

/** What all answers about one figure are seen beside. */
export interface Scene {
	readonly spot: Spot;
	readonly fact: FigureFact;
	/** The figure before it, if near. */
	readonly previous: FigureFact | null;
	/** The preposition before its phrase, or what stands there. */
	readonly link: string;
	/** Chunk of the verb its phrase follows; -1 for none. */
	readonly governorAt: number;
	/** The verb its phrase is the subject of. */
	readonly subjectOf: number;
	readonly hashed: Hashed;
}

/** Words around a figure as hashes, for features. */
export interface Hashed {
	/** What the number is of. */
	readonly unit: number;
	readonly link: number;
	/** Base form of the verb its phrase follows; empty for none. */
	readonly governor: number;
	readonly governorSort: number;
	readonly before: number;
	readonly after: number;
}

/** What a number is of: money, percent, a period, a measure, a thing counted. */
export const unitOf = ({ unit, value }: FigureFact): string => {
	if (unit === null) return value < 1 ? 'share' : 'count';
	if (unit === '%') return '%';
	if (isCurrency(unit)) return 'money';
	return isPeriod(unit) ? 'period' : 'measure';
};

export function sceneOf(spot: Spot, fact: FigureFact, previous: FigureFact | null): Scene {
	const { parse, at, first, last } = spot;
	const back = skipBack(parse, at - 1);
	const governed = governorOf(parse, at, spot.inner);
	const subject = parse.clauses.find(({ subject, kind }) => kind !== 'done' && subject.includes(at));
	const link = spot.inner ?? shapeAt(parse, back);
	const governor = governed?.clause.group.base ?? '';
	return {
		spot,
		fact,
		previous,
		link,
		governorAt: governed?.clause.at ?? -1,
		subjectOf: subject?.at ?? -1,
		hashed: {
			unit: hashText(unitOf(fact)),
			link: hashText(link),
			governor: hashText(governor),
			governorSort: hashText(verbSort(governor)),
			before: hashText(lowerAt(parse, first - 1)),
			after: hashText(lowerAt(parse, last + 1)),
		},
	};
}

/** How a chunk looks from outside: a preposition by its word, a verb by its form, others by kind. */
export function shapeAt(parse: ParsedSentence, at: number): string {
	const chunk = parse.chunks[at];
	if (chunk === undefined) return '|';
	switch (chunk.kind) {
		case 'noun':
			return chunk.time ? 't' : 'n';
		case 'verb':
			return `v${chunk.form[0]}${chunk.passive ? 'p' : ''}`;
		case 'preposition':
			return lowerAt(parse, chunk.first);
		case 'coordinator':
			return '&';
		case 'comma':
			return ',';
		case 'mark':
			return lowerAt(parse, chunk.first);
		default:
			return chunk.kind[0] ?? '';
	}
}

const SHAPES = new PerSentence(shapeAt);

/** Chunks of a way that are told one by one. */
const LONGEST_WAY = 5;

/** The chunks between two, from the first on; those of a long way only at its ends. */
export function wayBetween(parse: ParsedSentence, from: number, to: number): string {
	const shapes: string[] = [];
	for (let at = from + 1; at < to; at++) {
		if (parse.chunks[at]?.kind !== 'adverb') shapes.push(SHAPES.of(parse, at));
	}
	return shapes.length > LONGEST_WAY
		? `${shapes.slice(0, 2).join(' ')} … ${shapes.slice(-2).join(' ')}`
		: shapes.join(' ');
}
