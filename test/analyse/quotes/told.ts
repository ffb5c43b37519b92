import assert from 'node:assert/strict';
import type { Attribution } from '../../../source/analyse/attribution/attribution.ts';
import { quotes } from '../../../source/analyse/extractors/quotes.ts';
import { called, drafted, models } from '../grammar/drafted.ts';

/** Draws facts from attributions given as words of the text: source (`-` for none), cue, pieces of the content. */
export function facts(
	marked: string,
	told: readonly (readonly [source: string, cue: string, ...content: string[]])[],
): string[] {
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
	return quotes
		.extract(draft, { ...models, attribution: { attribute: () => attribution } })
		.filter((fact) => fact.kind === 'quote')
		.map(
			({ speaker, cue, mode, pieces }) =>
				`${called(draft, speaker)} / ${cue?.text} / ${mode} / ${pieces.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
		);
}
