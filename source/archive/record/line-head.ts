import type { Label } from '../../ledger/labels.ts';
import type { LineHead } from '../../ledger/listed.ts';

type Packed = [
	id: string,
	title: string,
	label: Label,
	articles: number,
	origins: number,
	figures: number,
	values: number[],
	days: (number | null)[],
	left: number,
];

/** A line's head in few letters. */
export const packHead = ({ id, title, label, articles, origins, figures, values, days, left }: LineHead): string =>
	JSON.stringify([id, title, label, articles, origins, figures, [...values], [...days], left] satisfies Packed);

export function unpackHead(text: string): LineHead {
	const [id, title, label, articles, origins, figures, values, days, left]: Packed = JSON.parse(text);
	return { id, title, label, articles, origins, figures, values, days, left };
}
