import { PHRASE_ENDS } from '../../lexicons/counted.ts';
import {
	CURRENCY_CODES,
	CURRENCY_NAMES,
	CURRENCY_SIGNS,
	EVERYDAY_NAMES,
	LETTERED_SIGNS,
	type Money,
	NATION_STARTS,
	NATIONAL_CURRENCIES,
	WORDY_CODES,
} from '../../lexicons/currencies.ts';
import { LETTERS_BEHIND, LOOSE_LETTERS, SIZED_LETTERS, STROKE_LETTERS } from '../../lexicons/currency-letters.ts';
import { GLUED_MAGNITUDES, MAGNITUDES } from '../../lexicons/numbers.ts';
import { type Term, wordAt } from '../../numerals/terms.ts';
import { scene } from './scene.ts';

export interface Sign {
	readonly currency: string;
	readonly to: number;
}

/** `$`, `US$`, `$US`, `€`, `USD`, `Rs.`, `DM` before a number. */
export function readSign(terms: readonly Term[], at: number): Sign | null {
	const term = terms[at];
	const next = terms[at + 1];
	if (term === undefined || next === undefined) return null;
	const joins = term.kind === 'word' && (!next.gap || term.capital);
	const lettered = joins ? LETTERED_SIGNS.get(term.word + next.word) : undefined;
	if (lettered !== undefined && (!next.gap || term.word.length > 1 || isLoneLetter(terms, at)))
		return { currency: lettered, to: at + 2 };
	const sign = CURRENCY_SIGNS.get(term.word);
	if (sign !== undefined) {
		const behind = next.kind === 'word' && !next.gap ? LETTERED_SIGNS.get(next.word + term.word) : undefined;
		return behind !== undefined && terms[at + 2]?.kind === 'number' && terms[at + 2]?.gap === false
			? { currency: behind, to: at + 2 }
			: { currency: sign, to: at + 1 };
	}
	return term.kind === 'word' ? readLetters(terms, at, term) : null;
}

/** `N $200 000`: a letter torn off its sign; `Plan B $5m` and `A $5 bill` are none. */
const isLoneLetter = (terms: readonly Term[], at: number): boolean =>
	!/^[aei]$/.test(wordAt(terms, at)) && terms[at + 2]?.gap === false && !isNumberedThing(terms, at);

const isNumberedThing = (terms: readonly Term[], at: number): boolean => LETTERED_THINGS.test(wordAt(terms, at - 1));

/** What is told apart by letters: `Group K`, `vitamin K`. */
const LETTERED_THINGS =
	/^(?:groups?|class|series|grades?|types?|categor(?:y|ies)|vitamins?|plans?|sections?|parts?|divisions?|pools?|tiers?|hepatitis|units?|blocks?|rows?|appendix|annex|schedules?|exhibits?|lots?|&)$/;

function readLetters(terms: readonly Term[], at: number, term: Term): Sign | null {
	const stroke = readStroke(terms, at, term);
	if (stroke !== null) return stroke;
	const stop = wordAt(terms, at + 1) === '.' && terms[at + 1]?.gap === false ? 1 : 0;
	const number = terms[at + 1 + stop];
	if (number?.kind !== 'number' || (!term.capital && term.word !== 'kr')) return null;
	const code = term.capitals ? CURRENCY_CODES.get(term.word) : undefined;
	if (
		code !== undefined &&
		stop === 0 &&
		!(WORDY_CODES.has(term.word) && (terms[at - 1]?.capitals || isSmall(terms, at + 1)))
	)
		return { currency: code, to: at + 1 };
	const written = asWritten(term);
	const codes = LOOSE_LETTERS.get(written) ?? (isSized(terms, at, stop) ? SIZED_LETTERS.get(written) : undefined);
	return codes === undefined ? null : { currency: codes.slice(0, 3), to: at + 1 + stop };
}

/** `COP 27`, `TOP 40`: no sum that is written with letters that are a word. */
const isSmall = (terms: readonly Term[], at: number): boolean =>
	/^\d{1,2}$/.test(wordAt(terms, at)) && !hasMagnitude(terms, at + 1);

/** `S/479 million`, `S/.50`, `B/.1,200`; `S/4` is a name. */
function readStroke(terms: readonly Term[], at: number, term: Term): Sign | null {
	const code = term.capitals && wordAt(terms, at + 1) === '/' ? STROKE_LETTERS.get(term.word) : undefined;
	if (code === undefined || terms[at + 1]?.gap !== false) return null;
	const stop = wordAt(terms, at + 2) === '.' ? 1 : 0;
	const number = terms[at + 2 + stop];
	if (number?.kind !== 'number' || number.gap || !(stop === 1 || (code === 'PEN' && number.value >= 10))) return null;
	return { currency: code, to: at + 2 + stop };
}

/** Whether the number behind letters is one that sums have: with a magnitude, in groups of thousands, or written onto them (`Sh500`) as no product's is (`PS2`). */
function isSized(terms: readonly Term[], at: number, stop: number): boolean {
	const number = terms[at + 1 + stop];
	if (number === undefined || isNumberedThing(terms, at)) return false;
	if (hasMagnitude(terms, at + 2 + stop)) return true;
	const grouped = number.value >= 1000 && number.end - number.start > number.word.length;
	if (!number.gap)
		return grouped || (wordAt(terms, at).length > 1 && (!terms[at]?.capitals || /\.\d\d$/.test(number.word)));
	const next = terms[at + 2 + stop];
	return grouped || (next?.kind === 'number' && next.end - next.start === 3 && next.start === number.end + 1);
}

const asWritten = ({ word, capital, capitals }: Term): string =>
	capitals ? word.toUpperCase() : capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** The codes letters stand for at a term where several countries' money bears them: `INR/PKR/LKR`. */
export function sharedLetters(terms: readonly Term[], at: number): string | null {
	const term = terms[at];
	if (term?.kind !== 'word') return null;
	const codes = LOOSE_LETTERS.get(asWritten(term)) ?? SIZED_LETTERS.get(asWritten(term));
	return codes?.includes('/') === true ? codes : null;
}

/** `R50m`, "R2.5 billion"; an `R800` prints. */
const hasMagnitude = (terms: readonly Term[], at: number): boolean =>
	GLUED_MAGNITUDES.has(wordAt(terms, at)) || MAGNITUDES.has(wordAt(terms, at));

export interface MoneyRead {
	readonly money: Money;
	/** The currency's name where it is that of several, for the article to say whose. */
	readonly name: string | null;
	readonly length: number;
}

/** How large the number before a name is, which tells marks from marks. */
export interface Size {
	readonly value: number;
	readonly scale: number;
	readonly digits: boolean;
}

const LARGE_ENOUGH = 100;

/** "dollars", "Hong Kong dollars", "mln stg", "cents", "EUR", `€` behind a number. */
export function readMoney(terms: readonly Term[], at: number, size: Size): MoneyRead | null {
	const term = terms[at];
	if (term === undefined) return null;
	const sign = term.kind === 'mark' ? CURRENCY_SIGNS.get(term.word) : undefined;
	if (sign !== undefined) return terms[at + 1]?.kind === 'number' && !terms[at + 1]?.gap ? null : sure(sign, 1);
	if (term.word === '¢') return { money: { code: 'USD', part: 0.01, shared: false }, name: null, length: 1 };
	if (term.kind !== 'word') return null;
	const lettered = LETTERED_SIGNS.get(term.word + wordAt(terms, at + 1));
	if (lettered !== undefined && !terms[at + 1]?.gap && terms[at + 2]?.kind !== 'number') return sure(lettered, 2);
	const national = readNational(terms, at);
	if (national !== null) return national;
	if (!term.gap && term.word === 'p' && !term.capital && !isScreen(terms, at, size))
		return { money: { code: 'GBP', part: 0.01, shared: false }, name: null, length: 1 };
	const code = term.capitals ? CURRENCY_CODES.get(term.word) : undefined;
	if (code !== undefined && !(WORDY_CODES.has(term.word) && (terms[at + 1]?.capitals || !size.digits)))
		return sure(code, 1);
	const letters = size.digits && terms[at + 1]?.kind !== 'number' ? LETTERS_BEHIND.get(asWritten(term)) : undefined;
	if (letters !== undefined) return sure(letters.slice(0, 3), 1);
	const money = CURRENCY_NAMES.get(term.word);
	if (money === undefined || isProper(terms, at, term, money)) return null;
	const large = size.scale > 1 || (size.digits && (size.value >= LARGE_ENOUGH || isQuoted(terms, at, size)));
	if (EVERYDAY_NAMES.has(term.word) && !large) return null;
	if (EVERYDAY_NAMES.has(term.word) && size.scale === 1 && tells(terms, at)) return null;
	if (term.word === 'mark' && isMilestone(terms, at)) return null;
	const open = money.shared || EVERYDAY_NAMES.has(term.word) || POUNDS.has(term.word);
	return { money, name: open ? term.word : null, length: 1 };
}

/** `1.8200 marks`: hundredths of a coin, as rates and prices are told in. */
const isQuoted = (terms: readonly Term[], at: number, { value }: Size): boolean =>
	terms[at]?.word.endsWith('s') === true && !Number.isInteger(value) && /\.\d{2}/.test(wordAt(terms, at - 1));

/** Of money or of weight. */
export const POUNDS: ReadonlySet<string> = new Set(['pound', 'pounds']);

/** `720p`, `1080p`. */
const SCREEN_LINES: ReadonlySet<number> = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160]);

/** `720p video`: lines of a picture beside words of pictures. */
const isScreen = (terms: readonly Term[], at: number, { value }: Size): boolean =>
	SCREEN_LINES.has(value) && scene(terms, at - 1, at + 1, SCREENS) > 0;

const SCREENS: ReadonlySet<string> = new Set(
	`video videos screen screens resolution hd hdtv display displays picture pictures lines format television televisions tv tvs pixels
	streaming stream footage broadcast broadcasts definition camera cameras dvd dvds film movie monitor`.split(/\s+/),
);

/** "50 Cent" sings and the "12 euro zone countries" trade. */
const isProper = (terms: readonly Term[], at: number, { word, capital, capitals }: Term, { part }: Money): boolean =>
	(part < 1 && capital && !capitals) ||
	(word === 'euro' && /^(?:zone|area|countries|states|nations|members|member)$/.test(wordAt(terms, at + 1)));

/** "120 won the race" is no money. */
const tells = (terms: readonly Term[], at: number): boolean =>
	wordAt(terms, at) === 'won' &&
	terms[at + 1]?.kind === 'word' &&
	!/^(?:per|in|for|from|to|and|or|on)$/.test(wordAt(terms, at + 1));

/** "passed the 100 million mark" counts no money; "the 100 million mark loan" and "a 5-mark coin" do. */
const isMilestone = (terms: readonly Term[], at: number): boolean =>
	terms[at]?.gap === true && (terms[at + 1]?.kind !== 'word' || PHRASE_ENDS.has(wordAt(terms, at + 1)));

const sure = (code: string, length: number): MoneyRead => ({
	money: { code, part: 1, shared: false },
	name: null,
	length,
});

/** The hyphen of "Hong-Kong", the point of "St. Helena". */
const isJoint = (terms: readonly Term[], at: number): boolean =>
	/^[-.]$/.test(wordAt(terms, at)) && terms[at]?.gap === false;

function readNational(terms: readonly Term[], at: number): MoneyRead | null {
	if (wordAt(terms, at) === 'd' && wordAt(terms, at + 1) === '-' && /^marks?$/.test(wordAt(terms, at + 2)))
		return sure('DEM', 3);
	if (/^(?:pounds?|pence)$/.test(wordAt(terms, at)) && wordAt(terms, at + 1) === 'sterling') return sure('GBP', 2);
	const longest = NATION_STARTS.get(wordAt(terms, at)) ?? 0;
	let key = '';
	let found: MoneyRead | null = null;
	for (let words = 1, end = at; words <= longest; words++) {
		key += `${wordAt(terms, end)} `;
		end = isJoint(terms, end + 1) ? end + 2 : end + 1;
		const money = NATIONAL_CURRENCIES.get(key + wordAt(terms, end));
		if (money !== undefined) found = { money, name: null, length: end + 1 - at };
	}
	return found;
}
