import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isInTail } from './attachment.ts';
import { coordinatedFrom } from './coordination.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** What somebody gets when it goes to him. */
const PRIZES =
	/^(?:award|prize|medal|title|gong|trophy|trophies|oscar|bafta|grammy|emmy|cup|crown|accolade|honou?r|contract|job|post|role|part|nomination|bronze|silver|gold|place|seat|presidency|chairmanship|captaincy|armband|bulk|majority|rest|remainder|proceeds|profits?|money|cash|funds?|fee|donation|aid|order|licen[cs]e|franchise|concession|vote|inheritance|estate|share)s?$/;

export interface PrizeGone {
	/** Chunks of what went and of those it went to. */
	readonly thing: number;
	readonly winners: readonly number[];
}

/** `the award [went] to Lund`, `the contract has gone to Acme`: nobody goes, and who follows gets it; null for other deeds. */
export function prizeGone(page: Page, clause: Clause, verb: Verb): PrizeGone | null {
	const { chunks, words } = page;
	if (verb.base !== 'go' || clause.passive || !/^(?:main|relative)$/.test(clause.kind) || clause.subject.length !== 1)
		return null;
	const thing = clause.subject[0] ?? -1;
	const phrase = chunks[thing];
	const link = chunks[clause.at + 1];
	const winner = chunks[clause.at + 2];
	if (!isNounPhrase(phrase) || words[phrase.head]?.class === 'pronoun') return null;
	if (!PRIZES.test(words[phrase.head]?.lower ?? '') || isInTail(page, thing, /^$/)) return null;
	if (words[link?.first ?? 0]?.lower !== 'to' || !isNounPhrase(winner) || winner.time) return null;
	return { thing, winners: coordinatedFrom(page, clause.at + 2) };
}
