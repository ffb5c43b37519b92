import type { Clause } from '../../grammar/clauses.ts';
import { CLAUSE_TAKING } from '../../lexicons/verb-frames.ts';
import { isHypothetical } from './hypothetical.ts';
import type { Page } from './page.ts';

/** `when all planes have been delivered, it will …`, `when new software is released`: no deed of one day. */
export function isWhenever(page: Page, clause: Clause): boolean {
	const { chunks, words, clauses } = page;
	const { group } = clause;
	if (group.past && isOnceUnder(page, clause)) return true;
	if (group.past || group.modal !== null || clause.kind !== 'main') return false;
	let at = (clause.subject[0] ?? clause.at) - 1;
	while (chunks[at]?.kind === 'adverb') at--;
	const opener = chunks[at];
	if (
		opener?.kind === 'noun' &&
		EACH_TIME.test(
			words
				.slice(opener.first, opener.last + 1)
				.map(({ lower }) => lower)
				.join(' '),
		)
	)
		return true;
	if (opener === undefined || !/^(?:when|whenever|once|after|as|where)$/.test(words[opener.first]?.lower ?? ''))
		return false;
	const said = words[opener.first]?.lower ?? '';
	if (said === 'as' && /^(?:soon|long)$/.test(words[opener.first - 1]?.lower ?? '')) return !isUnderWay(words, group);
	if (said === 'where')
		return clause.passive && /^(?:is|are)$/.test(words[group.first]?.lower ?? '') && !isUnderWay(words, group);
	if (/^(?:when|whenever|once)$/.test(said) && !isUnderWay(words, group)) return true;
	return clauses.some((other) => other !== clause && other.group.modal !== null);
}

const EACH_TIME = /^(?:the next|each|every|any|the first|the last) time$/;

/** `is being`, `has left`: told of one time. */
const isUnderWay = (words: Page['words'], group: Clause['group']): boolean =>
	words.slice(group.first, group.last).some(({ lower }) => lower === 'being') ||
	/^(?:am|'m|'re)$/.test(words[group.first]?.lower ?? '');

const WOULD = /^(?:would|could|might)$/;

/** `once the deal [was done], Acme would cut`: what is told under a `would` has not come yet. */
function isOnceUnder(page: Page, { kind, subject, at }: Clause): boolean {
	const { chunks, words, clauses } = page;
	let opener = (subject[0] ?? at) - 1;
	while (chunks[opener]?.kind === 'adverb') opener--;
	if (kind !== 'main' || !/^(?:once|until|when)$/.test(words[chunks[opener]?.first ?? 0]?.lower ?? '')) return false;
	const said = words[chunks[opener]?.first ?? 0]?.lower;
	if (said === 'once' && clauses.some((other) => other.at < opener && CLAUSE_TAKING.has(other.group.base))) return true;
	const next = clauses.find((other) => other.at > at && other.kind === 'main');
	const before = clauses.findLast(
		(other) => other.at < opener && other.kind === 'main' && !isHypothetical(page, other),
	);
	return (opener > 0 && WOULD.test(before?.group.modal ?? '')) || WOULD.test(next?.group.modal ?? '');
}
