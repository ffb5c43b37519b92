import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { goesOn, isLasting } from './habits.ts';
import type { Page } from './page.ts';
import { isBegun } from './undone.ts';

/** Whether a deed goes on when it is told of. */
export const isOngoing = (page: Page, clause: Clause): boolean =>
	!isBygone(page, clause) &&
	(isUnderWay(page, clause) ||
		isBegun(page, clause) ||
		goesOn(page, clause) ||
		isMeanwhile(page, clause) ||
		isAlongPresent(page, clause));

/** `the revolt [led] by Lund in 1979`, `the men [running] it last year`: a participle with a time that is over. */
function isBygone({ chunks, words, draft }: Page, { kind, at }: Clause): boolean {
	if (!/^(?:done|doing|attendant)$/.test(kind)) return false;
	for (let next = at + 1; next < at + 8; next++) {
		const chunk = chunks[next];
		if (
			isNounPhrase(chunk) &&
			chunk.time &&
			!/^(?:since|until|till|from|for)$/.test(words[chunk.first - 1]?.lower ?? '')
		)
			return isOver(words.slice(chunk.first, chunk.last + 1), draft.article.published);
		if (chunk === undefined || /^(?:verb|mark|comma|coordinator|relative|subordinator)$/.test(chunk.kind)) return false;
	}
	return false;
}

const isOver = (words: Page['words'], published: string | null): boolean =>
	words.some(
		({ lower }) =>
			lower === 'ago' || (/^(?:1[5-9]|20)\d\d$/.test(lower) && (published === null || lower < published.slice(0, 4))),
	) || /^(?:last|previous)$/.test(words[0]?.lower ?? '');

/** `was building a port`: under way at a time that is over, whatever came of it. */
export const wasUnderWay = (page: Page, clause: Clause): boolean =>
	/^(?:was|were)$/.test(page.words[clause.group.first]?.lower ?? '') && isUnderWay(page, clause);

/** `is building a port`, `had been adding staff`, `is being built`: not over when it is told of; `after being held` it is. */
export const isUnderWay = ({ words }: Page, { group }: Clause): boolean =>
	group.first < group.last &&
	words[group.first]?.lower !== 'being' &&
	/ing$/.test(words[group.passive ? group.last - 1 : group.last]?.lower ?? '') &&
	words.slice(group.first, group.last).some((word) => word.class === 'be');

/** `the lawyer [representing] Lund says`, `ten bids [being considered]`: at the time of the clause that the noun is in. */
function isMeanwhile(page: Page, clause: Clause): boolean {
	const { group } = clause;
	if (clause.kind !== 'doing' && !(clause.kind === 'done' && page.words[group.first]?.lower === 'being')) return false;
	if (isLasting(group.base) || clause.kind === 'done') return true;
	const host = hostOf(page, clause);
	return host !== null && !host.group.past && !SUDDEN.test(group.base);
}

/** What takes a moment: `with ten singles [breaking] into the chart`. */
const SUDDEN =
	/^(?:kill|injure|wound|win|lose|beat|defeat|receive|break|break into|join|quit|reach|score|sign|name|find|arrest|buy|sell|drop|fall|rise|arrive|leave|end|begin|start|close|open)$/;

/** `is cutting fares, [hitting] its rivals`: with a present that is not over. */
function isAlongPresent(page: Page, { kind, governor, at, group }: Clause): boolean {
	if (kind !== 'attendant' || governor === null) return false;
	if (governor.group.past || !TIES.test(page.chunks[at - 1]?.kind ?? 'mark')) return false;
	const { words } = page;
	if (governor.group.base === 'be' && /^(?:is|are|'s|'re)$/.test(words[governor.group.first]?.lower ?? ''))
		return !SUDDEN.test(group.base);
	return isUnderWay(page, governor) || goesOn(page, governor);
}

const TIES = /^(?:comma|coordinator|adverb|noun)$/;

/** The finite clause that the participle's noun belongs to: the one before it, else the one it is the subject of. */
export function hostOf({ chunks, clauses }: Page, { at, subject }: Clause): Clause | null {
	const noun = subject[0] ?? at;
	const isTensed = ({ kind, group }: Clause): boolean => kind !== 'infinitive' && group.form === 'finite';
	const before = clauses.findLast((one) => one.at < noun && isTensed(one));
	const isApart = before === undefined || chunks.slice(before.at, noun).some(({ kind }) => kind === 'mark');
	return (isApart ? clauses.find((one) => one.at > at && isTensed(one)) : before) ?? null;
}

/** `[Next Friday's strike] is the biggest in years`: told of in the present, it is still to come. */
export function isOfComingDay({ chunks, words }: Page, { subject }: Clause): boolean {
	const phrase = chunks[subject[0] ?? -1];
	return (
		isNounPhrase(phrase) &&
		words
			.slice(phrase.first, phrase.last + 1)
			.some(({ lower }) => /^(?:next|tomorrow|upcoming|forthcoming)$/.test(lower))
	);
}
