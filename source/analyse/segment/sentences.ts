import { AFTER_TIME, LEGAL_FORMS, NUMBERED, OPENERS, SAYING, TRAILING } from './abbreviations.ts';
import { classAt, isWordClass, startsLower, startsUpper } from './classes.ts';
import type { Token } from './segmentation.ts';

/**
 * A sentence longer than this is cut: what reads a sentence may then take time that grows faster than its length.
 * The longest in 840 articles of political news has 159 tokens.
 */
const LONGEST = 500;
const MOST_CLOSERS = 6;

const terminal = /^(?:[.!?。！？؟۔।｡]|\.{2,}|…+|[!?]{2,})$/;
const ellipsis = /^(?:\.{2,}|…+|\])$/;
const wide = /^[。！？｡]$/;
const closers = new Set(['”', '’', ')', ']', '}', '»', '›', "''", '」', '』', '）']);
const openers = new Set(['“', '‘', '(', '[', '{', '«', '‹', '``', '„', '"', "'", '「', '『', '（', '¿', '¡']);
const dashes = new Set(['-', '–', '—', '--', '_', '•', '*']);
const initial = /^\p{Lu}\.$/u;
const acronym = /^(?:\p{L}\.){2,}$/u;
const clock = /^[ap]\.?m\.$/i;
// al-Sisi, iPhone, el-Sissi: names that begin lower-case also where a sentence does.
const smallName = /^\p{Ll}{1,3}[-’']?\p{Lu}/u;
const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady)\.?$/;
const plural = /^\p{Lu}\p{Ll}+s$/u;
/** Words of a firm's name before its legal form. */
const LONGEST_FIRM = 5;
const zone = /^\p{Lu}{2,5}$/u;

/** Where sentences end among the tokens of one block. */
export class SentenceEnds {
	private readonly tokens: readonly Token[];
	private readonly last: number;
	private readonly titleCase: boolean;
	/** Where `„` opens, `“` closes. */
	private readonly lowQuotes: boolean;

	constructor(tokens: readonly Token[], last: number, titleCase: boolean, lowQuotes: boolean) {
		this.tokens = tokens;
		this.last = last;
		this.titleCase = titleCase;
		this.lowQuotes = lowQuotes;
	}

	/** Index behind the last token of the sentence that starts at `first`. */
	endFrom(first: number): number {
		let straight = 0;
		for (let at = first; at < this.last; at++) {
			const text = this.textAt(at);
			if (text === '"') straight++;
			if (at - first >= LONGEST) return at;
			const end = this.boundary(first, at, straight);
			if (end > 0) return end;
		}
		return this.last;
	}

	private textAt(at: number): string {
		return at < this.last ? (this.tokens[at]?.text ?? '') : '';
	}

	private joined(at: number): boolean {
		return at < this.last && this.tokens[at - 1]?.end === this.tokens[at]?.start;
	}

	/** Index behind the sentence that the token at `at` ends, or 0. */
	private boundary(first: number, at: number, straight: number): number {
		const text = this.textAt(at);
		if (isWordClass(classAt(text, text.length - 1))) return 0;
		const mark = terminal.test(text);
		if (!mark && !text.endsWith('.')) return 0;
		const next = this.skipClosers(at + 1, straight);
		if (next >= this.last) return this.last;
		const closed = next > at + 1;
		if (terminal.test(this.textAt(next))) return 0;
		if (wide.test(text)) return next;
		const ends = mark ? this.markEnds(first, at, next, closed) : this.abbreviationEnds(first, at, next, closed);
		return ends ? next : 0;
	}

	private skipClosers(from: number, straight: number): number {
		let at = from;
		let open = straight;
		while (at < this.last && at < from + MOST_CLOSERS) {
			const text = this.textAt(at);
			if (text === '"' || text === "'") {
				if (!this.joined(at)) break;
				// A straight mark tight on both sides closes where one is open: `"Go."He left.`
				if (text === '"' && this.joined(at + 1) && open % 2 === 0 && !closers.has(this.textAt(at + 1))) break;
				open++;
			} else if (text === '“') {
				if (!this.lowQuotes || !this.joined(at)) break;
			} else if (!closers.has(text)) break;
			at++;
		}
		return at;
	}

	private markEnds(first: number, at: number, next: number, closed: boolean): boolean {
		const text = this.textAt(at);
		const word = this.firstWord(next);
		if (word === '') return false;
		// A list's number: "1. The plan".
		if (text === '.' && at === first + 1 && /^\d{1,3}$/.test(this.textAt(first))) return false;
		if (startsLower(word)) return smallName.test(word) && !closed;
		const before = this.textAt(at - 1);
		if (text.length > 1 && openers.has(before) && this.joined(at)) return false;
		if (text !== '.' && closed) return !this.isSaid(next);
		return true;
	}

	/** `"Why?" Lee asked.` goes on; `"Why?" He asked again.` begins anew. */
	private isSaid(next: number): boolean {
		if (OPENERS.has(this.textAt(next))) return false;
		for (let at = next; at < next + 5 && at < this.last; at++) {
			const token = this.tokens[at];
			if (token === undefined || token.shape === 'punctuation') return false;
			if (SAYING.has(token.text)) return true;
		}
		return false;
	}

	private abbreviationEnds(first: number, at: number, next: number, closed: boolean): boolean {
		const text = this.textAt(at);
		const word = this.firstWord(next);
		if (word === '' || !startsUpper(word) || dashes.has(this.textAt(next))) return false;
		const bare = text.slice(0, -1);
		if (this.titleCase || NUMBERED.has(bare)) return false;
		if (clock.test(text)) return closed || !(AFTER_TIME.has(word) || zone.test(word));
		if (acronym.test(text) || initial.test(text) || TRAILING.has(bare)) {
			if (closed || OPENERS.has(word) || this.isQuoteOpener(next)) return true;
			return LEGAL_FORMS.has(bare) && this.leavesFirm(first, at, next);
		}
		return false;
	}

	/** `… Tarrow Inc. | Mr Lee left.`, `… Tarrow Mills Inc. | Tarrow fell.`, `… Tarrow Inc. | Shares fell.`; but `Tarrow Inc. Chairman Ann Lee`. */
	private leavesFirm(first: number, at: number, next: number): boolean {
		const word = this.textAt(next);
		if (courtesy.test(word)) return true;
		for (let before = Math.max(first, at - LONGEST_FIRM); before < at; before++)
			if (this.textAt(before) === word) return true;
		const after = this.textAt(next + 1);
		return plural.test(word) && startsLower(after) && !/^(?:and|or|of|for|at|in)$/.test(after);
	}

	private isQuoteOpener(at: number): boolean {
		return ['“', '"', '``', '«', '‘'].includes(this.textAt(at));
	}

	/** The first word at or behind `next`, over opening marks and a dash; empty where other marks or nothing follow. */
	private firstWord(next: number): string {
		for (let at = next; at < next + 5 && at < this.last; at++) {
			const token = this.tokens[at];
			if (token === undefined) return '';
			if (token.shape !== 'punctuation') return token.text;
			if (!openers.has(token.text) && !dashes.has(token.text) && !ellipsis.test(token.text))
				return /^[\p{S}#@]/u.test(token.text) ? '0' : '';
		}
		return '';
	}
}
