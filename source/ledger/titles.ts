import type { Entry, Line } from './lines.ts';
import { areDaysSaidByAll, nameSaidByAll, wordsSaidByAll } from './said-by-all.ts';

const SMALL: ReadonlySet<string> = new Set('of the and for in on at to de la du del der von al'.split(' '));

/** A name's key as words: `place:new-york` → `New York`, `organization:bank-of-ghana` → `Bank of Ghana`. */
export const placeWords = (key: string): string => {
	const words = key.slice(key.indexOf(':') + 1).replace(/[@~].*$/s, '');
	const [family = '', given] = words.split(',');
	return (given === undefined ? family : `${given} ${family}`)
		.split(/[- ]/)
		.map((word, at) => (at > 0 && SMALL.has(word) ? word : capital(word)))
		.join(' ');
};

/** Without a vowel it is letters: `bmw` → `BMW`. */
const capital = (word: string): string =>
	/^[^aeiouy]{2,5}$/.test(word) ? word.toUpperCase() : word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** More words than these are no name for what is counted. */
const MOST_WORDS = 4;
const AROUND =
	/^(?:(?:all|both|some|about|around|nearly|almost|at|least|most|more|fewer|less|than|over|up|to|of|the|its|his|her|their|our|a|an|these|those|which|whom|them|other|others)\s+)+/i;

/** What is counted, as the reports say it: the words of the larger number, which are in the plural. */
function countedWords(entries: readonly Entry[], counts: string): string {
	const whole = [...entries].sort((a, b) => b.statement.value - a.statement.value);
	const words =
		whole
			.flatMap(({ statement: { counted } }) => counted.words ?? [])[0]
			?.replace(AROUND, '')
			.trim() ?? '';
	const fits = words !== '' && words.split(/\s+/).length <= MOST_WORDS && !/[,;:()]/.test(words);
	if (counts !== 'person') return fits ? words : (counts.split(' ')[0] ?? counts);
	const groups = new Set(entries.map(({ statement }) => statement.counted.group));
	return groups.size === 1 && !groups.has(null) && fits ? words : 'people';
}

/** The firm, body or place that the sentences tie an amount to: `organization:acme revenue second quarter` → `Acme`. */
function namedWith(entries: readonly Entry[]): string {
	const { holder = null, action } = entries[0]?.statement ?? {};
	if (holder === null || holder.startsWith('for ')) return '';
	// Of amounts a person is named only beside; votes are his.
	if (holder.startsWith('person:') && action !== 'won') return '';
	return nameSaidByAll(entries, placeWords(holder.split(' ')[0] ?? '')) ?? '';
}

const MOVED: ReadonlyMap<string, string> = new Map([
	['up', 'rose'],
	['down', 'fell'],
	['up to', 'rose to'],
	['up from', 'rose from'],
	['down from', 'fell from'],
	['down to', 'fell to'],
]);

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Days in words: a whole year as `2004`, a whole month as `Dec 2004`, and as they are: `2004-12-03`. */
export function daysWords(from: string | null, to: string | null): string {
	if (from === null) return '';
	if (to === null || to === from) return from;
	const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
	const lastDay = new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0)).getUTCDate();
	const areWhole = from.endsWith('-01') && Number(to.slice(8)) === lastDay;
	if (!areWhole) return `${from} to ${to}`;
	if (from.endsWith('-01-01') && to.endsWith('-12-31'))
		return to.startsWith(year) ? year : `${year} to ${to.slice(0, 4)}`;
	const first = `${MONTHS[month - 1] ?? ''} ${year}`;
	return from.slice(0, 7) === to.slice(0, 7)
		? first
		: `${first} to ${MONTHS[Number(to.slice(5, 7)) - 1] ?? ''} ${to.slice(0, 4)}`;
}

/**
 * Whether what is counted and who did it is all that says that these figures are of one thing. Figures of one happening have
 * its place and day, whichever of them their own sentences repeat; these have what each says itself.
 */
const isOfNoHappening = ({ kind, entries }: Pick<Line, 'kind' | 'entries'>): boolean =>
	kind === 'measure' || (entries[0]?.statement.holder ?? null) !== null;

/** What a line is about, in words: `people killed, Gaza`; `net profit rose, in %, Acme, 2004`; `fee, in GBP, “for a fee over £3m”`. */
export function titleOf({ counts, action, place, from, to, kind, entries }: Line): string {
	const apart = isOfNoHappening({ kind, entries });
	const named = namedWith(entries);
	const unit = kind === 'measure' ? (entries[0]?.statement.unit ?? null) : null;
	const isPlaced = place !== null && (!apart || entries.every(({ statement }) => statement.place === place));
	const isDated = from !== null && (!apart || areDaysSaidByAll(entries, from, to ?? from));
	const what = [countedWords(entries, counts), MOVED.get(action) ?? action, kind === 'plan' ? '(planned)' : '']
		.filter(Boolean)
		.join(' ');
	// One word and no name leave open what of, and whose.
	const words = apart && (named === '' || !what.includes(' ')) ? wordsSaidByAll(entries) : '';
	return [
		what,
		unit === null ? '' : `in ${unit}`,
		named,
		!isPlaced || placeWords(place) === named ? '' : placeWords(place),
		isDated ? daysWords(from, to) : '',
		words === '' ? '' : `“${words}”`,
	]
		.filter(Boolean)
		.join(', ');
}
