import type { Fact, FigureFact } from '../../domain/fact.ts';
import { spanText } from '../../domain/span.ts';
import { nearTo, spotOfFigure } from '../choice/chooser.ts';
import type { Draft, Refiner } from '../draft.ts';
import { isConversion } from '../extractors/figures/no-surer.ts';
import { parsedAt } from '../grammar/parsed.ts';
import type { Chosen } from './figure-unsaid/chosen.ts';
import { COUNTED } from './figure-unsaid/counted.ts';
import { DEEDS } from './figure-unsaid/deeds.ts';

/** What a figure counts, or what happened to it, is left out or named anew where its words show that the choice cannot be meant. */
export const figureUnsaid: Refiner = {
	name: 'figure-unsaid',
	refine: (draft) => {
		const { text } = draft.article;
		const changed = new Map<Fact, FigureFact>();
		let last: FigureFact | null = null;
		const inOrder = draft.facts
			.filter((fact): fact is FigureFact => fact.kind === 'figure')
			.sort((a, b) => a.start - b.start);
		for (const fact of inOrder) {
			const { counts, action } = last ?? fact;
			const isOther = last !== null && isConversion(text, last, fact.unit, fact.start);
			const after: FigureFact = isOther ? { ...fact, counts, action } : guarded(draft, fact, nearTo(fact, last));
			if (after.counts !== fact.counts || after.action !== fact.action) changed.set(fact, after);
			last = after;
		}
		return changed.size === 0 ? draft : { ...draft, facts: draft.facts.map((fact) => changed.get(fact) ?? fact) };
	},
};

function guarded(draft: Draft, fact: FigureFact, previous: FigureFact | null): FigureFact {
	const { text } = draft.article;
	if (fact.counts === null && fact.action === null) return fact;
	const parse = parsedAt(draft, fact.start);
	let told: Chosen = {
		text,
		fact,
		spot: spotOfFigure(draft, fact),
		parse,
		previous,
		before: text.slice(parse?.words[0]?.start ?? Math.max(0, fact.start - BEFORE), fact.start),
		behind: text.slice(fact.end, fact.end + BEHIND),
		words: spanText(text, fact),
	};
	for (const guard of GUARDS) {
		const unsaid = guard(told);
		if (unsaid !== null) told = { ...told, fact: { ...told.fact, ...unsaid } };
	}
	return told.fact;
}

const GUARDS = [...COUNTED, ...DEEDS];

/** Characters around a figure that are read: before it, where the grammar reads no sentence, and behind. */
const BEFORE = 160;
const BEHIND = 120;
