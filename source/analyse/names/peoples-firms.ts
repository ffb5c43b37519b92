import { isLegalForm } from '../lexicons/legal-forms.ts';
import { type Page, wordAt } from './page.ts';
import { foldedOf, over, type Sighting } from './sighting.ts';

/** What a house that bears a people's name goes on with: the Indian Express, British Gas, Canadian Pacific. */
const TRADE =
	/^(?:Express|Times|Post|Mail|Mirror|Standard|Herald|Tribune|Telegraph|Observer|Gazette|Press|Broadcasting|Airlines|Airways|Railways|Railroad|Rail|Pacific|Steel|Coal|Gas|Oil|Petroleum|Nuclear|Telecom|Telecommunications|Aerospace|Shipbuilders|Waterways|Leyland|Tobacco|Sugar|Aluminium|Aluminum|Electric|Motors|Cyanamid|Brands)$/;

/**
 * A people and the body right behind it are one name where a trade follows, or where the article has a longer name that
 * begins so: Canadian Imperial, where the Canadian Imperial Bank of Commerce is about.
 */
export function joinPeoplesFirms(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const isPair = (group: Sighting, body: Sighting | undefined): body is Sighting =>
		group.kind === 'group' && body?.kind === 'organization' && body.first === group.last;
	if (!seen.some((sighting, at) => isPair(sighting, seen[at + 1]))) return seen;
	const longer = seen.filter(({ kind, first, last }) => kind === 'organization' && last - first > 2);
	const names = longer.map((sighting) => foldedOf(page, sighting));
	const joined: Sighting[] = [];
	for (const sighting of seen) {
		const group = joined.at(-1);
		if (group !== undefined && isPair(group, sighting)) {
			const whole = over(page, sighting, group.first, sighting.last);
			const words = foldedOf(page, whole);
			if (isTrade(page, sighting) || isImperial(page, sighting) || names.some((name) => name.startsWith(`${words} `))) {
				joined[joined.length - 1] = whole;
				continue;
			}
		}
		joined.push(sighting);
	}
	return joined;
}

const isTrade = (page: Page, { first, last }: Sighting): boolean =>
	TRADE.test(wordAt(page, first)) &&
	(last - first === 1 || (last - first === 2 && isLegalForm(wordAt(page, last - 1))));

/** The Canadian [Imperial Bank of Commerce], the Danish [National Bank of Elver]: no bank is called so without its people. */
const isImperial = (page: Page, { first, last }: Sighting): boolean =>
	last - first > 2 &&
	/^(?:Imperial|National|Pacific)$/.test(wordAt(page, first)) &&
	wordAt(page, first + 1) === 'Bank' &&
	wordAt(page, first + 2) === 'of';
