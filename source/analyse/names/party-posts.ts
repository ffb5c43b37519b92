import { GAZETTEER } from './gazetteer.ts';
import { capitalFrom, isCapitalised, type Page, wordAt } from './page.ts';
import { coverOf, over, type Sighting, sight } from './sighting.ts';

const POST =
	/^(?:spokes(?:man|woman|person|men|people)|MP|MPs|MEP|MEPs|MSP|MSPs|AM|AMs|peers?|leaders?|chairman|chairwoman|chair|whip|councillors?|candidates?|frontbenchers?|backbenchers?|secretary|minister|activists?|group)$/;
/** Words between a party and a post: health, local government. */
const LONGEST_MATTER = 4;

/**
 * A party before a post of its own: `Conservative health spokesman Ann Lee` begins a sentence, where its capital says nothing; the Lib Dem
 * Treasury spokesman is the party's, about the Treasury.
 */
export function readPartyPosts(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const cut = seen.map((sighting) => {
		const { kind, first, last } = sighting;
		if (kind !== 'organization' || last - first < 2 || !POST.test(wordAt(page, last))) return sighting;
		const party = GAZETTEER.at(page, first, last);
		return party?.value.party === true && party.last < last && isMatter(wordAt(page, party.last))
			? { ...over(page, sighting, first, party.last), settled: true, by: 'names/party' }
			: sighting;
	});
	const cover = coverOf(page, cut);
	const added: Sighting[] = [];
	for (let at = capitalFrom(page, 0); at < page.tokens.length; at = capitalFrom(page, at + 1)) {
		if (page.opens[at] !== 1 || cover[at] !== -1 || wordAt(page, at) !== 'Conservative') continue;
		let post = at + 1;
		while (post < at + LONGEST_MATTER && !POST.test(wordAt(page, post)) && !isCapitalised(page, post)) post++;
		if (POST.test(wordAt(page, post)) && page.ends[post] === page.ends[at])
			added.push(sight(page, at, at + 1, { kind: 'organization', score: 1, settled: true, by: 'names/party' }));
	}
	return added.length === 0 ? cut : [...cut, ...added].sort((a, b) => a.first - b.first);
}

/** What a party's spokesman speaks about or where its leader sits, that is a name as well. */
const isMatter = (word: string): boolean =>
	/^(?:Treasury|Holyrood|Westminster|Commons|Lords|Cabinet|Home|Foreign|Stormont|Scottish|Welsh|London|Senedd|Europe|European)$/.test(
		word,
	);
