import fc from 'fast-check';
import { holds, placesIn, termsOf, WORDS } from '../scanned.ts';
import type { Told } from '../told.ts';

const NAMES = {
	'Ada Stonefield': 'person',
	'Bo Ek': 'person',
	'Port Authority': 'organization',
	Lisport: 'place',
} as const;
const FIGURES = { '1,200': 1_200, '35': 35 } as const;
const OUTLETS = ['The Coast Herald', 'Inland Post', null];
const SAID = '“We wait there,” said Ada Stonefield.';

const chunk = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...WORDS) },
	{ weight: 3, arbitrary: fc.constantFrom(...Object.keys(NAMES)) },
	{ weight: 1, arbitrary: fc.constantFrom(...Object.keys(FIGURES)) },
	{ weight: 1, arbitrary: fc.constant(SAID) },
);

const made = fc.record({
	chunks: fc.array(chunk, { minLength: 1, maxLength: 14 }),
	day: fc.option(fc.integer({ min: 1, max: 28 }), { freq: 8 }),
	outlet: fc.constantFrom(...OUTLETS),
});

const presentIn = <Value>(text: string, of: Readonly<Record<string, Value>>): Record<string, Value> =>
	Object.fromEntries(Object.entries(of).filter(([written]) => text.includes(written)));

/** Some articles of few words, so that much is found. */
export const articles = (most: number): fc.Arbitrary<readonly Told[]> =>
	fc.array(made, { minLength: 1, maxLength: most }).map((list) =>
		list.map(({ chunks, day, outlet }, index): Told => {
			const text = chunks.join(' ');
			return {
				id: `id${String(index).padStart(2, '0')}`,
				headline: chunks.slice(0, 3).join(' '),
				text,
				published: day === null ? null : `2024-${day % 2 === 0 ? '01' : '02'}-${String(day).padStart(2, '0')}`,
				outlet,
				names: presentIn(text, NAMES),
				figures: presentIn(text, FIGURES),
				quotes: text.includes(SAID) ? { 'We wait there,': 'Ada Stonefield' } : {},
			};
		}),
	);

/** A query, and what reading every article says of it. */
export interface Asked {
	readonly query: string;
	readonly fits: (article: Told) => boolean;
}

const fields = ({ headline = '', text }: Told): string[] => [headline, text];

const word = fc.constantFrom(...WORDS);
const phrase = fc
	.array(word, { minLength: 1, maxLength: 2 })
	.map((list): Asked => ({ query: `"${list.join(' ')}"`, fits: (article) => holds(article, termsOf(list.join(' '))) }));
const headline = word.map(
	(one): Asked => ({
		query: `headline:"${one}"`,
		fits: ({ headline = '' }) => placesIn(headline, termsOf(one)).length > 0,
	}),
);
const near = fc
	.record({
		pair: fc.uniqueArray(fc.constantFrom('harbour', 'strike', 'port', 'né', 'x'), { minLength: 2, maxLength: 2 }),
		most: fc.integer({ min: 0, max: 5 }),
	})
	.map(({ pair: [one = '', other = ''], most }): Asked => {
		const fits = (article: Told): boolean =>
			fields(article).some((text) =>
				placesIn(text, termsOf(one)).some((at) =>
					placesIn(text, termsOf(other)).some((there) => Math.abs(at - there) - 1 <= most),
				),
			);
		return { query: `"${one}" NEAR/${most} "${other}"`, fits };
	});
const named = fc.constantFrom(...Object.entries(NAMES)).map(([name, kind]): Asked => {
	const field = kind === 'organization' ? 'org' : kind;
	return { query: `${field}:"${name}"`, fits: ({ names = {} }) => name in names };
});
const spoke = fc.constant<Asked>({
	query: 'said-by:"Ada Stonefield"',
	fits: ({ quotes = {} }) => Object.values(quotes).includes('Ada Stonefield'),
});
const outlet = fc
	.constantFrom('The Coast Herald', 'Inland Post')
	.map((name): Asked => ({ query: `outlet:"${name}"`, fits: (article) => article.outlet === name }));
const date = fc.constantFrom<Asked>(
	{ query: 'date:2024-01', fits: ({ published }) => published?.startsWith('2024-01') === true },
	{ query: 'date:2024-01-10..2024-02-09', fits: ({ published }) => isWithin(published, '2024-01-10', '2024-02-09') },
	{ query: 'date:>2024-01-14', fits: ({ published }) => isWithin(published, '2024-01-15', '9') },
	{ query: 'date:<2024-02-11', fits: ({ published }) => isWithin(published, '0', '2024-02-10') },
);
const isWithin = (day: string | null | undefined, from: string, to: string): boolean =>
	typeof day === 'string' && day >= from && day <= to;
const valuesOf = ({ figures = {} }: Told): number[] => Object.values(figures);
const figure = fc.constantFrom<Asked>(
	{ query: 'figure:>100', fits: (article) => valuesOf(article).some((value) => value > 100) },
	{ query: 'figure:<=35', fits: (article) => valuesOf(article).some((value) => value <= 35) },
	{ query: 'figure:<35', fits: () => false },
	{ query: 'figure:30..40', fits: (article) => valuesOf(article).includes(35) },
);
const has = fc.constantFrom<Asked>(
	{ query: 'has:quote', fits: ({ quotes = {} }) => Object.keys(quotes).length > 0 },
	{ query: 'has:figure', fits: (article) => valuesOf(article).length > 0 },
);

const leaf = fc.oneof(phrase, phrase, phrase, headline, near, named, spoke, outlet, date, figure, has);

/** Queries of every field, joined by AND, OR and NOT. */
export const asked: fc.Arbitrary<Asked> = fc.oneof(
	leaf,
	fc.tuple(leaf, leaf).map(([one, other]) => ({
		query: `${one.query} AND ${other.query}`,
		fits: (article: Told) => one.fits(article) && other.fits(article),
	})),
	fc.tuple(leaf, leaf).map(([one, other]) => ({
		query: `${one.query} OR ${other.query}`,
		fits: (article: Told) => one.fits(article) || other.fits(article),
	})),
	fc.tuple(leaf, leaf).map(([one, other]) => ({
		query: `${one.query} NOT (${other.query})`,
		fits: (article: Told) => one.fits(article) && !other.fits(article),
	})),
	fc.tuple(leaf, leaf, leaf).map(([one, other, third]) => ({
		query: `(${one.query} OR ${other.query}) AND ${third.query}`,
		fits: (article: Told) => (one.fits(article) || other.fits(article)) && third.fits(article),
	})),
	fc.tuple(leaf, leaf).map(([one, other]) => ({
		query: `-(${one.query} OR ${other.query})`,
		fits: (article: Told) => !one.fits(article) && !other.fits(article),
	})),
);
