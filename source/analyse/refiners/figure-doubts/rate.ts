import type { Told } from './told.ts';

const TIME = `(?:second|minute|hour|day|night|week|fortnight|month|quarter|season|year|annum)`;
const MORE = String.raw`(?:\s+of(?:\s+[\p{L}’'-]+){1,4}?)?(?:\s+\([^)]*\))?`;

/** `500 tonnes of waste [a day]`, `40 flights [daily]`; `a year ago` says when. */
const RIGHT_BEHIND = new RegExp(
	String.raw`^${MORE}\s+(?:(?:an?|per|each|every)\s+${TIME}\b(?!\s+(?:ago|earlier|later|before|after|old|or|and\s+a\s+half))|(?:daily|nightly|weekly|monthly|annually|yearly|hourly)\b(?!\s+[\p{Ll}]+s\b))`,
	'u',
);

/** `18 trees [per second]`, `5 cases [for every] 1,000 people`: of what there is so much for each of something else. */
const FOR_EACH = new RegExp(String.raw`^${MORE}\s+(?:per|for\s+(?:each|every))\s+`, 'u');

/** `6 ounces of gold [a ton]`: how much is in each of another measure. */
const IN_EACH = new RegExp(
	String.raw`^${MORE}\s+an?\s+(?:ton|tonne|hectare|acre|mile|kilomet(?:re|er)|lit(?:re|er)|gallon|head|person)\b`,
	'u',
);

/** `2m tonnes are made [each year].`: where a clause ends with how often. */
const FURTHER_ON = new RegExp(
	String.raw`^[^.,;:()"“”]{0,70}\s(?:(?:per|each|every)\s+${TIME}|daily|annually|yearly)(?=\s*(?:[.,;]|$|\s(?:in|by|at|and|to|from|for)\b))`,
	'u',
);

/** `[Each year] some 500 people drown`. */
const BEFORE = new RegExp(String.raw`(?:^|[.!?]["”’']?\s+|,\s+)(?:each|every)\s+${TIME}\b[^.;:]{0,40}$`, 'iu');

/** Whether a figure is a rate over time, or for each of something, which no field of it says; a price for one of its goods says it of itself. */
export function isOverTime({ text, fact: { unit, start }, behind }: Told): boolean {
	if (unit?.includes(' per ') === true) return false;
	if (RIGHT_BEHIND.test(behind) || FURTHER_ON.test(behind)) return true;
	if (unit !== null && /^[A-Z]{3}$/.test(unit)) return false;
	return FOR_EACH.test(behind) || IN_EACH.test(behind) || BEFORE.test(text.slice(Math.max(0, start - 70), start));
}
