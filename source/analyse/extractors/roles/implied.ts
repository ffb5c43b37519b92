import type { RoleFact } from '../../../domain/fact.ts';
import type { Draft } from '../../draft.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import { knownOrganization } from '../../lexicons/organizations.ts';
import { isPerson, mentionWords, partyOf } from './parties.ts';

/** Posts that a house has one of: a text goes on to name their holder without saying of what. */
const OF_HOUSES =
	/^(?:(?:new|newly-appointed|acting|interim|outgoing|incoming|deputy|group|executive|non-executive|joint|management board|board|company|club) )*(?:chief (?:executive|financial|operating|technology|information|investment)(?: officer)?|chairman|chairwoman|managing director|finance director|financial director|marketing director|commercial director|(?:executive|senior) vice[ -]president|spokes(?:man|woman|person)|founder|co-founder|principal|vice[- ]chancellor|rector|registrar|head ?teacher|head ?master|director[- ]general|secretary[- ]general|general secretary|executive director|chairperson|(?:union|party) (?:president|chief|leader|secretary))$/i;
/** And a team. */
const OF_TEAMS =
	/^(?:(?:new|acting|interim|caretaker|outgoing|incoming|assistant|first-team|club|team) )*(?:manager|boss|coach|head coach|assistant coach|captain|vice-captain|skipper|keeper|goalkeeper)$/i;

/** How often a house is named that an article is about, and how many times as often as any other. */
const OFTEN = 3;
const AHEAD = 2;

/** Unions of states have many offices. */
const OF_STATES = /^(?:European|United|African|Arab|Commonwealth|North Atlantic)\b/;

/** They are asked and told, and what is told is seldom about them. */
const ASKING = /\b(?:BBC|Reuters?|AFP|ITV|ITN|CNN|Sky|Radio|News|Times|Journal|Post|Telegraph|Guardian|Mail|Press)\b/;

/**
 * `Tarrow said chairman Ann Lee would go.`, `Tarrow rose. “We are glad,” chief executive Ann Lee said.`: the house whose post it likely is,
 * the subject before it in its sentence, or else the one that the article is about. Somebody's own (`his manager`), and a post that is over,
 * may be of any other.
 */
export function withImplied(draft: Draft, sentences: readonly SentenceWords[], facts: readonly RoleFact[]): RoleFact[] {
	let main: number | null = null;
	return facts.map((fact) => {
		if (fact.organization !== null || fact.certainty !== 'certain' || !/^roles\/(?:prefix|apposition)$/.test(fact.by))
			return fact;
		if (!OF_HOUSES.test(fact.title) && !OF_TEAMS.test(fact.title)) return fact;
		const index = sentences.findIndex(({ words }) => (words.at(-1)?.end ?? 0) >= fact.end);
		const sentence = sentences[index];
		if (sentence === undefined) return fact;
		const at = sentence.words.findIndex(({ start }) => start >= fact.start);
		const behind = sentence.words.find(({ start }) => start >= fact.end);
		// Spokesman of the Harbour Ministry, whose name is not known.
		if (/^(?:of|at|for|with|in)$/.test(behind?.lower ?? '')) return fact;
		if (at < 0 || isOwned(sentence.words[at - 1]) || isOwned(sentence.words[at])) return fact;
		const before = subjectsBefore(sentence, at);
		if (before.length > 1) return fact;
		const [subject] = before;
		main ??= mainHouse(draft);
		if (subject === undefined && (main < 0 || sentences[index - 1]?.words.some(isOtherBody) === true)) return fact;
		const mention = subject ?? main;
		const organization = partyOf(draft, mention);
		if (organization === null) return fact;
		const implied = { ...fact, organization, certainty: 'likely' } as const;
		return subject === undefined
			? { ...implied, why: `the article is about ${organization.text}` }
			: { ...implied, start: Math.min(fact.start, organization.start), why: `${organization.text} is told of before` };
	});
}

/** A body told of without its name, whose post it may as well be: the committee. */
const isOtherBody = ({ mention, lower }: Word): boolean =>
	mention < 0 &&
	/^(?:committee|panel|inquiry|commission|office|council|union|watchdog|charity|campaign|organi[sz]ation|agency|court|federation|association)$/.test(
		lower,
	);

const isOwned = (word: Word | undefined): boolean => word?.class === 'possessive' || word?.class === 'genitive';

/** The organizations that something is said of in the words before `end`: `Tarrow said`, `Tarrow's sales`; one mention of each. */
function subjectsBefore({ draft, words }: SentenceWords, end: number): number[] {
	const found = new Map<number | undefined, number>();
	for (let at = 0; at < end; at++) {
		const mention = words[at]?.mention ?? -1;
		if (mention < 0) continue;
		const { last } = mentionWords(words, at);
		const name = draft.mentions[mention]?.name;
		const isSaid =
			/^(?:verb|be|have|modal|genitive|adverb)$/.test(words[last + 1]?.class ?? '') && !isPerson(draft, mention);
		if (isSaid && words[at]?.kind === 'organization') found.set(name, mention);
		at = last;
	}
	return [...found.values()];
}

/** A mention of the one organization that the article is about: named at its head, and far more often than another; -1 without. */
function mainHouse(draft: Draft): number {
	const counts = new Map<number, number>();
	const first = new Map<number, number>();
	for (const [index, { name }] of draft.mentions.entries()) {
		if (draft.names[name]?.kind !== 'organization') continue;
		counts.set(name, (counts.get(name) ?? 0) + 1);
		if (!first.has(name)) first.set(name, index);
	}
	const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
	if (most === undefined || most[1] < OFTEN || most[1] < AHEAD * (next?.[1] ?? 0)) return -1;
	const index = first.get(most[0]) ?? -1;
	const lede = draft.article.blocks.find(({ role }) => role === 'paragraph')?.end ?? 0;
	const name = knownOrganization(draft.names[most[0]]?.name ?? '') ?? draft.names[most[0]]?.name ?? '';
	const isOther = ASKING.test(name) || OF_STATES.test(name);
	return isOther || (draft.mentions[index]?.start ?? 0) > lede ? -1 : index;
}
