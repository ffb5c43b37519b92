import type { DraftBlock } from '../../draft-block.ts';

/**
 * The blocks of a mail's plain text: paragraphs, quotations of earlier mails (`> `) and the signature (below `-- `).
 * Lines that a mail program broke at its margin are joined again; lines its writer broke stay.
 */
export function blocksOfPlain(text: string): readonly DraftBlock[] {
	const lines = text.replace(/\r\n?/g, '\n').split('\n');
	const blocks: DraftBlock[] = [];
	let pending: string[] = [];
	let role: DraftBlock['role'] = 'paragraph';
	let signed = false;
	const end = (): void => {
		const joined = join(pending);
		if (joined !== '') blocks.push({ role: signed ? 'credit' : role, text: joined });
		pending = [];
	};
	for (const line of lines) {
		const quoted = /^(?:>\s?)+/.exec(line);
		const words = (quoted === null ? line : line.slice(quoted[0].length)).trimEnd();
		const kind = quoted === null ? 'paragraph' : 'quote';
		if (line === '-- ' || line === '--') {
			end();
			signed = true;
			continue;
		}
		if (words.trim() === '' || kind !== role) end();
		role = kind;
		if (words.trim() !== '') pending.push(words);
	}
	end();
	return blocks;
}

/** A margin mail programs break at lies between these columns. */
const NARROWEST = 50;
const WIDEST = 100;

/** Lines are joined where each but the last is too full for the first word of the next. */
function join(lines: readonly string[]): string {
	const margin = Math.max(...lines.map((line) => line.length));
	const broken =
		lines.length > 1 &&
		margin >= NARROWEST &&
		margin <= WIDEST &&
		lines.slice(0, -1).every((line, at) => {
			const next = lines[at + 1]?.trimStart().split(/\s/, 1)[0] ?? '';
			return line.length + 1 + next.length > margin - 8;
		});
	return lines.map((line) => line.trim()).join(broken ? ' ' : '\n');
}
