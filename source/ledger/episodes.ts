import { EVENT_WORDS } from '../analyse/lexicons/counted.ts';
import type { Span } from '../domain/span.ts';
import { COMMON_WORDS } from '../resolve/common-words.ts';
import type { Candidate } from './candidate.ts';
import { DEATH } from './happened.ts';
import { common, DAY, hourOf, overlap, type Stretch } from './hours.ts';
import { mainDay } from './occasion.ts';
import type { Page } from './page.ts';
import { settingOf } from './setting.ts';
import { sortsIn } from './sorts.ts';
import type { Episode, Statement, Uncompared } from './statement.ts';
import { settle } from './totals.ts';

const MAIN = 'main';
const MOST_NAMES = 60;

/** Parts an article's figures by the happening each speaks of. */
export function episodesOf(
	page: Page,
	candidates: readonly Candidate[],
): { readonly episodes: Episode[]; readonly left: Uncompared[] } {
	const happenings = candidates.filter(({ kind }) => kind === 'closed');
	const harms = happenings.filter(({ action }) => HARMS.has(action));
	const dated = (of: readonly Candidate[]): Stretch[] =>
		of.flatMap(({ occasion: { when } }) => (when === null ? [] : [when]));
	const { when: main, isSure } = mainDay(page, dated(harms.length > 0 ? harms : happenings));
	const days = apart(dated(happenings).filter((when) => isDay(when) && !(main !== null && overlap(when, main))));
	const isOther = ({ kind, occasion: { after } }: Candidate): boolean =>
		kind === 'closed' && main !== null && after !== null && !overlap(after, main);
	const left: Uncompared[] = candidates.filter(isOther).map(({ fact: { start, end, value } }) => ({
		start,
		end,
		value,
		text: page.textOf({ start, end }),
		reason: 'after another happening than the article’s main one, and its own day is not said',
	}));
	const groups = Map.groupBy(
		candidates.filter((candidate) => !isOther(candidate)),
		(candidate) => placeIn(candidate, main, days),
	);
	const episodes: Episode[] = [];
	const allNames = page.keys.filter((key): key is string => key !== null).slice(0, MOST_NAMES);
	const isDeadly = DEATH.test(page.article.text);
	for (const [key, members] of groups) {
		const { statements, dropped } = settle(page, members);
		left.push(...dropped);
		if (statements.length === 0) continue;
		const isNear = !/^(?:main|running|standing)/.test(key);
		const places = unique(members.flatMap(({ places }) => places));
		const sentences = members.map(({ sentence }) => sentence);
		const setting = settingOf(page, sentences, !isNear);
		episodes.push({
			key,
			when: whenOf(key, members, main),
			isSure: key !== MAIN || isSure,
			isRunning: /^(?:running|standing)/.test(key),
			// An article that nowhere says where is told from there.
			places: places.length > 0 || setting.length > 0 || isNear ? places : page.placeOfDateline(),
			names: unique([
				...(isNear ? members.flatMap((member) => page.namesIn(nearOf(page, member))) : allNames),
				...members.flatMap((member) => page.capitalsIn(member.sentence)),
			]),
			words: unique(members.flatMap(({ words }) => contentWords(words))).slice(0, 80),
			setting,
			isDeadly,
			sorts: sortsIn(
				[key === MAIN ? page.article.headline : '', ...members.map((member) => page.textOf(nearOf(page, member)))].join(
					'\n',
				),
			),
			statements,
		});
	}
	return { episodes, left };
}

/** The paragraph around a figure, as far as a few sentences. */
function nearOf(page: Page, { index, sentence }: Candidate): Span {
	const { block } = page.sentences[index] ?? {};
	const near = page.sentences.slice(Math.max(0, index - 2), index + 3).filter((one) => one.block === block);
	return { start: near[0]?.start ?? sentence.start, end: near.at(-1)?.end ?? sentence.end };
}

/** Which of the article's happenings a figure belongs to, by a name for it. */
function placeIn(
	{ kind, occasion, places, counted }: Candidate,
	main: Stretch | null,
	days: readonly Stretch[],
): string {
	if (kind === 'measure') return `measure ${counted.of}`;
	if (kind === 'plan') return 'plan';
	if (occasion.isSeveral) return `several ${occasion.when?.from ?? ''}`;
	if (kind === 'stock') {
		if (occasion.when === null || !occasion.isOwn || (main !== null && overlap(occasion.when, main))) return 'standing';
		return `stock ${occasion.when.from}`;
	}
	if (occasion.isRunning)
		return [
			'running',
			...[...places].sort(),
			...(occasion.since === null ? [] : [`since ${occasion.since.from}`]),
		].join(' ');
	if (occasion.when === null) return MAIN;
	if (main !== null && overlap(occasion.when, main) && occasion.when.to - occasion.when.from <= 8 * DAY) return MAIN;
	const { when } = occasion;
	const day = isDay(when) ? days.findIndex((other) => overlap(other, when)) : -1;
	return day >= 0 ? `day ${days[day]?.from}` : `day ${when.from} ${when.to}`;
}

const HARMS: ReadonlySet<string> = new Set([
	'killed',
	'wounded',
	'shot',
	'stabbed',
	'missing',
	'trapped',
	'displaced',
	'taken',
]);

const isDay = ({ from, to }: Stretch): boolean => to - from <= 4 * DAY;

/** Stretches that overlap as one; the first of each. */
function apart(stretches: readonly Stretch[]): Stretch[] {
	const found: Stretch[] = [];
	for (const stretch of stretches) if (!found.some((other) => overlap(other, stretch))) found.push(stretch);
	return found;
}

function whenOf(key: string, members: readonly Candidate[], main: Stretch | null): Stretch | null {
	if (key.startsWith('running')) return members[0]?.occasion.since ?? null;
	if (/^(?:running|standing|plan)/.test(key)) return null;
	const own = members.flatMap(({ occasion: { when } }) => (when === null ? [] : [when]));
	let stretch: Stretch | null = key === MAIN ? main : null;
	for (const when of own) {
		if (stretch === null) stretch = when;
		else if (overlap(stretch, when)) stretch = common(stretch, when);
	}
	return stretch;
}

const WORD = /(?<![\p{L}\p{M}’'-])\p{Ll}{4,}/gu;

export function contentWords(text: string): string[] {
	return [...text.matchAll(WORD)]
		.map(([word]) => word)
		.filter(
			(word) =>
				!COMMON_WORDS.has(word) &&
				!EVENT_WORDS.has(word) &&
				!/^(?:people|shot|shots|shooting|police|victims?)$/.test(word),
		)
		.map((word) => word.replace(/(?:ing|ed|es|s)$/, ''));
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

export const publishedHour = (published: string | null): number | null =>
	published === null ? null : hourOf(published);

export type { Statement };
