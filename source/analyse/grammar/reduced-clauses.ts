import { CHANGE_VERBS } from '../lexicons/changes.ts';
import { VERB_FRAMES } from '../lexicons/verb-frames.ts';
import { isObjectRelative, REACH, type Reading } from './clause.ts';
import { closesAside } from './clause-asides.ts';
import { FRACTIONS } from './closed-classes.ts';
import { isOneOfVerbs, jointBefore } from './verbs-in-line.ts';

/** `The team [led by …] won`, `Acme, [once called a …], folded`: a past form that is no finite verb. */
export function isReduced(reading: Reading, at: number, before: number): boolean {
	const group = reading.chunks[at];
	if (group?.kind !== 'verb') return false;
	const next = pastWhen(reading, reading.outline.skipAhead(at + 1));
	const follower = reading.chunks[next];
	// the last opera he directed was
	if (isNominative(reading, before)) return false;
	// some of the sites that the club targeted were shut
	if (reading.chunks[before]?.kind === 'noun' && isObjectRelative(reading, before)) return false;
	if (follower?.kind === 'preposition') {
		const link = reading.words[follower.first]?.lower ?? '';
		const moved = CHANGE_VERBS.has(group.base) || /^(?:up|down)$/.test(reading.words[group.last + 1]?.lower ?? '');
		// won by turning
		const doing = reading.chunks[next + 1];
		if (link === 'by' && doing?.kind === 'verb' && doing.form === 'ing') return false;
		if (link === 'by') return !(moved && isAmountAt(reading, next + 1)) || hasFiniteAfter(reading, at);
		const frame = VERB_FRAMES.get(group.base);
		if (LOCATED.test(group.base) && /^(?:in|at|on|near|outside|around|off)$/.test(link))
			return hasFiniteAfter(reading, at);
		return frame?.object === true && !frame.prepositions.has(link) && hasFiniteAfter(reading, at);
	}
	if (follower?.kind === 'verb' && next === at + 1 && follower.form === 'finite' && !group.bare) return true;
	// the chip designed to power it will be shown
	if (follower?.kind === 'verb' && follower.form === 'infinitive' && MEANT.test(group.base))
		return hasFiniteAfter(reading, reading.chunks[next + 1]?.kind === 'noun' ? next + 1 : next);
	if (follower?.kind === 'noun' && NAMED_AS.test(group.base)) return hasFiniteAfter(reading, next);
	if (
		follower?.kind === 'noun' &&
		follower.first === follower.last &&
		COMPLEMENTS.test(reading.words[follower.last]?.lower ?? '')
	) {
		return hasFiniteAfter(reading, next);
	}
	return (
		reading.chunks[before]?.kind === 'comma' &&
		closesAside(reading, before) < 0 &&
		follower?.kind === 'noun' &&
		!isOneOfVerbs(reading, next)
	);
}

/** `he`, `they`: always a subject, and nothing a participle is said of. */
function isNominative(reading: Reading, at: number): boolean {
	const chunk = reading.chunks[at];
	return chunk?.kind === 'noun' && /^(?:i|he|she|we|they)$/.test(reading.words[chunk.head]?.lower ?? '');
}

/** `filed [in 1999] by Acme`: when it was, before who did it. */
function pastWhen(reading: Reading, from: number): number {
	const after = from + (reading.chunks[from]?.kind === 'preposition' ? 2 : 1);
	if (!reading.outline.isTime(after - 1)) return from;
	const link = reading.chunks[after];
	return link?.kind === 'preposition' && reading.words[link.first]?.lower === 'by' ? after : from;
}

/** `people in work increased by [296,000]`, `shot up by [a third]`: how much, not who did it. */
function isAmountAt(reading: Reading, at: number): boolean {
	let word = reading.chunks[at]?.first ?? reading.words.length;
	while (HEDGES.test(reading.words[word]?.lower ?? '')) word++;
	const amount = reading.words[word];
	return amount?.class === 'number' || FRACTIONS.test(amount?.lower ?? '');
}

function hasFiniteAfter(reading: Reading, at: number): boolean {
	for (let index = at + 1; index < reading.chunks.length && index < at + REACH; index++) {
		const chunk = reading.chunks[index];
		if (chunk?.kind === 'subordinator' || chunk?.kind === 'relative') return false;
		if (chunk?.kind === 'verb' && (chunk.form === 'finite' || chunk.form === 'either')) {
			if (reading.chunks[index - 1]?.kind === 'coordinator' || jointBefore(reading, index - 1) >= 0) return false;
			return !reading.outline.hasOwnSubject(at, index);
		}
	}
	return false;
}

/** What may stand before how much something changed by. */
const HEDGES =
	/^(?:an?|about|around|nearly|almost|over|under|some|only|just|more|less|than|at|least|most|as|much|roughly|up|to)$/;

/** `a firm [based in Lima] bought`, `a novel [set in Peru] won`: where something is. */
const LOCATED =
	/^(?:hold|set|base|locate|situate|headquarter|station|house|park|bury|focus|concentrate|centre|center)$/;

/** `a plan [meant to end it] failed`: what something is for. */
const MEANT = /^(?:design|intend|aim|mean|use|build|need|require|set up|schedule|suppose)$/;

/** `a ship [named the Ann Lee] left`. */
const NAMED_AS = /^(?:name|call|dub|title|entitle|nickname|label)$/;

/** Adjectives that a participle takes with it: `women [held captive] were freed`. */
const COMPLEMENTS = /^(?:captive|hostage|prisoner|dead|alive|responsible|accountable|unconscious|missing|open|guilty)$/;
