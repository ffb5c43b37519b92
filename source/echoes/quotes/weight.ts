import * as closed from '../../analyse/grammar/closed-classes.ts';
import type { Spoken } from './spoken.ts';

const CLOSED: ReadonlySet<string> = new Set(
	[
		closed.DETERMINERS,
		closed.POSSESSIVES,
		closed.PRONOUNS,
		closed.PREPOSITIONS,
		closed.COORDINATORS,
		closed.SUBORDINATORS,
		closed.RELATIVES,
		closed.BE_FORMS,
		closed.HAVE_FORMS,
		closed.DO_FORMS,
		closed.MODALS,
		closed.NEGATIONS,
		"there here what just very so also now then too don't can't won't didn't isn't doesn't get got go going going to",
	].flatMap((words) => words.trim().split(/\s+/)),
);

/** What a word with a capital counts within a quote: a name is in what everybody says of its bearer. */
const OF_NAME = 0.5;

/** How many of some of a version's words carry matter: those of no closed class, names by half. */
export function matterOf({ words, text, start }: Spoken, from: number, to: number): number {
	let sum = 0;
	for (let at = from; at < to; at += 1) {
		const word = words[at];
		if (word === undefined || isEmpty(word.form)) continue;
		const hasCapital = /\p{Lu}/u.test(text.charAt(word.start - start));
		sum += hasCapital && at > 0 ? OF_NAME : 1;
	}
	return sum;
}

/** A word of the closed classes, with or without what is drawn together with it: `we'll`. */
const isEmpty = (form: string): boolean => CLOSED.has(form) || CLOSED.has(form.replace(/'.*$/, ''));
