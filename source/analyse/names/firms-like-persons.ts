import { BANDS_CALLED, FIRMS_LIKE_PERSONS } from '../lexicons/firms-like-persons.ts';
import { COURTESY, TITLE_HEADS } from '../lexicons/titles.ts';
import { fold } from './fold.ts';
import { type Page, sentenceEnd, wordAt } from './page.ts';
import { coverOf, type Sighting, surfaceOf } from './sighting.ts';

/**
 * Firms and bands that bear a person's name, by what is known of them and by what they do: `Marc Tarrow shares fell`, Marc
 * Tarrow said it expects profits, co-managers Eva Elver and Marc Tarrow, fans of Odd Lund, whose members `are` happy; and the
 * one taken for a person in a list of firms. Where it is called Mr or Mrs, or has an age, it is a person.
 */
export function bearFirmsLikePersons(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
	const addressed = new Set<string>();
	const firms = new Set<string>();
	const cover = coverOf(page, seen);
	for (const sighting of seen) {
		if (sighting.kind !== 'person') continue;
		const surface = surfaceOf(page, sighting);
		const isFull = sighting.last - sighting.first > 1;
		const isCalled = !isFull && isCalledFirm(page, sighting);
		if (!isCalled && isAddressed(page, sighting)) addressed.add(fold(wordAt(page, sighting.last - 1)));
		const isKnown = FIRMS_LIKE_PERSONS.has(surface) || BANDS_CALLED.has(surface);
		if (isFull && (isKnown || isFirm(page, sighting))) firms.add(surface);
		else if (!isFull && (isCalled || arePlayers(page, sighting))) firms.add(surface);
	}
	for (const surface of listedAmongFirms(page, seen, cover)) firms.add(surface);
	if (firms.size === 0) return seen;
	const shorts = shortsOf(page, seen, firms);
	return seen.map((sighting) => {
		const surface = surfaceOf(page, sighting);
		if (sighting.kind === 'person' && shorts.has(surface) && !addressed.has(fold(surface)))
			return { ...sighting, kind: 'organization', by: 'names/short' };
		if (sighting.kind !== 'person' || !firms.has(surface)) return sighting;
		if (addressed.has(fold(wordAt(page, sighting.last - 1)))) return sighting;
		return {
			...sighting,
			kind: 'organization',
			settled: true,
			score: Math.max(sighting.score, 0.9),
			by: 'names/company',
		};
	});
}

/** `Andersen`, where Arthur Andersen is a firm and nobody else bears the name. */
function shortsOf(page: Page, seen: readonly Sighting[], firms: ReadonlySet<string>): ReadonlySet<string> {
	const shorts = new Set<string>();
	for (const firm of firms) {
		const [, second = '', third] = firm.split(' ');
		if (third === undefined && second !== '') shorts.add(second);
	}
	for (const sighting of seen) {
		const surface = surfaceOf(page, sighting);
		if (sighting.kind === 'person' && sighting.last - sighting.first > 1 && !firms.has(surface))
			shorts.delete(wordAt(page, sighting.last - 1));
	}
	return shorts;
}

/** Called Mr, given an age, a husband or a title, or followed by `who`. */
function isAddressed(page: Page, { first, last }: Sighting): boolean {
	const before = wordAt(page, first - 1).replace(/\.$/, '');
	if (COURTESY.has(before) || TITLE_HEADS.has(before.toLowerCase())) return true;
	const [next, beyond] = [wordAt(page, last), wordAt(page, last + 1)];
	if (next === 'who' || (next === ',' && /^(?:who|whose|\d{1,2}|aged)$/.test(beyond))) return true;
	return /^(?:himself|herself)$/.test(next);
}

const MANY =
	/^(?:co-managers|underwriters|co-underwriters|bookies|bookmakers|brokers|brokerages|stockbrokers|accountants|auditors|retailers|supermarkets|chains|housebuilders|builders|insurers|brewers|distillers|publishers|jewellers|stores|houses|firms|companies|banks|outfitters|consultants)$/i;

/** Behind a firm that is called like a person; `shares` with a verb of its own. */
const OWNED =
	/^(?:shares|stock|shareholders|stores|shops|outlets|branches|customers|plc|securities|bookmakers|subsidiary)$/;
const MOVED =
	/^(?:rose|fell|were|was|closed|climbed|dropped|slipped|jumped|soared|gained|lost|edged|ended|have|had|are|traded|plunged|slid|surged|tumbled|in|on|at|by|,|\.|who|said|and|to|across)$/;

const PROFITS =
	/^(?:profits?|turnover|sales|stores|shops|shareholders|customers|takeover|branches|outlets|pre-tax|bid|subsidiary|brands?|stock|market)$/;

const FIRM_DID =
	/^(?:expects|expected|plans|planned|intends|intended|sold|bought|made|lost|earned|completed|signed|acquired|received|raised|reached|agreed|filed|owns|owned|operates|reported)$/;

/** Whether the words around a full name say that it is a firm. */
function isFirm(page: Page, sighting: Sighting): boolean {
	const { first, last } = sighting;
	const end = sentenceEnd(page, first);
	const at = (index: number): string => (index < end ? wordAt(page, index) : '');
	const before = wordAt(page, first - 1);
	if (MANY.test(before) && at(last) !== '(' && isManyOfFirms(page, before, last)) return true;
	const [next, beyond] = [at(last), at(last + 1)];
	if (OWNED.test(next) && MOVED.test(beyond)) return true;
	if (/^['’]s?$/.test(next) && PROFITS.test(beyond) && !/^(?:sales|market|bid)$/.test(beyond)) return true;
	if (/^(?:said|says)$/.test(next)) {
		const pronoun = beyond === 'that' ? last + 2 : last + 1;
		if (at(pronoun) === 'its' && !/^(?:a|the)$/.test(at(pronoun + 1))) return true;
		if (at(pronoun) === 'it') {
			const verb = /^(?:has|had|also|now|still|already)$/.test(at(pronoun + 1)) ? at(pronoun + 2) : at(pronoun + 1);
			if (FIRM_DID.test(verb)) return true;
		}
	}
	if (
		/^(?:posted|reported)$/.test(next) &&
		/^(?:a|record|higher|lower|pre-tax|net|profits?|first-quarter|second-quarter|third-quarter|fourth-quarter|annual)$/.test(
			beyond,
		)
	)
		return true;
	return arePlayers(page, sighting);
}

/** What only a firm is called, right before its name. */
const CALLED =
	/^(?:firm|company|consultancy|brokerage|retailer|carmaker|chipmaker|brewer|insurer|airline|broadcaster|supermarket|chain|bank|agency|manufacturer|maker|conglomerate|charity|supplier|multinational)$/;

/** `chip maker Tarrow`, `a director at analyst Tarrow`, `market leader Tarrow`, `by analysts Tarrow`: a firm's one word. */
function isCalledFirm(page: Page, { first, last }: Sighting): boolean {
	const [noun, before] = [wordAt(page, first - 1), wordAt(page, first - 2)];
	if (/^(?:['’]s?|and|&|-)$/.test(wordAt(page, last)) && !CALLED.test(noun)) return false;
	if (CALLED.test(noun)) return true;
	if (noun === 'leader') return /^(?:market|industry|world)$/.test(before);
	return /^analysts?$/.test(noun) && /^(?:at|from|by|with|of)$/.test(before);
}

/** `auditors Marc Tarrow had`: one name, or several of which the noun can only mean firms. */
function isManyOfFirms(page: Page, noun: string, last: number): boolean {
	if (
		/^(?:co-managers|underwriters|co-underwriters|housebuilders|supermarkets|chains|stores|houses|firms|companies|banks|brokerages)$/i.test(
			noun,
		)
	)
		return true;
	return !/^(?:and|&|,|or|-)$/.test(wordAt(page, last));
}

/** A band's: `Odd Lund are`, `Odd Lund frontman`: one name with a plural verb at the head of its sentence, and what only bands have. */
function arePlayers(page: Page, { first, last }: Sighting): boolean {
	const next = wordAt(page, last);
	if (/^(?:frontman|frontwoman|guitarist|drummer|bassist|vocalist|keyboardist)$/.test(next)) return true;
	if (/^['’]s?$/.test(next) && /^(?:frontman|frontwoman|guitarist|drummer|bassist)$/.test(wordAt(page, last + 1)))
		return true;
	if (page.opens[first] !== 1 || page.opens[last] === 1 || /\p{Lu}s$|\p{Lu}{2}/u.test(wordAt(page, last - 1)))
		return false;
	if (!/^(?:are|were|have)$/.test(next)) return false;
	return !/^(?:you|we|they|I)$/.test(wordAt(page, last + 1));
}

/** Members of a list from which on those around tell what all are. */
const LIST = 3;

/** Persons in a list of three names and more of which at least half are surely organizations. */
function listedAmongFirms(page: Page, seen: readonly Sighting[], cover: Int32Array): readonly string[] {
	const found: string[] = [];
	for (let at = 0; at < seen.length; ) {
		const members = runFrom(page, seen, cover, at);
		at += Math.max(1, members.length);
		if (members.length < LIST) continue;
		const firms = members.filter(({ kind, score, settled }) => kind === 'organization' && (settled || score >= 0.8));
		const others = members.filter(({ kind }) => kind === 'person');
		const isAll = members.every(({ kind }) => kind === 'organization' || kind === 'person');
		if (isAll && firms.length * 2 >= members.length)
			for (const other of others)
				if (other.last - other.first > 1 && !isAddressed(page, other)) found.push(surfaceOf(page, other));
	}
	return found;
}

/** The names from `at` on that nothing but commas and a last `and` part. */
function runFrom(page: Page, seen: readonly Sighting[], cover: Int32Array, at: number): readonly Sighting[] {
	const run: Sighting[] = [];
	for (let index = at; index < seen.length; index++) {
		const member = seen[index];
		if (member === undefined) break;
		const before = run.at(-1);
		if (before !== undefined) {
			if (!isLink(page, before.last, member.first) || page.ends[before.first] !== page.ends[member.first]) break;
			if (cover[member.first] !== index) break;
		}
		run.push(member);
	}
	return run;
}

/** A comma, `and` or `or`, or a comma and one of these. */
function isLink(page: Page, from: number, to: number): boolean {
	if (to - from === 1) return /^(?:,|and|or|&)$/.test(wordAt(page, from));
	return to - from === 2 && wordAt(page, from) === ',' && /^(?:and|or)$/.test(wordAt(page, from + 1));
}
