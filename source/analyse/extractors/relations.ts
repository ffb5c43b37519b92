import type { RelationFact } from '../../domain/fact.ts';
import type { Draft, Extractor } from '../draft.ts';
import { parsedSentences } from '../grammar/parsed.ts';
import { Antecedents } from './relations/antecedents.ts';
import { deedsOf } from './relations/deeds.ts';

/** Who did what to whom: one fact for each subject and object of a verb that reports a deed. */
export const relations: Extractor = {
	name: 'relations',
	extract: (draft: Draft): readonly RelationFact[] => {
		const facts: RelationFact[] = [];
		const antecedents = new Antecedents(draft);
		for (const { words, chunks, clauses, headline } of parsedSentences(draft)) {
			if (headline || words.at(-1)?.text === '?') continue;
			const page = { draft, words, chunks, clauses, antecedents };
			for (const clause of clauses) facts.push(...deedsOf(page, clause));
			antecedents.note(page);
		}
		return facts;
	},
};
