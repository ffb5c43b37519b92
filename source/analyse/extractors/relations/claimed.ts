import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';

/** `X claims Acme bought …`, `allegedly stabbed`: somebody's belief or charge. */
export function isClaimed({ chunks, words }: Page, clause: Clause): boolean {
	const { first, last } = clause.group;
	for (let at = Math.max(0, first - 1); at <= Math.min(last + 1, words.length - 1); at++)
		if (HEDGES.has(words[at]?.lower ?? '')) return true;
	if (clause.kind !== 'main') return false;
	const opens = (chunks[clause.subject[0] ?? clause.at]?.first ?? 0) - 1;
	const hedge = words[opens]?.class === 'comma' ? opens - 1 : opens;
	if (HEDGES.has(words[hedge]?.lower ?? '') && !/^(?:verb|be)$/.test(words[hedge - 1]?.class ?? 'mark')) return true;
	let at = (clause.subject[0] ?? clause.at) - 1;
	if (isSworn({ chunks, words }, at)) return true;
	while (
		chunks[at]?.kind === 'adverb' ||
		(chunks[at]?.kind === 'mark' && words[chunks[at]?.first ?? 0]?.class === 'determiner')
	)
		at--;
	const opener = chunks[at];
	if (opener?.kind === 'relative' && isNounPhrase(chunks[at - 1])) return isOfClaim({ chunks, words }, at - 1);
	if (isNounPhrase(opener)) {
		if (CLAIMED.test(words[opener.head]?.lower ?? '')) return true;
		// claimed that [Acme's show] [The Cup] was …
		at--;
	}
	const verb = chunks[at]?.kind === 'relative' ? chunks[at - 1] : chunks[at];
	return verb?.kind === 'verb' && CLAIMS.test(verb.base);
}

/** `told [jurors] (that) he paid`: one witness's word, which the other side may deny. */
function isSworn({ chunks, words }: Pick<Page, 'chunks' | 'words'>, from: number): boolean {
	const whom = chunks[from]?.kind === 'relative' ? from - 1 : from;
	const [verb, phrase] = [chunks[whom - 1], chunks[whom]];
	return (
		verb?.kind === 'verb' &&
		/^(?:tell|assure)$/.test(verb.base) &&
		isNounPhrase(phrase) &&
		HEARERS.test(words[phrase.head]?.lower ?? '')
	);
}

const HEARERS =
	/^(?:court|jury|juries|juror|judge|magistrate|inquest|inquiry|tribunal|trial|hearing|coroner|investigator|prosecutor|detective)s?$/;

const HEDGES: ReadonlySet<string> = new Set(
	'allegedly reportedly reputedly apparently supposedly seemingly ostensibly purportedly possibly probably perhaps maybe presumably'.split(
		' ',
	),
);

/** `on a belief that [prices will fall]`. */
export function isOfView(page: Page, clause: Clause): boolean {
	const at = (clause.subject[0] ?? clause.at) - 1;
	return clause.kind === 'main' && page.chunks[at]?.kind === 'relative' && isOfClaim(page, at - 1);
}

/** `rumours [in the markets] [on Tuesday] that`: whether a claim is what the phrases before `that` hang on. */
function isOfClaim({ chunks, words }: Pick<Page, 'chunks' | 'words'>, from: number): boolean {
	for (let at = from; ; at -= 2) {
		const noun = chunks[at];
		if (!isNounPhrase(noun)) return false;
		const head = words[noun.head]?.lower ?? '';
		// Lawyers contend that …
		if (CLAIMED.test(head) || (noun.first < noun.head && CLAIMS.test(head))) return true;
		if (chunks[at - 1]?.kind !== 'preposition') return false;
	}
}

/** `denied claims [that he took]`, `reports [that he took] were baseless`. */
export function isDeniedClaim(page: Page, clause: Clause): boolean {
	const { chunks, words } = page;
	if (clause.kind !== 'main') return false;
	const before = (clause.subject[0] ?? clause.at) - 1;
	// denied claims (that) he took
	const at = chunks[before]?.kind === 'relative' ? before : before + 1;
	if (!isNounPhrase(chunks[at - 1]) || !isOfClaim(page, at - 1)) return false;
	const verb = chunks.slice(0, at).findLast(({ kind }) => kind === 'verb');
	if (verb?.kind === 'verb' && DENYING.test(verb.base)) return true;
	return chunks
		.slice(clause.at + 1)
		.some(({ first, last }) => words.slice(first, last + 1).some(({ lower }) => UNTRUE.test(lower)));
}

const DENYING = /^(?:deny|reject|dismiss|refute|rebut|rubbish|scotch|quash|discount|dispute|ridicule|contradict)$/;
const UNTRUE =
	/^(?:baseless|false|untrue|misleading|unfounded|groundless|nonsense|ridiculous|absurd|wrong|denied|rejected|dismissed)$/;

/** `allegations [that] he took`. */
const CLAIMED =
	/^(?:allegation|claim|accusation|rumour|rumor|report|ruling|verdict|finding|suggestion|suspicion|belief|charge|theory|speculation|evidence|sign|indication|argument|view|opinion|perception|feeling|impression|expectation|assumption|prediction|forecast|conviction|notion|idea|optimism|confidence)s?$/;

export const CLAIMS =
	/^(?:claim|allege|believe|think|suspect|suggest|assume|estimate|guess|argue|contend|predict|expect|forecast|reckon|feel|accuse|intimate|imply|hint|insinuate|speculate)$/;
