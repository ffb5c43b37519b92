const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word.length > 0));

/** Common adjectives that no ending tells. */
const PLAIN = listed(`
	able average absurd acute afraid alert alike alive aloof apt awake aware bad bare big bitter black bland bleak blind blue blunt
	bold bored brave brief bright brisk broad brown bulky busy calm cheap clean clear clever close coarse cold cool costly
	crisp crude cruel curved damp dark dead deadly dear deep dense dim dire dirty distinct dry dull eager early easy eerie
	elderly elite empty equal exact extra extreme faint fair fake false famous fast fat fierce final fine firm first fit
	flat fluent foreign formal frail frank free fresh friendly full fun funny further gentle glad golden good grand grave
	great green grey gray grim gross guilty handsome happy hard harsh heavy hidden high hollow honest hostile hot huge
	humble hungry ill inner innocent intense just keen kind large last late lazy lean light likely live lively lonely long
	loose loud lovely low loyal lucky mad main major male female mature mean meek mere mild minor modern modest mute naive
	narrow nasty naval near neat new nice noble noisy numb odd old open outer overt pale past plain polite poor prime prior
	profound prompt proper proud pure quick quiet random rapid rare raw ready real red remote rich rigid ripe robust rough
	round rude rural sad safe same sane scarce secret secure senior junior severe shallow sharp sheer short shy sick simple
	sincere single slack sleek slender slight slim slow small smart smooth sober soft sole solid sore sound sour spare stale
	stark steady steep stern stiff still strange strict strong stubborn subtle sudden superb sure sweet swift tall tame
	tense thick thin tight tiny tired tough true ugly unclear unfair unique unlikely upper upset urgent vacant vague vast
	vivid warm weak weary wet white whole wide wild wise wooden worse worst better best worthy wrong yellow young
	moderate accurate adequate appropriate corporate delicate desperate elaborate immediate intimate legitimate private
	separate ultimate recent frequent different current violent silent ancient independent efficient permanent prominent
	consistent dominant significant important relevant pregnant distant constant brilliant excellent confident intelligent
	apparent transparent innocent evident reluctant elegant abundant vibrant redundant militant defiant subsequent
	worldwide nationwide online overseas offshore onshore top bottom key virtual digital electronic nuclear
`);

/** Words that end as adjectives do and are nouns. */
const NOUNS = listed(`
	hospital capital official animal metal arrival proposal rival goal coal deal appeal trial journal signal festival
	funeral scandal manual withdrawal removal approval renewal refusal denial survival disposal dismissal rehearsal terminal
	general admiral corporal cardinal individual professional criminal intellectual material total meal steal seal portal
	medal pedal canal rental referral terminal music critic public clinic fabric topic traffic logic magic panic epic
	republic mechanic picnic plastic statistic tactic comic cleric graphic executive detective relative native objective
	initiative alternative archive drive motive narrative perspective incentive representative locomotive olive
	conservative secretary library military january february summary salary anniversary commentary documentary missionary
	secondary dictionary estuary boundary beneficiary judiciary subsidiary adversary diary canary mercenary cafe table cable
	vegetable variable valuable northern western eastern southern pattern concern modern lantern govern turn return burn
	bible crucible british parish polish finish dish fish wish fetish rubbish mouthful handful business wilderness bus
	virus status census campus chorus focus bonus surplus consensus apparatus unless wireless press address
`);

const ENDINGS = /(?:al|ic|ive|ous|ary|ern|ful|ible|able|less|ish|like|wide|free|proof|ese)$/;

/** Whether a lower-case word is an adjective beyond doubt: by itself, by its ending, or as a hyphened compound. */
export const isAdjective = (lower: string): boolean =>
	PLAIN.has(lower) || (lower.includes('-') && lower.length > 3) || (ENDINGS.test(lower) && !NOUNS.has(lower));
