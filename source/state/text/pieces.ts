import type { Reading } from '../../archive/archive.ts';
import type { Block, BlockRole } from '../../domain/article.ts';
import { firstFrom, type Span } from '../../domain/span.ts';
import type { Tone } from './line.ts';
import { revealedIn, signOf } from './reveal.ts';
import type { TextPiece } from './stretches.ts';
import { widthOf } from './width.ts';

/** Capital letters that stand after a name and say its kind where colour can't. */
export const KIND_LETTERS = { person: 'ᴾ', organization: 'ᴼ', place: 'ᴸ', group: 'ᴳ' } as const;

const TONES: Readonly<Record<BlockRole, Tone>> = {
	headline: 'title',
	byline: 'dim',
	dateline: 'strong',
	paragraph: 'plain',
	subhead: 'strong',
	caption: 'dim',
	credit: 'dim',
	related: 'dim',
	slug: 'dim',
	quote: 'plain',
	item: 'plain',
	row: 'plain',
};

/** How an article's lines are shown beside their text. */
export interface Shown {
	/** A letter behind each name says its kind. */
	readonly letters: boolean;
	/** Hidden and look-alike characters are told behind them. */
	readonly reveals: boolean;
}

/** Columns that signs add to a part of the text; not given where there are none. */
export function signsIn(
	{ article: { text }, analysis: { mentions } }: Reading,
	{ letters, reveals }: Shown,
): ((from: number, to: number) => number) | undefined {
	if (!letters && !reveals) return undefined;
	return (from, to) => {
		let count = 0;
		if (reveals) for (const one of revealedIn(text, from, to)) count += widthOf(signOf(one));
		if (!letters) return count;
		for (let i = Math.max(0, firstFrom(mentions, from) - 1); i < mentions.length; i++) {
			const mention = mentions[i];
			if (!mention || mention.start >= to) break;
			if (mention.end > from && mention.end <= to) count++;
		}
		return count;
	};
}

/** A line of the text as pieces: its names by their kinds, the rest by the blocks it is of. */
export function piecesOf(
	line: Span,
	blocks: readonly Block[],
	{ article, analysis }: Reading,
	{ letters, reveals }: Shown,
): TextPiece[] {
	const out: TextPiece[] = [];
	const put = (start: number, end: number, tone: Tone) => {
		let at = start;
		const told = reveals && end > start ? revealedIn(article.text, start, end) : [];
		for (const one of told) {
			out.push({ start: at, end: one.end, tone, text: article.text.slice(at, one.end).replace(/\s/g, ' ') });
			out.push({ start: one.end, end: one.end, tone: 'warning', text: signOf(one) });
			at = one.end;
		}
		if (end > at) out.push({ start: at, end, tone, text: article.text.slice(at, end).replace(/\s/g, ' ') });
	};
	for (const block of blocks) {
		let at = Math.max(line.start, block.start);
		const stop = Math.min(line.end, block.end);
		if (at >= stop) continue;
		const last = out.at(-1);
		if (last && last.end < at) put(last.end, at, 'plain');
		const tone = TONES[block.role];
		for (let i = Math.max(0, firstFrom(analysis.mentions, at) - 1); i < analysis.mentions.length; i++) {
			const mention = analysis.mentions[i];
			if (!mention || mention.start >= stop) break;
			if (mention.end <= at) continue;
			const kind = analysis.names[mention.name]?.kind;
			if (!kind) continue;
			const start = Math.max(at, mention.start);
			const end = Math.min(stop, mention.end);
			put(at, start, tone);
			put(start, end, mention.certainty === 'candidate' ? 'dim' : kind);
			if (letters && mention.end <= stop) out.push({ start: end, end, tone: kind, text: KIND_LETTERS[kind] });
			at = end;
		}
		put(at, stop, tone);
	}
	return out;
}
