import type { Fact, Party } from '../../domain/fact.ts';
import { firstFrom } from '../../domain/span.ts';
import type { Draft, Refiner } from '../draft.ts';
import { parsedAt } from '../grammar/parsed.ts';
import type { Word } from '../grammar/words.ts';

/** A party whose name may go on beyond its words makes the fact likely: `Tandy` of `Tandy Brands said`. */
export const cutShort: Refiner = {
	name: 'cut-short',
	refine: (draft) => ({ ...draft, facts: draft.facts.map((fact) => doubted(draft, fact)) }),
};

function doubted(draft: Draft, fact: Fact): Fact {
	if (fact.certainty !== 'certain') return fact;
	const cut = partiesOf(fact).find(
		(party) => party !== null && (isCut(draft, party) || (fact.kind === 'figure' && isOfPair(draft, party))),
	);
	if (cut == null) return fact;
	const why = [fact.why, `the name may be longer than “${cut.text}”`].filter(Boolean).join('; ');
	return { ...fact, certainty: 'likely', why };
}

function partiesOf(fact: Fact): readonly (Party | null)[] {
	if (fact.kind === 'figure') return [fact.source, fact.place];
	if (fact.kind === 'quote') return [fact.speaker];
	return fact.kind === 'relation' ? [fact.subject, fact.object] : [];
}

/** Whether a word in capitals, or a noun behind the last name, stands right beside a party's words. */
function isCut(draft: Draft, party: Party): boolean {
	const words = parsedAt(draft, party.start)?.words;
	if (words === undefined) return false;
	if (/^[^(]*\)/.test(party.text)) return true;
	const first = firstFrom(words, party.start);
	const after = firstFrom(words, party.end);
	const [before, opener, last, next] = [words[first - 1], words[first], words[after - 1], words[after]];
	if (opener === undefined || last === undefined || opener.start !== party.start) return false;
	if (
		next !== undefined &&
		isOneName(last, next) &&
		!COMPANY_FORMS.test(next.text) &&
		!(last.kind === 'place' && next.kind === 'person')
	)
		return true;
	return before !== undefined && first > 1 && before.kind !== 'place' && isOneName(before, opener);
}

/** `stop and [search figures] showed`: two words in small letters that one noun is of. */
function isOfPair(draft: Draft, { start }: Party): boolean {
	const words = parsedAt(draft, start)?.words ?? [];
	const first = firstFrom(words, start);
	const [one, link, other] = words.slice(Math.max(0, first - 2), first + 1);
	if (one === undefined || other === undefined || link?.class !== 'coordinator' || other.class !== 'noun') return false;
	return /^(?:noun|verb|adjective)$/.test(one.class) && one.text === one.lower && other.text === other.lower;
}

/** `Acme [Inc]`: no longer a name for it. */
const COMPANY_FORMS = /^(?:Inc|Corp|Co|Ltd|Plc|PLC|AG|SA|NV|GmbH|Corporation|Company|Limited)\b/;

const isOneName = (one: Word, other: Word): boolean =>
	isNamed(one) && isNamed(other) && other.start - one.end === 1 && !(one.kind === 'group' || other.kind === 'group');

/** In capitals and small letters, as names are. */
const isNamed = (word: Word): boolean =>
	/^(?:name|noun|adverb)$/.test(word.class) && /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(word.text);
