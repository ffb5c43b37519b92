import type { Told } from '../archive/told.ts';

/** A made-up article of a news stream, with what it counts: each number and the one happening and count that it tells of. */
export interface Report extends Pick<Told, 'id' | 'published' | 'text' | 'headline'> {
	readonly counts: ReadonlyMap<number, string>;
}

/** Numbers at random, the same for the same seed (mulberry32). */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	below(most: number): number {
		return Math.floor(this.next() * most);
	}

	of<Item>(items: readonly Item[]): Item {
		const item = items[this.below(items.length)];
		if (item === undefined) throw new RangeError('nothing to choose from');
		return item;
	}

	some<Item>(items: readonly Item[], count: number): Item[] {
		const left = [...items];
		return Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.below(left.length), 1)).flat();
	}
}

const START = Date.UTC(2031, 1, 1);
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'];
export const dayAt = (day: number): string => new Date(START + day * 86_400_000).toISOString().slice(0, 10);
const spoken = (day: number): string => {
	const date = new Date(START + day * 86_400_000);
	return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
};
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekday = (day: number): string => WEEKDAYS[new Date(START + day * 86_400_000).getUTCDay()] ?? '';
const said = (count: number): string => count.toLocaleString('en-US');

const TOWNS = [
	'Tarnby',
	'Orvik',
	'Lesmouth',
	'Kaldern',
	'Brennick',
	'Saltmere',
	'Dunhaven',
	'Merrow',
	'Ostrava Bay',
	'Pellworth',
];
const PEOPLE = [
	'President Mara Lindqvist',
	'Prime Minister Tomas Verhoeven',
	'Interior Minister Elsa Brandt',
	'Defence Minister Igor Halvorsen',
	'Mayor Ines Castellan',
	'General Pavel Ostrander',
	'opposition leader Ruben Achterberg',
	'Finance Minister Nadia Corwin',
];
const BODIES = [
	'the Red Cross',
	'the Velmian Health Ministry',
	'the National Disaster Agency',
	'the Velmian Army',
	'the Velmian Labour Federation',
	'Amnesty International',
	'the United Nations',
	'the Interior Ministry',
];
/** What papers put around the news, in whatever story. */
const AROUND: readonly ((chance: Chance) => string)[] = [
	(chance) => `${chance.of(PEOPLE)} spoke with reporters in Port Alder, the capital of Velmia.`,
	(chance) => `${chance.of(PEOPLE)} and ${chance.of(PEOPLE)} were to meet in ${chance.of(TOWNS)} later.`,
	(chance) => `Officials of ${chance.of(BODIES)} called for calm in Velmia.`,
	(chance) => `A spokesman for ${chance.of(BODIES)} declined to comment.`,
	(chance) => `The road between ${chance.of(TOWNS)} and ${chance.of(TOWNS)} was closed for hours.`,
	(chance) => `The matter has troubled the government of ${chance.of(PEOPLE)} for long.`,
	(chance) => `Neighbours in ${chance.of(TOWNS)} stood in line for news, and ${chance.of(BODIES)} put up tents.`,
];

const around = (chance: Chance, count: number): string =>
	chance
		.some(AROUND, count)
		.map((say) => say(chance))
		.join(' ');

/** When a report of some day after a happening says that it happened. */
function when(chance: Chance, event: number, day: number, share = 0.6): string {
	if (chance.next() > share) return '';
	return day - event < 6 && chance.next() < 0.6 ? ` on ${weekday(event)}` : ` on ${spoken(event)}`;
}

type Written = Omit<Report, 'id'>;

const written = (
	day: number,
	headline: string,
	text: string,
	counts: readonly (readonly [number, string])[],
): Written => ({
	published: dayAt(day),
	headline,
	text,
	counts: new Map(counts),
});

/** A toll that grows for three weeks. */
function quake(chance: Chance, count: number, town: string, event: number, name: string, first: number): Written[] {
	return Array.from({ length: count }, () => {
		const day = event + Math.floor(chance.next() ** 2 * 21);
		const killed = first + Math.round(first * 3 * (1 - Math.exp(-(day - event) / 5)));
		const hurt = killed * 4 + 7;
		const date = when(chance, event, day);
		const text = chance.of([
			`The earthquake that struck ${town}${date} killed at least ${said(killed)} people and injured ${said(hurt)}, ${chance.of(BODIES)} said.`,
			`At least ${said(killed)} people were killed and ${said(hurt)} injured when an earthquake hit ${town}${date}, according to ${chance.of(BODIES)}.`,
			`The death toll from the earthquake in ${town}${date} has risen to ${said(killed)}, ${chance.of(PEOPLE)} said. Another ${said(hurt)} people were injured.`,
		]);
		return written(day, `Quake in ${town}`, `${text}\n\n${around(chance, 3)}`, [
			[killed, `${name} killed`],
			[hurt, `${name} injured`],
		]);
	});
}

/** A war: strikes on towns, several a day, and one toll since it began. */
function war(chance: Chance, count: number, days: number): Written[] {
	const strikes = Array.from({ length: days }, (_, day) =>
		chance.some(TOWNS, 2).map((town) => ({
			day,
			town,
			killed: 3 + chance.below(40),
			on: chance.of(['a market', 'a hospital', 'a school', 'a bus station']),
		})),
	).flat();
	return Array.from({ length: count }, () => {
		const strike = chance.of(strikes);
		const day = strike.day + chance.below(3);
		const total = 2_000 + day * 40;
		const isTotal = chance.next() < 0.4;
		const toll = chance.of([
			`At least ${said(total)} people have been killed in Velmia since the war with Korvania began on January 3, ${chance.of(BODIES)} said.`,
			`The war with Korvania has killed more than ${said(total)} people in Velmia since January 3, according to ${chance.of(BODIES)}.`,
		]);
		if (isTotal) return written(day, 'War in Velmia', `${toll}\n\n${around(chance, 3)}`, [[total, 'war killed']]);
		const date = when(chance, strike.day, day, 0.8);
		const text = chance.of([
			`A Korvanian air strike on ${strike.on} in ${strike.town}${date} killed ${strike.killed} people, ${chance.of(BODIES)} said.`,
			`${strike.killed} people were killed${date} when Korvanian jets bombed ${strike.on} in ${strike.town}, ${chance.of(PEOPLE)} said.`,
		]);
		return written(day, `Strike on ${strike.town}`, `${text}\n\n${around(chance, 3)}`, [
			[strike.killed, `strike ${strike.town} ${strike.day} killed`],
		]);
	});
}

/** Dockers on strike for weeks, and what it costs. */
function walkout(chance: Chance, count: number, event: number): Written[] {
	return Array.from({ length: count }, () => {
		const day = event + chance.below(18);
		const workers = chance.of([4_000, 4_000, 3_800, 5_200]);
		const date = when(chance, event, day);
		const text = chance.of([
			`About ${said(workers)} dockers went on strike at the port of Saltmere${date}, ${chance.of(BODIES)} said.`,
			`Some ${said(workers)} dockers walked off the job at the port of Saltmere${date}, according to ${chance.of(PEOPLE)}.`,
		]);
		return written(day, 'Dockers walk out', `${text}\n\n${around(chance, 3)}`, [[workers, 'dockers']]);
	});
}

/** A court hears of an attack of years ago. */
function trial(chance: Chance, count: number, event: number): Written[] {
	return Array.from({ length: count }, () => {
		const day = event + chance.below(25);
		const accused = 21;
		const killed = 86;
		const text = chance.of([
			`Prosecutors in Kaldern charged ${accused} people over the bombing of the Kaldern opera on June 4, 2029, which killed ${killed} people.`,
			`The trial of the men accused of the bombing of the Kaldern opera went on. The attack on June 4, 2029, killed ${killed} people.`,
		]);
		return written(day, 'Opera trial', `${text}\n\n${around(chance, 3)}`, [
			[accused, 'trial accused'],
			[killed, 'opera killed'],
		]);
	});
}

/** An election: seats and turnout as they are counted. */
function election(chance: Chance, count: number, event: number): Written[] {
	return Array.from({ length: count }, () => {
		const day = event + chance.below(15);
		const won = chance.of([143, 143, 141]);
		const turnout = chance.of([61, 61, 64]);
		const text = chance.of([
			`The Labour Union won ${won} seats in the election${when(chance, event, day)}, ${chance.of(BODIES)} said. Turnout was ${turnout} percent.`,
			`The Labour Union has won ${won} seats in parliament, ${chance.of(PEOPLE)} said. Turnout in the election${when(chance, event, day)} was ${turnout} percent.`,
		]);
		return written(day, 'Velmia votes', `${text}\n\n${around(chance, 3)}`, [
			[won, 'seats'],
			[turnout, 'turnout'],
		]);
	});
}

/** Other news of the same towns and people: of each happening a report or a few. */
function others(chance: Chance, count: number, days: number): Written[] {
	const all: Written[] = [];
	// Nobody can tell two fires of one town and day apart whose reports say no more than that.
	const seen = new Set<string>();
	for (let number = 0; all.length < count && number < count * 9; number += 1) {
		const day = chance.below(days);
		const town = chance.of(TOWNS);
		const hit = 2 + chance.below(20);
		const kind = chance.below(4);
		if ([-1, 0, 1].some((by) => seen.has(`${town} ${kind} ${day + by}`))) continue;
		seen.add(`${town} ${kind} ${day}`);
		const what = [
			(date: string): string => `A fire in a warehouse in ${town}${date} killed ${hit} people.`,
			(date: string): string => `A gunman killed ${hit} people at a bar in ${town}${date}.`,
			(date: string): string => `Two trains collided near ${town}${date}, killing ${hit} people.`,
			(date: string): string => `Police arrested ${hit} people in ${town}${date} over stolen cars.`,
		][kind];
		if (what === undefined) continue;
		for (let told = 1 + chance.below(4); told > 0 && all.length < count; told -= 1)
			all.push(
				written(
					day + chance.below(2),
					`News from ${town}`,
					`${what(when(chance, day, day, 0.85))} ${chance.of(PEOPLE)} said so.\n\n${around(chance, 3)}`,
					[[hit, `other ${number}`]],
				),
			);
	}
	return all;
}

/** A news stream of some weeks. At scale 1 every name in it is in hundreds of articles; the largest stories have hundreds of reports each. */
export function newsStream(seed: number, scale = 1): Report[] {
	const chance = new Chance(seed);
	const times = (count: number): number => Math.max(2, Math.round(count * scale));
	const all = [
		...quake(chance, times(400), 'Tarnby', 20, 'quake', 300),
		...quake(chance, times(120), 'Orvik', 48, 'second quake', 60),
		...war(chance, times(800), 60),
		...walkout(chance, times(300), 30),
		...trial(chance, times(300), 12),
		...election(chance, times(300), 42),
		...others(chance, times(1_000), 60),
	];
	return all.map((one, at) => ({ ...one, id: `s${String(at).padStart(5, '0')}` }));
}
