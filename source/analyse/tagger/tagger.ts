import type { EntityKind } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import type { Segmentation } from '../segment.ts';
import type { FeatureTables } from '../sequence/feature-table.ts';
import { applyConventions } from './conventions.ts';
import { KIND_OF } from './kinds.ts';
import { KNOWN, type Lexicon } from './lexicon/lexicon.ts';
import { NameFinder } from './names.ts';
import { isVouched } from './vouched.ts';

/** A name found in running text, before anything is known of who bears it. */
export interface Tag extends Span {
	readonly kind: EntityKind;
	/** The training set's finer class, e.g. `Facility`. */
	readonly fine: string;
	/** The model's confidence, 0 to 1. */
	readonly score: number;
	/** Whether the lexicon knows the words as what the model took them for. */
	readonly vouched?: boolean;
}

export interface Tagger {
	/** Names of an article in reading order, not overlapping. Document statistics are taken from the whole segmentation. */
	readonly tag: (text: string, segmentation: Segmentation) => readonly Tag[];
}

/** Of the two ways of annotating that the model learnt, the one with the shorter names: `Gaza`, not `northern Gaza`. */
const OUR_STYLE = 'kept';

/** Above this confidence a name needs nobody to vouch for it. */
const UNSURE = 0.9;

/**
 * The tagger with trained weights (`names.bin`) and the lexicon they were trained with (`lexicon.bin`). Holds scratch
 * memory: one per thread; `tables` are for others. Throws an `Error` where the bytes are something else.
 */
export function loadTagger(
	weights: Uint8Array | FeatureTables,
	lexicon: Uint8Array | Lexicon,
): Tagger & { readonly tables: FeatureTables } {
	const finder = new NameFinder(weights, lexicon);
	const isCountry = (name: string): boolean => (finder.lexicon.known(name.toLowerCase()) & KNOWN.country) !== 0;
	return {
		tables: finder.tables,
		tag: (_text, { tokens, sentences }) => {
			const lexemes = sentences.map(({ firstToken, lastToken }) =>
				tokens.slice(firstToken, lastToken).map((token) => token.lexeme),
			);
			const tags: Tag[] = [];
			for (const [s, names] of finder.find(lexemes, OUR_STYLE).entries()) {
				if (names.length === 0) continue;
				const base = sentences[s]?.firstToken ?? 0;
				const words = lexemes[s]?.map(({ text }) => text) ?? [];
				for (const { start, end, fine, score } of applyConventions(words, names, isCountry)) {
					const kind = KIND_OF[fine];
					const first = tokens[base + start];
					const last = tokens[base + end - 1];
					if (kind === null || first === undefined || last === undefined) continue;
					const vouched = score < UNSURE && isVouched(kind, words.slice(start, end), finder.lexicon);
					tags.push({ start: first.start, end: last.end, kind, fine, score, vouched });
				}
			}
			return tags;
		},
	};
}
