import { type FigureKey, keyOf } from './figure-key.ts';
import type { Voice } from './labels.ts';
import { type Line, withVoices } from './lines.ts';

/** What somebody decided about lines. */
export type Hand =
	/** These figures are not on the line that `from` is on. */
	| { readonly does: 'part'; readonly figures: ReadonlySet<FigureKey>; readonly from: FigureKey }
	/** The lines that these two are on are one. */
	| { readonly does: 'join'; readonly one: FigureKey; readonly other: FigureKey };

const has = ({ entries, parts }: Line, figure: FigureKey): boolean =>
	[...entries, ...parts].some((voice) => keyOf(voice) === figure);

/** Lines as somebody parted and joined them, in the order it was done. Lines of one article are dropped at the end. */
export function byHand(lines: readonly Line[], hands: readonly Hand[]): Line[] {
	let all = [...lines];
	for (const hand of hands) all = hand.does === 'part' ? parted(all, hand) : joined(all, hand);
	return all.filter(({ articles }) => articles > 1);
}

function parted(lines: readonly Line[], { figures, from }: Extract<Hand, { does: 'part' }>): Line[] {
	return lines.flatMap((line): Line[] => {
		if (!has(line, from)) return [line];
		const gone = new Set(line.entries.filter((entry) => figures.has(keyOf(entry))).map(saidBy));
		const leaves = (voice: Voice): boolean => gone.has(saidBy(voice)) || figures.has(keyOf(voice));
		const [left, stayed] = [line.entries.filter(leaves), line.entries.filter((entry) => !leaves(entry))];
		const parts = line.parts.filter((part) => !figures.has(keyOf(part)));
		if (left.length === 0 && parts.length === line.parts.length) return [line];
		const about = { ...line, byHand: 'parted' as const };
		return [
			withVoices(about, stayed.map(voice), parts),
			...(left.length === 0 ? [] : [withVoices(about, left.map(voice), [])]),
		];
	});
}

function joined(lines: readonly Line[], { one, other }: Extract<Hand, { does: 'join' }>): Line[] {
	const [a, b] = [lines.find((line) => has(line, one)), lines.find((line) => has(line, other))];
	if (a === undefined || b === undefined || a === b) return [...lines];
	const about = { ...a, from: least(a.from, b.from), to: most(a.to, b.to), byHand: 'joined' as const };
	const whole = withVoices(about, [...a.entries, ...b.entries].map(voice), [...a.parts, ...b.parts]);
	return lines.flatMap((line) => (line === a ? [whole] : line === b ? [] : [line]));
}

/** What an article says again leaves with it. */
const saidBy = ({ report, statement }: Voice): string => `${report.article} ${statement.value} ${statement.max}`;

const voice = ({ report, statement }: Voice): Voice => ({ report, statement });

const least = (a: string | null, b: string | null): string | null => (a === null || b === null ? null : a < b ? a : b);
const most = (a: string | null, b: string | null): string | null => (a === null || b === null ? null : a > b ? a : b);
