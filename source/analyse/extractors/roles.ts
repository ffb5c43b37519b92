import type { RoleFact } from '../../domain/fact.ts';
import type { Draft, Extractor } from '../draft.ts';
import { readSentences, type SentenceWords } from '../grammar/sentences.ts';
import { fromApposition } from './roles/apposition.ts';
import { withoutAsides } from './roles/asides.ts';
import { fromClause } from './roles/clause.ts';
import { describedAt, fromDescription } from './roles/described.ts';
import { fromFronted } from './roles/fronted.ts';
import { headedBy } from './roles/headed-by.ts';
import { withImplied } from './roles/implied.ts';
import { fromLetters } from './roles/letters.ts';
import { isPart, isThing } from './roles/named-after.ts';
import { fromNextSentence, type Topic, topicOf } from './roles/next-sentence.ts';
import { isPerson, mentionWords } from './roles/parties.ts';
import { fromPrefix } from './roles/prefix.ts';
import { asSaid } from './roles/said.ts';
import { fromSquad } from './roles/squads.ts';
import { isCapital, isPluralRole, roleNoun } from './roles/title-words.ts';
import { titlesBefore } from './roles/titles-before.ts';
import { toldByVerbs } from './roles/told-by-verbs.ts';

/** `Pope Evans analyst [Ann Lee]`: two surnames before another's calling are a firm, whatever they look like. */
function isFirm({ draft, words }: SentenceWords, last: number): boolean {
	const [noun, next] = [words[last + 1], words[last + 2]];
	if (noun === undefined || roleNoun(noun) === null || isCapital(noun) || isPluralRole(noun)) return false;
	return next !== undefined && isPerson(draft, next.mention);
}

function rolesIn(sentence: SentenceWords): RoleFact[] {
	const { draft, words } = sentence;
	const facts: RoleFact[] = [];
	for (let at = 0; at < words.length; at++) {
		const mention = words[at]?.mention ?? -1;
		if (mention < 0) continue;
		const { last } = mentionWords(words, at);
		if (isPerson(draft, mention) && !isFirm(sentence, last)) {
			const holder = { sentence, mention, first: at, last };
			const titles = titlesBefore(sentence, at);
			const titleFirst = titles[0]?.first ?? at;
			if (!isThing(holder, titleFirst))
				facts.push(
					...(isPart(sentence, titleFirst) ? [] : fromPrefix(holder, titles)),
					...fromApposition(holder, titleFirst),
					...fromClause(holder),
					...fromFronted(holder),
					...headedBy(holder, titles.at(-1)?.first ?? at),
					...toldByVerbs(holder),
					...fromLetters(holder, titles.length > 0),
				);
		}
		at = last;
	}
	return facts;
}

/** What the sentence says without its parentheses of those of whom `found` says nothing. */
function behindAsides(sentence: SentenceWords, found: readonly RoleFact[]): readonly RoleFact[] {
	const bare = withoutAsides(sentence);
	if (bare === null) return [];
	const told = new Set(found.map(({ person }) => person.start));
	return rolesIn(bare).filter(({ person }) => !told.has(person.start));
}

/** Who holds which title where: from titles before names, appositions and clauses that say so. */
export const roles: Extractor = {
	name: 'roles',
	extract: (draft: Draft): readonly RoleFact[] => {
		const facts: RoleFact[] = [];
		let topic: Topic | null = null;
		const described: { readonly topic: Topic; readonly sentence: SentenceWords }[] = [];
		const sentences = readSentences(draft);
		for (const sentence of sentences) {
			if (topic !== null) facts.push(...fromNextSentence(topic, sentence));
			if (topic !== null && describedAt(sentence) >= 0) described.push({ topic, sentence });
			topic = topicOf(topic, sentence);
			const found = [...rolesIn(sentence), ...fromSquad(sentence)];
			facts.push(...found, ...behindAsides(sentence, found));
		}
		const all = [...facts, ...described.flatMap((one) => fromDescription(one.topic, one.sentence, facts))];
		return withImplied(draft, sentences, all).map((fact) => asSaid(draft.article.text, fact));
	},
};
