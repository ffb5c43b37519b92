import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import { isMeasure } from './measures.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** Whether what stands behind the object at `at` makes an active verb another deed than the verb and the object alone. */
export function isHalfOfActive(page: Page, clause: Clause, verb: Verb, at: number): boolean {
	if (clause.passive || at < clause.at || !isNounPhrase(page.chunks[at])) return false;
	return (
		isDescribed(page, verb, at) ||
		isMadeSoBehind(page, verb, at) ||
		isTakenPast(page, verb, at) ||
		isSoughtToDo(page, verb, at) ||
		isPartedVerb(page, clause, verb, at) ||
		isPerTime(page, at) ||
		isInIdiom(page, verb, at) ||
		isFoundSo(page, clause, verb, at) ||
		isDoneHow(page, verb)
	);
}

/** `described [the ban] as a mistake`, `labelled [the plan] a disgrace`: as what is the other half. */
function isDescribed({ chunks, words }: Page, { base }: Verb, object: number): boolean {
	if (!/^(?:describe|label|brand|dub|define|characteri[sz]e|class|classify|cast|denounce|dismiss)$/.test(base))
		return false;
	const at = pastTails({ chunks, words }, object);
	const next = chunks[at];
	if (words[next?.first ?? -1]?.lower === 'as') return !/^(?:denounce|dismiss|cast)$/.test(base) || isNounPhrase(next);
	if (!/^(?:label|brand|dub)$/.test(base)) return false;
	return (isNounPhrase(next) && !next.time) || words[next?.first ?? -1]?.class === 'quote';
}

/** `made [jobs] over foreign trade central to the campaign`: a quality that ends a phrase in the object's tail. */
function isMadeSoBehind({ chunks, words }: Page, { base }: Verb, object: number): boolean {
	if (!/^(?:make|keep|leave|render)$/.test(base)) return false;
	for (let at = object + 2; at <= pastTails({ chunks, words }, object); at += 2) {
		const phrase = chunks[at];
		if (!isNounPhrase(phrase) || phrase.first === phrase.head) continue;
		const [before, head] = [words[phrase.head - 1], words[phrase.head]];
		if (!/^(?:to|for|in)$/.test(words[phrase.last + 1]?.lower ?? '')) continue;
		if (head?.class === 'noun' && isAdjective(head.lower) && before?.class === 'noun' && !isAdjective(before.lower))
			return true;
	}
	return false;
}

/** `took [prices] past $50`, `brought [the total of flats] to 3,000`, `propelled [it] to a record`: up to where is what is told. */
function isTakenPast(page: Page, { base }: Verb, object: number): boolean {
	const { chunks, words } = page;
	if (!MOVING.test(base)) return false;
	const phrase = chunks[object];
	if (
		/^(?:take|bring|push)$/.test(base) &&
		isNounPhrase(phrase) &&
		/^(?:total|number|tally|toll|figure|sum)$/.test(words[phrase.head]?.lower ?? '')
	)
		return true;
	const at = ofTail(page, object);
	// pushed the county in their direction
	if (/^(?:direction|favou?r|way)$/.test(words[chunks[at + 1]?.last ?? -1]?.lower ?? '')) return true;
	const [link, level] = [chunks[at], chunks[at + 1]];
	if (link?.kind !== 'preposition' || !isNounPhrase(level)) return false;
	const tie = words[link.first]?.lower ?? '';
	if (/^(?:propel|catapult|plunge|hurl|thrust)$/.test(base)) return /^(?:to|into|past|above|below|beyond)$/.test(tie);
	if (!/^(?:past|above|below|beyond|over|under|to)$/.test(tie)) return false;
	return isMeasure(page, level) || /^[$£€¥]|^\d/.test(words[level.first]?.text ?? '');
}

const MOVING = /^(?:take|push|send|drive|carry|propel|bring|pull|drag|catapult|plunge|hurl|thrust|force)$/;

/** `is looking for [Lund] to stay`: it is the deed that is looked for. */
function isSoughtToDo(page: Page, { base }: Verb, object: number): boolean {
	const { chunks, words } = page;
	if (words[chunks[object - 1]?.first ?? -1]?.lower !== 'for') return false;
	if (
		!/^(?:look|wait|call|ask|hope|push|press|campaign|plead|beg|wish|long|argue|lobby|pray|arrange|plan|appeal)$/.test(
			base,
		)
	)
		return false;
	const next = chunks[ofTail(page, object)];
	return next?.kind === 'verb' && next.form === 'infinitive';
}

/** `tripped [him] up`: with its particle behind the object another verb, where no list has the two as one. */
function isPartedVerb({ chunks, words }: Page, clause: Clause, { base }: Verb, object: number): boolean {
	if (base.includes(' ') || object !== clause.at + 1) return false;
	const [particle, next] = [chunks[object + 1], chunks[object + 2]];
	// played him in at the back post
	if (base === 'play' && words[particle?.first ?? -1]?.lower === 'in' && next?.kind === 'preposition') return true;
	if (particle === undefined || particle.kind === 'noun' || isNounPhrase(next)) return false;
	const lower = words[particle.first]?.lower ?? '';
	// played him in at the post
	if (base === 'play' && /^(?:in|onside|through)$/.test(lower)) return true;
	if (!/^(?:up|off|out|over|down|apart|aside)$/.test(lower)) return false;
	return next === undefined || /^(?:mark|comma|coordinator|subordinator)$/.test(next.kind);
}

/** `produced [60,000 tonnes of paper] a year`: what is told is a rate. */
function isPerTime(page: Page, object: number): boolean {
	const { chunks, words } = page;
	const phrase = chunks[object];
	if (!isNounPhrase(phrase)) return false;
	const last = chunks[ofTail(page, object) - 1]?.last ?? phrase.last;
	if (!words.slice(phrase.first, phrase.head + 1).some((word) => word.class === 'number')) return false;
	const [opener, unit, behind] = words.slice(last + 1, last + 4);
	return (
		/^(?:an?|per|each|every)$/.test(opener?.lower ?? '') &&
		/^(?:year|month|week|day|hour|minute|second|night|season)$/.test(unit?.lower ?? '') &&
		!/^(?:ago|earlier|later|before|after|from|ahead|or|behind)$/.test(behind?.lower ?? '')
	);
}

/** `took [him] at his word`, `held [it] to account`. */
function isInIdiom({ chunks, words }: Page, { base }: Verb, object: number): boolean {
	const [link, noun] = [chunks[object + 1], chunks[object + 2]];
	if (link?.kind !== 'preposition' || !isNounPhrase(noun)) return false;
	return IDIOM.test(`${base} ${words[link.first]?.lower} ${words[noun.head]?.lower}`);
}

const IDIOM =
	/^(?:take (?:at word|for granted|to task|by surprise|by storm|to heart|for ride|at value)|hold (?:to account|to ransom|in contempt|at bay)|put (?:to test|to rest|to bed|to use|through paces|in place)|bring (?:to book|to boil|to knees)|keep at (?:bay|length)|give for money|catch by surprise|catch off guard)$/;

/** `a survey found [Lund] with a lead of 4 points`: what was found is how somebody stood. */
function isFoundSo({ chunks, words }: Page, { subject }: Clause, { base }: Verb, object: number): boolean {
	const phrase = chunks[subject[0] ?? -1];
	if (!/^(?:find|show|put|give)$/.test(base) || !isNounPhrase(phrase)) return false;
	if (!/^(?:survey|poll|study|report|research|inquiry|review|analysis)s?$/.test(words[phrase.head]?.lower ?? ''))
		return false;
	return /^(?:with|at|in|on|to|ahead|behind|level)$/.test(words[chunks[object + 1]?.first ?? -1]?.lower ?? '');
}

/** `are performing poorly in the north`: how is what is told. */
const isDoneHow = ({ words }: Page, { base, last }: Verb): boolean =>
	/^(?:perform|fare|behave|do|sell)$/.test(base) && /^(?:well|badly|\p{Ll}+ly)$/u.test(words[last + 1]?.lower ?? '');

/** The chunk behind the phrase at `from` and what `of` adds to it. */
function ofTail({ chunks, words }: Pick<Page, 'chunks' | 'words'>, from: number): number {
	let at = from + 1;
	while (words[chunks[at]?.first ?? -1]?.lower === 'of' && isNounPhrase(chunks[at + 1])) at += 2;
	return at;
}

/** The chunk behind the phrase at `from` and all phrases that prepositions tie to it, `as` aside. */
function pastTails({ chunks, words }: Pick<Page, 'chunks' | 'words'>, from: number): number {
	let at = from + 1;
	const isTie = (chunk: Page['chunks'][number] | undefined): boolean =>
		chunk?.kind === 'preposition' && words[chunk.first]?.lower !== 'as';
	while (isTie(chunks[at]) && isNounPhrase(chunks[at + 1]) && !(chunks[at + 1] as NounPhrase).time) at += 2;
	return at;
}
