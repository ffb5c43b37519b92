import type { VersionRow } from '../../../archive/archive.ts';
import { shortDate } from '../../dates.ts';
import type { Model } from '../../model.ts';
import { counted } from '../../text/count.ts';
import { bracketed, emphasised, fill, type Line, marked, piece } from '../../text/line.ts';
import { wrap } from '../../text/wrap.ts';

const KINDS: Readonly<Record<VersionRow['kinds'][number], string>> = {
	identical: 'the same words',
	cut: 'cut',
	word: 'other words',
	ellipsis: 'an ellipsis',
	bracket: 'a bracket',
	speaker: 'another speaker',
};

/** Lines of the words asked about. */
const OWN = 4;

function wordsLines(text: string, marks: readonly { start: number; end: number }[], width: number): Line[] {
	const flat = text.replace(/\s/g, ' ');
	return wrap(flat, 0, flat.length, width).map((span) =>
		bracketed(
			emphasised(
				flat.slice(span.start, span.end),
				marks.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
				'quote',
				'hit',
			),
		),
	);
}

function versionLines(row: VersionRow, width: number, selected: boolean): Line[] {
	const when = row.published === null ? 'no date' : shortDate(row.published);
	const place = [when, row.outlet ?? row.path.split('/').at(-1) ?? ''].filter(Boolean).join('  ');
	const bar = piece(selected ? '▌' : ' ', 'key');
	const changed = row.changed.map(({ start, end }) => ({ start: start - row.start, end: end - row.start }));
	const told = row.kinds.map((kind) => KINDS[kind]).join(', ');
	const lines: Line[] = [
		[
			bar,
			piece(` ${place}  `, 'strong'),
			piece(row.speaker ?? 'speaker not named', 'person'),
			piece(`  ${told}`, 'dim'),
		],
		...wordsLines(row.text, changed, width - 6).map((line): Line => [bar, piece('   '), ...line]),
	];
	return selected ? lines.map((line) => marked(fill(line, width), 'selected')) : lines;
}

/** The article's own words, then each other version in full, what differs marked; the chosen one is in view. */
export function versionsLines(model: Model, width: number, height: number): Line[] {
	const { overlay } = model;
	if (overlay?.kind !== 'versions') return [];
	const { rows, selected, text } = overlay;
	const count = rows === null ? 'looking…' : `${counted(rows.length, 'other version')}`;
	const own = wordsLines(text, [], width - 6).slice(0, Math.min(OWN, Math.max(1, Math.floor(height / 4))));
	const head: Line[] = [
		[piece(' THE SAME WORDS', 'key'), piece(`  ${count}`, 'dim')],
		...own.map((line): Line => [piece('    '), ...line]),
		[],
	];
	const blocks = (rows ?? []).map((row, at) => versionLines(row, width, at === selected));
	const other = model.status?.progress ? 'other article that was read so far' : 'other article';
	if (rows?.length === 0) blocks.push([[piece(`   No ${other} has these words in quote marks.`, 'dim')]]);
	const room = Math.max(1, height - head.length);
	const before = blocks.slice(0, selected).reduce((sum, block) => sum + block.length, 0);
	const end = before + (blocks[selected]?.length ?? 0);
	const from = Math.max(0, Math.min(before, end - room));
	const shown = blocks.flat().slice(from, from + room);
	return Array.from({ length: height }, (_, index) => fill([...head, ...shown][index] ?? [], width));
}
