import type { Link } from '../../../ledger/joining.ts';
import { likeness } from '../../../ledger/likeness.ts';
import { reachOf } from '../../../ledger/reach.ts';
import { inOrder, type Signature } from '../../../ledger/signature.ts';
import { numberOf, type Statements } from '../statements.ts';
import { Leading } from './leading.ts';
import type { Reaches } from './reaches.ts';
import { docOf, episodeOf, placeOf, type Reports } from './reports.ts';
import { namesUsed } from './usage.ts';

interface Finding {
	readonly mayMeet?: (doc: number) => boolean;
	readonly as?: (found: Signature) => Signature;
}

/** Which episodes are alike, kept both ways. */
export class Links {
	readonly #store: Statements;
	readonly #reports: Reports;
	readonly #leading: Leading;

	constructor(store: Statements, reports: Reports) {
		this.#store = store;
		this.#reports = reports;
		this.#leading = new Leading(store);
	}

	of(episode: number): Link[] {
		return this.#store
			.all('SELECT other, likeness FROM alike WHERE episode = ?', episode)
			.map((row) => ({ other: numberOf(row.other), likeness: numberOf(row.likeness) }));
	}

	/** Links an article's episodes anew; gives the episodes whose links have changed. */
	renew(doc: number, size: number, reaches: Reaches): Set<number> {
		const own = this.#reports.signatures(doc);
		const reach = reachOf(own);
		const found = this.find(doc, own, size, { mayMeet: (other) => reaches.mayMeet(other, reach) });
		const changed = new Set<number>();
		for (const { at } of own) this.#write(episodeOf(doc, at), found.get(at) ?? new Map(), changed);
		return changed;
	}

	/**
	 * What an article's episodes are like, and how alike, by their places in the article. `mayMeet` tells which articles are held
	 * against it at all, `as` how their episodes are taken.
	 */
	find(
		doc: number,
		own: readonly Signature[],
		size: number,
		{ mayMeet = () => true, as = (signature) => signature }: Finding = {},
	): Map<number, Map<number, number>> {
		const { usage, leading } = namesUsed(this.#store, doc, own, size);
		const found = new Map<number, Map<number, number>>();
		for (const other of this.#candidates(usage.isLarge, leading, own)) {
			if (other === doc || !mayMeet(other)) continue;
			for (const theirs of this.#reports.signatures(other).map(as))
				for (const signature of own) {
					const alike = likeness(signature, theirs, usage);
					if (alike === 0) continue;
					const links = found.get(signature.at) ?? new Map<number, number>();
					links.set(episodeOf(other, theirs.at), alike);
					found.set(signature.at, links);
				}
		}
		return found;
	}

	/** Takes an article's links out; gives the episodes that were linked with it. */
	remove(doc: number): Set<number> {
		const changed = new Set<number>();
		const rows = this.#store.all(
			'SELECT episode, other FROM alike WHERE episode >= ? AND episode < ?',
			episodeOf(doc, 0),
			episodeOf(doc + 1, 0),
		);
		for (const row of rows) {
			this.#drop(numberOf(row.episode), numberOf(row.other));
			changed.add(numberOf(row.other));
		}
		return changed;
	}

	/** In a large archive the articles that a rare name leads to, or where and when it is set; else all. */
	#candidates(isLarge: boolean, leading: readonly number[], own: readonly Signature[]): Set<number> {
		const docs = new Set<number>();
		if (!isLarge) this.#store.numbers('SELECT group_concat(doc) FROM report', (doc) => docs.add(doc));
		else {
			for (const key of leading)
				this.#store.numbers('SELECT group_concat(doc) FROM naming WHERE key = ?', (doc) => docs.add(doc), key);
			for (const signature of own) for (const doc of this.#leading.docs(signature)) docs.add(doc);
		}
		return docs;
	}

	#write(episode: number, links: ReadonlyMap<number, number>, changed: Set<number>): void {
		const before = new Map(this.of(episode).map(({ other, likeness: alike }) => [other, alike]));
		for (const other of before.keys()) {
			// Whether a later one is like it, that one decides.
			if (links.has(other) || this.#isBefore(episode, other)) continue;
			this.#drop(episode, other);
			changed.add(episode).add(other);
		}
		for (const [other, alike] of links) {
			if (before.get(other) === alike) continue;
			const insert = 'INSERT OR REPLACE INTO alike (episode, other, likeness) VALUES (?, ?, ?)';
			this.#store.run(insert, episode, other, alike);
			this.#store.run(insert, other, episode, alike);
			changed.add(episode).add(other);
		}
	}

	#isBefore(episode: number, other: number): boolean {
		const [own, theirs] = [episode, other].map((each) => this.#reports.signatures(docOf(each))[placeOf(each)]);
		return own !== undefined && theirs !== undefined && inOrder(own, theirs) < 0;
	}

	#drop(episode: number, other: number): void {
		const take = 'DELETE FROM alike WHERE episode = ? AND other = ?';
		this.#store.run(take, episode, other);
		this.#store.run(take, other, episode);
	}
}
