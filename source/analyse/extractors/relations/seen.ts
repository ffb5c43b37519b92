import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';

const SEEING = /^(?:see|watch|hear|let|make|have|get|help)$/;

/**
 * `the deal would see pilots [accept] cuts`: under a modal, not done; `the trial which saw Byrne [deny] it`: not done by
 * who is the subject before.
 */
export function isSeen({ chunks }: Page, clause: Clause): boolean {
	if (clause.passive || clause.group.modal !== null || /^(?:infinitive|done|doing)$/.test(clause.kind)) return false;
	let at = clause.at - 1;
	while (chunks[at]?.kind === 'adverb') at--;
	const verb = chunks[at - 1];
	if (!isNounPhrase(chunks[at]) || verb?.kind !== 'verb' || !SEEING.test(verb.base)) return false;
	// saw [Acme] fined
	if (/^(?:see|watch|hear|have|get)$/.test(verb.base) && clause.group.first === clause.group.last && !clause.group.bare)
		return true;
	// pay to help [Acme] turn a loss
	if (verb.form === 'infinitive' || verb.form === 'ing') return true;
	return (verb.modal !== null && clause.governor === null) || !clause.subject.includes(at);
}

/** `saw a penalty saved, [handing] the cup to Acme`: who saved it, not who saw it. */
export const isOfSeen = ({ chunks, clauses, words }: Page, { kind, at, governor }: Clause): boolean =>
	kind === 'attendant' &&
	governor !== null &&
	/^(?:see|watch|have|get|find|hear)$/.test(governor.group.base) &&
	(clauses.some((one) => one.at > governor.at && one.at < at && one.kind !== 'attendant') ||
		chunks
			.slice(governor.at + 1, at)
			.some(({ kind, last }) => kind !== 'preposition' && words[last]?.lower.endsWith('ed')));

/** `is likely to be [banks] that are hit`, `is looking for [a deal] that will save it`: of one that is only supposed or sought. */
export function isOfSupposed({ chunks, words }: Page, clause: Clause): boolean {
	if (clause.kind !== 'relative') return false;
	let at = (clause.subject[0] ?? 0) - 1;
	const kind = chunks[at - 1];
	// the kind of star who will …
	if (isNounPhrase(kind) && /^(?:kind|sort|type)s?$/.test(words[kind.head]?.lower ?? '')) return true;
	while (at >= 0 && /^(?:preposition|noun|adverb)$/.test(chunks[at]?.kind ?? 'mark')) at--;
	const verb = chunks[at];
	if (verb?.kind !== 'verb') return false;
	const isNamed = words[chunks[clause.subject[0] ?? 0]?.last ?? 0]?.class === 'name';
	if (verb.base === 'be') return verb.negated || verb.form === 'infinitive';
	return !isNamed && clause.group.modal !== null && SEEKING.test(verb.base);
}

const SEEKING =
	/^(?:search|seek|look|want|need|lack|hunt|call|ask|demand|require|propose|plan|consider|envisage|hope|wait|urge|discuss|study|draft|prepare)$/;
