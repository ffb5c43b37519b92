import type { Party, RoleFact } from '../../../domain/fact.ts';
import type { SentenceWords } from '../../grammar/sentences.ts';
import { type Holder, roleFacts } from './holder.ts';
import { isPerson, mentionWords, partyOf } from './parties.ts';

/** Seats and ranks at the bar that stand behind a name; honours (OBE) are no posts. */
export const LETTERS = /^(?:MPs?|MEP|MSP|AM|MLA|TD|QC|KC)$/;

/** Parties as parliaments shorten them behind a member's name. */
const PARTIES: ReadonlyMap<string, string> = new Map([
	['Lab', 'Labour'],
	['Con', 'Conservative'],
	['C', 'Conservative'],
	['LD', 'Liberal Democrat'],
	['Lib Dem', 'Liberal Democrat'],
	['SNP', 'SNP'],
	['PC', 'Plaid Cymru'],
	['DUP', 'DUP'],
	['UUP', 'UUP'],
	['SDLP', 'SDLP'],
	['SF', 'Sinn Féin'],
	['Green', 'Green'],
	['Ind', 'Independent'],
	['R', 'Republican'],
	['D', 'Democratic'],
]);

/** `Ann Lee MP`, `Bo Roe QC`, `Ann Lee (Lab, Leeds)`, `Bo Roe (D-Texas)`. `titled`: a post stands before the name. */
export function fromLetters(holder: Holder, titled: boolean): RoleFact[] {
	const { sentence, last } = holder;
	const letters = sentence.words[last + 1];
	// [Tarn] MP Ann Lee: a seat, taken for a person.
	if (letters !== undefined && letters.mention < 0 && LETTERS.test(letters.text) && !isBeforePerson(holder))
		return roleFacts(holder, phrase(last + 1, letters.text, seatAfter(sentence, last + 2)), 'letters');
	return letters?.text === '(' && !titled ? memberOf(holder) : [];
}

const isBeforePerson = ({ sentence: { draft, words }, last }: Holder): boolean =>
	isPerson(draft, words[last + 2]?.mention ?? -1);

/** `Ann Lee MP for Leeds`. */
function seatAfter({ draft, words }: SentenceWords, at: number): Party | null {
	return words[at]?.lower === 'for' ? partyOf(draft, words[at + 1]?.mention ?? -1) : null;
}

function memberOf(holder: Holder): RoleFact[] {
	const { sentence, last } = holder;
	const { draft, words } = sentence;
	let at = last + 2;
	let short = '';
	for (; /^[\p{Lu}][\p{L}]*$/u.test(words[at]?.text ?? ''); at++) short = `${short} ${words[at]?.text}`.trim();
	const joined = /^([RD])-(\p{Lu}.*)$/u.exec(words[at]?.text ?? '');
	const party = PARTIES.get(joined?.[1] ?? short);
	if (party === undefined) return [];
	if (joined === null) {
		if (!/^[,-]$/.test(words[at]?.text ?? '')) return [];
		at++;
	}
	const mention = draft.mentions.findIndex(({ end }) => end === words[at]?.end);
	const seat = mention < 0 || joined !== null ? at : Math.max(at, mentionWords(words, at).last);
	// D-Conn.
	const closing = joined !== null && words[seat + 1]?.text === '.' ? seat + 2 : seat + 1;
	if (!/^[,)]$/.test(words[closing]?.text ?? '')) return [];
	return roleFacts(holder, phrase(seat, `${party} member`, partyOf(draft, mention)), 'letters');
}

const phrase = (last: number, title: string, organization: Party | null) => ({
	first: last,
	last,
	title: title === 'MPs' ? 'MP' : title,
	noun: title,
	organization,
	inferred: false,
	definite: true,
	second: null,
});
