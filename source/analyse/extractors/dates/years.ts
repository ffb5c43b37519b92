import type { Placed } from '../dates.ts';
import type { Day } from './day.ts';

/**
 * All mentions of one month and date without a year mean the same day: they follow a mention that names the
 * year, else the one whose verb decides, else the first.
 */
export function agreeOnYears(placed: readonly Placed[], published: Day | null): readonly Placed[] {
	const leaders = new Map<string, Placed>();
	const torn = new Set<string>();
	for (const one of placed) {
		const key = one.reading.dated ?? one.reading.yearless;
		if (key === undefined) continue;
		const leader = leaders.get(key);
		if (leader?.reading.dated !== undefined && one.reading.dated !== undefined && !sameTime(leader, one)) torn.add(key);
		if (leader === undefined || weight(one) > weight(leader)) leaders.set(key, one);
	}
	return placed.map((one, index) => {
		const { yearless } = one.reading;
		const leader = yearless === undefined || torn.has(yearless) ? undefined : leaders.get(yearless);
		if (leader === undefined || leader === one) return one;
		if (yearless?.includes('months') === true && (leader.reading.dated === undefined || placed.indexOf(leader) > index))
			return one;
		return follow(one, leader, published);
	});
}

/** Two years named for one date decide nothing for a third mention. */
const sameTime = (one: Placed, other: Placed): boolean => {
	const value = ({ reading, direction }: Placed): string | null =>
		reading.resolve({ published: null, direction, before: null }).value;
	return value(one) === value(other);
};

const weight = ({ reading, direction }: Placed): number =>
	reading.dated !== undefined ? 2 : direction.strength === 'strong' ? 1 : 0;

function follow(one: Placed, leader: Placed, published: Day | null): Placed {
	const { reading } = one;
	const resolved = leader.reading.resolve({ published, direction: leader.direction, before: null });
	const quarter = reading.yearless?.includes('months') === true && resolved.certainty === 'certain';
	const certainty = quarter ? 'likely' : resolved.certainty;
	const { fit, ...rest } = reading;
	const kept = leader.reading.dated === undefined && fit !== undefined ? { fit } : {};
	return {
		...one,
		reading: {
			...rest,
			...kept,
			resolve: () => ({ ...resolved, certainty, why: `as elsewhere in the article, ${resolved.why}` }),
		},
	};
}
