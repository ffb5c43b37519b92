// The commonest function words of each language, but for those that are also English ones.
const WORDS: Readonly<Record<string, string>> = {
	en: 'the of and to in that for is was on with by it as at from has have had his her they their which not are were said be this will but would been who',
	fr: 'le la les des du et en un une est dans que qui pour sur par au aux avec ce il elle ne pas sont plus été cette ses leur mais ont a',
	de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei haben sind wurde noch bis vor aber oder einen',
	es: 'el la los las de que y en un una por con para del se su al lo como más pero sus fue ha este es son entre cuando muy sobre',
	pt: 'o os as do da dos das de que e em um uma por com para no na se ao mais mas foi pelo pela não é são como sua seu entre',
	it: 'il lo gli di che e la le un una in per con del della dei delle al alla non si da è sono come più ma nel nella anche ha',
	nl: 'de het een van en in dat is op te zijn voor met die niet aan er om ook als maar bij door naar heeft uit was wordt hij worden',
	sv: 'och att det som en på är av för med den till inte har de ett om var från men sig vid efter kan ska han hon också',
	da: 'og det at en den til er som på de med han af for ikke der var et har om vi men sig fra blev efter hun også mod kan',
	no: 'og det at en den til er som på de med han av for ikke der var et har om vi men seg fra ble etter hun også mot kan',
	fi: 'ja on että ei se oli hän ovat mutta myös kun joka mukaan sekä tai kuin ole sen ollut vuoden jo niin',
	pl: 'i w na z się do nie że to jest o jak za po od przez co ale dla są oraz ma jego był już tym może które',
	cs: 'v se na je že jako za by ale po pro jsou podle při od který však bylo také není',
	ro: 'și de la în a care cu pe că din un o nu este pentru mai au fost să ca dar prin sau după despre lui',
	hu: 'a az és hogy nem is egy volt meg de ez csak már el még mint azt van szerint után ki kell lesz pedig',
	tr: 've bir bu da de için ile olarak çok daha olan gibi en ne ama sonra kadar var değil ise her ya göre olduğunu',
	id: 'yang dan di ini itu dengan untuk dari dalam tidak pada akan juga ke karena oleh sebagai mereka telah ada bisa adalah kata',
	vi: 'và của là có được trong cho không với những các một người đã này khi để từ về cũng đến như ra',
	ru: 'и в не на что с по как это из к за от для о он но все его у же был также года чтобы при которые',
	uk: 'і в не на що з та до як це за від для про він але його у також року щоб при які є був',
	bg: 'и в на за от се да не че с са по като е това ще до при след които но или беше той има',
	fa: 'و در به از که این را با است برای آن می یک تا شد کرد بر خود های او بود هم شده است',
	ar: 'في من على إلى أن عن التي الذي هذا مع هذه كان قال ما لا بعد بين كما قد أو ذلك لم كانت',
	ur: 'کے میں کی ہے اور سے کا کو اس کہ ہیں نے پر کر یہ بھی ایک تھا گیا نہیں ہو',
};

/** Scripts that by themselves tell the language. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
	['ja', /[\p{scx=Hiragana}\p{scx=Katakana}]/gu],
	['zh', /\p{scx=Han}/gu],
	['ko', /\p{scx=Hangul}/gu],
	['he', /\p{Script=Hebrew}/gu],
	['el', /\p{Script=Greek}/gu],
	['hi', /\p{Script=Devanagari}/gu],
	['bn', /\p{Script=Bengali}/gu],
	['ta', /\p{Script=Tamil}/gu],
	['te', /\p{Script=Telugu}/gu],
	['th', /\p{Script=Thai}/gu],
	['am', /\p{Script=Ethiopic}/gu],
	['hy', /\p{Script=Armenian}/gu],
	['ka', /\p{Script=Georgian}/gu],
];

/** Nothing but Latin and Cyrillic letters and the usual marks: no script to count. */
const western = /^[\0-\u024f\u0400-\u04ff\u1e00-\u1eff\u2000-\u206f\u20a0-\u20cf]*$/;

/** English words that are spelled like another language's function words: what they say is shared. */
const ALSO_ENGLISH =
	'met die men also war am an or do no son come per plus over den most me a os as fare ham non van i care'.split(' ');

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS)) {
	for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}
for (const word of ALSO_ENGLISH) {
	const languages = languagesOf.get(word);
	if (languages !== undefined && !languages.includes('en')) languages.push('en');
}

const SAMPLE = 4000;
/** A language other than English is told by so many different words. */
const DIFFERENT = 3;
const SHOWN = 5;

export interface LanguageReading {
	/** ISO 639-1, `und` where the words do not tell. */
	readonly language: string;
	/** What decided, as half a sentence: `12 function words of Dutch (de, het, een), 1 of English (in)`. */
	readonly because: string;
	/** A second language with at least half as much to it. */
	readonly beside: string | null;
}

/**
 * A text's language: by script, else by the share of its words that are a language's function words (Grefenstette,
 * "Comparing two language identification schemes", 1995: from 20 words on they do as well as trigrams). Names do not
 * count: a small word before or among capitals may be somebody's, van der Meer, de la Cruz.
 */
export function readLanguage(text: string): LanguageReading {
	const sample = text.slice(0, SAMPLE);
	if (!/\p{L}/u.test(sample)) return { language: 'und', because: 'there are no letters', beside: null };
	if (!western.test(sample)) {
		const letters = sample.match(/\p{L}/gu)?.length ?? 0;
		for (const [language, script] of SCRIPTS) {
			const share = (sample.match(script)?.length ?? 0) / letters;
			if (share > (language === 'ja' ? 0.1 : 0.4)) return { language, because: 'by its script', beside: null };
		}
	}
	const { words, weighed } = plainWords(sample);
	const tallies = new Map<string, Tally>();
	for (const word of words) {
		const languages = languagesOf.get(word);
		for (const language of languages ?? []) {
			const tally = tallies.get(language) ?? { language, score: 0, count: 0, words: new Map<string, number>() };
			// A word that several languages share says less of each.
			tally.score += 1 / (languages?.length ?? 1);
			tally.count++;
			tally.words.set(word, (tally.words.get(word) ?? 0) + 1);
			tallies.set(language, tally);
		}
	}
	return decide([...tallies.values()], weighed);
}

export const detectLanguage = (text: string): string => readLanguage(text).language;

interface Tally {
	readonly language: string;
	score: number;
	count: number;
	readonly words: Map<string, number>;
}

function decide(tallies: readonly Tally[], weighed: number): LanguageReading {
	const ranked = tallies
		.filter(({ language, words }) => language === 'en' || words.size >= Math.min(DIFFERENT, Math.ceil(weighed / 8)))
		.sort((one, other) => other.score - one.score || (one.language < other.language ? -1 : 1));
	const [best, second] = ranked;
	const because = (): string => described([best, second]);
	const undecided = (why: string): LanguageReading => ({
		language: 'und',
		because: because() || why,
		beside: null,
	});
	const isEnglish = best?.language === 'en' && (second?.score ?? 0) < best.score * 0.5;
	if (best === undefined || best.score < Math.max(1.5, isEnglish ? 0 : weighed * 0.06))
		return undecided('no function words');
	if (second !== undefined && second.score > best.score * 0.9) return undecided('');
	const other = ranked.find(
		({ language, score, count, words }) =>
			isApart(best.language, language) && score > best.score * 0.5 && words.size > DIFFERENT && count > 2 * DIFFERENT,
	);
	return {
		language: best.language,
		// Of most texts nobody asks.
		get because() {
			return because();
		},
		beside: other?.language ?? null,
	};
}

/** Languages that share half of their function words do not stand beside each other. */
const KIN = ['sv da no', 'es pt it fr ro', 'ru uk bg', 'cs pl', 'ar fa ur', 'de nl'].map((group) => group.split(' '));

const isApart = (one: string, other: string): boolean =>
	one !== other && !KIN.some((group) => group.includes(one) && group.includes(other));

const described = (tallies: readonly (Tally | undefined)[]): string =>
	tallies
		.filter((tally) => tally !== undefined)
		.map(describe)
		.join(', ');

function describe({ language, count, words }: Tally): string {
	const commonest = [...words].sort((one, other) => other[1] - one[1]).map(([word]) => word);
	const shown = commonest.slice(0, SHOWN).join(', ') + (commonest.length > SHOWN ? ', …' : '');
	return `${count} function ${count === 1 ? 'word' : 'words'} of ${languageName(language)} (${shown})`;
}

/** Made when first needed, for it takes a while; the language of most texts is known without. */
let names: Intl.DisplayNames | undefined;

export function languageName(code: string): string {
	if (code === 'und') return 'unknown';
	if (code === 'en') return 'English';
	names ??= new Intl.DisplayNames('en', { type: 'language' });
	return names.of(code) ?? code;
}

/** Small words that names hold, in any language. */
const PARTICLES = new Set(
	'de la le les du des del della di da do dos das van der den von zu zum zur y e i el al bin ibn ben bint ter ten te het af av los las lo li og et und d l'.split(
		' ',
	),
);

/** German articles: nouns have capitals too, so that only van and von make a name of them. */
const CHAINED = new Set('der den des das dem zu zum zur und'.split(' '));

interface Found {
	readonly lower: string;
	readonly capital: boolean;
	/** Of a capital or particle: whether it begins what it stands in. */
	readonly opens: boolean;
}

const OPENING = /(?:^|[.!?:…\n]["”’»)]*\s*|[“"«¿¡(]|[-–—•*]\s+)$/u;

const LETTERS = /[\p{L}\p{M}]+/uy;

const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Where the letters end that begin at `at`; `at` where none do. Most words are plain, and need no expression. */
function wordEnd(text: string, at: number): number {
	let end = at;
	while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++;
	if (end === text.length || text.charCodeAt(end) < 128) return end;
	LETTERS.lastIndex = at;
	return at + (LETTERS.exec(text)?.[0].length ?? 0);
}

/** Words in small letters that are no part of a name, and how many words there are that could be function words. */
function plainWords(sample: string): { readonly words: readonly string[]; readonly weighed: number } {
	const found: Found[] = [];
	for (let at = 0, end = 0; at < sample.length; at = end) {
		end = wordEnd(sample, at);
		if (end === at) {
			end += (sample.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
			continue;
		}
		const text = sample.slice(at, end);
		const lower = text.toLowerCase();
		const first = text.charCodeAt(0);
		const capital = first < 128 ? first <= 90 : /^\p{Lu}/u.test(text);
		// Nobody asks it of the others.
		const opens = (capital || PARTICLES.has(lower)) && OPENING.test(sample.slice(Math.max(0, at - 4), at));
		found.push({ lower, capital, opens });
	}
	// In a text of capitals, or of a script without them, there is no telling names by them.
	const capitals = found.filter(({ capital }) => capital).length;
	const tells = capitals < found.length * 0.8;
	const words: string[] = [];
	let weighed = 0;
	let inName = false;
	let afterParticle = false;
	for (const [at, { lower, capital, opens }] of found.entries()) {
		const isParticle = PARTICLES.has(lower);
		let ahead = at + 1;
		while (isParticle && PARTICLES.has(found[ahead]?.lower ?? '') && !found[ahead]?.opens) ahead++;
		const leads = found[ahead]?.capital === true && found[ahead]?.opens === false;
		const follows: boolean = CHAINED.has(lower) ? afterParticle : inName;
		const isName: boolean =
			tells && ((capital && !opens) || (isParticle && leads && (follows || (capital && isShort(sample)))));
		afterParticle = isName && isParticle;
		inName = isName || (capital && !isParticle && !languagesOf.has(lower));
		if (isName) continue;
		weighed++;
		words.push(lower);
	}
	return { words, weighed };
}

/** A long text has plenty of words besides; a short one may be all names: `De Vries beats Van der Meer`. */
const isShort = (sample: string): boolean => sample.length < 1_200;
