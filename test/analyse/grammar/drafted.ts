import { NO_CHOICE } from '../../../source/analyse/choice/chooser.ts';
import type { Draft } from '../../../source/analyse/draft.ts';
import type { Models } from '../../../source/analyse/models.ts';
import { segment } from '../../../source/analyse/segment.ts';
import { NO_PARTICULARS } from '../../../source/domain/article.ts';
import type { Party } from '../../../source/domain/fact.ts';
import { read, taught } from '../names/taught.ts';

/** A draft of a marked text, `[Ada Byrne|P]` a person and so on; every line is a paragraph. */
export function drafted(marked: string): Draft {
	const { text, names, mentions } = read(marked);
	let start = 0;
	const blocks = text.split('\n').map((line) => {
		const block = { role: 'paragraph' as const, start, end: start + line.length };
		start += line.length + 1;
		return block;
	});
	return {
		article: {
			id: '0123456789abcdef',
			path: 'desk/one.txt',
			headline: 'One',
			headlineFrom: 'metadata',
			byline: null,
			outlet: null,
			dateline: null,
			published: null,
			publishedFrom: null,
			language: 'en',
			text,
			blocks,
			particulars: NO_PARTICULARS,
		},
		segmentation: segment(text, blocks),
		names,
		mentions,
		facts: [],
		diagnostics: [],
	};
}

export const models: Models = { names: taught('').tagger, attribution: { attribute: () => [] }, figures: NO_CHOICE };

/** A party as its name in the article, else its words; `-` for none. */
export function called(draft: Draft, party: Party | null): string {
	if (party === null) return '-';
	return party.name === null ? party.text : (draft.names[party.name]?.name ?? '?');
}
