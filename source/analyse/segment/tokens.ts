import { LEADING, NUMBERED, TRAILING } from './abbreviations.ts';
import { classAt, DIGIT, isWordClass, LETTER, SPACE, startsUpper, UNSPACED } from './classes.ts';
import { parts } from './compounds.ts';
import { lexemeAt, lexemeOf } from './lexemes.ts';
import type { Token, TokenShape } from './segmentation.ts';
import { symbolEnd } from './symbols.ts';

const APOSTROPHES = "'’ʼ";
const HYPHENS = '-‐‑';

const url = /(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,2000}/iy;
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;
const domain =
	/\.(?:com|org|net|edu|gov|int|mil|info|news|io|tv|eu|co\.[a-z]{2}|[a-z]{2})(?:\/[\w\-./?=&%#]{0,500})?(?![\p{L}\p{N}])/uy;
const isoDate = /\d{4}-\d{2}-\d{2}(?!\d)/y;
const ordinal = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/uy;
const unit =
	/(?:bn|mn|tn|m|b|k|km|kg|cm|mm|am|pm|ft|lb|lbs|mph|kph|kmh|sq|gb|mb|tb|mw|gw|kw|gwh|mwh|kwh|ha|g|p|c|hrs?|mins?|secs?|million|billion|trillion)(?![\p{L}\p{N}])/iuy;
const dottedTime = /[ap]\.m\.?/iy;
/** Legal forms of Danish and Norwegian firms. */
const danishForm = /[AIK]\/S(?![\p{L}\p{N}])/uy;
/** `Peru’ s`, `don’ t`: an apostrophe that lost hold of its word on the way. */
const loosePossessive = /’ s(?![\p{L}\p{N}-])/uy;
const looseVerb = /(?:’ (?:re|ve|ll|d|m)|(?<=n)’ t)(?![\p{L}\p{N}-])/uy;
/** What a dash without spaces leads on to: `the Elvers-the oldest people`. */
const GLUED = /^(?:[Tt]he|which|who|whom|where)$/;
const trailing = /[.,;:!?'’)\]]+$/;
// Not `\.+` with a fallback: one mark repeated is one token.
const repeated = /(\.{2,}|-{2,}|_{2,}|\*{2,}|={2,}|'{2}|`{2}|…+|[!?]{2,})/y;

const matches = (pattern: RegExp, text: string, at: number): number => {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : -1;
};

let segmenter: Intl.Segmenter | null = null;
/** Made when first asked: it costs each thread as much as an article, and few articles have letters for it. */
const unspacedWords = (): Intl.Segmenter => (segmenter ??= new Intl.Segmenter('und', { granularity: 'word' }));
const LONGEST_RUN = 2000;

/** Scans stretches of a text in order and adds their tokens. Every character but space and stock symbols is in exactly one token. */
export class Tokenizer {
	private readonly text: string;
	private end = 0;
	private readonly out: Token[];
	private nextAt: number;

	constructor(text: string, out: Token[]) {
		this.text = text;
		this.out = out;
		this.nextAt = text.indexOf('@');
	}

	scan(start: number, end: number): void {
		this.end = end;
		let at = start;
		while (at < this.end) {
			const found = classAt(this.text, at);
			if (found === SPACE) at++;
			else if (found === LETTER) at = this.word(at);
			else if (found === DIGIT) at = this.number(at);
			else if (found === UNSPACED) at = this.unspaced(at);
			else at = this.mark(at);
		}
	}

	private add(start: number, end: number, shape: TokenShape): number {
		const stop = Math.min(end, this.end);
		const lexeme = lexemeAt(this.text, start, stop);
		this.out.push({ start, end: stop, text: lexeme.text, lexeme, shape });
		return stop;
	}

	/** Adds a word whose apostrophe a space stands behind, spelt without it. */
	private addLoose(start: number, end: number): number {
		const lexeme = lexemeOf(this.text.slice(start, end).replace('’ ', '’'));
		this.out.push({ start, end, text: lexeme.text, lexeme, shape: 'word' });
		return end;
	}

	private classOf(at: number): number {
		return at < this.end ? classAt(this.text, at) : SPACE;
	}

	private isWord(at: number): boolean {
		return isWordClass(this.classOf(at));
	}

	private runEnd(at: number): number {
		let end = at;
		while (this.isWord(end)) end++;
		return end;
	}

	/** End of an address that starts at `at`, or -1. */
	private address(at: number): number {
		const first = this.text.charCodeAt(at) | 32;
		if (first === 104 || first === 119) {
			const end = matches(url, this.text, at);
			if (end > 0) return end - (trailing.exec(this.text.slice(at, Math.min(end, this.end)))?.[0].length ?? 0);
		}
		if (this.nextAt >= 0 && this.nextAt < at) this.nextAt = this.text.indexOf('@', at);
		if (this.nextAt < 0 || this.nextAt - at > 64 || this.nextAt >= this.end) return -1;
		return matches(email, this.text, at);
	}

	/** The word at `start`; its first run of letters or digits begins at `from`, behind the points of a number. */
	private word(start: number, from = start): number {
		const address = this.address(start);
		if (address > start) return this.add(start, address, 'word');
		if (this.text.startsWith('/S', start + 1)) {
			const form = matches(danishForm, this.text, start);
			if (form > 0) return this.add(start, form, 'word');
		}
		let at = this.runEnd(from);
		let part = start;
		while (this.classOf(at) !== SPACE) {
			const char = this.text.charAt(at);
			if (char === '’') {
				const verb = matches(looseVerb, this.text, at);
				if (verb > 0 && verb <= this.end) return this.addLoose(start, verb);
			}
			if (char === '.') {
				if (
					at - part === 1 &&
					this.classOf(part) === LETTER &&
					this.classOf(at + 1) === LETTER &&
					!this.isWord(at + 2)
				) {
					// U.S. and a.m.: single letters with a period each, so far with at least one more to come.
					at = this.acronymEnd(at);
					if (HYPHENS.includes(this.text.charAt(at)) && this.isWord(at + 1)) continue;
					return this.add(start, at, 'word');
				}
				const site = matches(domain, this.text, at);
				if (site > 0 && this.isSite(start, at, site)) return this.add(start, site, 'word');
				if (this.text.startsWith('Ph.D', start) && at === start + 2) {
					const end = at + 2 + (this.text.charAt(at + 2) === '.' ? 1 : 0);
					return this.add(start, end, 'word');
				}
				return this.add(start, this.ownsPeriod(start, at) ? at + 1 : at, 'word');
			}
			if (!this.isWord(at + 1)) break;
			if (APOSTROPHES.includes(char)) {
				if (this.possessive(at) > 0) break;
			} else if (HYPHENS.includes(char)) {
				const left = this.text.slice(part, at);
				const end = this.partEnd(at + 1);
				const right = this.text.slice(at + 1, end);
				if (part === start && (parts(left, right) || this.isGlued(left, right, end))) return this.parted(start, at);
				part = at + 1;
			} else if (char === '_' || char === '&') {
				part = at + 1;
			} else break;
			at = this.runEnd(at + 1);
		}
		return this.add(start, at, 'word');
	}

	/** A name and the clause behind its dash; not Stow-on-the-Wold. */
	private isGlued(left: string, right: string, end: number): boolean {
		return startsUpper(left) && GLUED.test(right) && this.classOf(end) === SPACE;
	}

	/** A name, and its hyphen as a token of its own; the scan goes on behind it. */
	private parted(start: number, hyphen: number): number {
		this.add(start, hyphen, 'word');
		return this.add(hyphen, hyphen + 1, 'punctuation');
	}

	/** End of the word or acronym behind a hyphen. */
	private partEnd(at: number): number {
		const end = this.runEnd(at);
		return end === at + 1 && this.text.charAt(end) === '.' && this.isWord(end + 1) ? this.acronymEnd(end) : end;
	}

	private acronymEnd(period: number): number {
		let at = period + 1;
		while (this.classOf(at) === LETTER && this.text.charAt(at + 1) === '.' && at + 1 < this.end) at += 2;
		// `U.S` without its last period.
		if (this.classOf(at) === LETTER && !this.isWord(at + 1)) at++;
		return at;
	}

	/** `example.com`, not `deal.in`: two-letter endings need a dot, digit or slash more, or `www`. */
	private isSite(start: number, period: number, end: number): boolean {
		if (end > this.end || startsUpper(this.text.slice(period + 1, period + 2))) return false;
		return end - period > 3 || /[./\d]/.test(this.text.slice(start, period));
	}

	private ownsPeriod(start: number, period: number): boolean {
		const word = this.text.slice(start, period);
		if (word.length > 8) return false;
		const after = this.afterSpace(period + 1);
		if (word.length === 1 && word !== 'v')
			return startsUpper(word) && after !== '' && this.initial(word, period, after);
		if (this.isWord(period + 1) && !LEADING.has(word) && !this.isDigit(period + 1)) return false;
		if (LEADING.has(word)) return after !== '';
		if (NUMBERED.has(word)) return after >= '0' && after <= '9' && after !== '';
		return TRAILING.has(word);
	}

	private isDigit(at: number): boolean {
		return this.classOf(at) === DIGIT;
	}

	/** `J.` before a name or a comma; `I.` and `B.` that end a sentence keep their period apart. */
	private initial(word: string, period: number, after: string): boolean {
		if (!startsUpper(after) && after !== ',') return false;
		if (word !== 'I') return true;
		const before = this.out.at(-1);
		return before !== undefined && startsUpper(before.text) && before.end + 1 >= period - 1;
	}

	/** The first character behind the space at `at`; empty at the block's end. */
	private afterSpace(at: number): string {
		let next = at;
		while (next < this.end && next < at + 4 && this.classOf(next) === SPACE) next++;
		return next < this.end ? this.text.charAt(next) : '';
	}

	/** End of the possessive `'s` at an apostrophe, or -1. */
	private possessive(at: number): number {
		const letter = this.text.charAt(at + 1);
		return (letter === 's' || letter === 'S') && at + 1 < this.end && !this.isWord(at + 2) ? at + 2 : -1;
	}

	private number(start: number): number {
		const address = this.address(start);
		if (address > start) return this.add(start, address, 'word');
		const date = matches(isoDate, this.text, start);
		if (date > 0) return this.add(start, date, 'number');
		let at = start;
		while (this.isDigit(at) || (',.:٫٬'.includes(this.text.charAt(at)) && this.isDigit(at + 1) && at > start)) at++;
		const plain = matches(ordinal, this.text, at);
		if (plain > 0) return this.add(start, plain, 'word');
		if (this.classOf(at) === LETTER) {
			const measured = Math.max(matches(unit, this.text, at), matches(dottedTime, this.text, at));
			if (measured > 0) return this.add(start, at, 'number');
			return this.word(start);
		}
		// 10-month-old and 5.8-magnitude are one word; 35-40 is two numbers and a hyphen.
		if (HYPHENS.includes(this.text.charAt(at)) && this.classOf(at + 1) === LETTER) return this.word(start, at);
		return this.add(start, at, 'number');
	}

	private unspaced(start: number): number {
		let end = start;
		while (end < this.end && end - start < LONGEST_RUN && this.classOf(end) === UNSPACED) end++;
		for (const { index, segment } of unspacedWords().segment(this.text.slice(start, end))) {
			this.add(start + index, start + index + segment.length, 'word');
		}
		return end;
	}

	private mark(start: number): number {
		const char = this.text.charAt(start);
		if (char === '<' || char === '(' || char === '[') {
			const end = symbolEnd(this.text, start);
			if (end > 0 && end <= this.end) return end;
		}
		if (APOSTROPHES.includes(char)) {
			const before = this.out.at(-1);
			if (before?.end === start && before.shape !== 'punctuation') {
				const end = this.possessive(start);
				if (end > 0) return this.add(start, end, 'word');
				const loose = matches(loosePossessive, this.text, start);
				if (loose > 0 && loose <= this.end) return this.addLoose(start, loose);
			}
		}
		const run = matches(repeated, this.text, start);
		if (run > 0) return this.add(start, run, 'punctuation');
		const point = this.text.codePointAt(start) ?? 0;
		return this.add(start, start + (point > 0xffff ? 2 : 1), 'punctuation');
	}
}
