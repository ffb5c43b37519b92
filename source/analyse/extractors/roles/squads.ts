import type { Party, RoleFact } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { roleFacts } from './holder.ts';
import { isPerson, mentionWords, nameOf, partyOf } from './parties.ts';
import { isPluralRole, roleNoun, singular } from './title-words.ts';

/** `Goalkeepers: Ann Lee (Elver), Bo Roe (Tarn); defenders: …`: what the heading says of each, up to where the list ends. */
export function fromSquad(sentence: SentenceWords): RoleFact[] {
	const { words } = sentence;
	const facts: RoleFact[] = [];
	for (let at = 0; at < words.length - 2; at++) {
		const heading = words[at];
		if (words[at + 1]?.text !== ':' || heading === undefined) continue;
		const opens = at === 0 || /^(?:mark|quote|comma)$/.test(words[at - 1]?.class ?? '');
		const noun = roleNoun(heading);
		if (!opens || noun === null) continue;
		const title = isPluralRole(heading) ? (singular(heading.lower) ?? noun) : noun;
		const entries = listedFrom(sentence, at + 2);
		if (entries.length < (isPluralRole(heading) ? 2 : 1)) continue;
		for (const { first, last, end, club } of entries) {
			const holder = { sentence, mention: words[first]?.mention ?? -1, first, last };
			const phrase = {
				first,
				last: end,
				title,
				noun,
				organization: club,
				inferred: false,
				definite: false,
				second: null,
			};
			facts.push(...roleFacts(holder, phrase, 'squad'));
		}
	}
	return facts;
}

interface Entry {
	readonly first: number;
	readonly last: number;
	/** Last word, the bracket where there is one. */
	readonly end: number;
	readonly club: Party | null;
}

/** The persons listed from `from` on, each with what stands in brackets behind; none where the list runs into a sentence. */
function listedFrom(sentence: SentenceWords, from: number): readonly Entry[] {
	const { draft, words } = sentence;
	const entries: Entry[] = [];
	for (let at = from; at < words.length; ) {
		const word = words[at];
		if (word === undefined || !isPerson(draft, word.mention)) return [];
		const { last } = mentionWords(words, at);
		const bracket = bracketAt(sentence, last + 1);
		entries.push({ first: at, last, end: bracket?.end ?? last, club: bracket?.club ?? null });
		const next = (bracket?.end ?? last) + 1;
		if (ends(sentence, next)) return entries;
		at = behindSeparator(sentence, next);
		if (at === next) return [];
	}
	return entries;
}

const ends = ({ words }: SentenceWords, at: number): boolean =>
	words[at] === undefined || /^[.;|]$/.test(words[at]?.text ?? '');

/** Behind `,`, `and`, `, and`; `at` itself where neither stands there. */
function behindSeparator({ words }: SentenceWords, at: number): number {
	let next = at;
	if (words[next]?.class === 'comma') next++;
	if (/^(?:and|&)$/.test(words[next]?.lower ?? '')) next++;
	return next;
}

/** The club in `(Elver)`, `(Elver, on loan)`, and where the bracket closes. */
function bracketAt({ draft, words }: SentenceWords, open: number): { end: number; club: Party | null } | null {
	if (words[open]?.text !== '(') return null;
	let end = open + 1;
	while (end < open + LONGEST_BRACKET && words[end]?.text !== ')') end++;
	if (words[end]?.text !== ')') return null;
	const inside = words.slice(open + 1, end).map(({ mention }) => mention);
	const house = inside.find((mention) => nameOf(draft, mention)?.kind === 'organization');
	const home = inside.find((mention) => nameOf(draft, mention)?.kind === 'place');
	const named = house ?? home ?? -1;
	return { end, club: named < 0 ? null : partyOf(draft, named) };
}

const LONGEST_BRACKET = 12;
