import { isoDay } from './day.ts';
import type { Placed } from './placed.ts';
import type { Moment, Resolved } from './reading.ts';

const DAY = /^(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)/i;

/** The weekday a plain reading names, lower case; null for "last Friday" and what is no weekday. */
const weekdayIn = ({ reading, span }: Placed, text: string): string | null =>
	reading.rule === 'date/weekday' ? (DAY.exec(text.slice(span.start, span.end))?.[0].toLowerCase() ?? null) : null;

/**
 * "will be named on Thursday … Thursday's figures": the day of what is owned is the coming one that a verb has named before it.
 * And "on Tuesday and Wednesday": the first of two in the past is no later than the second.
 */
export function agreeOnWeekdays(placed: readonly Placed[], text: string): readonly Placed[] {
	const coming = new Map<string, Placed>();
	return placed.map((one, index) => {
		const day = weekdayIn(one, text);
		if (day === null) return one;
		const { direction, span } = one;
		const owns = /^['’]s /.test(text.slice(span.end, span.end + 3));
		if (!owns && direction.side === 'ahead' && direction.strength === 'strong') coming.set(day, one);
		else if (!owns && direction.side === 'past' && direction.strength === 'strong') coming.delete(day);
		const leader = coming.get(day);
		if (owns && direction.side === 'past' && leader !== undefined)
			return { ...one, direction: { ...leader.direction, strength: 'strong' } };
		return afterFirst(inOrder(one, placed[index + 1], text), placed[index - 1], text);
	});
}

const WEEK = 7;

/** Reads two days that `and` joins, and puts this one a week off where the first of them would be the later. */
function moved(
	one: Placed,
	week: number,
	pairAt: (moment: Moment) => readonly [first: Resolved, second: Resolved],
): Placed {
	return {
		...one,
		reading: {
			...one.reading,
			resolve: (moment) => {
				const [first, second] = pairAt(moment);
				const own = week < 0 ? first : second;
				if (own.days === undefined || first.days === undefined || second.days === undefined) return own;
				if (first.days.first <= second.days.first) return own;
				const day = own.days.first + week;
				return { ...own, value: isoDay(day), days: { first: day, last: day } };
			},
		},
	};
}

function inOrder(one: Placed, next: Placed | undefined, text: string): Placed {
	if (next === undefined || weekdayIn(next, text) === null || one.direction.side !== 'past') return one;
	if (!isJoined(one, next, text)) return one;
	const { resolve } = one.reading;
	return moved(one, -WEEK, (moment) => [
		resolve(moment),
		next.reading.resolve({ ...moment, direction: one.direction }),
	]);
}

/** "will meet on Thursday and Monday": of two ahead the second is no earlier than the first. */
function afterFirst(one: Placed, previous: Placed | undefined, text: string): Placed {
	if (previous === undefined || weekdayIn(previous, text) === null || previous.direction.side !== 'ahead') return one;
	if (!isJoined(previous, one, text)) return one;
	const { resolve } = one.reading;
	return moved(one, WEEK, (moment) => [
		previous.reading.resolve({ ...moment, direction: previous.direction }),
		resolve(moment),
	]);
}

const isJoined = (one: Placed, next: Placed, text: string): boolean =>
	/^ and (?:on )?$/.test(text.slice(one.span.end, next.span.start).replaceAll(/\s+/g, ' '));
