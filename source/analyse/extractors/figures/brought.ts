import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { isAmount, isTime } from './amount-words.ts';
import { currencyAt, subjectWords } from './clause-subject.ts';
import { type Measured, slotOf } from './measure.ts';
import { phraseWords } from './noun-words.ts';
import { isOpen } from './predicate.ts';
import { clauseAt, lowerAt, type Spot } from './spot.ts';
import { objectOf } from './verb-phrase.ts';

/** Verbs that with a direction move what they take: `pushed prices up`, `was brought down`. */
const BRINGING =
	/^(?:bring|get|take|send|drive|push|pull|force|drag|squeeze|nudge|knock|talk|bid|propel|beat|move|mark|press|haul|carry|help|shove|whittle|hammer|batter|ratchet|pump|bump|winch)$/;

/** Chunks from the verb to the amount it leads to. */
const REACH = 7;

/** `pushed prices up to $54`, `was driven down to 5 %`, `dragged the index below 4,000`: what somebody or something moved, and where to. */
export function brought({ parse, at, first }: Spot): Measured | null {
	const clause = verbBefore(parse, at);
	if (clause === null || clause.group.negated) return null;
	const found = directionIn(parse, clause.group.last + 1, first);
	if (found === null) return null;
	const object = objectOf(parse, clause);
	const thing = object >= 0 && object < at && !isAmount(parse, object) ? object : -1;
	if (thing < 0 && !clause.passive) return null;
	const of = clause.passive ? subjectWords(parse, clause) : (phraseWords(parse, thing) ?? currencyAt(parse, thing));
	if (of === null) return null;
	return {
		of,
		action: found.up ? 'rose' : 'fell',
		change: { at: clause.at, slot: slotOf(found.link) },
		labelled: false,
		open: isOpen(parse, clause),
	};
}

function verbBefore(parse: ParsedSentence, at: number): Clause | null {
	for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
		const chunk = parse.chunks[before];
		if (chunk?.kind === 'verb') return BRINGING.test(chunk.base) ? clauseAt(parse, before) : null;
		const passes = isNounPhrase(chunk) ? true : chunk?.kind === 'adverb' || chunk?.kind === 'preposition';
		if (!passes) return null;
	}
	return null;
}

interface Direction {
	readonly up: boolean;
	readonly link: string | null;
}

/** The direction said between a verb and an amount, and the preposition the amount stands behind. */
function directionIn(parse: ParsedSentence, from: number, to: number): Direction | null {
	let up: boolean | null = null;
	let link: string | null = null;
	for (let at = from; at < to; at++) {
		const lower = lowerAt(parse, at);
		if (/^(?:up|higher|upwards)$/.test(lower)) up = true;
		else if (/^(?:down|lower|downwards)$/.test(lower)) up = false;
		else if (/^(?:above|past|over|beyond)$/.test(lower) && up === null) [up, link] = [true, 'above'];
		else if (/^(?:below|under|beneath)$/.test(lower) && up === null) [up, link] = [false, 'below'];
		else if (/^(?:to|by|from)$/.test(lower)) link = lower;
		else if (parse.words[at]?.class === 'preposition' && !isWhen(parse, at)) link = null;
	}
	return up === null ? null : { up, link };
}

/** `pushed down in June to 5 %`. */
const isWhen = (parse: ParsedSentence, at: number): boolean => {
	const next = parse.chunks.findIndex(({ first }) => first === at + 1);
	return next >= 0 && isTime(parse, next);
};
