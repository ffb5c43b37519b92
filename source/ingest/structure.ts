import type { Block, BlockRole, Dateline } from '../domain/article.ts';
import { turnsIn } from '../domain/turns.ts';
import { readByline } from './anatomy/byline.ts';
import { creditedOutlet, isCredit, readSignature } from './anatomy/credit.ts';
import { readAgencyLine, readDateline } from './anatomy/dateline.ts';
import { titleFrom } from './anatomy/title.ts';
import type { Anatomy } from './anatomy.ts';
import type { DraftBlock } from './draft-block.ts';

/** Lines above the body that may be a byline, and below it that may be a credit. */
const NEAR = 4;
const LONGEST_LINE = 180;
/** Of a paragraph's end, where an agency signs. */
const TAIL = 200;

/** The one text of an article made of known blocks, already sanitised, and where each of them stands in it. */
export function layBlocks(drafts: readonly DraftBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
	let text = '';
	const blocks: Block[] = [];
	let before: BlockRole | null = null;
	for (const { role, text: words } of drafts) {
		const line = role === 'item' || role === 'row';
		if (text !== '') text += line && before === role ? '\n' : '\n\n';
		blocks.push({ role, start: text.length, end: text.length + words.length });
		text += words;
		before = role;
	}
	return { text, blocks };
}

/**
 * What paragraphs of a known structure say of the article all the same: dateline and byline above the body, credits
 * below it.
 */
export function readStructure(text: string, blocks: readonly Block[]): Anatomy {
	const written = (block: Block): string => text.slice(block.start, block.end);
	const told = { byline: null as string | null, outlet: null as string | null, published: null as string | null };
	const take = (line: string): boolean => {
		if (line.length > LONGEST_LINE || line.includes('\n')) return false;
		const reading = readByline(line);
		if (reading === null) return false;
		told.byline ??= reading.byline;
		told.outlet ??= reading.outlet;
		if (!reading.updated) told.published ??= reading.published;
		return true;
	};
	for (const block of blocks) if (block.role === 'byline') take(written(block));
	const out: Block[] = [];
	let dateline: Dateline | null = null;
	let opened = false;
	const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
	const last = paragraphs.slice(-NEAR);
	for (const [at, block] of blocks.entries()) {
		if (block.role !== 'paragraph') {
			out.push(block);
			continue;
		}
		const words = written(block);
		if (!opened && at < NEAR && take(words)) {
			out.push({ ...block, role: 'byline' });
			continue;
		}
		if (opened && last.includes(block) && words.length <= LONGEST_LINE && isCredit(words)) {
			told.outlet ??= creditedOutlet(words);
			out.push({ ...block, role: 'credit' });
			continue;
		}
		const reading = opened ? null : readDateline(words);
		const agency = opened || reading !== null ? null : readAgencyLine(words);
		opened = true;
		const length = reading === null ? (agency?.length ?? 0) : words.slice(0, reading.length).trimEnd().length;
		const end = block.start + length;
		if (reading !== null) {
			dateline = { place: reading.place, start: block.start, end };
			told.published ??= reading.published;
		}
		told.outlet ??= reading?.outlet ?? agency?.outlet ?? null;
		if (length > 0) out.push({ role: reading === null ? 'credit' : 'dateline', start: block.start, end });
		out.push(...signed(block, end, text, last.includes(block), told));
	}
	const headline = blocks.find(({ role }) => role === 'headline');
	const lede = out.find(({ role }) => role === 'paragraph') ?? out[0];
	return {
		headline: headline === undefined ? null : written(headline).replace(/\s+/g, ' '),
		title: titleFrom(lede === undefined ? '' : written(lede)),
		...told,
		dateline,
		blocks: out,
		isTranscript: turnsIn(out.filter(({ role }) => role === 'paragraph').map(written)) !== null,
	};
}

/** The rest of a paragraph from `from` on, an agency's signature at its end apart. */
function signed(block: Block, from: number, text: string, isLast: boolean, told: { outlet: string | null }): Block[] {
	const start = from + (/\S/.exec(text.slice(from, block.end))?.index ?? block.end - from);
	if (start >= block.end) return [];
	const signature = isLast ? readSignature(text.slice(Math.max(start, block.end - TAIL), block.end)) : null;
	if (signature === null) return [{ role: 'paragraph', start, end: block.end }];
	told.outlet ??= signature.outlet;
	const credit = block.end - signature.length;
	const end = start + text.slice(start, credit).trimEnd().length;
	const rest: Block = { role: 'credit', start: credit, end: block.end };
	return end > start ? [{ role: 'paragraph', start, end }, rest] : [rest];
}
