import type { ParsedSentence } from '../../grammar/parsed.ts';
import { CHANGE_VERBS } from '../../lexicons/changes.ts';
import { BEFALLS, DULL_VERBS, UNTELLING } from '../../lexicons/happenings.ts';
import { done, type Happened } from './happened.ts';
import { isFailed, isOpen } from './predicate.ts';
import { type Governed, headAt, lowerAt } from './spot.ts';
import { formOf } from './verb-phrase.ts';

/** Prepositions by which a verb that has no object takes what it is about, and what is done reaches those it is for. */
const ACTIVE = /^(?:in|on|with|at|for|against|through|to|into|across)$/;
const PASSIVE = /^(?:in|to|with|of|from|on|into|at|among|across)$/;

/**
 * `appeared in [seven films]`, `was given to [640 patients]`, `operated on [14 men]`: the verb with the preposition right behind it, by which it
 * takes the counted. Null where an object stands between, and for verbs that tell too little or change a measure.
 */
export function throughPreposition(parse: ParsedSentence, { clause, link, between }: Governed): Happened | null {
	if (link === null || between.length > 0 || clause.group.negated || isFailed(parse, clause)) return null;
	const { base, form } = clause.group;
	const passive = clause.passive || clause.kind === 'done';
	const loose = clause.kind === 'other' && (form === 'either' || (form === 'finite' && clause.subject.length === 0));
	if (!(passive ? PASSIVE : ACTIVE).test(link) || (!passive && loose)) return null;
	if (
		(UNTELLING.has(base) && base !== 'appear') ||
		/^(?:bear|come|go|do|look)$/.test(base) ||
		CHANGE_VERBS.has(base) ||
		isDull(base, passive)
	)
		return null;
	if (!passive && isPluralNoun(parse, clause)) return null;
	if (lowerAt(parse, clause.group.last + 1) !== link || isWhen(parse, clause.group.last + 2)) return null;
	const verb = formOf(parse, clause, passive ? 'done' : 'does');
	if (BEFALLS.has(verb) && !COURTS.test(base)) return null;
	return done(verb.endsWith(` ${link}`) ? verb : `${verb} ${link}`, isOpen(parse, clause));
}

/** `Shares fell on poor sales and [delays] to two ships`: a third person whose subject would be a plural is a noun. */
function isPluralNoun(parse: ParsedSentence, { group, subject }: Governed['clause']): boolean {
	const who = headAt(parse, subject[0] ?? -1);
	return (
		group.first === group.last &&
		!group.past &&
		/[^s]s$/.test(lowerAt(parse, group.last)) &&
		parse.words[group.last - 1]?.class === 'coordinator' &&
		/[^s]s$|^(?:people|men|women|children)$/.test(who)
	);
}

/** `played in [the last] two seasons`: when, not what. */
const isWhen = (parse: ParsedSentence, at: number): boolean =>
	/^(?:last|past|next|previous|first|final)$/.test(
		lowerAt(parse, /^(?:the|his|her|its|their)$/.test(lowerAt(parse, at)) ? at + 1 : at),
	);

/** Dull verbs that tell with what they take: `given to`, `appeared in`. */
const isDull = (base: string, passive: boolean): boolean =>
	DULL_VERBS.has(base) && !(passive ? /^(?:give|take|show)$/ : /^(?:appear|feature|act|live)$/).test(base);

/** What befalls somebody on so many counts. */
const COURTS = /^(?:charge|convict|acquit|indict)$/;
