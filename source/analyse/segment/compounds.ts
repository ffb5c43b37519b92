import { startsLower, startsUpper } from './classes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Parts that join with a hyphen into one name or word, on either side. */
const JOINING = words(`
	al el ad an ar as ash at az bin bint ibn abu abd abdel abdul ben bar ould van von de da di du la le saint st san
	anglo sino afro euro indo franco austro russo greco judeo trans inter intra ex non pro anti post pre mid neo pan sub vice
	self semi multi co re un over under counter cross ultra super mega micro macro pseudo quasi proto tele cyber bio eco geo
	elect general chief designate
`);

/** First halves of double given names: Jean-Pierre, Anne-Marie. */
const GIVEN = words(`
	Jean Marie Anne Anna Ann Mary Hans Karl Carl Klaus Paul Pierre Louis Marc Claude Charles Juan Jose José Luis Ana Maria
	Miguel Lee Sarah Rose Billy Bobby Peggy Emma Ella Eva Lisa Ernst Heinz Jan Kai Peter Franz Friedrich Jung Sung Abdel
`);

/** Hyphened names of one place or house. */
const ONE_NAME = words(`
	Guinea-Bissau Timor-Leste Bosnia-Herzegovina Alsace-Lorraine Schleswig-Holstein Rhône-Alpes Nagorno-Karabakh Baden-Baden
	Coca-Cola Rolls-Royce Hewlett-Packard Mercedes-Benz Merriam-Webster Asia-Pacific Wilkes-Barre Winston-Salem Harley-Davidson
	Procter-Gamble Levi-Strauss Lévi-Strauss Clermont-Ferrand Emilia-Romagna Castilla-La Kabardino-Balkaria Ivano-Frankivsk
`);

/** Acronyms of states and unions, the only ones two of which make two names: US-UK, EU-UN. */
const STATES = words('US UK EU UN UAE USA USSR PRC ROK DPRK DRC NATO UNSC ASEAN GCC IMF WTO');

/** What a name does to a noun: Iran-backed, London-based, Hamas-run. Other such endings are read by their letters. */
const NAMED_BY = words(`
	run led held born made built wide style era speaking brokered based linked majority bound owned sent wary
	only friendly free critical language ruled aligned allied mediated
`);

const capitalised = /^\p{Lu}\p{Ll}{2,}$/u;
const acronym = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u;
const participle = /^\p{Ll}{2,}(?:ed|ing)$/u;

/** Common words that begin a sentence and a compound alike: Long-delayed, Hard-hit. */
const COMMON = words(`
	Long Hard Well Far High Low Short Much Newly Heavily Highly Self Ill Half Fast Slow Time Clean State Battle War Record
	Highest Left Right Old New Middle Soft Open Close Deep Never Ever Still Best Better Second First Third Once Cash Home Hand
`);

/**
 * Whether a hyphen between two words parts them so that each can be a name: `Gaza-Egypt`, `US-China`, `Iran-backed`.
 * `al-Sisi`, `Jean-Pierre`, `Guinea-Bissau`, `week-long`, `L-R` and `AFL-CIO` stay whole. A double surname
 * (`Smith-Jones`) is parted too: letters alone do not tell it from two countries, and a tagger can join what is parted.
 */
export function parts(left: string, right: string): boolean {
	if (!startsUpper(left)) return false;
	const leftAcronym = acronym.test(left);
	if (!leftAcronym && !capitalised.test(left)) return false;
	if (JOINING.has(left.toLowerCase())) return false;
	if (startsLower(right)) return !COMMON.has(left) && (NAMED_BY.has(right) || participle.test(right));
	if (JOINING.has(right.toLowerCase())) return false;
	if (leftAcronym) return capitalised.test(right) || (acronym.test(right) && statelike(left) && statelike(right));
	if (acronym.test(right)) return statelike(right);
	return capitalised.test(right) && !GIVEN.has(left) && !ONE_NAME.has(`${left}-${right}`);
}

const statelike = (word: string): boolean => STATES.has(word.replaceAll('.', ''));
