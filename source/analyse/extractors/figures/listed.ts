import { isNounPhrase } from '../../grammar/chunks.ts';
import type { ParsedSentence } from '../../grammar/parsed.ts';
import { isAmount } from './amount-words.ts';
import { linkAt, skipBack } from './spot.ts';

/** Items a list runs to at most. */
const LONGEST = 10;

/** Links an item of a list runs on by: `three kilograms [of] heroin`, `a boy [in] Lima`. */
const RUNS_ON = /^(?:of|in|at|from|near)$/;

/** `spent £800,000 [on] holidays and £120,000 [on] a boat`. */
const GOES_TO = /^(?:on|for|to|with|into)$/;

/** Chunk of the noun that the item ending at `at` starts with: of `a boy in [Lima]` the boy. */
function startOfItem(parse: ParsedSentence, at: number): number {
	let start = at;
	while (parse.chunks[start - 1]?.kind === 'preposition' && isNounPhrase(parse.chunks[start - 2])) {
		const link = linkAt(parse, start - 1);
		if (!RUNS_ON.test(link) && !(GOES_TO.test(link) && isAmount(parse, start - 2))) break;
		start -= 2;
	}
	return start;
}

const isName = ({ chunks, words }: ParsedSentence, at: number): boolean => {
	const chunk = chunks[at];
	return chunk?.kind === 'noun' && words[chunk.head]?.class === 'name';
};

/** `of rice`, and of a sum what it went on. */
const isTail = (parse: ParsedSentence, at: number): boolean =>
	isNounPhrase(parse.chunks[at + 1]) &&
	(linkAt(parse, at) === 'of' || (GOES_TO.test(linkAt(parse, at)) && isAmount(parse, at - 1)));

/** Whether the item that starts at `at` has a conjunction and a last one behind it: `ten men, [two women], a boy and a girl`. */
function goesOn(parse: ParsedSentence, at: number): boolean {
	const { chunks } = parse;
	for (let next = at + 1, items = 0; items < LONGEST; items++) {
		while (isTail(parse, next)) next += 2;
		if (chunks[next]?.kind === 'comma' && chunks[next + 1]?.kind === 'coordinator') next++;
		const link = chunks[next];
		const item = chunks[next + 1];
		if (!isNounPhrase(item) || item.time || isName(parse, next + 1) !== isName(parse, at)) return false;
		if (link?.kind === 'coordinator') return /^(?:and|or)$/.test(linkAt(parse, next));
		if (link?.kind !== 'comma') return false;
		next += 2;
	}
	return false;
}

/**
 * Chunk of the first item of the list a phrase is an item of, itself where it is none: of `seized three cars, 16 watches and [£40,000]`
 * the cars. A comma joins only where a conjunction closes the list.
 */
export function listHead(parse: ParsedSentence, at: number): number {
	const { chunks } = parse;
	let head = at;
	let joined = false;
	for (let items = 0; items < LONGEST; items++) {
		const link = skipBack(parse, head - 1);
		const kind = chunks[link]?.kind;
		const conjoined = kind === 'coordinator' && /^(?:and|or)$/.test(linkAt(parse, link));
		if (!conjoined && !(kind === 'comma' && (joined || goesOn(parse, head)))) return head;
		const last = conjoined && chunks[link - 1]?.kind === 'comma' ? link - 2 : link - 1;
		const item = chunks[last];
		if (!isNounPhrase(item) || item.time) return head;
		joined = true;
		head = isAmount(parse, last) ? last : startOfItem(parse, last);
	}
	return head;
}
