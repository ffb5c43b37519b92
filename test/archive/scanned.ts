import fc from 'fast-check';
import { words } from '../../source/archive/query/words.ts';
import type { Told } from './told.ts';

/** Words that are cut and folded in every way there is. */
export const WORDS = [
	'harbour',
	'strike',
	'al-Amin',
	'café',
	'U.S.',
	'29,514',
	'port',
	'ports',
	'台北',
	'né',
	'x',
	'🙂',
	'C++',
];

/** Those of them that are names. */
export const NAMES = { harbour: 'place', strike: 'organization', 'al-Amin': 'person' } as const;

export const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));

/** Articles of these texts, some without a date. */
export const toldOf = (texts: readonly string[]): Told[] =>
	texts.map((each, index) => ({
		id: `id${index}`,
		headline: each.slice(0, 20).toWellFormed(),
		text: each,
		names: NAMES,
		published: index % 4 === 3 ? null : `2024-01-${String(10 + (index % 9))}`,
		outlet: [null, 'The Post', 'Post and Mail'][index % 3] ?? null,
		figures: { '29,514': 29_514 },
		quotes: each.includes('al-Amin') && each.includes('strike') ? { strike: 'al-Amin' } : {},
	}));

/** The terms that a query asks for. */
export const termsOf = (written: string): string[] => words(written, 'query').map(({ term }) => term);

/** Where one text holds the words side by side, as reading it tells. */
export function placesIn(one: string, sought: readonly string[]): number[] {
	const terms = words(one).map(({ term }) => term);
	return terms.flatMap((_, at) => (sought.every((term, offset) => terms[at + offset] === term) ? [at] : []));
}

/** Whether a headline or a text holds them. */
export const holds = ({ headline = '', text: body }: Told, sought: readonly string[]): boolean =>
	[headline, body].some((one) => placesIn(one, sought).length > 0);

/** Of each of two words and a phrase, queries of them in quote marks with what finds each by reading. */
export function scannedFor(
	phrase: string,
	one: string,
	other: string,
): readonly (readonly [string, (told: Told) => boolean])[] {
	const [first, second] = [termsOf(one), termsOf(other)];
	return [
		[`"${phrase}"`, (told) => holds(told, termsOf(phrase))],
		[`"${one}" "${other}"`, (told) => holds(told, first) && holds(told, second)],
		[`"${one}" OR "${other}"`, (told) => holds(told, first) || holds(told, second)],
		[`"${one}" -"${other}"`, (told) => holds(told, first) && !holds(told, second)],
		[`-("${one}" OR "${other}")`, (told) => !holds(told, first) && !holds(told, second)],
		[`headline:"${one}"`, ({ headline = '' }) => placesIn(headline, first).length > 0],
	];
}
