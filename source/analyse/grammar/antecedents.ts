import { OTHER_PLURALS } from '../lexicons/counted.ts';
import { markAt, PAST_ALIKE, type Reading } from './clause.ts';
import { asideBefore } from './clause-asides.ts';
import type { VerbGroup } from './verb-groups.ts';

/** `a firm [which] in 1999 sold the mill`: the relative before a phrase that says when; -1 without one. */
export function relativePastTime(reading: Reading, before: number): number {
	if (!reading.outline.isTime(before)) return -1;
	const link = reading.chunks[before - 1]?.kind === 'preposition' ? before - 2 : before - 1;
	return reading.chunks[link]?.kind === 'relative' ? link : -1;
}

/** The noun that `who` or `which` at `at` stands for: the one right before, a comma apart at most; without a comma no name in `a truce in [Gaza] that …`. */
export function antecedentOf(reading: Reading, at: number): number {
	const who = reading.words[reading.chunks[at]?.first ?? 0]?.lower === 'who';
	const link = reading.outline.skipAdverbs(at - 1);
	const apart = reading.chunks[link]?.kind === 'comma' || /^(?:-|–|—|--|\(|\))$/.test(markAt(reading, link));
	const opening = apart ? asideBefore(reading, link) : -1;
	let before = reading.outline.skipAdverbs(opening >= 0 ? opening - 1 : apart ? link - 1 : link);
	const list = reading.outline.coordinated(before);
	const first = list[0] ?? before;
	if (!apart && reading.outline.isOfEvent(before)) before -= 2;
	else if (!apart && list.length > 1 && reading.outline.isAfterOf(first)) before = first - 2;
	else if (
		!apart &&
		reading.outline.isNamedPlace(before) &&
		reading.chunks[before - 2]?.kind === 'noun' &&
		!isOrganisation(reading, before) &&
		!(who && isPerson(reading, before))
	)
		before -= 2;
	before = agreeing(reading, before, at + 1);
	if (who) before = reading.outline.whoeverAt(before);
	if (reading.words[reading.chunks[at]?.first ?? 0]?.lower === 'which' && isSurelyPerson(reading, before)) return -1;
	return reading.chunks[before]?.kind === 'noun' && !reading.outline.isTime(before) ? before : -1;
}

/** `[Ward] and [Byrne], who own the mill`: the plural goes back to both. */
export function joinedNames(reading: Reading, antecedent: number, group: VerbGroup): readonly number[] {
	const plural =
		/^(?:are|were|have|do)$/.test(reading.words[group.first]?.lower ?? '') ||
		(group.bare && !PAST_ALIKE.test(group.base));
	const list = plural ? reading.outline.coordinated(antecedent) : [antecedent];
	const named = list.every((at) => {
		const phrase = reading.chunks[at];
		return phrase?.kind === 'noun' && reading.words[phrase.head]?.class === 'name';
	});
	return named ? list : [antecedent];
}

/** `[shares] in the firm, which were sold`, `[a survey] of 60 mills, which was sent`: the verb's number tells which of two it speaks of. */
function agreeing(reading: Reading, before: number, at: number): number {
	const verb = reading.chunks[reading.outline.skipAhead(at)];
	const helper = verb?.kind === 'verb' ? (reading.words[verb.first]?.lower ?? '') : '';
	if (!/^(?:are|were|have|is|was|has)$/.test(helper)) return before;
	const [noun, link, outer] = [reading.chunks[before], reading.chunks[before - 1], reading.chunks[before - 2]];
	if (noun?.kind !== 'noun' || outer?.kind !== 'noun' || link?.kind !== 'preposition') return before;
	const [near, far] = [reading.words[noun.head], reading.words[outer.head]];
	// letters to Acme, which have been read
	const isOfMany =
		/^(?:are|were|have)$/.test(helper) && reading.words[reading.chunks[at - 1]?.first ?? 0]?.lower === 'which';
	if (isOfMany && near?.kind === 'organization' && far?.class === 'noun' && /[^s]s$/.test(far.lower)) return before - 2;
	if (near?.class !== 'noun' || far?.class !== 'noun') return before;
	const [one, many] = /^(?:are|were|have)$/.test(helper) ? [near, far] : [far, near];
	const lone = !one.lower.endsWith('s') && !OTHER_PLURALS.has(one.lower);
	return lone && /[^s]s$/.test(many.lower) ? before - 2 : before;
}

/** `through [the Trust] which supports …`: an organisation can do so itself. */
function isOrganisation(reading: Reading, at: number): boolean {
	const chunk = reading.chunks[at];
	return chunk?.kind === 'noun' && reading.words[chunk.head]?.kind === 'organization';
}

function isPerson(reading: Reading, at: number): boolean {
	const chunk = reading.chunks[at];
	return chunk?.kind === 'noun' && reading.words[chunk.head]?.kind === 'person';
}

/** `a gig with [Ann Lee], which raised`: no one is a which; a single word may be a firm's name. */
function isSurelyPerson(reading: Reading, at: number): boolean {
	const chunk = reading.chunks[at];
	return chunk?.kind === 'noun' && isPerson(reading, at) && chunk.last > chunk.first;
}
