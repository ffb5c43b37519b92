import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { ReadStream } from 'node:tty';

/** What a terminal says of itself or of its mouse, among the keys that are typed. */
export type Report =
	/** Its background, each channel from 0 to 1 (OSC 11). */
	| { readonly type: 'background'; readonly red: number; readonly green: number; readonly blue: number }
	/** SGR mouse (1006): columns and rows from 0. */
	| {
			readonly type: 'mouse';
			readonly button: number;
			readonly x: number;
			readonly y: number;
			readonly isReleased: boolean;
	  };

/** The escape key as kitty's protocol writes it: what follows does not make another key of it. */
const ESCAPE_KEY = '\u001b[27u';
/** An escape with `[` on its heels is how sequences begin; where nothing follows, they are two keys. */
const CSI = '\u001b[';
/** An escape before a sequence: the key, then an arrow, that came as one. Few terminals mean alt with the arrow by it. */
const ESCAPES_BEFORE = /\u001b(?=\u001b*(?:\u001b[[O]|$))/g;
const MEANS_ALT = /^rxvt|^putty/;

const PASTE = '\u001b[200~';
const PASTE_END = '\u001b[201~';

const REPORT =
	/\u001b\[200~|\u001b\]1[01];(?:rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})[^\u0007\u001b]*)?[^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])/gi;

/** The beginning of one of them at the end of what has come. */
const BEGUN = /\u001b(?:\](?:1(?:[01](?:;[^\u0007\u001b]{0,60}\u001b?)?)?)?|\[(?:<[\d;]{0,20}|2(?:00?)?)?)$/;
const ESCAPES = /\u001b+$/;

/** How long the rest of a report or a sequence may take to come; what began as one and is none is then handed on as typed. */
const REST_MS = 25;
const ESCAPE_MS = 20;

const channel = (digits: string | undefined): number =>
	digits === undefined ? 0 : Number.parseInt(digits, 16) / (16 ** digits.length - 1);

/** The terminal's keys without its reports, which go to `onReport`. Pasted text is left as it is. Nothing typed is lost. */
export class TerminalInput extends Readable {
	readonly isTTY = true;
	readonly #keys: ReadStream;
	readonly #onReport: (report: Report) => void;
	readonly #decoder = new StringDecoder('utf8');
	#rest = '';
	#inPaste = false;
	/** The last that was pasted, not as long as the sign that ends it. */
	#tail = '';
	#timer: NodeJS.Timeout | undefined;
	readonly #meansAlt: boolean;

	/** `term`: the kind of terminal, as its environment names it. */
	constructor(keys: ReadStream, onReport: (report: Report) => void, term = '') {
		super();
		this.#keys = keys;
		this.#onReport = onReport;
		this.#meansAlt = MEANS_ALT.test(term);
		keys.on('data', (bytes: Buffer | string) =>
			this.#take(typeof bytes === 'string' ? bytes : this.#decoder.write(bytes)),
		);
		keys.on('end', () => this.push(null));
	}

	override _read(): void {}

	setRawMode(on: boolean): this {
		this.#keys.setRawMode(on);
		return this;
	}

	ref(): this {
		this.#keys.ref();
		return this;
	}

	unref(): this {
		this.#keys.unref();
		return this;
	}

	/** Leaves the terminal's keys to another program; the result takes them back. */
	lend(): () => void {
		this.#keys.pause();
		return () => {
			this.#keys.resume();
		};
	}

	#take(piece: string): void {
		clearTimeout(this.#timer);
		const text = this.#rest + piece;
		this.#rest = '';
		let typed = '';
		let at = 0;
		while (at < text.length) {
			if (this.#inPaste) {
				// Its end may have begun in the piece before.
				const end = (this.#tail + text).indexOf(PASTE_END, this.#tail === '' ? at : 0);
				const to = end < 0 ? text.length : end + PASTE_END.length - this.#tail.length;
				this.#tail = end < 0 ? (this.#tail + text.slice(at, to)).slice(1 - PASTE_END.length) : '';
				typed += text.slice(at, to);
				this.#inPaste = end < 0;
				at = to;
				continue;
			}
			REPORT.lastIndex = at;
			const found = REPORT.exec(text);
			if (!found) break;
			typed += this.#told(text.slice(at, found.index));
			at = REPORT.lastIndex;
			if (found[0] === PASTE) {
				typed += PASTE;
				this.#inPaste = true;
			} else this.#report(found);
		}
		const left = this.#inPaste ? '' : text.slice(at);
		const report = BEGUN.exec(left);
		const escapes = report ? null : ESCAPES.exec(left);
		const begun = report ?? escapes;
		typed += this.#told(begun ? left.slice(0, begun.index) : left);
		if (typed !== '') this.push(Buffer.from(typed));
		if (!begun) return;
		this.#rest = begun[0];
		this.#timer = setTimeout(
			() => {
				const rest = this.#rest;
				this.#rest = '';
				const keys = rest === CSI || escapes ? rest.replaceAll('\u001b', ESCAPE_KEY) : rest;
				this.push(Buffer.from(keys));
			},
			escapes ? ESCAPE_MS : REST_MS,
		);
	}

	/** What was typed, each key told from the next. */
	#told(typed: string): string {
		return this.#meansAlt ? typed : typed.replace(ESCAPES_BEFORE, ESCAPE_KEY);
	}

	#report([, red, green, blue, button, x, y, end]: RegExpExecArray): void {
		if (button !== undefined)
			this.#onReport({
				type: 'mouse',
				button: Number(button),
				x: Number(x) - 1,
				y: Number(y) - 1,
				isReleased: end === 'm',
			});
		else if (red !== undefined)
			this.#onReport({ type: 'background', red: channel(red), green: channel(green), blue: channel(blue) });
	}
}
