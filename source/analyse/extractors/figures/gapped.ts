import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CHANGE_VERBS, CHANGING, PRICING_VERBS } from '../../lexicons/changes.ts';
import { isAmount } from './amount-words.ts';
import { type Measured, slotOf } from './measure.ts';
import { phraseWords } from './noun-words.ts';
import { isOpen } from './predicate.ts';
import { type Governed, linkAt, skipBack } from './spot.ts';
import { formOf, objectOf } from './verb-phrase.ts';

/**
 * `Sales rose to $40m and [profits] to $6m`, `cut its staff to 4,000 and [its outlets] to 310`: the member of a second pair, which leaves
 * its verb out. Undefined where the amount is in none; null where it is, and its member has no noun (`preferred ones`).
 */
export function gappedMember(parse: ParsedSentence, at: number, governed: Governed): Measured | null | undefined {
	const { clause, link, between } = governed;
	const [member = -1, ...others] = between;
	const amount = others.find((chunk) => linkAt(parse, skipBack(parse, chunk - 1)) === link) ?? -1;
	if (link === null || !/^(?:to|by|from|at)$/.test(link) || member < 0 || !isNounPhrase(parse.chunks[member]))
		return undefined;
	if (skipBack(parse, at - 1) !== member + 1 || isAmount(parse, member) || !isAmount(parse, amount)) return undefined;
	if (others.some((chunk) => chunk > amount && !isAmount(parse, chunk))) return undefined;
	const joint = skipBack(parse, member - 1);
	if (parse.chunks[joint]?.kind !== 'coordinator' && parse.chunks[joint]?.kind !== 'comma') return undefined;
	if (amount > joint) return undefined;
	if (!MOVING.test(clause.group.base) && !CHANGE_VERBS.has(clause.group.base) && !PRICING_VERBS.has(clause.group.base))
		return undefined;
	const object = objectOf(parse, clause);
	const taken = clause.passive || (object >= 0 && object < amount && CHANGING.has(clause.group.base));
	return {
		of: phraseWords(parse, member),
		action: clause.group.negated ? null : formOf(parse, clause, taken ? 'done' : 'does'),
		change: { at: parse.chunks.length + member, slot: slotOf(link) },
		labelled: false,
		open: isOpen(parse, clause),
	};
}

/** Verbs that put something at a level, beside those of change and price. */
const MOVING = /^(?:bring|take|send|drive|push|pull|come|stand|amount|go|limit|reach|be)$/;
