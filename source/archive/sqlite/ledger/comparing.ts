import { EDGES, sizeStep } from '../../../ledger/evidence.ts';
import { reachOf } from '../../../ledger/reach.ts';
import type { CountedName } from '../held-names.ts';
import { Namings } from '../namings.ts';
import { numberOf, type Statements } from '../statements.ts';
import { Gathering } from './gathering.ts';
import { Leading } from './leading.ts';
import { Links } from './links.ts';
import { Reaches } from './reaches.ts';
import { docOf, episodeOf, Reports } from './reports.ts';
import { ofOtherKinds } from './usage.ts';

/** Who asks something waits no longer for a step, but for a single article and the lines that change with it. */
const LONGEST_MS = 15;

/**
 * The lines of figures, kept as articles come and go. What comes is noted, and compared in bounded steps: by then all is known
 * of how usual its names are. The same articles have the same lines, in whatever order they came.
 */
export class Comparing {
	readonly #store: Statements;
	readonly #known: (names: readonly string[]) => readonly CountedName[];
	readonly #reports: Reports;
	readonly #links: Links;
	readonly #reaches: Reaches;
	readonly #leading: Leading;
	readonly #gathering: Gathering;

	/** `known`: the keys of these very names, as they are counted now. */
	constructor(store: Statements, known: (names: readonly string[]) => readonly CountedName[]) {
		this.#store = store;
		this.#known = known;
		this.#reports = new Reports(store);
		this.#reaches = new Reaches(store);
		this.#leading = new Leading(store);
		this.#links = new Links(store, this.#reports);
		this.#gathering = new Gathering(store, this.#reports, this.#links);
	}

	/** `names` are all the article's, counted already. */
	add(doc: number, report: Uint8Array | null, names: Iterable<CountedName>): void {
		this.#moved(names, EDGES);
		if (report === null) return;
		this.#reports.changed(doc);
		this.#store.run('INSERT INTO report (doc, signatures) VALUES (?, ?)', doc, report);
		const signatures = this.#reports.signatures(doc);
		this.#reaches.put(doc, reachOf(signatures));
		this.#leading.put(doc, signatures);
		this.#store.run('INSERT OR IGNORE INTO uncompared (doc) VALUES (?)', doc);
	}

	/** As `add`: the names are no longer counted. */
	remove(doc: number, names: Iterable<CountedName>): void {
		this.#moved(
			names,
			EDGES.map((articles) => articles - 1),
		);
		const beside = [...this.#gathering.remove(doc), ...this.#links.remove(doc)];
		this.#again(beside.filter((episode) => docOf(episode) !== doc));
		this.#leading.remove(doc, this.#reports.signatures(doc));
		this.#store.run('DELETE FROM report WHERE doc = ?', doc);
		this.#reaches.remove(doc);
		this.#store.run('DELETE FROM uncompared WHERE doc = ?', doc);
		this.#store.run(
			'DELETE FROM unsettled WHERE episode >= ? AND episode < ?',
			episodeOf(doc, 0),
			episodeOf(doc + 1, 0),
		);
		this.#reports.changed(doc);
	}

	/** Whose text an article prints has changed. */
	reattributed(doc: number): void {
		this.#again(this.#reports.signatures(doc).map(({ at }) => episodeOf(doc, at)));
	}

	/** Compares at most so many articles, for some milliseconds; true where more are left. */
	compare(most: number): boolean {
		const began = performance.now();
		const size = this.#sized();
		const docs = this.#store.all('SELECT doc FROM uncompared LIMIT ?', most).map((row) => numberOf(row.doc));
		const unsettled = this.#store.all('SELECT episode FROM unsettled').map((row) => numberOf(row.episode));
		if (docs.length === 0 && unsettled.length === 0) return false;
		const dirty = new Set(unsettled);
		let done = 0;
		for (const doc of docs) {
			for (const episode of this.#links.renew(doc, size, this.#reaches)) dirty.add(episode);
			this.#store.run('DELETE FROM uncompared WHERE doc = ?', doc);
			done += 1;
			if (performance.now() - began > LONGEST_MS) break;
		}
		this.#gathering.settle(dirty);
		this.#store.run('DELETE FROM unsettled');
		return docs.length === most || done < docs.length;
	}

	/** How many articles are yet to be compared. */
	left(): number {
		return this.#store.number('SELECT count(*) FROM uncompared');
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#reports.forget();
		this.#reaches.forget();
	}

	/** In an archive of another size the same names prove more, or less: all is compared again. */
	#sized(): number {
		const size = sizeStep(this.#store.number("SELECT value FROM meta WHERE key = 'articles'"));
		const before = this.#store.get("SELECT value FROM meta WHERE key = 'compared'");
		if (before !== undefined && numberOf(before.value) === size) return size;
		this.#store.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('compared', ?)", size);
		this.#store.run('INSERT OR IGNORE INTO uncompared (doc) SELECT doc FROM report');
		return size;
	}

	/** Names that have come to another step of use: their articles are compared again. */
	#moved(names: Iterable<CountedName>, edges: readonly number[]): void {
		for (const { name, articles } of names) {
			if (!edges.includes(articles)) continue;
			const keys = this.#known([name, `${name}~he`, `${name}~she`, ...ofOtherKinds(name)]).map(({ key }) => key);
			this.#store.run(
				'INSERT OR IGNORE INTO uncompared (doc) SELECT doc FROM report WHERE doc IN (SELECT value FROM json_each(?))',
				`[${[...Namings.of(this.#store).docs(keys)].join(',')}]`,
			);
		}
	}

	#again(episodes: Iterable<number>): void {
		for (const episode of episodes) this.#store.run('INSERT OR IGNORE INTO unsettled (episode) VALUES (?)', episode);
	}
}
