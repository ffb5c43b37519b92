import type { Mention } from '../../../domain/entity.ts';
import type { Draft } from '../../draft.ts';
import { Latest } from '../../latest.ts';
import { bearersOf, isMostly, LETTERED_SIGNS, largestOf } from '../../lexicons/currencies.ts';

export interface Issuer {
	readonly code: string;
	/** False where several countries' money bears the name and the article names none of them, or more than one. */
	readonly sure: boolean;
}

/** Names of other countries an article may bear by the way. */
const IN_PASSING = 2;

const KNOWN = new Latest<readonly Mention[], Map<string, Issuer>>();

/** Whose francs, pesos or dinars an article means: the country it names most often, else the largest issuer. */
export function issuerOf(draft: Draft, name: string): Issuer {
	const { mentions } = draft;
	const known = KNOWN.get(mentions) ?? new Map<string, Issuer>();
	KNOWN.set(mentions, known);
	const before = known.get(name);
	if (before !== undefined) return before;
	const bearers = bearersOf(name);
	const words = namedWords(draft);
	const [written, ...others] = bearers.filter(({ nations }) => saysWhose(draft.article.text, name, nations));
	if (written !== undefined && others.length === 0) {
		const own = { code: written.code, sure: true };
		known.set(name, own);
		return own;
	}
	const named = bearers
		.map(({ code, nations }) => ({ code, times: timesOf(nations, words) }))
		.filter(({ times }) => times > 0)
		.toSorted((one, other) => other.times - one.times);
	const issuer = isMostly(name) ? mostlyOf(name, named) : amongOf(name, named);
	known.set(name, issuer);
	return issuer;
}

interface Named {
	readonly code: string;
	readonly times: number;
}

/** Among equals: the one named most. */
const amongOf = (name: string, [most, next]: readonly Named[]): Issuer =>
	most !== undefined && (next === undefined || most.times > next.times)
		? { code: most.code, sure: next === undefined }
		: { code: largestOf(name), sure: false };

/** A name that means its largest issuer's money, but where another country is named more than by the way and more often. */
function mostlyOf(name: string, named: readonly Named[]): Issuer {
	const largest = largestOf(name);
	const [most] = named;
	const times = named.find(({ code }) => code === largest)?.times ?? 0;
	return most !== undefined && most.times >= IN_PASSING && most.times > times
		? { code: most.code, sure: false }
		: { code: largest, sure: true };
}

/** `40 mln Swiss francs`: whose it is, written out somewhere. */
const saysWhose = (text: string, name: string, nations: readonly string[]): boolean =>
	nations.some((nation) =>
		new RegExp(String.raw`\d[\d.,]*\s+(?:[mb]ln\s+|[mb]illion\s+)?${nation}\s+${name}`, 'i').test(text),
	);

const DOLLAR_BEARERS = bearersOf('dollars');

/** What may name a country with dollars of its own: most mentions do not, and are asked no further. */
const DOLLAR_NATION = new RegExp(` (?:${DOLLAR_BEARERS.flatMap(({ nations }) => nations).join('|')}) `);

/** What an article names, people apart, in lower case between spaces. */
const namedWords = ({ article, mentions, names }: Draft): readonly string[] =>
	mentions
		.filter(({ name }) => names[name]?.kind !== 'person')
		.map(({ start, end }) => ` ${article.text.slice(start, end).toLowerCase()} `);

const timesOf = (nations: readonly string[], words: readonly string[]): number =>
	words.filter((word) => nations.some((nation) => word.includes(` ${nation} `))).length;

const DOLLARS = new Latest<readonly Mention[], Issuer>();

/** Cities and provinces whose firms reckon in dollars of their own. */
const ELSEWHERE: readonly (readonly [code: string, places: RegExp])[] = [
	[
		'CAD',
		/ (?:toronto|montreal|vancouver|calgary|ottawa|winnipeg|edmonton|regina|saskatoon|halifax|mississauga|ontario|quebec|alberta|manitoba|saskatchewan) /,
	],
	['AUD', / (?:sydney|melbourne|brisbane|adelaide|canberra|hobart|darwin|queensland|new south wales|tasmania) /],
	['NZD', / (?:auckland|wellington|christchurch|dunedin|waikato) /],
];

/** Countries whose bare dollars are their own. */
const OWN_DOLLARS: ReadonlySet<string> = new Set(['CAD', 'AUD', 'NZD', 'SGD']);

/**
 * Whose dollars a bare `$` or "dollars" means: American ones, unless the article names another country with dollars of its
 * own more often; then that country's where it reckons in none but its own or they are written out (`A$`, "Australian dollars"), never for sure.
 */
export function dollarsOf(draft: Draft): Issuer {
	const { article, mentions } = draft;
	const known = DOLLARS.get(mentions);
	if (known !== undefined) return known;
	const words = namedWords(draft).filter((word) => DOLLAR_NATION.test(word));
	const times = DOLLAR_BEARERS.map((bearer) => ({
		...bearer,
		times: timesOf(bearer.nations, words),
	}));
	const american = times.find(({ code }) => code === 'USD')?.times ?? 0;
	if (american === 0 && times.every(({ times }) => times === 0)) {
		const places = namedWords(draft);
		const home = ELSEWHERE.find(([, of]) => places.some((word) => of.test(word)));
		if (home !== undefined) {
			const doubted = { code: home[0], sure: false };
			DOLLARS.set(mentions, doubted);
			return doubted;
		}
	}
	const most = times.filter(({ code }) => code !== 'USD').toSorted((one, other) => other.times - one.times)[0];
	const written = most !== undefined && most.times > american && writesOut(article.text, most);
	const issuer =
		most === undefined || (most.times < IN_PASSING && !written) || most.times <= american
			? { code: 'USD', sure: true }
			: { code: written || OWN_DOLLARS.has(most.code) ? most.code : 'USD', sure: false };
	DOLLARS.set(mentions, issuer);
	return issuer;
}

function writesOut(
	text: string,
	{ code, nations }: { readonly code: string; readonly nations: readonly string[] },
): boolean {
	const lower = text.toLowerCase().replaceAll(/\s+/g, ' ');
	const signs = [...LETTERED_SIGNS].filter(([, of]) => of === code).map(([sign]) => sign.toUpperCase());
	return (
		signs.some((sign) => text.includes(sign)) ||
		nations.some((nation) => lower.includes(`${nation} dollar`) || lower.includes(`${nation} dlr`))
	);
}
