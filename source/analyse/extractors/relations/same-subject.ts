import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { OTHER_PLURALS } from '../../lexicons/counted.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import type { Page } from './page.ts';

type Sentence = Pick<Page, 'chunks' | 'words' | 'clauses'>;

/**
 * Chunks of the subject that `it` or `they` at word `at` takes up from the clause above its own, where the number fits: `The firms say
 * [they] met it`, `The carrier lost money after [it] was hit`. Null where no clause is above it, or `it` stands for what follows.
 */
export function aboveOf(page: Sentence, at: number): readonly number[] | null {
	const { chunks, words } = page;
	const pronoun = words[at]?.lower ?? '';
	const index = chunks.findIndex(({ first }) => first === at);
	if (!/^(?:it|they)$/.test(pronoun) || index < 1 || (pronoun === 'it' && standsForWhatFollows(page, index)))
		return null;
	const above = clauseAbove(page, index);
	if (above === null || above.subject.length === 0 || above.at > index) return null;
	if (pronoun === 'they')
		return above.subject.length > 1 || isMany(page, above.subject[0] ?? -1) ? above.subject : null;
	return above.subject.length === 1 && isOneThing(page, above.subject[0] ?? -1) ? above.subject : null;
}

function clauseAbove({ chunks, words, clauses }: Sentence, pronoun: number): Clause | null {
	let at = pronoun - 1;
	while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'relative') at--;
	const opener = chunks[at];
	if (opener?.kind === 'verb') {
		const teller = clauses.find((clause) => clause.at === at);
		return teller?.kind === 'main' && !teller.passive && CLAUSE_TAKING.has(teller.group.base) ? teller : null;
	}
	if (opener?.kind !== 'subordinator' || !BESIDE.test(words[opener.first]?.lower ?? '')) return null;
	const before = clauses.findLast((clause) => clause.at < at && clause.kind !== 'infinitive');
	if (before?.kind !== 'main') return null;
	// tributes came from players who had met him before they left
	return chunks.slice(before.at, at).some((chunk) => chunk.kind === 'relative' && words[chunk.first]?.lower === 'who')
		? null
		: before;
}

const BESIDE = /^(?:after|since|when|as|before|because|although|though|while|until|once)$/;

/** `after [it] was announced that …`, `as [it] took years to build`. */
function standsForWhatFollows({ clauses, words, chunks }: Sentence, pronoun: number): boolean {
	const own = clauses.find(({ subject }) => subject.includes(pronoun));
	if (own === undefined || own.group.base === 'be') return true;
	const next = chunks[own.at + 1];
	return (
		(own.passive && CLAUSE_TAKING.has(own.group.base)) ||
		/^(?:take|seem|appear|emerge|happen|turn|rain|snow)$/.test(own.group.base) ||
		words[next?.first ?? 0]?.lower === 'that'
	);
}

function isMany({ chunks, words }: Sentence, at: number): boolean {
	const phrase = chunks[at];
	if (!isNounPhrase(phrase) || phrase.time) return false;
	const head = words[phrase.head];
	if (head?.class === 'name') return head.kind === 'group' && /[^s]s$/.test(head.lower);
	const isPlural = /[^s]s$/.test(head?.lower ?? '') || OTHER_PLURALS.has(head?.lower ?? '');
	return head?.class === 'noun' && (isPlural || /^(?:pair|duo|couple|trio|police)$/.test(head.lower));
}

/** One thing or body, and nobody. */
function isOneThing({ chunks, words }: Sentence, at: number): boolean {
	const phrase = chunks[at];
	if (!isNounPhrase(phrase) || phrase.time) return false;
	const head = words[phrase.head];
	if (head?.class === 'name') return head.kind === 'organization' || head.kind === 'place';
	if (head?.class !== 'noun' || /[^s]s$/.test(head.lower) || OTHER_PLURALS.has(head.lower)) return false;
	return !ROLE_NOUNS.has(head.lower) && !SOMEBODY.test(head.lower) && phrase.first < phrase.head;
}

const SOMEBODY =
	/(?:man|woman|boy|girl|-old|father|mother|son|daughter|brother|sister|wife|husband|victim|suspect|player|driver|singer|worker|writer|striker|keeper|champion|star)$/;
