import type { Article } from '../../domain/article.ts';
import type { Name } from '../../domain/entity.ts';
import type { FigureFact } from '../../domain/fact.ts';
import { compose } from '../../ingest/compose.ts';
import { placesIn } from '../attribution/as-read.ts';
import { verbForms } from '../grammar/verb-forms.ts';
import { SENSE_OF } from '../lexicons/happenings.ts';

/** What a careful reader says of one number; lists hold every answer that is right, none where the text gives none. */
export interface GoldFigure {
	/** Code units `[start, end)` of the text. */
	readonly start: number;
	readonly end: number;
	readonly counts: readonly string[];
	readonly action: readonly string[];
	/** Planned, expected or possible. */
	readonly ahead: boolean;
	readonly value?: number | null;
	/** Who says it, in the article's words; null for nobody. */
	readonly source?: string | null;
	/** A number that is no figure: a score, a name, an idiom. */
	readonly not?: boolean;
	readonly doubt?: boolean;
}

/** One article, as the training files hold them. */
export interface GoldArticle {
	readonly id: string;
	readonly text: string;
	readonly figures: readonly GoldFigure[];
}

/** An annotated article as the program reads it, with the figures' places in its mended text; null where nothing is left to read. */
export function goldAsRead({
	id,
	text,
	figures,
}: GoldArticle): { article: Article; figures: readonly GoldFigure[] } | null {
	const [article] = compose({ id, path: `${id}.txt`, text, where: id, given: {} }, null).articles;
	if (!article) return null;
	const places = article.text === text ? null : placesIn(text, article.text);
	const carried = (at: number): number => (places === null ? at : (places[at] as number));
	return {
		article: { ...article, language: 'en' },
		figures: figures.map((figure) => ({ ...figure, start: carried(figure.start), end: carried(figure.end) })),
	};
}

const wordsOf = (text: string): string =>
	` ${(
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}\p{N}]+/gu) ?? []
	).join(' ')} `;

/** Whether words name what one of the accepted do: one holds the other, word for word. */
export function isMeasure(given: string, accepted: readonly string[]): boolean {
	const words = wordsOf(given);
	return accepted.some((one) => one !== '' && (words.includes(wordsOf(one)) || wordsOf(one).includes(words)));
}

const basesOf = (text: string): readonly string[] => {
	const [first = '', ...rest] = text.toLowerCase().split(' ');
	const bases = verbForms(first).map(({ base }) => base);
	const senses = bases.flatMap((base) => [SENSE_OF.get([base, ...rest].join(' ')), SENSE_OF.get(base)]);
	return [text.toLowerCase(), first, ...bases, ...senses.filter((sense) => sense !== undefined)];
};

/** Whether a deed is one of the accepted, in whatever form and by whatever verb of the same sense. */
export function isDeed(given: string, accepted: readonly string[]): boolean {
	const bases = basesOf(given);
	return accepted.some((one) => basesOf(one).some((base) => bases.includes(base)));
}

/** Whether a figure's number is the annotated one, to two thousandths. */
export const isValue = ({ value }: { readonly value: number }, { value: gold }: GoldFigure): boolean =>
	gold == null || Math.abs(value - gold) <= Math.abs(gold) * 0.002 + 1e-9;

/** Whether a figure names no source, or the annotated one by its words, its name or what it stands for. */
export function isSource({ source }: FigureFact, { source: gold }: GoldFigure, names: readonly Name[]): boolean {
	if (source === null || gold === undefined) return true;
	const name = names[source.name ?? -1];
	const said = [source.text, name?.name, ...(name?.aliases ?? []), source.antecedent?.text];
	return gold !== null && said.some((one) => one !== undefined && isMeasure(one, [gold]));
}
