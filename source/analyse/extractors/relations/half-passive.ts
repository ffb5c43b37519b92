import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isIngNoun } from '../../grammar/ing-verbs.ts';
import type { Deed } from './deed.ts';
import { themeOf } from './giving.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** Whether a passive says too little, or another thing, without what stands behind it. */
export function isHalfOfPassive(page: Page, { clause, verb, stated }: Deed, isByAgent: boolean): boolean {
	return (
		isTold(page, verb, isByAgent) ||
		isTakenAs(page, clause, verb) ||
		isPlayedSo(page, verb) ||
		(!isByAgent &&
			(isHow(verb) ||
				verb.base === 'subject' ||
				isNamedAs(page, verb) ||
				isMetWith(page, verb) ||
				isCaughtDoing(page, verb) ||
				isNotDrawn(clause, verb) ||
				isBoundTo(page, verb))) ||
		(!isByAgent && /^(?:possible|needed)$/.test(stated) && isOnlySo(page, clause, verb))
	);
}

/** `was told [the pilot had slept]`, `we were told`: what was told is the other half. */
function isTold(page: Page, verb: Verb, isByAgent: boolean): boolean {
	if (!/^(?:tell|inform|remind|assure|convince|persuade|advise)$/.test(verb.base)) return false;
	const theme = themeOf(page, verb);
	// were told to leave
	const behind = page.chunks[verb.next];
	if (behind?.kind === 'verb' && behind.form === 'infinitive') return false;
	if (theme < 0) return !isByAgent;
	const next = page.chunks[theme + 1];
	return next?.kind === 'verb' || (next?.kind === 'adverb' && page.chunks[theme + 2]?.kind === 'verb');
}

/** `will be classified [as bonds]`, `was confirmed by a laboratory [as having measles]`. */
function isTakenAs({ chunks, words }: Page, { passive }: Clause, { base, next }: Verb): boolean {
	if (!passive || !/^(?:confirm|classify|class|rate|rank|brand|label|describe|define|know|list|use|credit)$/.test(base))
		return false;
	const at = words[chunks[next]?.first ?? -1]?.lower === 'by' && isNounPhrase(chunks[next + 1]) ? next + 2 : next;
	const tie = words[chunks[at]?.first ?? -1]?.lower ?? '';
	return tie === 'as' || (base === 'confirm' && tie === 'to') || (base === 'credit' && tie === 'with');
}

/** `996 were identified [as likely voters]`. */
const isNamedAs = ({ chunks, words }: Page, { base, next }: Verb): boolean =>
	/^(?:identify|name|cite|hail|cast|dismiss|diagnose|disguise|treat)$/.test(base) &&
	words[chunks[next]?.first ?? -1]?.lower === 'as';

/** `was played [onside]`. */
const isPlayedSo = ({ words }: Page, { base, last }: Verb): boolean =>
	base === 'play' && /^(?:onside|offside|in|through|clear)$/.test(words[last + 1]?.lower ?? '');

/** `trading was limited`: how it was, not what was done to it. */
const isHow = ({ base }: Verb): boolean => /^(?:limit|mute|subdue|mix|complicate|crowd|strain)$/.test(base);

/** `was met [with boos]`, `was hit [with a bill]`. */
const isMetWith = ({ chunks, words }: Page, { base, next }: Verb): boolean =>
	/^(?:meet|hit|hand|land|saddle|face|fill)$/.test(base) && words[chunks[next]?.first ?? -1]?.lower === 'with';

/** `were caught [forging votes]`. */
const isCaughtDoing = ({ words }: Page, { base, last }: Verb): boolean => {
	const next = words[last + 1]?.lower ?? '';
	return /^(?:catch|hear|leave|keep)$/.test(base) && next.endsWith('ing') && !isIngNoun(next);
};

/** `were bound to “come back”`: sure to. */
const isBoundTo = ({ words }: Page, { base, last }: Verb): boolean =>
	base === 'bind' && words[last + 1]?.lower === 'to';

/** `would not be drawn on the price`: kept silent. */
const isNotDrawn = ({ group }: Clause, { base }: Verb): boolean => base === 'draw' && group.negated;

/** `should be used [as a last resort]`, `must be played [on grass]`: that it be done at all is not what is told. */
function isOnlySo({ chunks, words }: Page, { group }: Clause, { base, next }: Verb): boolean {
	if (!/^(?:use|play|contest|hold|stage|serve|apply|treat|handle|employ|do|make|judge|sell|eat)$/.test(base))
		return false;
	if (words.slice(group.first, group.last).some(({ lower }) => lower === 'only')) return true;
	const behind = chunks[next];
	if (behind?.kind === 'subordinator' || behind?.kind === 'adverb') return true;
	if (behind?.kind === 'verb') return behind.form === 'infinitive';
	const phrase = chunks[next + 1];
	return behind?.kind === 'preposition' && isNounPhrase(phrase) && !phrase.time;
}
