import type { Party } from '../../../domain/fact.ts';
import { firstFrom } from '../../../domain/span.ts';
import { isNounPhrase, type NounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { ROLE_NOUNS } from '../../lexicons/role-titles.ts';
import type { Deed } from './deed.ts';
import { type Doubt, hardly, may, notDone } from './doubt.ts';
import { isCustom, isHabit, isOften } from './habits.ts';
import type { Page } from './page.ts';

/** What a relation rests on beside its own words, for the why-panel; nothing where on them alone. */
export function inferencesOf(page: Page, { clause, stated }: Deed, subject: Party | null, object: Party): Doubt[] {
	const doubts: Doubt[] = [];
	if (stated === 'ahead') doubts.push(notDone('planned or ahead, not done'));
	if (stated === 'believed') doubts.push(notDone('believed or reported'));
	const pronoun = [subject, object].find(isPronoun);
	if (pronoun != null)
		doubts.push(may(`“${pronoun.text}” taken for the last ${pronoun.antecedent ? 'subject' : 'name'} that fits`));
	if (clause.kind === 'attendant') doubts.push(may('subject of the clause before'));
	if (clause.kind === 'doing') doubts.push(may('a participle, told with its noun'));
	if (isUnknownName(page, object)) doubts.push(may('a name that is not known'));
	if (subject !== null && isLoneNoun(page, subject)) doubts.push(may('a bare noun as its subject'));
	if (clause.kind === 'relative' && !isPlainAntecedent(page, clause))
		doubts.push(may('a clause that may belong to another noun'));
	if (isLooselyTied(page, ofWhom(clause))) doubts.push(hardly('one of two phrases it may belong to'));
	if (clause.governor !== null && !/^(?:infinitive|attendant)$/.test(clause.kind))
		doubts.push(may('subject shared with the verb before'));
	if (/^(?:relative|doing)$/.test(clause.kind) && mayNotBe(page, clause)) doubts.push(hardly('in what may be'));
	if (clause.kind === 'done' && isOfComing(page, clause))
		doubts.push((isBareThing(page, clause) ? hardly : may)('of what may be'));
	if (
		(clause.kind === 'done' && clause.group.base === 'use') ||
		isHabit(page, clause) ||
		isCustom(page, clause) ||
		isOften(page, ofWhom(clause))
	) {
		const isNamed = subject !== null && subject.name !== null && /^(?:main|relative)$/.test(clause.kind);
		doubts.push((isNamed ? may : hardly)('as a rule, not once'));
	}
	return doubts;
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
	if (clause.group.past) return false;
	const phrase = chunks[clause.subject[0] ?? -1];
	const isNamed = isNounPhrase(phrase) && words[phrase.head]?.class === 'name';
	return clauses.some(
		({ at, group, subject }) =>
			(at < clause.at || (!isNamed && subject.some((one) => clause.subject.includes(one)))) &&
			/^(?:would|could|may|might|should|can)$/.test(group.modal ?? ''),
	);
};

/** `money [raised by the show] would go to schools`: what the noun's own verb only foresees. */
const isOfComing = ({ clauses }: Page, { at, subject }: Clause): boolean =>
	clauses.some(
		(clause) => clause.at > at && clause.group.modal !== null && subject.some((one) => clause.subject.includes(one)),
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
	if (clause.kind === 'main' && clause.passive && chunks[at - 1]?.kind === 'relative')
		return isNounPhrase(chunks[at - 2]) && words[opener?.first ?? 0]?.class === 'noun';
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
	const owned = isNounPhrase(outer) && words[link.first]?.lower === 'of' && isSomebody(words[outer.head]?.lower ?? '');
	return owned || (!who && words[phrase.head]?.kind !== 'person');
}

const KIN =
	/^(?:wife|husband|widow|widower|son|daughter|brother|sister|father|mother|parents?|friend|girlfriend|boyfriend|partner|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|fianc[eé]e?|lover|rival|colleague|ally|victim|killer|murderer|fan|supporter|member|head|leader)$/;

const isSomebody = (lower: string): boolean => ROLE_NOUNS.has(lower) || KIN.test(lower);

export const isPronoun = (party: Party | null): boolean =>
	party !== null && /^(?:he|she|it|they|him|her)$/i.test(party.text);

/** `elements of [the deal], which is backed by`: the verb's number leaves one of the two. */
function agreesAlone(words: Page['words'], { group }: Clause, phrase: NounPhrase, outer: NounPhrase): boolean {
	const verb = words[group.first]?.lower ?? '';
	const [near, far] = [phrase, outer].map(({ head }) => /[^s]s$/.test(words[head]?.lower ?? ''));
	if (near === far) return false;
	return near ? /^(?:are|were|have)$/.test(verb) : /^(?:is|was|has)$/.test(verb);
}
