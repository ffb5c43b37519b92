import { type Chunk, isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import type { Stated } from './deed.ts';
import type { Page } from './page.ts';

const AHEAD = /^(?:will|shall|'ll|wo|won't)$/;
const POSSIBLE = /^(?:would|wouldn't|could|may|might|can)$/;
const NEEDED = /^(?:must|should|ought)$/;

/** What should come of something, rather than be done by somebody: `should [create] jobs`. */
const FORESEEN =
	/^(?:create|see|get|receive|help|boost|improve|enable|allow|ensure|bring|give|provide|lead|begin|start|finish|complete|reach|benefit|enjoy|produce|save|gain|open|weather|survive|withstand|outlast|escape|attract|generate|yield)$/;

/** Whether a modal tells of the future alone: `will`. */
export const isAhead = (modal: string | null): boolean => modal !== null && AHEAD.test(modal);

/**
 * What a verb's modal makes of its deed; null where that leaves open whether it was done: `could not agree`, `would have won`,
 * `'d`. `may have paid` is still possible.
 */
export function moodOf({ words }: Pick<Page, 'words'>, group: VerbGroup): Stated | null {
	const { modal, negated } = group;
	if (modal === null) return 'done';
	if (AHEAD.test(modal)) return 'ahead';
	const isPerfect = words.slice(group.first, group.last).some((word) => word.class === 'have');
	if (isPerfect && !/^(?:may|might)$/.test(modal)) return null;
	if (negated && !/^would/.test(modal)) return null;
	// could only parry it
	if (/^(?:can|could)$/.test(modal) && words.slice(group.first, group.last).some(({ lower }) => lower === 'only'))
		return null;
	if (modal === 'should' && FORESEEN.test(group.base)) return 'possible';
	return POSSIBLE.test(modal) ? 'possible' : NEEDED.test(modal) ? 'needed' : null;
}

/** `could find no clue`: denied like `could not find`, whether or not it was tried. */
export const isOpenMood = ({ group }: Clause): boolean => /^(?:can|could|may|might)$/.test(group.modal ?? '');

/** `The firm said [it] would sell the mill`: a plan of one's own, told afterwards. */
export function isOwnPlan({ chunks, words, clauses }: Page, clause: Clause): boolean {
	if (clause.kind !== 'main' || clause.passive || !/^would/.test(clause.group.modal ?? '')) return false;
	const subject = clause.subject[0] ?? -1;
	const who = chunks[subject];
	if (!isNounPhrase(who) || words[who.head]?.class !== 'pronoun') return false;
	let at = subject - 1;
	for (
		let chunk = chunks[at];
		chunk?.kind === 'adverb' || chunk?.kind === 'relative' || isWhen(chunk);
		chunk = chunks[at]
	)
		at--;
	const teller = clauses.find((one) => one.at === at);
	return teller?.kind === 'main' && !teller.passive && teller.group.past && CLAUSE_TAKING.has(teller.group.base);
}

const isWhen = (chunk: Chunk | undefined): boolean => isNounPhrase(chunk) && chunk.time;

/** What is stated of a deed that hangs on another: no surer than that one is. */
export const under = (above: Stated, own: Stated): Stated =>
	above === 'done' || above === 'ahead' || (above === 'believed' && own !== 'ahead') ? own : above;

/** `has [to cut] costs`, `will need [to cut] them`: what is needed. */
export const isNeeded = ({ words }: Pick<Page, 'words'>, { group }: Clause): boolean =>
	words[group.last + 1]?.lower !== 'yet' &&
	!(
		group.base === 'have' &&
		/^(?:preposition|subordinator)$/.test(words[group.last + 1]?.class ?? '') &&
		words[group.last + 1]?.lower !== 'to'
	) &&
	!group.past &&
	/^(?:need|have)$/.test(group.base) &&
	group.form === 'finite';

/**
 * `is able [to pay]`, `is likely [to pay]`, `was able [to pay]`, which has been done; null for other adjectives. `from` and `to` are
 * the chunks of the verb and of the infinitive.
 */
export function readinessOf({ chunks, words }: Page, from: number, to: number): Stated | 'as above' | null {
	const between = chunks.slice(from + 1, to).filter((chunk) => chunk.kind !== 'adverb');
	const only = between[0];
	if (between.length !== 1 || only === undefined || only.last - only.first > 1) return null;
	const lower = words[only.last]?.lower ?? '';
	if (lower === 'able') return 'as above';
	if (/^(?:likely|free|welcome|liable)$/.test(lower)) return 'possible';
	return /^(?:certain|bound|keen|eager|willing|anxious|determined|hoping)$/.test(lower) ? 'ahead' : null;
}

/** `A condition [was lifting] the ban`: says what the condition is. */
export function isNaming(
	{ chunks, words }: Pick<Page, 'chunks' | 'words'>,
	{ group, subject, passive }: Clause,
): boolean {
	const phrase = chunks[subject[0] ?? -1];
	if (passive || !isNounPhrase(phrase) || group.last === group.first) return false;
	const isBeDoing = words[group.last]?.lower.endsWith('ing') && words[group.first]?.class === 'be';
	return isBeDoing === true && NAMED.test((words[phrase.head]?.lower ?? '').replace(/s$/, ''));
}

const NAMED =
	/^(?:condition|element|aim|goal|challenge|step|way|task|priority|objective|purpose|mistake|alternative|answer|solution|trick|secret|hobby|duty)$/;
