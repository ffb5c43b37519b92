import type { RelationFact } from '../../../domain/fact.ts';
import { isNounPhrase } from '../../grammar/chunks.ts';
import { MONTHS } from '../../lexicons/calendar.ts';
import type { Stated } from './deed.ts';
import type { Page } from './page.ts';

export type Time = RelationFact['time'];

/** `[June] 12-18 this year`. */
const isMonthOfRange = (words: Page['words'], first: number): boolean =>
	/^\d{1,2}$/.test(words[first]?.text ?? '') && MONTHS.has(words[first - 1]?.lower.replace(/\.$/, '') ?? '');

/** The time phrase at a chunk as the text has it, with what stands right beside it: `July this year`; null where it says no time. */
export function timeAt({ chunks, words, draft }: Page, at: number): Time {
	const { text } = draft.article;
	const [from, to] = [
		withLength({ chunks, words }, withNeighbour(chunks, at, -1)),
		withYear({ chunks, words }, withNeighbour(chunks, at, 1)),
	];
	const chunk = chunks[to];
	const opens = chunks[from]?.first ?? 0;
	// won 2-0 four seasons ago
	const first =
		words[chunk?.last ?? 0]?.lower === 'ago' ? countStart(words, opens) : rangeStart(words, dayOf(words, opens));
	if (first < opens && /^(?:to|until|till|since)$/.test(words[first - 1]?.lower ?? '')) return null;
	const opener = words[first - 1];
	const start =
		/^(?:earlier|later|late|early)$/i.test(opener?.lower ?? '') || isMonthOfRange(words, first)
			? (opener?.start ?? 0)
			: (words[first]?.start ?? 0);
	const last = words[chunk?.last ?? 0]?.end ?? 0;
	const behind = words[(chunk?.last ?? 0) + 1];
	const ago =
		/^(?:ago|later|earlier|before|afterwards)$/.test(behind?.lower ?? '') &&
		!isOpener(words, (chunk?.last ?? 0) + 1) &&
		LENGTHS.test(words[chunk?.last ?? 0]?.lower ?? '');
	const end = ago
		? (behind?.end ?? last)
		: last +
			(/^(?:[/–-]\d{2,4}\b|,\s(?:1[5-9]|20)\d\d(?=[,.;:)]|\s+\p{Lu}))/u.exec(text.slice(last, last + 9))?.[0].length ??
				0);
	const said = text.slice(start, end);
	if (/^(?:between|from)\b/i.test(said) || isOtherEnd(words, first)) return null;
	if (first > 0 && IN_TITLE.test(said) && !/^(?:mark|quote)$/.test(words[first - 1]?.class ?? 'mark')) return null;
	if (chunk === undefined || /^ago$/i.test(said) || VAGUE.test(said) || SEASON.test(said)) return null;
	if (first > 0 && (TITLED.test(said) || /^(?:pre|post|mid)-/.test(words[first - 1]?.lower ?? ''))) return null;
	if (end <= start || isEither({ chunks, words }, to)) return null;
	// returned them by Friday
	const by = words.findLast((word) => word.end <= start);
	return by?.lower === 'by' ? { start: by.start, end, text: text.slice(by.start, end) } : { start, end, text: said };
}

/** `under a deal announced [last year], it will spend`: a time that is over is not that of what is ahead, nor the other way round. */
export const isOtherTime = (stated: Stated, time: Time): boolean =>
	time !== null &&
	(stated === 'ahead'
		? isPast(time.text)
		: /^(?:done|believed)$/.test(stated) && /^(?:next|tomorrow|later this)\b/i.test(time.text));

const isPast = (text: string): boolean =>
	/\b(?:ago|yesterday|(?:last|previous) (?:year|month|week|night|summer|autumn|winter|spring|season))\b/i.test(text);

/** `on [April 4], 1985 Lund sold it`: the day that a year behind its comma is of. */
const dayOf = (words: Page['words'], at: number): number =>
	/^(?:1[5-9]|20)\d\d$/.test(words[at]?.text ?? '') &&
	words[at - 1]?.class === 'comma' &&
	words[at - 2]?.class === 'number' &&
	words[at - 3]?.class === 'time'
		? at - 3
		: at;

/** `in the days [before] Lima and Oslo`: ties what follows. */
const isOpener = (words: Page['words'], at: number): boolean =>
	words[at]?.lower === 'before' && /^(?:name|noun|determiner|possessive|pronoun)$/.test(words[at + 1]?.class ?? 'mark');

/** `by late [May] or early June`: one of two, and which is not said. */
const isEither = ({ chunks, words }: Pick<Page, 'chunks' | 'words'>, at: number): boolean =>
	[-1, 1].some((step) => {
		const [link, other] = [chunks[at + step], chunks[at + 2 * step]];
		return link?.kind === 'coordinator' && words[link.first]?.lower === 'or' && isNounPhrase(other) && other.time;
	});

/** `between midnight and [1 May]`: half of a span. */
function isOtherEnd(words: Page['words'], first: number): boolean {
	for (let at = first - 1, joined = false; at > first - 9 && at >= 0; at--) {
		const { class: kind, lower } = words[at] ?? { class: 'mark', lower: '' };
		if (/^(?:verb|mark|comma)$/.test(kind)) return false;
		joined ||= /^(?:and|to|until|till)$/.test(lower);
		if (/^(?:between|from)$/.test(lower)) return isWhen(words[at + 1]) && (joined || at === first - 2);
	}
	return false;
}

const isWhen = (word: Page['words'][number] | undefined): boolean =>
	/^(?:time|number)$/.test(word?.class ?? 'mark') || /^(?:midnight|noon|midday|dawn|dusk)$/.test(word?.lower ?? '');

/** `[four seasons] ago`. */
function withLength({ chunks, words }: Pick<Page, 'chunks' | 'words'>, at: number): number {
	const before = chunks[at - 1];
	if (words[chunks[at]?.first ?? 0]?.lower !== 'ago' || !isNounPhrase(before)) return at;
	const first = words[before.first];
	return first?.class === 'number' || /^(?:an?|several|some|few|many)$/.test(first?.lower ?? '') ? at - 1 : at;
}

/** `[a couple of] months ago`: how many. */
function countStart(words: Page['words'], from: number): number {
	let first = from;
	if (!LENGTHS.test(words[from]?.lower ?? '')) return from;
	if (words[first - 1]?.lower === 'of') first--;
	if (!/^(?:couple|number|few|several|many|dozen)$/.test(words[first - 1]?.lower ?? '')) return from;
	return /^an?$/.test(words[first - 2]?.lower ?? '') ? first - 2 : first - 1;
}

/** `in [July] this year`, `on [14 March] next year`: two phrases of time side by side are one. */
function withNeighbour(chunks: Page['chunks'], at: number, step: 1 | -1): number {
	const next = chunks[at + step];
	return isNounPhrase(next) && next.time ? at + step : at;
}

/** `in January [of this year]`, `in May [of 1987]`: which one it is of. */
function withYear({ chunks, words }: Pick<Page, 'chunks' | 'words'>, at: number): number {
	const [link, year] = [chunks[at + 1], chunks[at + 2]];
	if (link?.kind !== 'preposition' || words[link.first]?.lower !== 'of' || !isNounPhrase(year)) return at;
	const said = words.slice(year.first, year.last + 1).map(({ lower }) => lower);
	return /^(?:(?:this|last|next|the same) year|(?:1[5-9]|20)\d\d)$/.test(said.join(' ')) ? at + 2 : at;
}

/** `on [3-5] December`, `[10 to 12] May`: the first day belongs to it. */
function rangeStart(words: Page['words'], from: number): number {
	const isDay = (at: number): boolean => /^\d{1,2}$/.test(words[at]?.text ?? '');
	const first = isDay(from - 1) ? from - 1 : from;
	const isJoined = /^(?:[-–]|to|and|or|\/)$/.test(words[first - 1]?.lower ?? '');
	return isDay(first) && isJoined && isDay(first - 2) ? first - 2 : first;
}

/** `hard red [winter] wheat`: a season says when only with a word that says which. */
const SEASON = /^(?:spring|summer|autumn|winter|fall)$/i;

/** `the single, What Happens [Tomorrow]`: a capital within the sentence is a title's. */
const TITLED = /(?:^|\s)(?:Today|Tomorrow|Yesterday|Tonight|Now)$|^(?:The\s)?(?:Day|Night|Week|Year)\b/;

/** `the play Suddenly [Last Summer]`: words that have a capital within a sentence in titles alone. */
const IN_TITLE =
	/^(?:Last|Next|This|That|Late|Early|One|Two|Three|Seven|First|Second|Every|All|Some|Same|Summer|Winter|Autumn|Spring)\s/;

/** Time words that say no time by themselves. */
const VAGUE =
	/^(?:(?:the|a|an|that|same|first|second|extra|more|enough|some|full)\s+)*(?:year|day|month|week|hour|hours|time|times|moment|minutes|minute|days|years|weeks|months|night|decade|decades|century|half|quarter|season|term|weekend|evening|morning|afternoon)$|^this (?:time|moment)$|^an? weekend$/i;

/** `in three years`, `for 18 years`, `the year to Dec. 28`, `at the end of the week`: how long or up to when, not when. */
export function isSpan({ chunks, words }: Page, at: number): boolean {
	// to be held next week
	const link = chunks[at - 1]?.kind === 'verb' ? undefined : words[chunks[at - 1]?.first ?? 0];
	const chunk = chunks[at];
	if (!isNounPhrase(chunk)) return true;
	// notes due December 1
	if (words[chunk.first - 1]?.lower === 'due' || words[chunk.first]?.lower === 'due') return true;
	// until late March or early April
	const other = chunks[at - 2];
	if (link?.class === 'coordinator' && isNounPhrase(other) && other.time && isSpan({ chunks, words } as Page, at - 2))
		return true;
	const first = words[chunk.first];
	// for the past three years
	if (
		first?.lower === 'the' &&
		/^(?:past|last)$/.test(words[chunk.first + 1]?.lower ?? '') &&
		LENGTHS.test(words[chunk.head]?.lower ?? '')
	)
		return !/^(?:|for|in|over|during|within|throughout)$/.test(link?.class === 'preposition' ? link.lower : '');
	if (link?.class === 'preposition' && UNTIMELY.test(link.lower)) return true;
	const next = words[chunk.last + 1];
	// by Sunday Post journalist Ana Lund
	if (link?.lower === 'by' && /^\p{Lu}/u.test(next?.text ?? '')) return true;
	const past = next?.lower ?? '';
	const counted =
		first?.class === 'number' ||
		/^(?:over|about|almost|nearly|more|the|just|only|several|few|many|some|a|an)$/.test(first?.lower ?? '');
	return counted && LENGTHS.test(words[chunk.head]?.lower ?? '') && !/^(?:ago|later|earlier)$/.test(past);
}

const UNTIMELY = /^(?:of|to|since|until|till|for|from|between|than|within|over|about|through)$/;
const LENGTHS = /^(?:year|month|week|day|hour|minute|decade|time)s?$/;
