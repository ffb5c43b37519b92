import { NAME_SUFFIXES } from '../lexicons/titles.ts';
import { fold } from './fold.ts';

/** A person's name in parts, folded. A bare surname has no given names. */
export interface PersonName {
	readonly given: readonly string[];
	readonly surname: string;
	/** `jr`, `sr`, `ii` and on: tells father from son. Empty for most. */
	readonly generation: string;
}

/** Inside a surname or before it, never a surname: dropped so that el-Sissi, al-Sisi and Sisi can meet. */
const PARTICLES = new Set(
	'al el ad an ar as ash at az ul ud bin ibn bint ben von van der den de da di do dos das du del della la le les lo ter ten te af zu y e'.split(
		' ',
	),
);

/** Those that written large and first are still no given name: De Blasio, Bin Salman; not Al Gore or Van Jones. */
const LEADING = new Set('de du da di del della von der den bin ibn el dos la le ter ten zu'.split(' '));

/** A small word of a surname, folded: al, bin, van. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** Chinese family names, which stand first: Xi Jinping. */
const CHINESE = new Set(
	`xi li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo gao luo zheng liang xie song tang deng han feng
	cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lyu shen yao zhong tan qin meng qiu
	jia xiong lei bai tsai lai`.split(/\s+/),
);

/** Korean ones, where the rest shows it is Korean by its hyphen or its two syllables: Kim Jong-un, Park Geun Hye. */
const KOREAN = new Set(
	'kim park lee choi moon yoon han cho jung jeong kang lim shin seo kwon hwang ahn song hong roh ri'.split(' '),
);

const SUFFIXES = new Set([...NAME_SUFFIXES].map(fold));

const GENERATIONS = new Set('jr sr ii iii iv'.split(' '));

/** What is set in marks inside a name: John "Jack" Smith, Anthony (Tony) Rudd. */
const NICKNAME = /(?<=\S\s)(?:["“”‘'(«]|``)[^"“”()«»]{1,40}?(?:["”’')»]|'')(?=\s)/gu;

const INVERTED = /^([^,]+),\s+([^,]+)$/u;

/** `Okafor, Daniel` → `Daniel Okafor`; a suffix behind a comma stays: `Carl Ott, Jr.` */
export function uninverted(name: string): string {
	if (!name.includes(',')) return name;
	const [, last = '', first = ''] = INVERTED.exec(name) ?? [];
	return first === '' || SUFFIXES.has(fold(first)) ? name : `${first} ${last}`;
}

/**
 * Takes a name apart. `Abdel Fattah el-Sissi` → given [abdel, fattah], surname sissi; `Xi Jinping` → given
 * [jinping], surname xi; `Carl W. Ott Jr., QC` → given [carl, w], surname ott, generation jr; `bin Salman` → surname
 * salman. A nickname in marks is left out; `Okafor, Daniel` is Daniel Okafor.
 */
export function personName(written: string): PersonName {
	const known = PARSED.get(written);
	if (known !== undefined) return known;
	if (PARSED.size >= MOST_PARSED) PARSED.clear();
	const parsed = parse(written);
	PARSED.set(written, parsed);
	return parsed;
}

/** Names taken apart before: an article's are asked for again by every step. */
const PARSED = new Map<string, PersonName>();
const MOST_PARSED = 2_000;

function parse(written: string): PersonName {
	const name = uninverted(written).replace(NICKNAME, '');
	const words = name
		.split(/\s+/)
		.flatMap(parts)
		.filter((word) => word.text !== '');
	let generation = '';
	while (words.length > (isJunior(words) ? 1 : 2) && SUFFIXES.has(words.at(-1)?.text ?? '')) {
		const suffix = words.pop()?.text ?? '';
		if (GENERATIONS.has(suffix)) generation = suffix;
	}
	const regnal = words.length === 2 && SUFFIXES.has(words[1]?.text ?? '');
	if (regnal) return { given: [], surname: `${words[0]?.text} ${words[1]?.text}`, generation };
	const [lead, next] = words;
	const isSurname = words.length === 2 || PARTICLES.has(next?.text ?? '');
	const isVan = lead?.text === 'van' && PARTICLES.has(next?.text ?? '') && words.length > 2;
	if (lead !== undefined && isSurname && words.length > 1 && (LEADING.has(lead.text) || isVan)) words.shift();
	const kept = words.filter(({ text, particle }, at) => at === words.length - 1 || !particle || !PARTICLES.has(text));
	const texts = kept.map((word) => word.text);
	if (isFamilyFirst(texts, name)) return { given: texts.slice(1), surname: texts[0] ?? '', generation };
	const double = doubleOf(name, texts);
	if (double > 1) return { given: texts.slice(0, -double), surname: texts.slice(-double).join(' '), generation };
	return { given: texts.slice(0, -1), surname: texts.at(-1) ?? '', generation };
}

/** A double surname, each half written large: Lund-Holm; not Abdel-Rahman. */
const DOUBLE = /(?:^|\s)(\p{Lu}[\p{L}'’]+)-(\p{Lu}[\p{L}'’]+)(?:,?\s(?:Jr|Sr)\.?)?$/u;
const UNDOUBLED = /^(?:Abd|Abdel|Abdul|Abu|Al|El|Ben|Bin|Jean|Mc|Mac)$/;

/** How many of a name's last parts, folded, are one double surname. */
function doubleOf(name: string, texts: readonly string[]): number {
	const [, left = '', right = ''] = DOUBLE.exec(name) ?? [];
	if (left === '' || UNDOUBLED.test(left)) return 1;
	const isDouble = texts.at(-2) === fold(left) && texts.at(-1) === fold(right);
	return isDouble ? 2 : 1;
}

/** Ott Jr. is a surname; Harald V is a king. */
const isJunior = (words: readonly Part[]): boolean => ['jr', 'sr'].includes(words.at(-1)?.text ?? '');

interface Part {
	readonly text: string;
	/** It may be a particle here: small, joined by a hyphen, or not the name's first word. Al Gore's Al is none. */
	readonly particle: boolean;
}

function parts(word: string, at: number): Part[] {
	const pieces = word.split('-');
	return pieces.map((piece, index) => ({
		text: fold(piece),
		particle: at > 0 || piece === piece.toLowerCase() || index < pieces.length - 1,
	}));
}

function isFamilyFirst(texts: readonly string[], name: string): boolean {
	const first = texts[0] ?? '';
	if (texts.length === 2 && CHINESE.has(first)) return true;
	return texts.length === 3 && (KOREAN.has(first) || (CHINESE.has(first) && name.includes('-')));
}
