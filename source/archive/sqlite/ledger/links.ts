import { type Episodes, isTorn, type Link } from '../../../ledger/joining.ts';
import { likeness } from '../../../ledger/likeness.ts';
import { reachOf } from '../../../ledger/reach.ts';
import { inOrder, type Signature } from '../../../ledger/signature.ts';
import { Namings } from '../namings.ts';
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
	readonly #namings: Namings;
	readonly #episodes: Episodes;

	constructor(store: Statements, reports: Reports) {
		this.#store = store;
		this.#reports = reports;
		this.#episodes = { signature: (episode) => this.#signature(episode), links: (episode) => this.of(episode) };
		this.#leading = new Leading(store);
		this.#namings = Namings.of(store);
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
		const wereTorn = this.#tornOf([...new Set(rows.map((row) => numberOf(row.other)))]);
		for (const row of rows) {
			this.#drop(numberOf(row.episode), numberOf(row.other));
			changed.add(numberOf(row.other));
		}
		this.#follow(wereTorn, changed);
		return changed;
	}

	/** In a large archive the articles that a rare name leads to, or where and when it is set; else all. */
	#candidates(isLarge: boolean, leading: readonly number[], own: readonly Signature[]): Set<number> {
		const docs = new Set<number>();
		if (!isLarge) this.#store.numbers('SELECT group_concat(doc) FROM report', (doc) => docs.add(doc));
		else {
			this.#namings.each(leading, (doc) => docs.add(doc));
			for (const signature of own) for (const doc of this.#leading.docs(signature)) docs.add(doc);
		}
		return docs;
	}

	#write(episode: number, links: ReadonlyMap<number, number>, changed: Set<number>): void {
		const before = new Map(this.of(episode).map(({ other, likeness: alike }) => [other, alike]));
		// Whether a later one is like it, that one decides.
		const gone = [...before.keys()].filter((other) => !links.has(other) && !this.#isBefore(episode, other));
		const come = [...links].filter(([other, alike]) => before.get(other) !== alike);
		const wereTorn = this.#tornOf([episode, ...gone, ...come.map(([other]) => other)]);
		for (const other of gone) {
			this.#drop(episode, other);
			changed.add(episode).add(other);
		}
		for (const [other, alike] of come) {
			const insert = 'INSERT OR REPLACE INTO alike (episode, other, likeness) VALUES (?, ?, ?)';
			this.#store.run(insert, episode, other, alike);
			this.#store.run(insert, other, episode, alike);
			changed.add(episode).add(other);
		}
		this.#follow(wereTorn, changed);
	}

	/** Of episodes that give no day, whether they tell as well of two happenings. */
	#tornOf(episodes: readonly number[]): Map<number, boolean> {
		const undated = episodes.filter((episode) => this.#signature(episode).when === null);
		return new Map(undated.map((episode) => [episode, isTorn(episode, this.#episodes)]));
	}

	/** On whether an episode is torn hangs what all join that are like it. */
	#follow(wereTorn: ReadonlyMap<number, boolean>, changed: Set<number>): void {
		for (const [episode, was] of wereTorn)
			if (isTorn(episode, this.#episodes) !== was) for (const { other } of this.of(episode)) changed.add(other);
	}

	#signature(episode: number): Signature {
		const signature = this.#reports.signatures(docOf(episode))[placeOf(episode)];
		if (signature === undefined) throw new RangeError(`no episode ${episode} is kept`);
		return signature;
	}

	#isBefore(episode: number, other: number): boolean {
		return inOrder(this.#signature(episode), this.#signature(other)) < 0;
	}

	#drop(episode: number, other: number): void {
		const take = 'DELETE FROM alike WHERE episode = ? AND other = ?';
		this.#store.run(take, episode, other);
		this.#store.run(take, other, episode);
	}
}
