import { MOST_HUBS, rankOn, type Shelf, type Standing, shelvesOf } from '../../../ledger/leads.ts';
import type { Signature } from '../../../ledger/signature.ts';
import { MOST_EPISODES } from '../../record/signatures.ts';
import { numberOf, type Statements } from '../statements.ts';
import { docOf, episodeOf } from './reports.ts';

/**
 * Which articles an article's happenings lead to by where and when they are set, however usual its names are. Of each shelf the first
 * published are held against all that come later, so that a story of a thousand reports takes no million comparisons. Which these
 * are hangs on what is kept and not on when it came.
 */
export class Leading {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	/** Puts an article's episodes on their shelves; articles that are now held against others are to be compared again. */
	put(doc: number, signatures: readonly Signature[]): void {
		for (const signature of signatures) {
			for (const shelf of shelvesOf(signature).on) {
				const rank = rankOn(shelf, signature);
				this.#store.run(
					'INSERT OR IGNORE INTO lead (shelf, rank, episode) VALUES (?, ?, ?)',
					shelf.key,
					rank,
					episodeOf(doc, signature.at),
				);
				if (this.#isHub(shelf, rank)) this.#again(shelf, MOST_HUBS);
			}
		}
	}

	remove(doc: number, signatures: readonly Signature[]): void {
		for (const signature of signatures) {
			for (const shelf of shelvesOf(signature).on) {
				const rank = rankOn(shelf, signature);
				const wasHub = this.#isHub(shelf, rank);
				this.#store.run(
					'DELETE FROM lead WHERE shelf = ? AND rank = ? AND episode = ?',
					shelf.key,
					rank,
					episodeOf(doc, signature.at),
				);
				if (wasHub) this.#again(shelf, MOST_HUBS - 1);
			}
		}
	}

	/** The articles that an episode's leads lead to: the first published of each shelf, and what comes after where it is of those. */
	docs(signature: Signature): Set<number> {
		const docs = new Set<number>();
		const { on, before } = shelvesOf(signature);
		for (const shelf of before)
			for (const row of this.#store.all(
				'SELECT episode FROM lead WHERE shelf = ? AND rank < ? ORDER BY rank LIMIT ?',
				shelf.key,
				rankOn(shelf, signature),
				MOST_HUBS,
			))
				docs.add(docOf(numberOf(row.episode)));
		for (const own of on)
			if (this.#isHub(own, rankOn(own, signature)))
				for (const shelf of [own, ...own.beside])
					this.#store.numbers(
						'SELECT group_concat(episode) FROM lead WHERE shelf = ? AND rank > ?',
						(episode) => docs.add(docOf(episode)),
						shelf.key,
						rankOn(shelf, signature),
					);
		return docs;
	}

	#isHub({ key }: Shelf, rank: number): boolean {
		const before = this.#store.number(
			'SELECT count(*) FROM (SELECT 1 FROM lead WHERE shelf = ? AND rank < ? LIMIT ?)',
			key,
			rank,
			MOST_HUBS,
		);
		return before < MOST_HUBS;
	}

	/** What comes after the episode at a place on a shelf, for which that is one more or less to be held against. */
	#again({ key, beside }: Standing, place: number): void {
		const moved = this.#store.get('SELECT rank FROM lead WHERE shelf = ? ORDER BY rank LIMIT 1 OFFSET ?', key, place);
		if (moved === undefined) return;
		const again =
			'INSERT OR IGNORE INTO uncompared (doc) SELECT DISTINCT CAST(episode / ? AS INTEGER) FROM lead WHERE shelf = ? AND rank >= ?';
		this.#store.run(again, MOST_EPISODES, key, numberOf(moved.rank));
		for (const shelf of beside) this.#store.run(again, MOST_EPISODES, shelf.key, 0);
	}
}
