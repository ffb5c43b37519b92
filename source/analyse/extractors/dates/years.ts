import { civil, type Day, yearDays } from './day.ts';
import type { Placed } from './placed.ts';

/**
 * All mentions of one month and date without a year mean the same day: they follow a mention that names the
 * year, else the one whose verb decides, else the first.
 */
export function agreeOnYears(placed: readonly Placed[], published: Day | null, text: string): readonly Placed[] {
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
		const within = ofTheClause(one, index, placed, text);
		if (within !== null) return within;
		const leader = yearless === undefined || torn.has(yearless) ? undefined : leaders.get(yearless);
		if (leader === undefined || leader === one) return besideDated(one, placed, published);
		if (yearless?.includes('months') === true && (leader.reading.dated === undefined || placed.indexOf(leader) > index))
			return one;
		return follow(one, leader, published);
	});
}

/** What ends a clause, or leads to another time than that of its verb: "rose from 2022", "since it was listed in 2019". */
const LEADS_AWAY =
	/[;:()—–]|,(?! (?:the|its|their|his|her)? ?$)|\b(?:since|after|before|when|that|which|who|because|where|as|than|from|if|while|until|and|but|to|with)\b/i;

/** "First-quarter profit rose in 2023", "In 2021 the second quarter was weak": the year that stands in the same clause. */
function ofTheClause(one: Placed, index: number, placed: readonly Placed[], text: string): Placed | null {
	if (one.reading.ofYear === undefined) return null;
	const { ofYear, ...rest } = one.reading;
	for (const other of [placed[index + 1], placed[index - 1]]) {
		if (other?.reading.rule !== 'date/year' || other.sentence !== one.sentence) continue;
		if (!/\bin $/i.test(text.slice(0, other.span.start).slice(-4))) continue;
		const between =
			other.span.start > one.span.end
				? text.slice(one.span.end, other.span.start)
				: text.slice(other.span.end, one.span.start);
		const { value } = other.reading.resolve({ published: null, direction: other.direction, before: null });
		if (LEADS_AWAY.test(between) || !/^\d{4}$/.test(value ?? '')) continue;
		return { ...one, reading: { ...rest, resolve: () => ofYear(Number(value)) } };
	}
	return null;
}

/** How many days from publication a dated neighbour may lie that a coming date takes its year from. */
const AT_HAND = 45;

/** "payable on March 25, 1987 … will be listed from March 9": the same month of the year named beside it. */
function besideDated(one: Placed, placed: readonly Placed[], published: Day | null): Placed {
	const { reading, direction, sentence } = one;
	if (published === null || direction.side !== 'ahead' || reading.yearless === undefined) return one;
	const [month] = reading.yearless.split('-');
	for (const other of placed) {
		if (Math.abs(other.sentence - sentence) > 1 || other.reading.dated?.split('-')[0] !== month) continue;
		const resolved = other.reading.resolve({ published, direction: other.direction, before: null });
		if (resolved.days === undefined || Math.abs(resolved.days.first - published) > AT_HAND) continue;
		const { year } = civil(resolved.days.first);
		const found = reading.fit?.('upTo', { ...resolved, days: yearDays(year) });
		if (found == null) continue;
		const { fit, ...rest } = reading;
		return {
			...one,
			reading: {
				...rest,
				resolve: () => ({ ...found, certainty: 'likely', why: `the year of ${resolved.value} beside it` }),
			},
		};
	}
	return one;
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
