import { byStamp, type Entry, isCorrection } from './act.ts';
import { pairOf } from './corrections.ts';
import { counts, type Desk, figureKey, registerOf } from './desk.ts';

/** What is put right by two desks in two ways: both are kept, and what was said last holds. */
export interface Conflict {
	readonly holds: Entry;
	/** What others say of the same, the latest first. */
	readonly also: readonly Entry[];
}

/** An act of one desk that says something of a question. */
interface Said {
	readonly entry: Entry;
	readonly answer: string;
}

/** Stands for "as it was found". */
const AS_FOUND = '';

/** Which questions a correction answers, and how: what two desks say of one thing is compared by it, by whatever acts they say it. */
function answersOf(entry: Entry): readonly (readonly [question: string, answer: string])[] {
	const pair = (one: string, other: string): string => `pair\n${pairOf(one, other)}`;
	const register = registerOf(entry) ?? entry.id;
	switch (entry.act) {
		case 'merge':
			return entry.into === null
				? [[register, AS_FOUND]]
				: [
						[register, entry.into.id],
						[pair(entry.entity.id, entry.into.id), 'one'],
					];
		case 'variant':
			return [[pair(entry.entity.id, entry.other.id), entry.same === null ? AS_FOUND : entry.same ? 'one' : 'two']];
		case 'split':
			return entry.mentions.map(({ article, anchor }) => [
				`mention\n${article.id}@${anchor.start}`,
				entry.as?.name ?? AS_FOUND,
			]);
		case 'rename':
			return [[register, entry.name ?? AS_FOUND]];
		case 'retype':
			return [[register, entry.kind ?? AS_FOUND]];
		case 'hide':
		case 'accept':
			return [[register, entry.on ? 'on' : AS_FOUND]];
		case 'verdict':
			return [[register, entry.verdict ?? AS_FOUND]];
		case 'amend':
		case 'correct':
			return [[register, entry.to ?? AS_FOUND]];
		case 'part':
			return entry.figures.map((figure) => [
				pair(figureKey(entry.from), figureKey(figure)),
				entry.on ? 'two' : AS_FOUND,
			]);
		case 'join':
			return [[pair(figureKey(entry.one), figureKey(entry.other)), entry.on ? 'one' : AS_FOUND]];
		default:
			return [];
	}
}

/** The last word of each desk on each question. */
function lastWords(desk: Desk): ReadonlyMap<string, ReadonlyMap<string, Said>> {
	const words = new Map<string, Map<string, Said>>();
	for (const [, entries] of desk.registers) {
		const [first] = entries;
		if (first === undefined || !isCorrection(first)) continue;
		for (const entry of entries) {
			if (!counts(desk, entry.id)) continue;
			for (const [question, answer] of answersOf(entry)) {
				const said = words.get(question) ?? new Map<string, Said>();
				words.set(question, said);
				const before = said.get(entry.author ?? '');
				if (before === undefined || byStamp(before.entry, entry) < 0) said.set(entry.author ?? '', { entry, answer });
			}
		}
	}
	return words;
}

/** Who takes back what they said themselves says nothing; who takes back what another said does. */
function isSaid({ entry, answer }: Said, all: readonly Said[]): boolean {
	return answer !== AS_FOUND || all.some((other) => other.answer !== AS_FOUND && byStamp(other.entry, entry) < 0);
}

/** Everything on which desks do not agree, the latest first. One's own last word alone is no conflict, whatever one said before. */
export function conflictsOf(desk: Desk): readonly Conflict[] {
	const found = new Map<string, Conflict>();
	for (const [, words] of lastWords(desk)) {
		if (words.size < 2) continue;
		const all = [...words.values()];
		const said = all.filter((one) => isSaid(one, all)).sort((one, other) => byStamp(other.entry, one.entry));
		const [last] = said;
		const also = said.filter(({ answer }) => answer !== last?.answer).map(({ entry }) => entry);
		if (last === undefined || also.length === 0) continue;
		found.set([last.entry, ...also].map(({ id }) => id).join('\n'), { holds: last.entry, also });
	}
	return [...found.values()].sort((one, other) => byStamp(other.holds, one.holds));
}
