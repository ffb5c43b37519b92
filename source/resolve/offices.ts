import { NATIONAL_BODIES, OFFICES_OF_ONE } from '../analyse/lexicons/national-bodies.ts';
import { canonicalName } from '../analyse/names/canonical.ts';
import { fold } from '../analyse/names/fold.ts';
import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import type { Mention } from '../domain/entity.ts';
import { COUNTRY_OF } from './agreement.ts';

const MATTERS =
	'finance|foreign|defen[cs]e|interior|justice|health|education|trade|agriculture|energy|transport|labou?r|economy|industry|culture|environment|housing|tourism|oil|commerce|information|planning|home|external affairs|foreign affairs|internal affairs';

/** Offices that every state has and calls so; a name with the state in it (Bank of Ghana) is none of them. */
const OFFICE = new RegExp(
	`^(?:(?:${MATTERS})(?: and (?:${MATTERS}))? ministry|ministry of (?:${MATTERS})(?: and (?:${MATTERS}))?|central bank|national bank|treasury|parliament|supreme court|high court|constitutional court|court of appeal|appeals? court|house of commons|house of lords|lower house|upper house|national assembly|attorney general s office|statistics office|cabinet|cabinet office|prime minister s office|presidential office|election commission|electoral commission|national security council|air force|coast guard|home office|foreign office)$`,
);

const plain = (name: string): string => fold(canonicalName('organization', name)).replace(/^the /, '');

export const isStateOffice = (name: string): boolean => OFFICE.test(plain(name));

/** One country must be named so many times, and so many times as often as any other, before an article is taken to be about its offices. */
const OFTEN = 3;
const LEADS = 3;
/** Where no other country is named at all, so often is enough. */
const ALONE = 2;

/**
 * The country whose office an article's name at `at` is: the one beside it, else the only one that calls an office so, else the one
 * whose own bodies the article names, else the one it is about; null in doubt.
 */
export function stateOf(
	{ text }: Pick<Article, 'text'>,
	{ names, mentions }: Pick<Analysis, 'names' | 'mentions'>,
	at: number,
): string | null {
	const countryOf = ({ name, start, end }: Mention): string | undefined => {
		const kind = names[name]?.kind;
		const country = kind === 'place' || kind === 'group' ? COUNTRY_OF.get(fold(text.slice(start, end))) : undefined;
		return country === 'England' ? 'United Kingdom' : country;
	};
	const beside = new Set<string>();
	const named = new Map<string, number>();
	const bodies = new Set<string>();
	for (const [index, mention] of mentions.entries()) {
		const country = countryOf(mention);
		if (country !== undefined) named.set(country, (named.get(country) ?? 0) + 1);
		const body = NATIONAL_BODIES.get(plain(names[mention.name]?.name ?? ''));
		if (body !== undefined && names[mention.name]?.kind !== 'person') bodies.add(body);
		if (mention.name !== at) continue;
		const [before, after] = [mentions[index - 1], mentions[index + 1]];
		if (before !== undefined && /^(?:['’]s?)?\s$/.test(text.slice(before.end, mention.start)))
			beside.add(countryOf(before) ?? '');
		if (after !== undefined && /^ of (?:the )?$/.test(text.slice(mention.end, after.start)))
			beside.add(countryOf(after) ?? '');
	}
	beside.delete('');
	if (beside.size > 0) return beside.size === 1 ? ([...beside][0] ?? null) : null;
	const own = OFFICES_OF_ONE.get(plain(names[at]?.name ?? ''));
	if (own !== undefined) return own;
	if (bodies.size > 0) return bodies.size === 1 ? ([...bodies][0] ?? null) : null;
	const [first, second] = [...named].sort(([, a], [, b]) => b - a);
	if (first === undefined) return null;
	const clear = second === undefined ? first[1] >= ALONE : first[1] >= OFTEN && first[1] >= LEADS * second[1];
	return clear ? first[0] : null;
}
