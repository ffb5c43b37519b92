/** Annotated or to be annotated sentences of one document. */
export interface ColumnDocument {
	readonly sentences: readonly ColumnSentence[];
}

export interface ColumnSentence {
	readonly tokens: readonly string[];
	/** As in the file: `O`, `B-PER`, … */
	readonly tags: readonly string[];
	/** Line numbers of the tokens in the file, from 0. */
	readonly lines: readonly number[];
}

export interface LabelledRange {
	/** Tokens `[start, end)`. */
	readonly start: number;
	readonly end: number;
	readonly label: string;
}

/** Sentences taken for one document where the file marks no documents. */
const UNMARKED_DOCUMENT = 25;

const isBoundary = (line: string): boolean =>
	line.startsWith('-DOCSTART-') || /^# ?(?:newdoc|begin document)/.test(line);
const isComment = (line: string): boolean => line.startsWith('# ') && line.trim().split(/\s+/).length !== 2;
const isAddress = (sentence: ColumnSentence): boolean =>
	sentence.tokens.length === 1 && /^https?:\/\//.test(sentence.tokens[0] ?? '');

/**
 * Reads columns: token first, tag last, a blank line after each sentence. Documents begin at `-DOCSTART-` or
 * `# newdoc` lines; without any, at sentences that are a web address; without those, every 25 sentences.
 */
export function readColumns(text: string): ColumnDocument[] {
	const documents: ColumnSentence[][] = [[]];
	let marked = false;
	let tokens: string[] = [];
	let tags: string[] = [];
	let lines: number[] = [];
	const close = (): void => {
		if (tokens.length > 0) documents.at(-1)?.push({ tokens, tags, lines });
		tokens = [];
		tags = [];
		lines = [];
	};
	for (const [number, raw] of text.split('\n').entries()) {
		const line = raw.replace(/[ \t\r]+$/, '');
		const boundary = isBoundary(line);
		if (line.trim() === '' || boundary || isComment(line)) {
			close();
			if (boundary) {
				documents.push([]);
				marked = true;
			}
			continue;
		}
		const columns = line.includes('\t') ? line.split('\t') : line.split(/ +/);
		tokens.push(columns[0] ?? '');
		tags.push(columns.length > 1 ? (columns.at(-1) ?? 'O') : 'O');
		lines.push(number);
	}
	close();
	const split = marked ? documents : splitUnmarked(documents.flat());
	return split.filter((sentences) => sentences.length > 0).map((sentences) => ({ sentences }));
}

function splitUnmarked(sentences: readonly ColumnSentence[]): ColumnSentence[][] {
	const documents: ColumnSentence[][] = [];
	const addresses = sentences.some(isAddress);
	for (const [i, sentence] of sentences.entries()) {
		if (addresses ? isAddress(sentence) || i === 0 : i % UNMARKED_DOCUMENT === 0) documents.push([]);
		documents.at(-1)?.push(sentence);
	}
	return documents;
}

/** Spans of IOB1, IOB2 or BILOU tags. */
export function rangesOf(tags: readonly string[]): LabelledRange[] {
	const ranges: LabelledRange[] = [];
	let start = -1;
	let label = '';
	for (let i = 0; i <= tags.length; i++) {
		const tag = tags[i] ?? 'O';
		const mark = tag.charAt(0);
		const kind = tag === 'O' ? '' : tag.slice(2);
		if (start >= 0 && ('OBUS'.includes(mark) || kind !== label)) {
			ranges.push({ start, end: i, label });
			start = -1;
		}
		if (tag !== 'O' && start < 0) {
			start = i;
			label = kind;
		}
		if ('LEUS'.includes(mark) && start >= 0) {
			ranges.push({ start, end: i + 1, label });
			start = -1;
		}
	}
	return ranges;
}

/** IOB2 tags of `length` tokens. */
export function tagsOf(length: number, ranges: readonly LabelledRange[]): string[] {
	const tags = new Array<string>(length).fill('O');
	for (const { start, end, label } of ranges) {
		for (let i = start; i < end; i++) tags[i] = `${i === start ? 'B' : 'I'}-${label}`;
	}
	return tags;
}

/** The file's text with every token's last column replaced by the new tag; all other lines stay. */
export function withTags(
	text: string,
	documents: readonly ColumnDocument[],
	tags: (sentence: ColumnSentence) => readonly string[],
): string {
	const lines = text.split('\n');
	for (const sentence of documents.flatMap((document) => document.sentences)) {
		const given = tags(sentence);
		for (const [i, number] of sentence.lines.entries()) {
			const separator = lines[number]?.includes('\t') === true ? '\t' : ' ';
			lines[number] = `${sentence.tokens[i] ?? ''}${separator}${given[i] ?? 'O'}`;
		}
	}
	return lines.join('\n');
}
