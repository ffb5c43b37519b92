import type { Word } from '../../grammar/words.ts';

/** Nouns that say what somebody means to others as often as what he does. */
const MEANT: ReadonlySet<string> = new Set(
	'figure player defender champion advocate critic leader fighter star guru guide ambassador voice reformer legend pioneer hero'.split(
		' ',
	),
);

/** How good, strong or weighty the speaker finds somebody; no rank is among them. */
const WEIGHING: ReadonlySet<string> = new Set(
	`strong strongest pivotal key leading central major towering prominent influential important crucial vital instrumental iconic
	controversial divisive polarising polarizing popular beloved staunch fierce fiercest passionate ardent fervent vocal outspoken
	firm committed stout dogged tireless vigorous resolute big huge dominant inspirational charismatic prime seminal`.split(
		/\s+/,
	),
);

const PRAISING: ReadonlySet<string> = new Set(
	`great greatest good better fine finest brilliant wonderful terrific superb excellent outstanding fantastic marvellous marvelous
	amazing exceptional gifted true real perfect born natural bad poor terrible lousy decent proper tremendous magnificent`.split(
		/\s+/,
	),
);

/** A strong defender of the plan, a pivotal figure, a great leader: an opinion, and no post. `of`: its matter follows. */
export function isAppraisal(noun: string, modifiers: readonly Word[], of: boolean): boolean {
	const words = modifiers.map(({ lower }) => lower);
	if (words.some((word, at) => PRAISING.has(word) && !isMatter(word, words[at + 1] ?? ''))) return true;
	return MEANT.has(noun) && (words.some((word) => WEIGHING.has(word)) || (noun === 'defender' && of));
}

/** A natural gas analyst knows of gas, however good he is. */
const isMatter = (word: string, next: string): boolean =>
	word === 'natural' && /^(?:gas|resources?|history|sciences?|disasters?)$/.test(next);
