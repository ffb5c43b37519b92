import type { FigureFact } from '../../../domain/fact.ts';
import { CHANGE_NOUNS } from '../../lexicons/changes.ts';

/** Why a figure says what the one before it says. */
export const AS_BEFORE = 'as the amount before it';

/** "7.5bn euros ($9.7bn)", "21.3 mln dlrs or 5.26 dlrs a share", "34 cts vs 33 cts": the same thing in other terms or another time. */
export function equalTo(text: string, previous: FigureFact, start: number): boolean {
	const between = text.slice(previous.end, start).replace(ASIDES, '').replace(CLOSED, '');
	return UP_FROM.test(between) || AGAINST.test(between) || BESIDE.test(between) || ACROSS.test(between);
}

/** Whether nothing but `, up from` stands between: the number goes back to a level before. */
export const isUpFrom = (between: string): boolean => UP_FROM.test(between.replace(ASIDES, '').replace(CLOSED, ''));

const ASIDES = /\s*\([^()]*\)/g;

/** What closes the brackets that the figure before stands in. */
const CLOSED = /^[^()]{0,30}\)(?=[\s,][^()]*\S)/;

/** `Friday's close in Lima of`, `the previous offer of`. */
const FORMER = String.raw`(?:(?:the|an?)\s+)?(?:\p{Lu}\p{Ll}+'s\s+|previous\s+|earlier\s+|opening\s+)*(?:close|finish|level|figure|total|opening|offer|bid|price|high|low|peak)(?:\s+in\s+\p{Lu}\S+(?:\s\p{Lu}\S+)?)?\s+of`;

const HEDGE = String.raw`\s*(?:(?:(?:an?\s+)?(?:average|total)\s+of|(?:an?|the)\s+(?:daily|weekly|monthly|quarterly|annual|yearly)|${FORMER}|about|some|just|only|nearly|almost|around|(?:an?\s+)?(?:estimated|revised|projected|provisional|record|forecast)|a|the|(?:the\s+)?(?:\p{Lu}\p{Ll}+|last\s+\p{Ll}+|(?:previous|prior|same)\s+(?:year|quarter|month|week|period))'s)\s+)*$`;

/** `5 % in the third quarter, up from 3 %`, `36 % - down from just 39 %`. */
const UP_FROM = new RegExp(
	String.raw`^[^.;:()]{0,60}(?:,|\s[-–—]+)?\s+(?:up|down)\s+(?:\p{Ll}+ly\s+)?from${HEDGE}`,
	'u',
);

/** `900 tonnes of beans in March compared with 800`. */
const AGAINST = new RegExp(
	String.raw`^(?:\s+(?:of|in|on|for|during|at|by|until|per)\s[^.;:(),]{1,60}|\s+(?:above|below|over|under|higher|lower)\s[^.;:(),]{1,60}|\s+(?:last|this|in|a)\s[^.;:(),]{1,30})?,?\s+(?:and\s+)?(?:compared\s+(?:with|to)|(?:as\s+)?against|after|versus|vs\.?)${HEDGE}`,
	'u',
);

/** `2.5 m high and 6 m long`, `20 feet tall, 30 wide`: of one thing. */
const ACROSS =
	/^\s+(?:high|wide|long|deep|tall|thick|broad|across|in\s+(?:diameter|length|height|width))(?:,\s*(?:and\s+)?|\s+(?:and|by)\s+)$/;

const BESIDE =
	/^(?:\s+\S+){0,2}?\s*(?:\((?:(?:vs\.?|versus|against|compared\s+with|from)\s)?|;(?=\s*$)|,?\s+or|,\s+making|,?\s+(?:vs\.?|versus|against|compared\s+(?:with|to)|up\s+from|down\s+from))\s*(?:about\s+|some\s+)?$/;

/** `a margin of 45.6 %, less than the 47.3 % forecast`, `rose by $4bn, a smaller rise than the $5bn in May`, `$7bn, up on the $6bn`: a level of the same measure. */
export const isLevelBeside = (text: string, previous: FigureFact, unit: string | null, start: number): boolean =>
	unit !== null &&
	unit === previous.unit &&
	(BESIDE_LEVEL.test(text.slice(previous.end, start)) || OUTDONE.test(text.slice(previous.end, start)));

/** `Its $17m profit was dwarfed by the [$204m] of its rival`. */
const OUTDONE = /^[^.;:()]{0,40}\s(?:dwarfed|exceeded|matched|topped|surpassed|eclipsed|overshadowed)\s+by\s+the\s+$/;

const BESIDE_LEVEL =
	/^[^.;:()]{0,40}(?:,|\s[-–—])\s+(?:(?:\S+\s+)?(?:(?:less|more|lower|higher|greater|smaller|better|worse)\s+than|above|below|up\s+on|down\s+on)|(?:an?|the)\s(?:\S+\s){0,3}than)\s+(?:the\s+|an?\s+)?$/;

/** `784 cases last year, 3 % fewer than in 2021`: a change of what is counted. */
export const isShareMore = (
	text: string,
	previous: FigureFact,
	unit: string | null,
	start: number,
	end: number,
): boolean =>
	previous.counts !== null &&
	(unit === '%' ? previous.unit !== '%' : unit !== null && unit === previous.unit) &&
	/^[^.;:()]{0,40}(?:,|\s[-–—]|\s(?:but|and))\s+(?:a|about|some|nearly|almost)?\s*$/.test(
		text.slice(previous.end, start),
	) &&
	/^\s+(?:more|fewer|less|higher|lower|up|down|cheaper|dearer|above|below)\s+(?:than|from|on|the)\b/.test(
		text.slice(end, end + 20),
	);

/** `rose to $3.4bn, or $1.20 a share, from [$3.0bn]`: where the first of them came from. */
export const cameFrom = (
	text: string,
	found: readonly FigureFact[],
	unit: string | null,
	from: number,
	start: number,
): FigureFact | null => {
	const last = found.at(-1);
	if (unit === null || last === undefined || last.why !== AS_BEFORE || last.start < from) return null;
	if (!/^(?:\s+(?:a|per)\s+[a-z]+)?,?\s+from\s+$/.test(text.slice(last.end, start))) return null;
	const first = found.findLast((fact) => fact.start >= from && fact.why !== AS_BEFORE);
	return first?.unit === unit && first.counts !== null ? first : null;
};

/** `drew 1.1 million visitors, a 9 % drop`: a change, told apart, of what was counted. */
export const isChangeApart = (text: string, previous: FigureFact, start: number): boolean =>
	previous.counts !== null &&
	previous.unit !== '%' &&
	/^(?:\s+[^,.;:()]{1,40})?,\s+(?:an?)\s+(?:(?:about|nearly|almost)\s+)?$/.test(text.slice(previous.end, start));

/** `12.1 % in Chile, 10.4 % in Peru and 9.7 % in Cuba`: the same of another place. */
export const isElsewhere = (
	text: string,
	previous: FigureFact,
	unit: string | null,
	start: number,
	end: number,
): boolean =>
	unit !== null &&
	unit === previous.unit &&
	previous.counts !== null &&
	/^(?:\s+of\s[^,;.:()]{1,30})?\s+(?:in|at|among)\s+[^,;.:()]{1,40}?(?:,\s+(?:and\s+)?|\s+and\s+)(?:about\s+|some\s+)?$/.test(
		text.slice(previous.end, start),
	) &&
	/^\s+(?:in|at|among)\s+(?:the\s+)?\p{Lu}/u.test(text.slice(end, end + 20));

/** "up from 16.1 mln in 1985 and 14.4 mln in 1981": one more amount to compare with. */
export const isNextLevel = (
	text: string,
	previous: FigureFact,
	unit: string | null,
	start: number,
	end: number,
): boolean =>
	unit !== null &&
	unit === previous.unit &&
	(previous.why === AS_BEFORE || /^\s+(?:in|for|during|at|this|next|last)\b/.test(text.slice(end, end + 8))) &&
	/^(?:\s+(?:a|per)\s\w+)?\s+(?:in|at|for|during|on|last|this|next|a)\s[^,;:.]{1,50}(?:,\s+(?:and\s+)?|\band\s+)$/.test(
		text.slice(previous.end, start),
	);

/** `40 jobs in May and 30 in June`: the same at another time. */
export const isAgain = (text: string, previous: FigureFact, start: number, end: number): boolean =>
	previous.counts !== null &&
	/^\s+(?:in|on|during)\s[^,;:.]{1,30}(?:,\s+(?:and\s+)?|\s+and\s+)(?:another\s+)?$/.test(
		text.slice(previous.end, start),
	) &&
	/^\s+(?:in|on|during)\s/.test(text.slice(end, end + 8));

/** `output of 85 tonnes, up 3 %`: how far the level right before it has moved. */
export const isLevelApart = (text: string, previous: FigureFact, start: number): boolean =>
	/^[^,;.]{0,40},\s+(?:up|down|off)\s(?:\S+\s){0,2}$/.test(text.slice(previous.end, start).replace(ASIDES, '')) &&
	/\b(?:of|at)\s+(?:about|around|some|nearly|almost|just|over|only|a|record|\s)*$/i.test(
		text.slice(Math.max(0, previous.start - LEAD), previous.start),
	);

/** Characters before a figure in which a word may say that it is a level. */
const LEAD = 30;

const CHANGE = [...CHANGE_NOUNS.keys()].join('|');

/** `was 1.55 billion after 1.33 billion, an increase of 17 %`, `15,388 tonnes in May, a slight 920 tonne fall`. */
const SIZE_OF_CHANGE = new RegExp(
	String.raw`^(?:\s[^;:.()]{1,60}?)?(?:,|\s[-–—])\s+(?:an?|the)\s+(?:\S+\s+){0,2}?(?:(?:${CHANGE})\s+of\s+)?(?:about|some|nearly|almost|just|around|over|\s)*$`,
);

export const isSizeOfChange = (text: string, previous: FigureFact, start: number): boolean =>
	SIZE_OF_CHANGE.test(text.slice(previous.end, start));

/** What the sentence opens with: of `Of those polled, 62 %` those polled; of `Of the 60 firms asked, 5 %` what the 60 count. */
export function wholeOf(text: string, from: number, start: number, previous: FigureFact | null): string | null {
	const opening =
		/^["“']?Of\s+((?:those|the|all|these|its|their)\s[^,.;:]{2,70}),\s+(?:about|some|only|just|nearly|almost|around|more than|\s)*$/.exec(
			text.slice(from, start),
		)?.[1];
	if (opening === undefined) return null;
	if (/\d/.test(opening)) return previous?.unit === null ? previous.counts : null;
	return opening.replace(/^(?:the|its|their|all(?:\s+the)?)\s+/, '').replaceAll(/\s+/g, ' ');
}

/** `A year ago the figure was 29 %`: of what was told last. */
export const isSameFigure = (text: string, previous: FigureFact, start: number): boolean =>
	start - previous.end < SOON &&
	/(?:[.”"]\s+(?:This|That)\s+compare[sd]\s+(?:with|to)|\b(?:the|that|this)\s+(?:figure|number)\s+(?:was|is|had\s+been|stood\s+at|stands\s+at|rose\s+to|fell\s+to|reached|dropped\s+to|jumped\s+to))\s+(?:about|only|just|nearly|almost|\s)*$/i.test(
		text.slice(previous.end, start),
	);

/** Characters between a figure and the one that a sentence later says `the figure` of. */
const SOON = 200;
