import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Complement } from './complements.ts';
import { mentionWords, partyOf } from './parties.ts';

/** `deputy head of the currency department [at the Customs Committee]`, `mayor of the district [of Tierra Baja]`: whose unit it is. */
export function housed({ draft, words }: SentenceWords, unit: Complement): Complement {
	const { last } = unit;
	const link = words[last + 1]?.lower ?? '';
	if (words[last]?.mention !== -1 || !/^(?:of|at|in|with|within)$/.test(link)) return unit;
	const at = words[last + 2]?.class === 'determiner' ? last + 3 : last + 2;
	const named = words[at];
	if (named === undefined || named.mention < 0) return unit;
	const isHouse = named.kind === 'organization' && UNIT.test(words[last]?.lower ?? '');
	if (!isHouse && !(link === 'of' && named.kind !== 'person' && DISTRICT.test(words[last]?.lower ?? ''))) return unit;
	return { ...unit, party: partyOf(draft, named.mention), last: mentionWords(words, at).last };
}

const UNIT =
	/^(?:department|division|unit|section|desk|branch|office|bureau|committee|subcommittee|commission|panel|board|council|faculty|school|centre|center|institute|group|team|programme|program|service|laboratory|lab|wing|arm|chapter|caucus|directorate|delegation|mission|project)$/;
const DISTRICT =
	/^(?:district|municipality|province|department|county|city|town|village|state|region|republic|borough|parish|diocese|archdiocese|island|territory|prefecture|canton|commune|university|college|ministry)$/;
