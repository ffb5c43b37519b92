import { correctionsOf } from '../../../journal/corrections.ts';
import type { Desk } from '../../../journal/desk.ts';
import { byHand, keyOf } from '../../../ledger/hands.ts';
import { happeningOf } from '../../../ledger/happenings.ts';
import type { Voice } from '../../../ledger/labels.ts';
import { contention, type Line, linesOf } from '../../../ledger/lines.ts';
import { inOrder } from '../../../ledger/signature.ts';
import type { LedgerPage, LedgerRequest } from '../../answers/ledger.ts';
import { unpackText } from '../../record/record.ts';
import { withSentence } from '../../record/report.ts';
import { bodyOf } from '../bodies.ts';
import type { Correcting } from '../correcting/correcting.ts';
import { CorrectedReports } from '../correcting/reports.ts';
import { numberOf, type Row, type Statements, textOf } from '../statements.ts';
import { type HandsHere, handsHere } from './by-hand.ts';
import { type Kept, Redrawing, type Redrawn } from './redrawing.ts';
import { Reports } from './reports.ts';

/** Of lines that a list has in part, so many are drawn again to see how contested they are in it; the rest as in the whole archive. */
const MOST_DRAWN = 300;

/** A line of the archive: its id there and its happening's first episode. */
interface FoundLine {
	readonly id: string;
	readonly first: number;
}

/** The line itself where it is not as found. */
type KeptLine = FoundLine | Line;

/** What was put right in the archive, as far as it bears on lines. */
interface Standing {
	readonly corrected: CorrectedReports;
	readonly redrawn: Redrawn;
	readonly hands: HandsHere;
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
		const { query, filter, offset, limit, open, worded = false } = request;
		const isWorded = ({ id }: Line): boolean => worded || id === open;
		const left = this.#store.number('SELECT count(*) FROM uncompared');
		const told = { offset, articles: docs?.length ?? articles, left };
		if (docs === null && this.#now().redrawn.happenings.length === 0) {
			const rows = this.#store.all(`${LINES} LIMIT ? OFFSET ?`, limit, offset).map(keptOf);
			const total = this.#store.number('SELECT count(*) FROM comparison');
			return { ...told, total, lines: this.#shown(rows, null, isWorded) };
		}
		const key = JSON.stringify([query, filter]);
		if (this.#kept?.key !== key) this.#kept = { key, ...this.#list(docs === null ? null : new Set(docs)) };
		const { lines, docs: among } = this.#kept;
		return { ...told, total: lines.length, lines: this.#shown(lines.slice(offset, offset + limit), among, isWorded) };
	}

	#now(): Standing {
		if (this.#standing !== null) return this.#standing;
		const corrected = new CorrectedReports(this.#store, this.#correcting);
		const { dated, placed } = this.#correcting.articles;
		const docs = new Set([...corrected.anew, ...dated, ...placed, ...corrected.renaming()]);
		const hands = handsHere(this.#store, correctionsOf(this.#desk).lines);
		const redrawn = this.#redrawing.with(this.#redrawing.redraw(docs, corrected), hands.docs, corrected);
		this.#standing = { corrected, redrawn, hands };
		return this.#standing;
	}

	/** The lines of a list's articles alone, the most contested first. */
	#list(docs: ReadonlySet<number> | null): Omit<KeptList, 'key'> {
		const sure: { readonly line: KeptLine; readonly contention: number }[] = [];
		const rest: KeptLine[] = [];
		const { redrawn, hands } = this.#now();
		const { instead, happenings } = redrawn;
		let drawn = 0;
		for (const row of this.#store.all(LINES)) {
			if (instead.has(numberOf(row.first))) continue;
			const line = keptOf(row);
			const all = JSON.parse(textOf(row.docs)) as number[];
			const whose = docs === null ? all.length : all.filter((doc) => docs.has(doc)).length;
			if (whose < 2) continue;
			if (whose === all.length) sure.push({ line, contention: numberOf(row.contention) });
			else if (drawn >= MOST_DRAWN) rest.push(line);
			else {
				drawn += 1;
				for (const own of this.#drawn(line, docs)) sure.push({ line, contention: contention(own) });
			}
		}
		const others = happenings.flatMap((kept) => drawnOf(kept, docs));
		for (const line of byHand(others, hands.hands)) sure.push({ line, contention: contention(line) });
		sure.sort((a, b) => b.contention - a.contention || (a.line.id < b.line.id ? -1 : 1));
		return { docs, lines: [...sure.map(({ line }) => line), ...rest] };
	}

	#shown(lines: readonly KeptLine[], docs: ReadonlySet<number> | null, isWorded: (line: Line) => boolean): Line[] {
		return lines
			.flatMap((line) => ('entries' in line ? [line] : this.#drawn(line, docs)))
			.map((line) => this.#accepted(isWorded(line) ? this.#worded(line) : line));
	}

	/** A line with what the list's articles say; nothing where they say it no more. */
	#drawn({ id, first }: FoundLine, docs: ReadonlySet<number> | null): Line[] {
		const { corrected } = this.#now();
		const kept = this.#redrawing.members(first).flatMap((episode) => this.#redrawing.kept(episode, corrected));
		const lines = drawnOf(kept, docs).filter(isShared);
		const exact = lines.find((line) => line.id === id);
		if (exact !== undefined) return [exact];
		const whole = drawnOf(kept, null).find((line) => line.id === id);
		const said = new Set(whole?.entries.map(keyOf));
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
			const text = row === undefined ? '' : unpackText(bodyOf(this.#store, numberOf(row.doc)));
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

const LINES = 'SELECT id, first, contention, docs FROM comparison ORDER BY contention DESC, id';

const keptOf = (row: Row): FoundLine => ({ id: textOf(row.id), first: numberOf(row.first) });

/** A happening's lines, in what some articles say of it. */
function drawnOf(kept: readonly Kept[], docs: ReadonlySet<number> | null): Line[] {
	const told = kept.filter(({ doc }) => docs === null || docs.has(doc));
	told.sort((a, b) => inOrder(a.signature, b.signature));
	return linesOf(happeningOf(told));
}

const isShared = ({ articles }: Line): boolean => articles > 1;
