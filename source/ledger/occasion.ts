import type { FigureFact } from '../domain/fact.ts';
import { DAY, hourOf, isOpenDay, overlap, type Stretch } from './hours.ts';
import type { Dated, Page } from './page.ts';

/** When and in what a figure's sentence sets it. */
export interface Occasion {
	/** Its own date, or that of the sentence before in its paragraph; null where there is none. */
	readonly when: Stretch | null;
	/** Whether its own sentence has that date. */
	readonly isOwn: boolean;
	/** Whether it counts over a time that goes on. */
	readonly isRunning: boolean;
	/** The day from which it counts, where it is running and says so. */
	readonly since: Stretch | null;
	/** A day after which it was, where that is all that its sentence says of when. */
	readonly after: Stretch | null;
	/** Whether it counts over several happenings at once. */
	readonly isSeveral: boolean;
	/** Whether it is told as meant, offered or expected. */
	readonly isPlan: boolean;
	/** Whether another happening than the article's main one is pointed at by words alone. */
	readonly isElsewhere: boolean;
}

const NOWHEN: Occasion = {
	when: null,
	isOwn: false,
	isRunning: false,
	since: null,
	after: null,
	isSeveral: false,
	isPlan: false,
	isElsewhere: false,
};

const GOING_ON =
	/\b(?:wars?|conflict|offensive|fighting|invasion|outbreak|epidemic|pandemic|siege|campaign|crackdown|uprising|insurgency|famine|unrest|protests|violence|bombardment|hostilities|clashes)\b/i;
const PERFECT =
	/\b(?:has|have|had)\s+(?:now\s+|already\s+|so far\s+|also\s+)?(?:been\s+)?\w+(?:ed|en|t|n|ft)\b|\bkilling\b/i;
const SO_FAR = /\b(?:so far|to date|until now|up to now)\b/i;
const SINCE = /\bsince\b/i;
const EVENT =
	'(?:shootings?|attacks?|incidents?|crash(?:es)?|(?:earth)?quakes?|bombings?|strikes?|fires?|blasts?|explosions?|killings?|stabbings?|murders?|floods?|storms?|accidents?)';
const SEVERAL =
	/\b(?:separate (?:\w+ )?(?:incidents?|shootings?|attacks?|crashes?|events?)|(?:across|around) (?:the )?(?:city|country|state|county|region|nation)|(?:in|over|within|during) (?:a|the|an?) (?:\S+ )?(?:span|period|stretch)|this year|last year|so far in \d{4}|(?:per|a|each|every) (?:year|month|week|day)(?![\w-])|in recent (?:years|months|weeks|days)|in (?:the )?(?:past|last) (?:\S+ )?(?:years?|months?|weeks?|decades?)|over the (?:years|past|last)|on average|annually|nationwide|worldwide|weekend(?:'s|’s)? violence|(?:two|three|four|several|multiple|other|both) (?:\w+ )?(?:shootings|attacks|incidents|crashes|quakes|earthquakes|bombings|strikes|fires))\b/i;
const ELSEWHERE = new RegExp(
	`\\b(?:(?:a|an|the) (?:similar|separate|different|previous|earlier|second|third|nearby|unrelated)|another|previous|unrelated) (?:\\w+ ){0,2}${EVENT}\\b|\\b(?:the|its) (?:first|second|last|worst|deadliest) (?:such )?(?:\\w+ )?${EVENT} (?:in|since)\\b`,
	'i',
);
/** Happenings of history by their names. */
const OF_HISTORY =
	/\b(?:World Wars? (?:I|II|One|Two|1|2)|(?:First|Second|Great) World War|Holocaust|Civil War|(?:Vietnam|Korean|Gulf|Cold|Crimean|Boer|Falklands) War|Great War)\b/;
const MEANT =
	/\b(?:would|could|will|may|might|shall|should|plans?|planned|planning|propos(?:al|als|ed|es|ing)|offer(?:s|ed|ing)?|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|expected to|expects? to|set to|due to be|hopes? to|aims? to|agreed to|in exchange for|if)\b/i;

/** How long before publication a main event may lie. */
const RECENT = 30 * DAY;

export function occasionOf(page: Page, fact: FigureFact): Occasion {
	const index = page.sentenceAt(fact.start);
	const sentence = page.sentences[index];
	if (sentence === undefined) return NOWHEN;
	const text = page.textOf(sentence);
	const dates = sentence.dates.filter((date) => !date.isStart && !isComparedTo(page, fact, date));
	const own = nearest(dates, fact.start);
	const isSince =
		SINCE.test(text) &&
		(sentence.dates.some(({ isStart }) => isStart) || /\bsince (?:the|its?|his|her|then)\b/i.test(text));
	const around = clauseAround(page, fact, sentence.start, sentence.end);
	const isRunning =
		(isSince || (own === null && (GOING_ON.test(text) || SO_FAR.test(text)))) && PERFECT.test(around.whole);
	const start = nearest(
		sentence.dates.filter(({ isStart }) => isStart),
		fact.start,
	);
	const when = isRunning || isReckoned(page, own, fact.start) ? null : (own?.when ?? inherited(page, index));
	return {
		when,
		isOwn: own !== null,
		isRunning,
		since: isRunning ? (start?.when ?? null) : null,
		after: isRunning || when !== null ? null : (start?.when ?? null),
		isSeveral: SEVERAL.test(text),
		isPlan: MEANT.test(around.before),
		isElsewhere: OF_HISTORY.test(text) || (ELSEWHERE.test(text) && own === null),
	};
}

const COMPARED = /\b(?:from|than|compared (?:with|to)|against|versus|vs\.?|(?:up|down) on)\b/i;

/** `down 5.9 pct from 8.88 mln a year ago`: the date is that of what an amount is held against. */
const isComparedTo = (page: Page, { unit, end }: FigureFact, date: Dated): boolean =>
	unit !== null && date.start > end && COMPARED.test(page.article.text.slice(end, date.start));

/** `closed Wednesday, two days after a gunman killed two`: the date is not the figure's own. */
function isReckoned(page: Page, date: Dated | null, offset: number): boolean {
	if (date === null) return false;
	const between = page.article.text.slice(Math.min(date.end, offset), Math.max(date.start, offset));
	return /\b(?:hours?|days?|weeks?|months?|years?) (?:after|before|earlier|later)\b/i.test(between);
}

/** The words of the clause around a figure: relative and parenthetical clauses are cut where they begin. */
function clauseAround(
	page: Page,
	fact: FigureFact,
	start: number,
	end: number,
): { readonly before: string; readonly whole: string } {
	const { text } = page.article;
	const before = text.slice(start, fact.start);
	const cut = Math.max(
		before.lastIndexOf(' where '),
		before.lastIndexOf(' who '),
		before.lastIndexOf(' which '),
		before.lastIndexOf(', '),
		before.lastIndexOf('; '),
	);
	const own = before.slice(cut + 1);
	return { before: own, whole: own + text.slice(fact.start, Math.min(end, fact.end + 60)) };
}

function nearest(dates: readonly Dated[], offset: number): Dated | null {
	const short = dates.filter(({ when }) => when.to - when.from <= 4 * DAY);
	if (short.length > 0 && short.length < dates.length) return nearest(short, offset);
	let best: Dated | null = null;
	for (const date of dates)
		if (best === null || Math.abs(date.start - offset) < Math.abs(best.start - offset)) best = date;
	return best;
}

/** The last date of the sentences before in the paragraph. */
function inherited(page: Page, index: number): Stretch | null {
	const { block } = page.sentences[index] ?? {};
	for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
		const sentence = page.sentences[at];
		if (sentence === undefined || sentence.block !== block) return null;
		const last = sentence.dates.filter(({ isStart }) => !isStart).at(-1);
		if (last !== undefined) return last.when;
	}
	return null;
}

/** When an article's main event happened, and whether a figure's own sentence says so. */
export interface MainDay {
	readonly when: Stretch | null;
	readonly isSure: boolean;
}

/** How far the first late date of a text may be from what the text tells of. */
const GUESS = 30;
/** Sentences that say when the news was; later ones turn to its background. */
const LEDE = 5;

/** What the article's dated figures say, if that is lately; else around a late date of its first sentences. */
export function mainDay(page: Page, dated: readonly Stretch[]): MainDay {
	const published = page.article.published === null ? null : hourOf(page.article.published);
	const isLate = ({ from, to }: Stretch): boolean =>
		to - from <= 4 * DAY &&
		!isOpenDay({ from, to }) &&
		(published === null || (from <= published + DAY && from >= published - RECENT));
	const votes = dated.filter(isLate);
	const counts = votes.map((when) => votes.filter((other) => overlap(when, other)).length);
	const chosen = votes[counts.indexOf(Math.max(0, ...counts))];
	if (chosen !== undefined) return { when: chosen, isSure: true };
	for (const sentence of page.sentences.slice(0, LEDE)) {
		const date = sentence.dates.find(({ when, isStart }) => !isStart && isLate(when));
		if (date !== undefined) return { when: { from: date.when.from - GUESS, to: date.when.to + GUESS }, isSure: false };
	}
	return { when: null, isSure: false };
}
