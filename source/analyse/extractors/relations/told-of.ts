import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';

const TELLING =
	/^(?:add|charge|claim|say|allege|argue|fear|believe|think|know|hope|insist|complain|find|report|suspect|concede|admit|accept|acknowledge|confirm|reveal|announce|note|stress|maintain|suggest|predict|warn|deny|indicate|conclude|recogni[sz]e|ensure|guarantee|dispute|disclose|estimate|expect|declare|decide|show|prove|demonstrate|discover|learn|hear|understand|reali[sz]e)$/;

/** `charged [Acme] violated an agreement`, `announced [£264m] for schools will be spent`: what is told begins with the phrase at `at`. */
export function isToldOf(page: Page, { group, passive, at: verb }: Clause, at: number): boolean {
	if (passive || at < verb || !TELLING.test(group.base)) return false;
	return isSubjectOfNext(page, at) || hasVerbOfItsOwn(page, at);
}

const isSubjectOfNext = ({ clauses }: Page, at: number): boolean =>
	clauses.some(
		(clause) => clause.kind === 'main' && clause.at > at && clause.governor === null && clause.subject.includes(at),
	);

/** Whether a finite verb follows with nothing before it that would begin another clause, and no subject but the phrase. */
function hasVerbOfItsOwn({ chunks, words }: Page, from: number): boolean {
	const [verb, behind] = [chunks[from + 1], chunks[from + 2]];
	if (verb?.kind === 'verb' && isNounPhrase(behind) && verb.form !== 'ing' && verb.form !== 'infinitive')
		return words[behind.first]?.class !== 'time';
	for (let at = from + 1; at < from + REACH; at++) {
		const chunk = chunks[at];
		if (chunk === undefined || /^(?:comma|coordinator|subordinator|relative|mark)$/.test(chunk.kind)) return false;
		if (chunk.kind === 'verb' && chunk.form === 'infinitive') return false;
		if (chunk.kind !== 'verb' || chunk.form !== 'finite') continue;
		const before = chunks[at - 1];
		const governor = chunks[at - 2];
		if (!isNounPhrase(before) || before.time || at - 1 === from) return true;
		return governor?.kind === 'preposition' || governor?.kind === 'verb';
	}
	return false;
}

const REACH = 12;
