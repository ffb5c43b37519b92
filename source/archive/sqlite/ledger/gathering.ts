import { happeningOf } from '../../../ledger/happenings.ts';
import { type Episodes, firstFor } from '../../../ledger/joining.ts';
import { contention, linesOf } from '../../../ledger/lines.ts';
import { headOf } from '../../../ledger/listed.ts';
import { bounded } from '../../../ledger/most-told.ts';
import { inOrder } from '../../../ledger/signature.ts';
import { packHead } from '../../record/line-head.ts';
import { numberOf, type Statements } from '../statements.ts';
import type { Links } from './links.ts';
import { docOf, episodeOf, placeOf, type Reports } from './reports.ts';

/** Among a line's articles, no article's number: others tell of the happening that are not compared. */
export const OTHERS = 0;

/**
 * To which happening each episode belongs, and which lines a happening has. What an episode joins hangs on those before it
 * in order of publication, so a change is followed forward as far as it changes anything.
 */
export class Gathering {
	readonly #store: Statements;
	readonly #reports: Reports;
	readonly #episodes: Episodes;

	constructor(store: Statements, reports: Reports, links: Links) {
		this.#store = store;
		this.#reports = reports;
		this.#episodes = {
			signature: (episode) => {
				const signature = reports.signatures(docOf(episode))[placeOf(episode)];
				if (signature === undefined) throw new RangeError(`no episode ${episode} is kept`);
				return signature;
			},
			links: (episode) => links.of(episode),
		};
	}

	/** Decides anew for these episodes and those that hang on them, and draws the lines of what changed. */
	settle(dirty: Iterable<number>): void {
		const waiting = new Set([...dirty].filter((episode) => this.#isKept(episode)));
		const touched = new Set<number>();
		for (const episode of waiting) touched.add(this.#first(episode));
		while (waiting.size > 0) {
			const episode = this.#earliest(waiting);
			waiting.delete(episode);
			const before = this.#first(episode);
			const first = firstFor(
				episode,
				this.#episodes,
				(other) => this.#first(other),
				(one) => this.members(one),
			);
			touched.add(first);
			if (first === before) continue;
			touched.add(before);
			for (const follower of this.#followers(episode, before, first)) waiting.add(follower);
			if (first === episode) this.#store.run('DELETE FROM happening WHERE episode = ?', episode);
			else this.#store.run('INSERT OR REPLACE INTO happening (episode, first) VALUES (?, ?)', episode, first);
		}
		for (const first of touched) this.#draw(first);
	}

	/** Takes an article's episodes out; gives those that were of a happening with them. */
	remove(doc: number): Set<number> {
		const left = new Set<number>();
		for (const { at } of this.#reports.signatures(doc)) {
			const episode = episodeOf(doc, at);
			const members = this.members(this.#first(episode));
			const tells = this.#tellsAnew(episode, members);
			for (const member of members) {
				if (docOf(member) !== doc) left.add(member);
				for (const { other } of tells ? this.#episodes.links(member) : []) if (docOf(other) !== doc) left.add(other);
			}
			this.#store.run('DELETE FROM happening WHERE episode = ?', episode);
			this.#store.run('DELETE FROM comparison WHERE first = ?', episode);
		}
		return left;
	}

	/** All episodes of a happening, the first of them first. */
	members(first: number): number[] {
		return [
			first,
			...this.#store.all('SELECT episode FROM happening WHERE first = ?', first).map((row) => numberOf(row.episode)),
		];
	}

	#isKept(episode: number): boolean {
		return this.#reports.signatures(docOf(episode))[placeOf(episode)] !== undefined;
	}

	#first(episode: number): number {
		const row = this.#store.get('SELECT first FROM happening WHERE episode = ?', episode);
		return row === undefined ? episode : numberOf(row.first);
	}

	#earliest(waiting: ReadonlySet<number>): number {
		let earliest: number | null = null;
		for (const episode of waiting) if (earliest === null || this.#isBefore(episode, earliest)) earliest = episode;
		return earliest ?? 0;
	}

	#isBefore(episode: number, other: number): boolean {
		return inOrder(this.#episodes.signature(episode), this.#episodes.signature(other)) < 0;
	}

	/** Later ones on which it bears that an episode has left one happening for another. */
	*#followers(episode: number, before: number, first: number): Iterable<number> {
		const own = this.#episodes.signature(episode);
		const isLater = (other: number): boolean => this.#isKept(other) && this.#isBefore(episode, other);
		for (const { other } of this.#episodes.links(episode)) if (isLater(other)) yield other;
		for (const { at } of this.#reports.signatures(docOf(episode))) if (at > own.at) yield episodeOf(docOf(episode), at);
		for (const one of [before, first]) {
			const members = this.members(one);
			if (!this.#tellsAnew(episode, members)) continue;
			for (const member of members) {
				if (isLater(member)) yield member;
				for (const { other } of this.#episodes.links(member)) if (isLater(other)) yield other;
			}
		}
	}

	/** Whether later ones may fit a happening otherwise for an episode's being in it: it gives its first day, or another sort than those before it. */
	#tellsAnew(episode: number, members: readonly number[]): boolean {
		const own = this.#episodes.signature(episode);
		let [isDated, isSorted] = [own.when === null, own.sorts === 0];
		for (const member of members) {
			if (member === episode || (isDated && isSorted)) continue;
			if (!this.#isKept(member) || !this.#isBefore(member, episode)) continue;
			const { when, sorts } = this.#episodes.signature(member);
			isDated ||= when !== null;
			isSorted ||= sorts === own.sorts;
		}
		return !isDated || !isSorted;
	}

	#draw(first: number): void {
		this.#store.run('DELETE FROM comparison WHERE first = ?', first);
		const members = this.members(first).filter((episode) => this.#isKept(episode));
		if (members.length < 2 || members[0] !== first) return;
		members.sort((a, b) => inOrder(this.#episodes.signature(a), this.#episodes.signature(b)));
		const docs = new Map<string, number>();
		const drawn = bounded(members);
		const left = members.length - drawn.length;
		const told = drawn.flatMap((episode) => {
			const report = this.#reports.report(docOf(episode));
			const own = report?.episodes[placeOf(episode)];
			if (report === null || own === undefined) return [];
			docs.set(report.article, docOf(episode));
			return [{ report, episode: own }];
		});
		for (const line of linesOf(happeningOf(told, left))) {
			if (line.articles < 2) continue;
			const whose = new Set([...line.entries, ...line.parts].map(({ report }) => docs.get(report.article) ?? 0));
			this.#store.run(
				'INSERT INTO comparison (id, first, contention, docs, head) VALUES (?, ?, ?, ?, ?)',
				line.id,
				first,
				contention(line),
				`[${[...(left > 0 ? [OTHERS] : []), ...whose].join(',')}]`,
				packHead(headOf(line)),
			);
		}
	}
}
