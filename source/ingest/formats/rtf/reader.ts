import type { DraftBlock } from '../../draft-block.ts';
import { type Given, type Reader, Unreadable } from '../../format.ts';
import { stated } from '../../xml/given.ts';
import { charsetOfFont, charsetOfPage } from './charsets.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Groups that hold no text of the document. Groups that begin with `\*` and are not known are none either. */
const SILENT = new Set(
	(
		'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict object objdata themedata ' +
		'colorschememapping datastore latentstyles xmlnstbl filetbl revtbl header headerl headerr headerf footer footerl ' +
		'footerr footerf fldinst bkmkstart bkmkend pntext pntxta pntxtb listtext nonshppict annotation atnid atnauthor ' +
		'atndate atnref tc xe rxe mmathPr wgrffmtfilter operator company manager comment category keywords subject ' +
		'nonesttables doccomm hlinkbase passwordhash picprop shpinst sp sn sv userprops'
	).split(' '),
);

const SYMBOLS: Readonly<Record<string, string>> = {
	tab: ' ',
	cell: ' | ',
	nestcell: ' | ',
	line: '\n',
	softline: '\n',
	emdash: '—',
	endash: '–',
	emspace: ' ',
	enspace: ' ',
	qmspace: ' ',
	bullet: '•',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	'~': ' ',
	_: '‑',
	'\\': '\\',
	'{': '{',
	'}': '}',
};

const ENDS = new Set(['par', 'sect', 'page', 'row', 'nestrow', 'column', '\n', '\r']);

interface Group {
	/** Where its text goes. */
	readonly into: 'text' | 'note' | 'title' | 'author' | 'creatim' | 'fonts' | 'nowhere';
	readonly charset: string;
	/** Bytes that follow a `\u` for programs that cannot read it. */
	readonly skips: number;
}

/** The paragraphs of an RTF document, its notes after them; title, author and date of its information group. */
export const readRtf: Reader = function* (source) {
	const text = new Text();
	for (const token of tokensOf(source.bytes())) text.take(token);
	const { blocks, given } = text.finished();
	if (blocks.length === 0)
		throw new Unreadable('There is no text in it.', 'Open it in a word processor to see what it holds.');
	yield { kind: 'item', given, blocks };
};

class Text {
	readonly #outer: Group[] = [];
	readonly #fonts = new Map<number, string>();
	readonly #paragraphs: DraftBlock[] = [];
	readonly #notes: DraftBlock[] = [];
	readonly #said = { title: '', author: '' };
	readonly #created: Record<string, number> = {};
	#group: Group = { into: 'text', charset: 'windows-1252', skips: 1 };
	#font = 0;
	#fresh = false;
	#optional = false;
	#toSkip = 0;
	#line = '';
	#note = '';
	#inRow = false;

	take(token: Token): void {
		if (token.kind === 'bytes') this.#bytes(token.bytes);
		else if (token.kind === 'control') this.#control(token.word, token.number);
		else if (token.kind === 'open') {
			this.#toSkip = 0;
			this.#outer.push(this.#group);
			this.#fresh = true;
			return;
		} else this.#close();
		this.#fresh = false;
	}

	finished(): { blocks: readonly DraftBlock[]; given: Given } {
		this.#endParagraph();
		const { yr, mo, dy } = this.#created;
		const date = yr && mo && dy ? `${yr}-${String(mo).padStart(2, '0')}-${String(dy).padStart(2, '0')}` : null;
		return {
			blocks: [...this.#paragraphs, ...this.#notes],
			given: {
				headline: stated(this.#said.title, 'rtf title'),
				byline: stated(this.#said.author, 'rtf author'),
				published: stated(date, 'rtf creatim'),
			},
		};
	}

	#close(): void {
		this.#toSkip = 0;
		const ended = this.#group;
		this.#group = this.#outer.pop() ?? ended;
		if (ended.into === 'note' && this.#group.into !== 'note') {
			const note = this.#note.replace(/\s+/g, ' ').trim();
			if (note !== '') this.#notes.push({ role: 'paragraph', text: note });
			this.#note = '';
		}
	}

	#control(word: string, number: number | null): void {
		if (word === '*') {
			this.#optional = this.#fresh;
			this.#fresh = true;
			return;
		}
		const optional = this.#optional;
		this.#optional = false;
		if ((this.#fresh || optional) && this.#destination(word, optional)) return;
		if (word === 'u' && number !== null) this.#unicode(number);
		else if (word === 'uc') this.#group = { ...this.#group, skips: number ?? 1 };
		else if (word === 'ansicpg' && number !== null) this.#group = { ...this.#group, charset: charsetOfPage(number) };
		else if (word === 'mac') this.#group = { ...this.#group, charset: 'macintosh' };
		else if (word === 'f' && number !== null) this.#useFont(number);
		else if (word === 'fcharset' && number !== null) {
			const charset = charsetOfFont(number);
			if (this.#group.into === 'fonts' && charset !== null) this.#fonts.set(this.#font, charset);
		} else if (word === 'intbl') this.#inRow = true;
		else if (word === 'pard') this.#inRow = false;
		else if (ENDS.has(word)) this.#end(word);
		else if (this.#group.into === 'creatim' && number !== null) this.#created[word] = number;
		else this.#write(SYMBOLS[word] ?? '');
	}

	/** Whether the word says what the group around it is for. */
	#destination(word: string, optional: boolean): boolean {
		const into = this.#group.into;
		if (word === 'footnote' || word === 'endnote')
			this.#group = { ...this.#group, into: into === 'nowhere' ? into : 'note' };
		else if (word === 'fonttbl') this.#group = { ...this.#group, into: 'fonts' };
		else if (word === 'title' || word === 'author' || word === 'creatim') this.#group = { ...this.#group, into: word };
		else if (word === 'info') this.#group = { ...this.#group, into: 'nowhere' };
		else if (word === 'shptxt' || word === 'shppict') return true;
		else if (SILENT.has(word) || optional) this.#group = { ...this.#group, into: 'nowhere' };
		else return false;
		return true;
	}

	#useFont(number: number): void {
		this.#font = number;
		if (this.#group.into === 'fonts') return;
		const charset = this.#fonts.get(number);
		if (charset !== undefined) this.#group = { ...this.#group, charset };
	}

	/** Cells of a row stand in paragraphs of their own; the row ends them all. */
	#end(word: string): void {
		if (this.#group.into === 'note') this.#note += ' ';
		else if (this.#group.into !== 'text') return;
		else if (word === 'par' && this.#inRow) this.#line += ' ';
		else this.#endParagraph(word === 'row' || word === 'nestrow' ? 'row' : 'paragraph');
	}

	#endParagraph(role: DraftBlock['role'] = 'paragraph'): void {
		const text = this.#line
			.replace(/[ \t]+/g, ' ')
			.replace(/^[ |]+|[ |]+$/g, '')
			.trim();
		if (text !== '') this.#paragraphs.push({ role, text });
		this.#line = '';
	}

	#bytes(bytes: readonly number[]): void {
		const passed = Math.min(this.#toSkip, bytes.length);
		this.#toSkip -= passed;
		const rest = bytes.slice(passed);
		if (rest.length > 0) this.#write(new TextDecoder(this.#group.charset).decode(new Uint8Array(rest)));
	}

	#unicode(number: number): void {
		this.#write(String.fromCharCode(number < 0 ? number + 65_536 : number));
		this.#toSkip = this.#group.skips;
	}

	#write(words: string): void {
		const { into } = this.#group;
		if (into === 'text') this.#line += words;
		else if (into === 'note') this.#note += words;
		else if (into === 'title' || into === 'author') this.#said[into] += words;
	}
}
