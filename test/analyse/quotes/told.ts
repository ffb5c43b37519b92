import assert from 'node:assert/strict';
import type { Attribution } from '../../../source/analyse/attribution/attribution.ts';
import type { Draft } from '../../../source/analyse/draft.ts';
import { quotes } from '../../../source/analyse/extractors/quotes.ts';
import type { QuoteFact } from '../../../source/domain/fact.ts';
import { called, drafted, models } from '../grammar/drafted.ts';

type Told = readonly (readonly [source: string, cue: string, ...content: string[]])[];

/** Draws facts from attributions given as words of the text: source (`-` for none), cue, pieces of the content. */
export function facts(marked: string, told: Told): string[] {
	const { draft, facts: found } = drawn(marked, told);
	const { text } = draft.article;
	return found.map(
		({ speaker, cue, mode, pieces }) =>
			`${called(draft, speaker)} / ${cue?.text} / ${mode} / ${pieces.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
	);
}

/** Those facts as they are, and the draft they were drawn from. */
export function drawn(marked: string, told: Told): { readonly draft: Draft; readonly facts: readonly QuoteFact[] } {
	const draft = drafted(marked);
	const { text } = draft.article;
	const at = (words: string): { start: number; end: number } => {
		const start = text.indexOf(words);
		assert.ok(start >= 0, `“${words}” is in the text`);
		return { start, end: start + words.length };
	};
	const attribution: Attribution[] = told.map(([source, cue, ...content]) => ({
		cue: at(cue),
		source: source === '-' ? null : at(source),
		content: content.map(at),
		score: 0.95,
		cueScore: 0.95,
		overlap: 0.95,
	}));
	const found = quotes
		.extract(draft, { ...models, attribution: { attribute: () => attribution } })
		.filter((fact) => fact.kind === 'quote');
	return { draft, facts: found };
}
