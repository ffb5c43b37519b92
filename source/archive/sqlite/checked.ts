import type { Entry } from '../../journal/act.ts';
import { checkedIn, hasChecks } from '../../journal/marks.ts';
import type { Correcting } from './correcting/correcting.ts';
import type { DeskIndex } from './desk-index.ts';

/** Mentions of one article that were checked: where each begins, and the key of its name. */
type Checked = ReadonlyMap<number, number>;

/**
 * Which mentions somebody has looked at and said so. A mark stands on the mention itself, not on whose it is held to be: it stays
 * when names are merged, split or grouped anew, and when the text changes around it.
 */
export class CheckedMentions {
	readonly #desk: DeskIndex;
	readonly #correcting: Correcting;
	readonly #kept = new Map<number, Checked>();

	constructor(desk: DeskIndex, correcting: Correcting) {
		this.#desk = desk;
		this.#correcting = correcting;
	}

	/** To be called when articles have changed, or what is told of them. */
	changed(): void {
		this.#kept.clear();
	}

	/** What was done to the articles since. */
	acted(entries: readonly Entry[], anew: boolean): void {
		const ids = new Set<string>();
		for (const entry of entries) {
			const meant = entry.act === 'undo' || entry.act === 'redo' ? this.#desk.desk.acts.get(entry.of) : entry;
			if (meant?.act === 'check') ids.add(meant.article.id);
		}
		if (anew || ids.size > MANY) this.changed();
		else if (ids.size > 0) for (const [doc, { id }] of this.#desk.articles) if (ids.has(id)) this.#kept.delete(doc);
	}

	in(doc: number): Checked {
		const known = this.#kept.get(doc) ?? this.#read(doc);
		this.#kept.set(doc, known);
		return known;
	}

	/** How many mentions with one of these keys are checked, in the articles that are walked through. */
	count(keys: ReadonlySet<number>, isWalked: (doc: number) => boolean): number {
		let count = 0;
		for (const doc of this.#desk.articles.keys())
			if (isWalked(doc)) for (const key of this.in(doc).values()) count += Number(keys.has(key));
		return count;
	}

	#read(doc: number): Checked {
		const article = this.#desk.articles.get(doc);
		const checked = new Map<number, number>();
		if (article === undefined || !hasChecks(this.#desk.desk, article)) return checked;
		const { article: stored, analysis, keys } = this.#correcting.stored(doc);
		const marks = checkedIn(this.#desk.desk, article, stored.text);
		const spans = new Set(marks.map(({ start, end }) => `${start} ${end}`));
		for (const { start, end, name } of analysis?.mentions ?? [])
			if (spans.has(`${start} ${end}`)) checked.set(start, keys[name] ?? 0);
		return checked;
	}
}

/** Of more articles at once, all are looked into again. */
const MANY = 100;
