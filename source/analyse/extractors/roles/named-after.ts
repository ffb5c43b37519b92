import type { SentenceWords } from '../../grammar/sentences.ts';
import type { Word } from '../../grammar/words.ts';
import type { Holder } from './holder.ts';
import { isCapital } from './title-words.ts';

/** What is called after people: places, houses, ships, prizes. */
const THINGS: ReadonlySet<string> = new Set(
	`airport airfield station terminal stadium arena bridge tunnel hall theatre theater school college university academy institute
	hospital clinic hotel inn pub street road avenue square park cathedral church mosque chapel museum library gallery prize award
	awards medal cup trophy stakes lecture foundation trust fund liner ship vessel ferry yacht carrier destroyer cruiser cemetery
	prison barracks island hospice centre center building tower highway memorial`.split(/\s+/),
);

/** What may stand between a name and the thing called after it: `King Khalid [International] Airport`. */
const KINDS =
	/^(?:international|memorial|national|regional|city|community|grammar|high|primary|secondary|general|infirmary|county|state|technical|cruise|ocean)$/;

const VESSELS =
	/^(?:liner|ship|vessel|ferry|yacht|carrier|destroyer|cruiser|frigate|battleship|submarine|trawler|steamer|hms|mv|ss|rms)$/;

/** `King Khalid International Airport`, `the liner Queen Mary`: the title is part of a thing's name. */
export function isThing({ sentence, last }: Holder, titleFirst: number): boolean {
	const { words } = sentence;
	let at = last + 1;
	for (let kinds = 0; kinds < 2 && KINDS.test(words[at]?.lower ?? ''); kinds++) at++;
	if (isNameOf(words, at)) return true;
	return VESSELS.test(words[titleFirst - 1]?.lower ?? '');
}

function isNameOf(words: readonly Word[], at: number): boolean {
	const word = words[at];
	return word !== undefined && word.kind !== 'person' && THINGS.has(word.lower) && words[at - 1]?.class !== 'genitive';
}

const PLAYING = /^(?:play|plays|played|playing|portray|portrays|portrayed|portraying|impersonates?|impersonated)$/;

/** `plays detective [Bo Lund]`: a part, and nobody's post. */
export function isPart({ words }: SentenceWords, titleFirst: number): boolean {
	let at = titleFirst - 1;
	while (words[at]?.class === 'determiner' || (words[at]?.class === 'noun' && !isCapital(words[at]))) at--;
	return PLAYING.test(words[at]?.lower ?? '') && words[at]?.class === 'verb';
}
