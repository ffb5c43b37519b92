import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isAdjective } from '../../lexicons/adjectives.ts';
import type { Page } from './page.ts';

/** `had hoped [to run]`: given up when it is told. */
export const isGivenUp = ({ words }: Page, { group, passive }: Clause): boolean =>
	!passive &&
	/^(?:hope|plan|want|intend|expect|aim|wish|mean)$/.test(group.base) &&
	/^(?:had|'d)$/.test(words[group.first]?.lower ?? '');

/** `is yet [to concede] a goal`: it has not. */
export const isYet = ({ words }: Page, { kind, group }: Clause): boolean =>
	kind === 'infinitive' && words[group.first - (words[group.first]?.lower === 'to' ? 1 : 2)]?.lower === 'yet';

/** `reached the final without [having played] a rival`. */
export const isWithout = ({ words }: Page, { group }: Clause): boolean =>
	words[group.first - 1]?.lower === 'without' && words[group.first]?.lower === 'having';

/** `will have [its list] plundered by`, `plans to have [it] recorded by`: the clause of the `have` above a participle. */
export function havingOf({ chunks, clauses }: Page, { kind, subject }: Clause): Clause | null {
	const above = (subject[0] ?? 0) - 1;
	const verb = chunks[above];
	if (kind !== 'done' || verb?.kind !== 'verb' || verb.base !== 'have') return null;
	return clauses.find(({ at }) => at === above) ?? null;
}

/** `must stop saying [that it will help]`, `it could be [that they have won]`: what is told so is not stated. */
export function isUnsaid(page: Page, clause: Clause): boolean {
	const { chunks, clauses } = page;
	let at = (clause.subject[0] ?? clause.at) - 1;
	const that = chunks[at];
	if (clause.kind !== 'main' || that?.kind !== 'relative') return false;
	while (chunks[at]?.kind === 'relative' || chunks[at]?.kind === 'adverb') at--;
	const teller = clauses.find((one) => one.at === at);
	if (isFelt(page, clause, at)) return true;
	if (teller === undefined) return false;
	if (teller.group.base === 'be') return /^(?:could|may|might)$/.test(teller.group.modal ?? '');
	return /^(?:stop|quit|cease|avoid)$/.test(teller.governor?.group.base ?? '');
}

/** `it is odd that [Acme should sell] it`: what is felt about a deed that may be none, and no need of it. */
function isFelt({ chunks, words }: Page, { group }: Clause, at: number): boolean {
	const last = words[chunks[at]?.last ?? 0]?.lower ?? '';
	return group.modal === 'should' && chunks[at]?.kind !== 'verb' && isAdjective(last) && !CALLING_FOR.test(last);
}

const CALLING_FOR =
	/^(?:essential|important|vital|necessary|right|imperative|crucial|urgent|desirable|preferable|advisable|critical|clear|obvious|adamant|sure|certain|confident|best|better|proper|fitting|mandatory|keen|anxious|insistent|aware)$/;

/** `almost certain [the charges will be dropped]`, `confident that it will`: somebody's belief, not a plan. */
export function isTrusted({ chunks, words }: Page, clause: Clause): boolean {
	let at = (clause.subject[0] ?? clause.at) - 1;
	while (chunks[at]?.kind === 'relative') at--;
	const chunk = chunks[at];
	if (clause.kind !== 'main' || (chunk?.kind !== 'adverb' && !isNounPhrase(chunk))) return false;
	return /^(?:certain|sure|confident|convinced|optimistic|hopeful|positive)$/.test(words[chunk.last]?.lower ?? '');
}

/** `has started [to recruit] staff`, `is starting [to recruit]`: not over. */
export const isBegun = ({ words }: Page, { kind, governor }: Clause): boolean =>
	kind === 'infinitive' &&
	governor !== null &&
	/^(?:begin|start|continue|fail|refuse|decline)$/.test(governor.group.base) &&
	((/^(?:has|have|'ve)$/.test(words[governor.group.first]?.lower ?? '') &&
		/^(?:begin|start|continue)$/.test(governor.group.base)) ||
		(governor.group.first < governor.group.last && words[governor.group.last]?.lower.endsWith('ing') === true));

/** `it is time (that) [Acme stopped]`: it has not. */
export function isOverdue({ chunks, words }: Page, { kind, group, subject, at }: Clause): boolean {
	if (kind !== 'main' && kind !== 'relative') return false;
	const before = chunks[(subject[0] ?? at) - 1];
	const last = before?.kind === 'relative' ? before.first - 1 : (before?.last ?? -1);
	if (words[last]?.lower !== 'time') return false;
	const opener = words[/^(?:high|about|past)$/.test(words[last - 1]?.lower ?? '') ? last - 2 : last - 1];
	return (group.past || group.first === group.last) && (opener?.class === 'be' || opener?.lower === "it's");
}

/** `the only way [Acme will win] is`: of what is not said to come. */
export function isOnlyWay({ chunks, words }: Page, { group, subject }: Clause): boolean {
	const before = chunks[(subject[0] ?? 0) - 1];
	return (
		group.modal !== null &&
		isNounPhrase(before) &&
		/^(?:way|chance|hope|reason)s?$/.test(words[before.head]?.lower ?? '')
	);
}
