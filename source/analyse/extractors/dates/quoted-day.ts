import { type Day, isoDay } from './day.ts';
import type { Placed } from './placed.ts';
import type { Moment, Resolved } from './reading.ts';

/** Sentences at the beginning that tell of which day the article is. */
const OPENING = 3;

/** How many days before publication a paper's news may be. */
const LATEST = 2;

const SPOKEN: ReadonlySet<string> = new Set(['date/spoken-day', 'date/part-of-today']);

/**
 * "…on Tuesday. … “Today’s vote,” she said": in a paper of the day after, what a speaker calls today is the day that the
 * article opens with, and not that of publication. Which of them it is no text says for sure.
 */
export function asSpokenThen(placed: readonly Placed[], published: Day | null, text: string): readonly Placed[] {
	if (published === null || !placed.some((one) => isQuoted(one, text))) return placed;
	const off = daysOff(placed, published, text);
	if (off === 0) return placed;
	return placed.map((one) => {
		if (!isQuoted(one, text)) return one;
		const resolve = (moment: Moment): Resolved => {
			const own = one.reading.resolve(moment);
			if (own.days === undefined) return own;
			const day = own.days.first - off;
			return { value: isoDay(day), certainty: 'likely', why: 'by the day told of', days: { first: day, last: day } };
		};
		return { ...one, reading: { ...one.reading, resolve } };
	});
}

function daysOff(placed: readonly Placed[], published: Day, text: string): number {
	for (const one of placed) {
		if (one.sentence >= OPENING) return 0;
		const { reading, direction, span } = one;
		const words = text.slice(span.start, span.end);
		const weekday = reading.rule === 'date/weekday' && direction.side === 'past' && !/^last\b/i.test(words);
		if (!weekday && !SPOKEN.has(reading.rule)) continue;
		const { days } = reading.resolve({ published, direction, before: null });
		const off = days === undefined ? -1 : published - days.first;
		return off <= LATEST ? Math.max(0, off) : 0;
	}
	return 0;
}

/** Whether it stands within quote marks that open in its paragraph. */
function isQuoted({ reading, span }: Placed, text: string): boolean {
	if (!SPOKEN.has(reading.rule)) return false;
	const before = text.slice(text.lastIndexOf('\n\n', span.start) + 1, span.start);
	if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
	return before.split('"').length % 2 === 0;
}
