import type { Party } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import { PAST_ALIKE } from '../../grammar/clause.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import { isContact } from './contact-clauses.ts';
import type { Deed } from './deed.ts';
import { beside, type Doubt, hardly, may, notDone } from './doubt.ts';
import { isAppointment, isCustom, isHabit, isOften, isWholeSentence } from './habits.ts';
import { isOpen } from './open-pronouns.ts';
import type { Page } from './page.ts';
import { isOthersWord } from './whose-word.ts';

/** What a relation rests on beside its own words, for the why-panel; nothing where on them alone. */
export function inferencesOf(
	page: Page,
	{ clause, stated, verb }: Deed,
	{ subject, object, at }: { readonly subject: Party | null; readonly object: Party; readonly at: number },
): Doubt[] {
	const doubts: Doubt[] = [];
	if (stated === 'ahead') doubts.push(notDone('planned or ahead, not done'));
	if (stated === 'possible') doubts.push(notDone('what may or would be, not done'));
	if (stated === 'needed') doubts.push(notDone('what must or should be, not done'));
	if (stated === 'believed') doubts.push(notDone('believed or reported'));
	if (verb.frame.general === true)
		doubts.push((clause.passive || isDefinite(page, subject) ? beside : may)('a verb that may take no object'));
	const pronoun = [subject, object].find(isPronoun);
	if (pronoun != null)
		doubts.push(
			isOpen(pronoun)
				? may(`whom “${pronoun.text}” stands for is left open`)
				: may(`“${pronoun.text}” taken for the last ${pronoun.antecedent ? 'subject' : 'name'} that fits`),
		);
	if (at < clause.at && isContact(page, clause.subject[0] ?? -1, clause.at + 1))
		doubts.push(beside('what it lacks stands before'));
	if (clause.kind === 'attendant') doubts.push(may('subject of the clause before'));
	if (clause.kind === 'main' && isBehindBefore(page, clause)) doubts.push(notDone('behind “before” or “until”'));
	if (clause.kind === 'doing') doubts.push(may('a participle, told with its noun'));
	if (isUnknownName(page, object)) doubts.push(may('a name that is not known'));
	if (subject !== null && isLoneNoun(page, subject))
		doubts.push((clause.passive ? beside : may)('a bare noun as its subject'));
	if (clause.kind === 'relative' && !isPlainAntecedent(page, clause))
		doubts.push(may('a clause that may belong to another noun'));
	if (isLooselyTied(page, ofWhom(clause))) doubts.push(hardly('one of two phrases it may belong to'));
	if (clause.governor !== null && !/^(?:infinitive|attendant)$/.test(clause.kind))
		doubts.push((isTurned(clause) ? may : beside)('subject shared with the verb before'));
	if (isOthersWord(page, clause)) doubts.push(beside('told by somebody, not by the report itself'));
	if (/^(?:relative|doing)$/.test(clause.kind) && mayNotBe(page, clause)) doubts.push(hardly('in what may be'));
	if (clause.kind === 'done' && isOfComing(page, clause))
		doubts.push((isBareThing(page, clause) || isEvery(page, clause) ? hardly : may)('of what may be'));
	if (clause.kind === 'done' && isOfSupposed(page, clause)) doubts.push(may('of what may be'));
	return [...doubts, ...ofRule(page, clause, subject, object)];
}

/** `made jobs and [rents] its theme`: a present behind a past may be no verb. */
const isTurned = ({ governor, group }: Clause): boolean =>
	governor?.group.past === true && !group.past && group.first === group.last;

/** Whether a deed is done as a rule, and of whom: what a known party does so is told, what any party does is not. */
function ofRule(page: Page, clause: Clause, subject: Party | null, object: Party): readonly Doubt[] {
	const isMain = /^(?:main|relative)$/.test(clause.kind);
	const isNamed = subject !== null && subject.name !== null && isMain;
	if ((clause.kind === 'done' && clause.group.base === 'use') || isOften(page, ofWhom(clause)))
		return [(isNamed ? may : hardly)('as a rule, not once')];
	if (!isWholeSentence(page))
		return isHabit(page, clause) || isCustom(page, clause)
			? [(isNamed && !isAppointment(clause.group.base) ? notDone : hardly)('in the present of a headline')]
			: [];
	if (isHabit(page, clause)) {
		const isKnown = isNamed || (subject !== null && isDefinite(page, object));
		return [(isKnown ? notDone : hardly)('as a rule, not once')];
	}
	if (!isCustom(page, clause)) return [];
	if (isTurned(clause)) return [may('as a rule, not once')];
	if (isNamed || isDefinite(page, subject)) return [notDone('as a rule, not once')];
	return [(clause.kind === 'relative' || isPlainPlural(page, subject) ? may : hardly)('as a rule, not once')];
}

/** `the firm`, `its plant`, `Lima's mayor`: one that is known, not any of a kind. */
function isDefinite({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	const first = firstFrom(words, party.start);
	if (party.name !== null || /^(?:the|this|these|its|his|her|their)$/.test(words[first]?.lower ?? '')) return true;
	return words
		.slice(first, firstFrom(words, party.end))
		.some((word) => word.class === 'genitive' || word.class === 'name');
}

/** `European workers`: all of them, as the text has it. */
function isPlainPlural({ words }: Page, party: Party | null): boolean {
	if (party === null) return false;
	const [first, last] = [words[firstFrom(words, party.start)], words[firstFrom(words, party.end) - 1]];
	return (
		first !== undefined &&
		first !== last &&
		/^(?:noun|name|number)$/.test(first.class) &&
		/[^s]s$/.test(last?.lower ?? '')
	);
}

/** `bought [Flight]`: capitals that the tagger left without a name may be cut short. */
const isUnknownName = ({ words }: Page, { start, name }: Party): boolean => {
	const at = firstFrom(words, start);
	const first = words[at];
	if (at === 0 || /^(?:mark|quote)$/.test(words[at - 1]?.class ?? 'mark')) return false;
	return name === null && first?.class === 'noun' && /^\p{Lu}\p{Ll}/u.test(first.text);
};

/** `[export] boosted sales`: a singular without an opener seldom is the whole subject. */
function isLoneNoun({ words }: Page, { start, end, name }: Party): boolean {
	const word = words[firstFrom(words, start)];
	if (name !== null || word?.class !== 'noun' || word.end !== end || word.text !== word.lower) return false;
	return (
		!/[^s]s$/.test(word.lower) &&
		!/^(?:police|people|\w*men|children|staff|parliament|congress|management)$/.test(word.lower)
	);
}

/** `left before it [was sold]`: it may never have been. */
function isBehindBefore({ chunks, words }: Page, { subject, at }: Clause): boolean {
	const opener = chunks[(subject[0] ?? at) - 1];
	return /^(?:before|until|till)$/.test(words[opener?.first ?? 0]?.lower ?? '');
}

/** A noun right before its `who`, or a name: no other noun is near. */
function isPlainAntecedent({ chunks, words }: Page, clause: Clause): boolean {
	const { subject, at } = clause;
	const index = subject[0] ?? -1;
	const outer = chunks[index - 2];
	const phrase = chunks[index];
	if (!isNounPhrase(phrase)) return false;
	if (words[phrase.head]?.class === 'name' || words[chunks[at - 1]?.first ?? 0]?.lower === 'who') return true;
	if (isNounPhrase(outer) && agreesAlone(words, clause, phrase, outer)) return true;
	return chunks[index - 1]?.kind !== 'preposition' && index >= at - 3;
}

/** The clause whose subject an infinitive has: `the wife of Ward who [went on] to win`. */
const ofWhom = (clause: Clause): Clause =>
	clause.kind === 'infinitive' && clause.governor !== null ? ofWhom(clause.governor) : clause;

const LOOSE = /^(?:in|on|over|with|about|between|against|into|at)$/;

/** `would create a firm [that offers …]`, `people [running it] could be hit`: what the clause above only supposes. */
const mayNotBe = ({ chunks, words, clauses }: Page, clause: Clause): boolean => {
	if (clause.group.past || words[clause.group.first]?.class === 'have') return false;
	const phrase = chunks[clause.subject[0] ?? -1];
	if (clause.kind === 'relative' && isSought({ chunks, words, clauses } as Page, clause)) return true;
	const isNamed = isNounPhrase(phrase) && words[phrase.head]?.class === 'name';
	return clauses.some(
		({ at, group, subject }) =>
			(at < clause.at || (!isNamed && subject.some((one) => clause.subject.includes(one)))) &&
			/^(?:would|could|may|might|should|can)$/.test(group.modal ?? ''),
	);
};

/** `hopes of reviving [ties that remove fear]`, `to find [ties that remove fear]`: what is still to be there. */
function isSought({ chunks, words, clauses }: Page, { subject }: Clause): boolean {
	const at = subject[0] ?? -1;
	const [verb, phrase] = [chunks[at - 1], chunks[at]];
	if (!isNounPhrase(phrase) || verb?.kind !== 'verb' || words[phrase.head]?.class !== 'noun') return false;
	if (phrase.first < phrase.head) return false;
	const kind = clauses.find((clause) => clause.at === at - 1)?.kind;
	return kind === 'infinitive' || (verb.form === 'ing' && kind === 'other' && chunks[at - 2]?.kind === 'preposition');
}

/** `money [raised by the show] would go to schools`: what the noun's own verb only foresees. */
const isOfComing = ({ clauses }: Page, { at, subject }: Clause): boolean =>
	clauses.some(
		(clause) => clause.at > at && clause.group.modal !== null && subject.some((one) => clause.subject.includes(one)),
	);

/** `could face [protests led by Lund]`: a kind of thing that may never be there. */
const isOfSupposed = (page: Page, clause: Clause): boolean =>
	isBareThing(page, clause) &&
	page.clauses.some(
		({ at, group }) => at === (clause.subject[0] ?? 0) - 1 && /^(?:would|could|may|might|can)$/.test(group.modal ?? ''),
	);

/** `[all the money] raised by the show would go`: whatever that comes to. */
const isEvery = ({ chunks, words }: Page, { subject }: Clause): boolean =>
	/^(?:all|any|every|each|whatever|anyone|anybody|anything)$/.test(
		words[chunks[subject[0] ?? -1]?.first ?? 0]?.lower ?? '',
	);

/** A plural or a stuff without an opener or a name. */
function isBareThing({ chunks, words }: Page, { subject }: Clause): boolean {
	const phrase = chunks[subject[0] ?? -1];
	return isNounPhrase(phrase) && words[phrase.first]?.class === 'noun' && words[phrase.head]?.class === 'noun';
}

/** `a rebound [in investment] that helped`, `a row [over fees] raised by`: which of the two does not show. */
function isLooselyTied({ chunks, words }: Page, clause: Clause): boolean {
	const at = clause.subject[0] ?? -1;
	const opener = chunks[at];
	// Vehicles that [envelop drivers] are being developed.
	if (clause.kind === 'main' && clause.passive && chunks[at - 1]?.kind === 'relative') {
		const before = chunks[at - 2];
		return (
			isNounPhrase(before) && words[opener?.first ?? 0]?.class === 'noun' && !TOLD.test(words[before.head]?.lower ?? '')
		);
	}
	if (clause.kind !== 'relative' && clause.kind !== 'done') return false;
	const phrase = chunks[at];
	const link = chunks[at - 1];
	// a conference on developing [enterprise] hosted by …
	if (clause.kind === 'done' && link?.kind === 'verb' && link.form === 'ing')
		return chunks[at - 2]?.kind === 'preposition' || clause.at - at > 1;
	if (
		!isNounPhrase(phrase) ||
		link?.kind !== 'preposition' ||
		!(
			LOOSE.test(words[link.first]?.lower ?? '') ||
			(clause.kind === 'relative' && words[link.first]?.lower === 'of')
		) ||
		!isNounPhrase(chunks[at - 2])
	)
		return false;
	const outer = chunks[at - 2];
	if (isNounPhrase(outer) && agreesAlone(words, clause, phrase, outer)) return false;
	const who = words[chunks[clause.at - 1]?.first ?? 0]?.lower === 'who';
	// the chairman of Acme, which …; those of Acme, which …
	if (
		clause.kind === 'relative' &&
		isNounPhrase(outer) &&
		words[chunks[clause.at - 1]?.first ?? 0]?.lower === 'which'
	) {
		const lower = words[outer.head]?.lower ?? '';
		if (words[phrase.head]?.class === 'name' && (ROLE_NOUNS.has(lower) || /^(?:that|those)$/.test(lower))) return false;
	}
	if (isNounPhrase(outer) && words[link.first]?.lower === 'of' && PARTS.test(words[outer.head]?.lower ?? ''))
		return false;
	const owned = isNounPhrase(outer) && words[link.first]?.lower === 'of' && isSomebody(words[outer.head]?.lower ?? '');
	return owned || (!who && words[phrase.head]?.kind !== 'person');
}

/** `the fact [that] sales were hit`: what follows such a noun is what it tells. */
const TOLD =
	/^(?:fact|news|claim|report|allegation|rumou?r|evidence|belief|view|argument|admission|sign|indication)s?$/;

/** `at the centre of [the row] that split it`: no doer, but a part of what follows. */
const PARTS =
	/^(?:centre|center|heart|core|root|middle|part|side|edge|end|start|beginning|height|wake|midst|subject|focus|target|victim|source|cause|result|number|majority|series|range|string|spate|wave|group|kind|type|sort|form|one|some|many|most|all|both|several)s?$/;

const KIN =
	/^(?:wife|husband|widow|widower|son|daughter|brother|sister|father|mother|parents?|friend|girlfriend|boyfriend|partner|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|fianc[eé]e?|lover|rival|colleague|ally|victim|killer|murderer|fan|supporter|member|head|leader)$/;

const isSomebody = (lower: string): boolean => ROLE_NOUNS.has(lower) || KIN.test(lower);

export const isPronoun = (party: Party | null): boolean =>
	party !== null && party.text.length <= 4 && /^(?:he|she|it|they|him|her)$/i.test(party.text);

/** `elements of [the deal], which is backed by`: the verb's number leaves one of the two. */
function agreesAlone(words: Page['words'], { group }: Clause, phrase: NounPhrase, outer: NounPhrase): boolean {
	const verb = words[group.first]?.lower ?? '';
	const [near, far] = [phrase, outer].map(({ head }) => /[^s]s$/.test(words[head]?.lower ?? ''));
	if (near === far) return false;
	const many = /^(?:are|were|have)$/.test(verb) || (group.bare && !PAST_ALIKE.test(group.base));
	const one = /^(?:is|was|has)$/.test(verb) || (group.first === group.last && !group.past && /[^s]s$/.test(verb));
	return near ? many : one;
}
