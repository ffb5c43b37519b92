import { sizeStep, usageOf } from '../../../ledger/evidence.ts';
import { gathered, type Told } from '../../../ledger/happenings.ts';
import { bounded } from '../../../ledger/most-told.ts';
import { inOrder, type Signature, signaturesOf } from '../../../ledger/signature.ts';
import type { CorrectedReports } from '../correcting/reports.ts';
import { numberOf, type Statements } from '../statements.ts';
import { Links } from './links.ts';
import { docOf, episodeOf, placeOf, type Reports } from './reports.ts';
import { namesUsed } from './usage.ts';

/** Articles put right that are compared again; of more the happenings stay as found. */
const MOST_CORRECTED = 200;
/** Episodes of theirs and of what they may be one with. */
const MOST_EPISODES = 1_500;

/** An episode as it is shown, and whose it is. */
export interface Kept extends Told {
	readonly doc: number;
	readonly signature: Signature;
}

/** Happenings that are others where articles are put right, and the index's own ones that they stand for. */
export interface Redrawn {
	readonly instead: ReadonlySet<number>;
	readonly happenings: readonly (readonly Kept[])[];
}

/** Gathers the happenings that some articles' corrections bear on anew; the index stays as it was found. */
export class Redrawing {
	readonly #store: Statements;
	readonly #reports: Reports;
	readonly #links: Links;

	constructor(store: Statements, reports: Reports) {
		this.#store = store;
		this.#reports = reports;
		this.#links = new Links(store, reports);
	}

	redraw(docs: Iterable<number>, corrected: CorrectedReports): Redrawn {
		const touched = new Set([...docs].slice(0, MOST_CORRECTED));
		if (touched.size === 0) return { instead: new Set(), happenings: [] };
		const size = sizeStep(this.#store.number("SELECT value FROM meta WHERE key = 'articles'"));
		const own = [...touched].flatMap((doc) => this.#own(doc, corrected));
		const instead = new Set<number>();
		const bySignatures = Map.groupBy(own, ({ doc }) => doc);
		for (const doc of touched) {
			for (const { at } of this.#reports.signatures(doc)) instead.add(this.#first(episodeOf(doc, at)));
			const signatures = (bySignatures.get(doc) ?? []).map(({ signature }) => signature);
			for (const links of this.#links
				.find(doc, signatures, size, { as: (found) => corrected.signature(found) })
				.values())
				for (const other of links.keys()) instead.add(this.#first(other));
		}
		const beside = [...instead]
			.flatMap((first) => this.members(first))
			.filter((episode) => !touched.has(docOf(episode)))
			.slice(0, MOST_EPISODES)
			.flatMap((episode) => this.kept(episode, corrected));
		const steps = new Map<number, number>();
		for (const { doc, signature } of [...own, ...beside])
			for (const [name, step] of namesUsed(this.#store, doc, [signature], size).steps) steps.set(name, step);
		const usage = usageOf(size, (name) => steps.get(name) ?? 0);
		return { instead, happenings: gathered([...own, ...beside], usage) };
	}

	/** Beside what is redrawn, the happenings of some articles as found. */
	with(redrawn: Redrawn, docs: Iterable<number>, corrected: CorrectedReports): Redrawn {
		const firsts = new Set(
			[...docs].flatMap((doc) => this.#reports.signatures(doc).map(({ at }) => this.#first(episodeOf(doc, at)))),
		);
		const others = [...firsts].filter((first) => !redrawn.instead.has(first));
		return {
			instead: new Set([...redrawn.instead, ...others]),
			happenings: [...redrawn.happenings, ...others.map((first) => this.told(first, null, corrected).kept)],
		};
	}

	/** All episodes of a happening of the index. */
	members(first: number): number[] {
		return this.#store
			.all('SELECT episode FROM happening WHERE first = ? UNION ALL SELECT ?', first, first)
			.map((row) => numberOf(row.episode));
	}

	/** A happening's episodes that are compared, in order, of all articles or of these; and how many more there are. */
	told(
		first: number,
		docs: ReadonlySet<number> | null,
		corrected: CorrectedReports,
	): { readonly kept: readonly Kept[]; readonly left: number } {
		const members = this.members(first).flatMap((episode) => {
			const signature = this.#reports.signatures(docOf(episode))[placeOf(episode)];
			return signature === undefined || docs?.has(docOf(episode)) === false ? [] : [{ episode, signature }];
		});
		const drawn = bounded(members.sort((a, b) => inOrder(a.signature, b.signature)));
		return {
			kept: drawn.flatMap(({ episode }) => this.kept(episode, corrected)),
			left: members.length - drawn.length,
		};
	}

	/** An episode as it was found, told as what is put right of its article; none where its article is gone. */
	kept(episode: number, corrected: CorrectedReports): Kept[] {
		const [doc, at] = [docOf(episode), placeOf(episode)];
		const found = this.#reports.report(doc);
		const signature = this.#reports.signatures(doc)[at];
		if (found === null || signature === undefined) return [];
		const report = corrected.of(doc, found);
		const own = report.episodes.find(({ key }) => key === found.episodes[at]?.key);
		return own === undefined ? [] : [bare({ doc, signature, report, episode: own })];
	}

	/** An article's episodes as put right. */
	#own(doc: number, corrected: CorrectedReports): Kept[] {
		const article = this.#reports.article(doc);
		if (article === null) return [];
		const report = corrected.of(doc, this.#reports.report(doc) ?? article);
		const stored = this.#reports.signatures(doc);
		const signatures = corrected.anew.has(doc)
			? signaturesOf(report)
			: stored.map((signature) => ({ ...signature, published: signaturesOf(report)[0]?.published ?? null }));
		return signatures.flatMap((found, at): Kept[] => {
			const [episode, signature] = [report.episodes[at], corrected.signature(found)];
			return episode === undefined ? [] : [bare({ doc, signature, report, episode })];
		});
	}

	#first(episode: number): number {
		const row = this.#store.get('SELECT first FROM happening WHERE episode = ?', episode);
		return row === undefined ? episode : numberOf(row.first);
	}
}

/** Without what is not shown: the article's other episodes, and what its signature has. */
const bare = ({ report, episode, ...kept }: Kept): Kept => ({
	...kept,
	report: { ...report, episodes: [] },
	episode: { ...episode, names: [], words: [] },
});
