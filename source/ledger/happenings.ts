import { nameWeight, type Usage, unitOf, wordWeight } from './evidence.ts';
import { common, DAY, hourOf, overlap, type Stretch } from './hours.ts';
import type { Episode, Report } from './statement.ts';

/** An episode with the article that tells it. */
export interface Told {
	readonly report: Report;
	readonly episode: Episode;
}

/** What several articles tell of: their episodes that are one. */
export interface Happening {
	readonly told: readonly Told[];
	readonly when: Stretch | null;
	/** Names that more than one of them share, the most telling first. */
	readonly shared: readonly string[];
}

/** Days within which two articles that give no date may tell of the same. */
const LATELY = 10 * DAY;
const MEASURED = 4 * DAY;
const PLANNED = 60 * DAY;
const LONG = 400 * DAY;
/** A day or a night: longer stretches are months, years and guesses. */
const SHORT = 5 * DAY;

/** Evidence asked for, in units of what one name of a single article weighs. */
const BY_DAY = 0.75;
const BY_NAMES = 1.3;
const LATER = 1;
const CLOSE = 3 * DAY;
/** Together they weigh what a common day does. */
const EASED_BY_TIME = 0.2;
const EASED_BY_PLACE = BY_NAMES - BY_DAY - EASED_BY_TIME;
const WORDS_AT_MOST = 1.1;

/**
 * Which episodes are one happening: pairs whose times allow it and that share names and words hardly shared by chance, the
 * surest first; joined unless another of the same article is there already or the times of all no longer meet (a constrained
 * single linkage). The order of the reports changes nothing.
 */
export function happeningsOf(reports: readonly Report[], usage: Usage): Happening[] {
	const all = reports.flatMap((report) => report.episodes.map((episode): Told => ({ report, episode })));
	all.sort((a, b) => order(a, b));
	const groups = all.map((told): Group => ({ told: [told], when: told.episode.when }));
	const groupOf = [...groups];
	for (const { a, b } of linksOf(all, usage)) {
		const [one, other] = [groupOf[a], groupOf[b]];
		if (one === undefined || other === undefined || one === other || !fit(one, other)) continue;
		const joined: Group = {
			told: [...one.told, ...other.told],
			when: one.when === null ? other.when : other.when === null ? one.when : common(one.when, other.when),
		};
		for (const told of joined.told) groupOf[all.indexOf(told)] = joined;
	}
	return [...new Set(groupOf)].map(({ told, when }) => ({
		told: [...told].sort(order),
		when,
		shared: sharedBy(told, usage),
	}));
}

interface Group {
	readonly told: readonly Told[];
	readonly when: Stretch | null;
}

const order = (a: Told, b: Told): number =>
	compare(a.report.published ?? '', b.report.published ?? '') ||
	compare(a.report.article, b.report.article) ||
	compare(a.episode.key, b.episode.key);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function fit(one: Group, other: Group): boolean {
	if (one.when !== null && other.when !== null && !overlap(one.when, other.when)) return false;
	return !one.told.some(({ report }) => other.told.some((told) => told.report.article === report.article));
}

interface Link {
	readonly a: number;
	readonly b: number;
	readonly score: number;
}

function linksOf(all: readonly Told[], usage: Usage): Link[] {
	const byName = new Map<string, number[]>();
	for (const [at, { episode }] of all.entries())
		for (const name of episode.names.length > 0 ? episode.names : ['']) {
			const list = byName.get(name);
			if (list === undefined) byName.set(name, [at]);
			else list.push(at);
		}
	const seen = new Set<number>();
	const links: Link[] = [];
	for (const list of byName.values())
		for (const [i, a] of list.entries())
			for (const b of list.slice(i + 1)) {
				const pair = a * all.length + b;
				if (seen.has(pair)) continue;
				seen.add(pair);
				const [x, y] = [all[a], all[b]];
				if (x === undefined || y === undefined) continue;
				const score = likeness(x, y, usage);
				if (score > 0) links.push({ a, b, score });
			}
	return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** How far two episodes' evidence exceeds what their times ask for; 0 where they are not one. */
export function likeness(a: Told, b: Told, usage: Usage): number {
	if (a.report.article === b.report.article) return 0;
	const needed = askedFor(a, b);
	if (needed === null) return 0;
	const asked = needed === BY_NAMES ? needed - easedBy(a, b) : needed;
	const unit = unitOf(usage);
	const names = sharedNames(a.episode, b.episode);
	const words = a.episode.words.filter((word) => b.episode.words.includes(word));
	const wordEvidence = Math.min(
		WORDS_AT_MOST * unit,
		words.reduce((sum, word) => sum + wordWeight(usage, word), 0),
	);
	if (names.length === 0) {
		if (a.episode.names.length > 0 || b.episode.names.length > 0) return 0;
		const all = new Set([...a.episode.words, ...b.episode.words]).size;
		return words.length >= 1 && words.length >= all / 2 ? wordEvidence : 0;
	}
	const score = names.reduce((sum, name) => sum + nameWeight(usage, name), 0) + wordEvidence;
	return score >= asked * unit ? score / unit : 0;
}

const sets = new WeakMap<Episode, ReadonlySet<string>>();

/** An episode's names as a set, made once. */
function namesOf(episode: Episode): ReadonlySet<string> {
	const known = sets.get(episode);
	if (known !== undefined) return known;
	const made = new Set(episode.names);
	sets.set(episode, made);
	return made;
}

/** Names of both; a capitalised word only where no name holds it. */
function sharedNames(a: Episode, b: Episode): string[] {
	const others = namesOf(b);
	const shared = a.names.filter((name) => others.has(name));
	const named = shared.filter((name) => !name.startsWith('word:')).map((name) => new Set(name.split(/[:,~@-]/)));
	return shared.filter(
		(name) =>
			!name.startsWith('word:') ||
			!named.some((tokens) =>
				name
					.slice(5)
					.split('-')
					.every((word) => tokens.has(word)),
			),
	);
}

/** How much less is asked of two that are told within two days, and of two whose figures name the same place. */
function easedBy(a: Told, b: Told): number {
	const [one, other] = [hourOf(a.report.published ?? ''), hourOf(b.report.published ?? '')];
	const isClose = one !== null && other !== null && Math.abs(one - other) <= 2 * DAY;
	const isPlaced = a.episode.places.some((place) => b.episode.places.includes(place));
	return (isClose ? EASED_BY_TIME : 0) + (isPlaced ? EASED_BY_PLACE : 0);
}

/** The evidence that two episodes' times and places ask for, in units; null where they cannot be one. */
function askedFor(a: Told, b: Told): number | null {
	const [kind, other] = [kindOf(a.episode), kindOf(b.episode)];
	if (kind !== other) return null;
	const [x, y] = [a.episode.when, b.episode.when];
	const [published, otherPublished] = [hourOf(a.report.published ?? ''), hourOf(b.report.published ?? '')];
	const apart = published === null || otherPublished === null ? null : Math.abs(published - otherPublished);
	if (kind === 'running' || kind === 'standing') {
		if (apart !== null && apart > LONG) return null;
		return placesMeet(a.episode, b.episode) ? BY_NAMES : null;
	}
	if (x !== null && y !== null) {
		if (!overlap(x, y)) return null;
		return isShort(x) && isShort(y) && a.episode.isSure && b.episode.isSure ? BY_DAY : BY_NAMES;
	}
	const most = kind === 'plan' ? PLANNED : kind === 'happening' ? LATELY : MEASURED;
	if (x === null && y === null) return apart === null || apart <= most ? BY_NAMES + distance(apart, kind) : null;
	const known = x ?? y;
	const unknown = x === null ? published : otherPublished;
	if (known === null || unknown === null) return BY_NAMES;
	if (known.from > unknown + DAY || known.from < unknown - LATELY) return null;
	return BY_NAMES + distance(unknown - known.from, kind);
}

/** What is told days apart without a date may well be the next of its kind: more has to speak for it. */
const distance = (apart: number | null, kind: string): number =>
	kind === 'happening' && (apart === null || apart > CLOSE) ? LATER : 0;

const isShort = ({ from, to }: Stretch): boolean => to - from <= SHORT;

function placesMeet(a: Episode, b: Episode): boolean {
	if (a.places.length > 0 && b.places.length > 0) return a.places.some((place) => b.places.includes(place));
	const [told, all] = a.places.length > 0 ? [a.places, b.names] : [b.places, a.names];
	return told.length === 0 || told.some((place) => all.includes(place));
}

/** What kind of episode a key names: only those of one kind are one. */
function kindOf({ key }: Episode): string {
	if (key.startsWith('measure ')) return key;
	const [first = ''] = key.split(' ');
	return first === 'main' || first === 'day' ? 'happening' : first;
}

function sharedBy(told: readonly Told[], usage: Usage): string[] {
	const counts = new Map<string, number>();
	for (const { episode } of told) for (const name of episode.names) counts.set(name, (counts.get(name) ?? 0) + 1);
	const places = new Set(told.flatMap(({ episode }) => episode.places));
	return [...counts]
		.filter(([name, count]) => count > told.length / 2 && !name.startsWith('word:'))
		.sort(
			([a, x], [b, y]) =>
				Number(places.has(b)) - Number(places.has(a)) ||
				y * nameWeight(usage, b) - x * nameWeight(usage, a) ||
				compare(a, b),
		)
		.map(([name]) => name);
}
