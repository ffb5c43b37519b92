import { AGAIN, first, judge, REPRINT, superseded, type Verdict, type Voice } from './labels.ts';
import type { LineKind } from './statement.ts';

/** A statement on a line, with how it stands to those before it. */
export interface Entry extends Voice {
	readonly verdict: Verdict;
	/** The entry it is judged against, by its place on the line; null for a first one. */
	readonly against: number | null;
	/** What makes it no voice of its own: its article has said it before, or it is a reprint of one that did. */
	readonly echo: 'again' | 'reprint' | null;
}

/** A line's figures in order of time, each judged against those before it. */
export function entriesOf(voices: readonly Voice[], kind: LineKind): Entry[] {
	const folded = [
		...Map.groupBy(
			voices,
			({ report, statement }) => `${report.article}|${statement.value}|${statement.max}|${statement.isSuperseded}`,
		).values(),
	];
	const ordered = folded.map(mended).sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byTime(a, b)));
	const entries: Entry[] = [];
	for (const [voice, ...repeats] of ordered) {
		if (voice === undefined) continue;
		const at = entries.length;
		if (voice.statement.isSuperseded) {
			const now = voices.find(
				({ report, statement }) => report.article === voice.report.article && !statement.isSuperseded,
			);
			entries.push({ ...voice, verdict: superseded(now?.statement ?? null), against: null, echo: null });
			continue;
		}
		const original = originalOf(voice, entries);
		const against = original ?? referenceFor(voice, entries);
		const other = against === null ? undefined : entries[against];
		const verdict = original !== null ? REPRINT : other === undefined ? first(voice.report) : judge(voice, other, kind);
		entries.push({ ...voice, verdict, against, echo: original === null ? null : 'reprint' });
		for (const repeat of repeats) entries.push({ ...repeat, verdict: AGAIN, against: at, echo: 'again' });
	}
	return entries;
}

/** What an article says several times is said to mend a count where any of them says so. */
function mended(said: readonly Voice[]): readonly Voice[] {
	const [first, ...again] = said;
	if (first === undefined || !again.some(({ statement }) => statement.isCorrection)) return said;
	return [{ ...first, statement: { ...first.statement, isCorrection: true } }, ...again];
}

const byTime = (a: Voice, b: Voice): number =>
	compare(a.report.published ?? '', b.report.published ?? '') ||
	compare(a.report.publishedAt ?? '', b.report.publishedAt ?? '') ||
	compare(a.report.path, b.report.path) ||
	compare(a.report.article, b.report.article) ||
	a.statement.start - b.statement.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The entry of the same origin that says the same: what is printed again is one voice. */
function originalOf({ report, statement }: Voice, entries: readonly Entry[]): number | null {
	const at = entries.findIndex(
		(entry) =>
			entry.echo === null &&
			entry.report.origin === report.origin &&
			entry.report.article !== report.article &&
			entry.statement.value === statement.value &&
			entry.statement.max === statement.max,
	);
	return at < 0 ? null : at;
}

/** The entry to judge by: of the last day before that has any, else of its own; an equal one first, and never one thought before. */
function referenceFor(voice: Voice, entries: readonly Entry[]): number | null {
	const able = [...entries.keys()].filter(
		(at) => entries[at]?.verdict.label !== 'superseded' && entries[at]?.echo === null,
	);
	const early = able.filter((at) => (entries[at]?.report.published ?? '') < (voice.report.published ?? ''));
	const pool = early.length > 0 ? lastDay(early, entries) : able;
	const equal = pool.findLast((at) => entries[at]?.statement.value === voice.statement.value);
	return equal ?? pool.at(-1) ?? null;
}

function lastDay(early: readonly number[], entries: readonly Entry[]): number[] {
	const last = early
		.map((at) => entries[at]?.report.published ?? '')
		.sort()
		.at(-1);
	return early.filter((at) => entries[at]?.report.published === last);
}
