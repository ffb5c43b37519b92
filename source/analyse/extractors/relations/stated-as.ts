import { isNounPhrase } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';
import type { Verb } from './verb.ts';

/** Verbs that say in what state or place something is left or put. */
const PUTTING: ReadonlySet<string> = new Set(
	'leave keep put place hold set bring throw send force drive push take'.split(' '),
);

/**
 * The verb with the state it puts something in, where a bare noun behind a preposition says which: `left rates [on hold]`, `was
 * placed [in administration]`, so that the deed says as what. As it was where none stands there.
 */
export function withState(page: Page, clause: Clause, verb: Verb): Verb {
	const { chunks, words } = page;
	const found = asFound(page, clause, verb);
	if (found !== null) return found;
	const off = chunks[verb.next];
	if (isNounPhrase(off) && off.first === off.last && /^(?:take|pull|put|keep|knock|throw|blow) off$/.test(verb.base)) {
		const lower = words[off.first]?.lower ?? '';
		if (/^(?:air|course|guard|balance|track|duty|line|stage)$/.test(lower))
			return { ...verb, base: `${verb.base} ${lower}`, last: off.last, next: verb.next + 1 };
	}
	if (!PUTTING.has(verb.base)) return verb;
	const from = clause.passive ? verb.next : pastObject(page, verb.next);
	const [link, state] = [chunks[from], chunks[from + 1]];
	if (link?.kind !== 'preposition' || !isNounPhrase(state) || state.time || state.first !== state.head) return verb;
	const [tie, noun] = [words[link.first]?.lower ?? '', words[state.head]];
	if (!/^(?:on|in|into|under|to|at|without|off)$/.test(tie) || !STATES.test(noun?.lower ?? '')) return verb;
	return { ...verb, base: `${verb.base} ${tie} ${noun?.lower}` };
}

/** `was found [dead]`, `were left [homeless]`, `pleaded [guilty]`: the verb with what it finds or makes of somebody; null for others. */
function asFound({ chunks, words }: Page, { passive }: Clause, verb: Verb): Verb | null {
	const state = chunks[verb.next];
	if (!isNounPhrase(state) || state.first !== state.last) return null;
	const lower = words[state.first]?.lower ?? '';
	const fits = passive
		? /^(?:find|leave|declare|pronounce|certify|rule|hold|deem|judge)$/.test(verb.base) && FOUND.test(lower)
		: verb.base === 'plead' && /^(?:guilty|innocent)$/.test(lower);
	return fits ? { ...verb, base: `${verb.base} ${lower}`, last: state.last, next: verb.next + 1 } : null;
}

/** What somebody or something is found, left or declared to be. */
const FOUND =
	/^(?:dead|alive|safe|unconscious|unharmed|unhurt|injured|wounded|disabled|paralysed|paralyzed|blind|homeless|jobless|orphaned|stranded|empty|vacant|guilty|innocent|liable|responsible|negligent|insane|bankrupt|insolvent|unconstitutional|illegal|unlawful|invalid|void|unfit|ineligible|inadmissible|extinct)$/;

/** What something can be in, on, at or under without an article. */
const STATES =
	/^(?:hold|fire|trial|bail|parole|remand|alert|sale|display|show|ice|track|course|duty|leave|guard|strike|board|standby|probation|administration|receivership|liquidation|bankruptcy|custody|detention|quarantine|storage|orbit|power|charge|place|prison|jail|hospital|court|care|danger|doubt|limbo|ruins|tatters|tears|shock|poverty|debt|disarray|chaos|turmoil|disgrace|office|bed|school|work|rest|death|flight|exile|action|motion|question|pressure|control|review|threat|siege|attack|arrest|surveillance|justice|light|shelter|storage|reserve|trust|chains|handcuffs|pieces|flames|risk|bay|account|consideration|retreat|hiding|opposition|recession|default|extra-time)$/;

/** Behind the phrase at `at` and what `of` adds to it. */
function pastObject({ chunks, words }: Page, at: number): number {
	let next = at + 1;
	while (words[chunks[next]?.first ?? 0]?.lower === 'of' && isNounPhrase(chunks[next + 1])) next += 2;
	return next;
}
