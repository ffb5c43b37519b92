import { correctionsOf } from '../../../journal/corrections.ts';
import type { Desk } from '../../../journal/desk.ts';
import { keyOf } from '../../../ledger/figure-key.ts';
import { byHand } from '../../../ledger/hands.ts';
import { happeningOf } from '../../../ledger/happenings.ts';
import type { Voice } from '../../../ledger/labels.ts';
import { byContention } from '../../../ledger/ledger.ts';
import { contention, type Line, linesOf } from '../../../ledger/lines.ts';
import { type ListedLine, listed, untouched } from '../../../ledger/listed.ts';
import { inOrder } from '../../../ledger/signature.ts';
import type { LedgerPage, LedgerRequest } from '../../answers/ledger.ts';
import type { HandsHere } from '../../corrected/hands.ts';
import { unpackHead } from '../../record/line-head.ts';
import { withSentence } from '../../record/report.ts';
import { readBodyText } from '../bodies.ts';
import type { Correcting } from '../correcting/correcting.ts';
import { CorrectedReports } from '../correcting/reports.ts';
import { numberOf, type Statements, textOf } from '../statements.ts';
import { figuresHere } from './by-hand.ts';
import { type Kept, Redrawing, type Redrawn } from './redrawing.ts';
import { Reports } from './reports.ts';
import { type FoundLine, visitLines } from './whose.ts';

/** Of lines that a list has in part, so many are drawn again to see how contested they are in it; the rest as in the whole archive. */
const MOST_DRAWN = 50;

/** The line itself where it is not as found. */
type KeptLine = FoundLine | Line;

/** What was put right in the archive, as far as it bears on lines. */
interface Standing {
	readonly corrected: CorrectedReports;
	readonly redrawn: Redrawn;
	readonly hands: HandsHere<number>;
}

interface KeptList {
	readonly key: string;
	readonly lines: readonly KeptLine[];
	/** The list's articles; null: all. */
	readonly docs: ReadonlySet<number> | null;
}

/** Answers what lines of figures a list's articles have, most contested first, out of what the index keeps. */
export class Ledgers {
	readonly #store: Statements;
	readonly #reports: Reports;
	readonly #redrawing: Redrawing;
	readonly #correcting: Correcting;
	#kept: KeptList | null = null;
	#standing: Standing | null = null;
	#desk: Desk;

	constructor(store: Statements, correcting: Correcting, desk: Desk) {
		this.#desk = desk;
		this.#store = store;
		this.#reports = new Reports(store);
		this.#redrawing = new Redrawing(store, this.#reports);
		this.#correcting = correcting;
	}

	/** To be called when the archive or what was put right in it has changed. */
	changed(): void {
		this.#kept = null;
		this.#standing = null;
		this.#reports.forget();
	}

	/** What was done to the articles now. */
	told(desk: Desk): void {
		this.#desk = desk;
		this.changed();
	}

	/** `docs` null: of all articles, of which there are so many. */
	page(request: LedgerRequest, docs: Int32Array | null, articles: number): LedgerPage {
		const { query, filter, offset, limit, open, whole = false } = request;
		const isWhole = (id: string): boolean => whole || id === open;
		const left = this.#store.number('SELECT count(*) FROM uncompared');
		const told = { offset, articles: docs?.length ?? articles, left };
		if (docs === null) {
			const { lines, total } = this.#ofAll(offset + limit);
			return { ...told, total, lines: this.#shown(lines.slice(offset), null, isWhole) };
		}
		const key = JSON.stringify([query, filter]);
		if (this.#kept?.key !== key) this.#kept = { key, ...this.#list(new Set(docs)) };
		const { lines, docs: among } = this.#kept;
		return { ...told, total: lines.length, lines: this.#shown(lines.slice(offset, offset + limit), among, isWhole) };
	}

	/** The most contested lines of all articles, with those that are put right among them, without looking at the rest. */
	#ofAll(most: number): { readonly lines: KeptLine[]; readonly total: number } {
		const { redrawn, hands } = this.#now();
		const instead = `[${[...redrawn.instead].join(',')}]`;
		const rows = this.#store
			.all(`${ALL_LINES} LIMIT ?`, instead, most)
			.map((row): FoundLine => ({ row: numberOf(row.row), contention: numberOf(row.contention), isWhole: true }));
		const others = byHand(
			redrawn.happenings.flatMap((kept) => drawnOf(kept, null)),
			hands.hands,
		);
		const replaced =
			redrawn.instead.size === 0
				? 0
				: this.#store.number(
						'SELECT count(*) FROM comparison WHERE first IN (SELECT value FROM json_each(?))',
						instead,
					);
		const total = this.#store.number('SELECT count(*) FROM comparison') - replaced + others.length;
		return { lines: this.#merged(rows, others).slice(0, most), total };
	}

	/** Lines drawn anew among those of the index, which are in order. */
	#merged(rows: readonly FoundLine[], others: readonly Line[]): KeptLine[] {
		const places = others
			.map((line) => ({ line, at: this.#placeAmong(rows, line) }))
			.sort((a, b) => a.at - b.at || byContention(a.line, b.line));
		const lines: KeptLine[] = [];
		let from = 0;
		for (const { line, at } of places) {
			for (; from < at; from += 1) lines.push(...rows.slice(from, from + 1));
			lines.push(line);
		}
		return [...lines, ...rows.slice(from)];
	}

	#placeAmong(rows: readonly FoundLine[], line: Line): number {
		const weight = contention(line);
		let [low, high] = [0, rows.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const row = rows[middle];
			const isBefore =
				row !== undefined &&
				(Math.abs(row.contention - weight) < LEAST ? this.#rowOf(row).id < line.id : row.contention > weight);
			if (isBefore) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#rowOf({ row }: FoundLine): { readonly id: string; readonly first: number; readonly head: string } {
		const kept = this.#store.get('SELECT id, first, head FROM comparison WHERE rowid = ?', row);
		return { id: textOf(kept?.id), first: numberOf(kept?.first), head: textOf(kept?.head) };
	}

	#now(): Standing {
		if (this.#standing !== null) return this.#standing;
		const corrected = new CorrectedReports(this.#store, this.#correcting);
		const { dated, placed } = this.#correcting.articles;
		const docs = new Set([...corrected.anew, ...dated, ...placed, ...corrected.renaming()]);
		const hands = figuresHere(this.#store, correctionsOf(this.#desk).lines);
		const redrawn = this.#redrawing.with(this.#redrawing.redraw(docs, corrected), hands.docs, corrected);
		this.#standing = { corrected, redrawn, hands };
		return this.#standing;
	}

	/** The lines of a list's articles alone, the most contested first. */
	#list(docs: ReadonlySet<number>): Omit<KeptList, 'key'> {
		const { redrawn, hands } = this.#now();
		const [whole, rest]: [FoundLine[], FoundLine[]] = [[], []];
		const drawn: Line[] = [];
		let looked = 0;
		visitLines(this.#store, docs, ({ first, own, ...line }) => {
			if (redrawn.instead.has(first)) return;
			if (line.isWhole) whole.push(line);
			else if (looked >= MOST_DRAWN) rest.push(line);
			else {
				looked += 1;
				if (own > 0) drawn.push(...this.#drawn(line, docs));
			}
		});
		const others = byHand(
			redrawn.happenings.flatMap((kept) => drawnOf(kept, docs)),
			hands.hands,
		);
		return { docs, lines: [...this.#merged(whole, [...drawn, ...others]), ...rest] };
	}

	#shown(lines: readonly KeptLine[], docs: ReadonlySet<number> | null, isWhole: (id: string) => boolean): ListedLine[] {
		return lines.flatMap((line): ListedLine[] => {
			if ('entries' in line) return [this.#listed(line, isWhole(line.id))];
			const { id, head } = this.#rowOf(line);
			if (line.isWhole && !isWhole(id)) return [untouched(unpackHead(head))];
			// Where the list has all of a line, its happening is the archive's, as its head says, whatever else the list leaves out.
			return this.#drawn(line, line.isWhole ? null : docs).map((own) => this.#listed(own, isWhole(own.id)));
		});
	}

	#listed(line: Line, isWhole: boolean): ListedLine {
		return listed(this.#accepted(isWhole ? this.#worded(line) : line), isWhole);
	}

	/** A line with what the list's articles say; nothing where they say it no more. */
	#drawn(found: FoundLine, docs: ReadonlySet<number> | null): Line[] {
		const { corrected } = this.#now();
		const { id, first } = this.#rowOf(found);
		const drawn = (among: ReadonlySet<number> | null): Line[] => {
			const { kept, left } = this.#redrawing.told(first, among, corrected);
			return linesOf(happeningOf(kept, left));
		};
		const lines = drawn(docs).filter(isShared);
		const exact = lines.find((line) => line.id === id);
		if (exact !== undefined || docs === null) return exact === undefined ? [] : [exact];
		const said = new Set(
			drawn(null)
				.find((line) => line.id === id)
				?.entries.map(keyOf),
		);
		return lines.filter(({ entries }) => entries.some((entry) => said.has(keyOf(entry)))).slice(0, 1);
	}

	#accepted(line: Line): Line {
		const { accepted } = this.#now().hands;
		if (accepted.size === 0) return line;
		return { ...line, accepted: line.entries.filter((entry) => accepted.has(keyOf(entry))).length };
	}

	/** The words of a line's figures; of others none are read, for that takes their articles. */
	#worded(line: Line): Line {
		const texts = new Map<string, string>();
		const textOfArticle = (article: string): string => {
			const known = texts.get(article);
			if (known !== undefined) return known;
			const row = this.#store.get('SELECT doc FROM article WHERE id = ?', article);
			const text = row === undefined ? '' : readBodyText(this.#store, numberOf(row.doc));
			texts.set(article, text);
			return text;
		};
		const worded = <Spoken extends Voice>(one: Spoken): Spoken => ({
			...one,
			statement: withSentence(one.statement, textOfArticle(one.report.article)),
		});
		return { ...line, entries: line.entries.map(worded), parts: line.parts.map(worded) };
	}
}

/** Read in the order of an index, as far as is asked for. */
export const ALL_LINES =
	'SELECT rowid AS row, contention FROM comparison WHERE first NOT IN (SELECT value FROM json_each(?)) ORDER BY contention DESC, id';
/** Of how contested lines are, in hundredths, less than this is none. */
const LEAST = 0.005;

/** A happening's lines, in what some articles say of it. */
function drawnOf(kept: readonly Kept[], docs: ReadonlySet<number> | null): Line[] {
	const told = kept.filter(({ doc }) => docs === null || docs.has(doc));
	told.sort((a, b) => inOrder(a.signature, b.signature));
	return linesOf(happeningOf(told));
}

const isShared = ({ articles }: Line): boolean => articles > 1;
