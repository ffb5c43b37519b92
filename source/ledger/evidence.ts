import { knownOrganization } from '../analyse/lexicons/organizations.ts';
import { knownPlace } from '../analyse/names/canonical.ts';

/** How much news there is beside the archive's, in articles: what a small archive names often may still be common. */
const BESIDE = 1000;

/** How many of those articles name such a name; what no gazetteer holds is rare. */
function usualOf(key: string): number {
	const colon = key.indexOf(':');
	const words = key.slice(colon + 1).replaceAll('-', ' ');
	switch (key.slice(0, colon)) {
		case 'person':
			return 0.5;
		case 'place':
			return knownPlace(words) === null ? 2 : 40;
		case 'organization':
			return knownOrganization(words) === null ? 3 : 20;
		case 'word':
			return 2;
		default:
			return 20;
	}
}

/** Articles of `BESIDE` with a word of middling use. */
const WORD_USE = 120;

/** How often names and words stand in an archive, and so how little two articles' sharing one can be chance. */
export interface Usage {
	readonly articles: number;
	readonly names: ReadonlyMap<string, number>;
	readonly words: ReadonlyMap<string, number>;
}

/** All evidence is in nats, as of a probability: what one name of a single article weighs in an archive of its size. */
export const unitOf = ({ articles }: Usage): number => Math.log(articles + BESIDE);

/** A folder of about so many articles may be all about one thing: what it names often need not be common. */
const FEW = 100;

const weigh = (usage: Usage, count: number, usual: number): number =>
	Math.max(0, unitOf(usage) - Math.log((count * usage.articles) / (usage.articles + FEW) + usual));

export const nameWeight = (usage: Usage, key: string): number => weigh(usage, usage.names.get(key) ?? 0, usualOf(key));

export const wordWeight = (usage: Usage, word: string): number => weigh(usage, usage.words.get(word) ?? 0, WORD_USE);
