import { counted } from '../domain/amount.ts';
import type { Act, Correctable, Stamp } from './act.ts';
import type { FactTarget, FigureTarget } from './target.ts';

const LONGEST = 60;

/** What an article may be corrected in, in words. */
export const FIELD_WORDS: Readonly<Record<Correctable, string>> = {
	headline: 'headline',
	published: 'date of publication',
	outlet: 'outlet',
	language: 'language',
};

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const shortened = (text: string): string => {
	const line = onOneLine(text);
	return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
};

type Brief = (text: string) => string;

const mentions = (count: number, of = ''): string => (count === 1 ? `a mention${of} is` : `${count} mentions${of} are`);

/** What an act did, in words that stand after "Undone: " as well. */
export const said = (act: Act): string => told(act, shortened);

/** The same with no headline, note or quote cut. */
export const saidWhole = (act: Act): string => told(act, onOneLine);

function told(act: Act, brief: Brief): string {
	const quoted = (text: string): string => `“${brief(text)}”`;
	const fact = ({ kind, anchor }: FactTarget): string => `${kind} ${quoted(anchor.quote)}`;
	const figure = ({ anchor }: FigureTarget): string => quoted(anchor.quote);
	const figures = (all: readonly FigureTarget[]): string =>
		all.length > 2 ? `${all.length} figures` : all.map(figure).join(' and ');
	switch (act.act) {
		case 'read':
			return `${act.on ? 'read' : 'unread'}: ${brief(act.article.headline)}`;
		case 'readAll':
			return `${act.on ? 'read' : 'unread'}: ${counted(act.articles.length, 'article')}`;
		case 'star':
			return `${act.on ? 'starred' : 'star taken off'}: ${brief(act.article.headline)}`;
		case 'tag':
			return `${act.on ? 'tagged' : 'no longer tagged'} ${brief(act.tag)}: ${brief(act.article.headline)}`;
		case 'note': {
			const on = act.anchor?.quote ?? act.article?.headline ?? act.entity?.name ?? '';
			return act.text === '' ? `note deleted on ${quoted(on)}` : `note on ${quoted(on)}: ${brief(act.text)}`;
		}
		case 'check':
			return `${act.on ? 'checked' : 'not checked'}: ${quoted(act.anchor.quote)} in ${brief(act.article.headline)}`;
		case 'search':
			return act.search === null ? `search ${act.name} deleted` : `search saved as ${act.name}`;
		case 'place':
			return `left: ${brief(act.article.headline)}`;
		case 'undo':
			return 'undone';
		case 'redo':
			return 'redone';
		case 'merge':
			return act.into === null
				? `${act.entity.name} stands by itself`
				: act.entity.name === act.into.name
					? `two called ${act.into.name} are one`
					: `${act.entity.name} is ${act.into.name}`;
		case 'split':
			return act.as === null
				? `${mentions(act.mentions.length)} of ${act.entity.name} after all`
				: `${mentions(act.mentions.length, ` of ${act.entity.name}`)} of ${act.as.name === act.entity.name ? 'another ' : ''}${act.as.name}`;
		case 'rename':
			return act.name === null ? `${act.entity.name} is called as found` : `${act.entity.name} is called ${act.name}`;
		case 'retype':
			return act.kind === null
				? `${act.entity.name} is of the kind found`
				: `${act.entity.name} is ${act.kind === 'organization' ? 'an' : 'a'} ${act.kind}`;
		case 'hide':
			return act.on ? `hidden: ${act.entity.name}` : `no longer hidden: ${act.entity.name}`;
		case 'variant':
			return act.same === null
				? `undecided: ${act.entity.name} and ${act.other.name}`
				: `${act.entity.name} and ${act.other.name === act.entity.name ? 'the other ' : ''}${act.other.name} are ${act.same ? 'the same' : 'two'}`;
		case 'verdict':
			return `${act.verdict ?? 'neither hidden nor confirmed'}: ${fact(act.fact)}`;
		case 'amend':
			return act.to === null
				? `${act.field} as read: ${fact(act.fact)}`
				: `${act.field} is ${act.to}: ${fact(act.fact)}`;
		case 'correct':
			return act.to === null
				? `${FIELD_WORDS[act.field]} as read: ${brief(act.article.headline)}`
				: act.field === 'headline'
					? `headline is ${quoted(act.to)}, not ${quoted(act.article.headline)}`
					: `${FIELD_WORDS[act.field]} is ${brief(act.to)}: ${brief(act.article.headline)}`;
		case 'accept':
			return `${act.on ? 'line accepted' : 'line no longer accepted'}: ${figures(act.figures)}`;
		case 'part':
			return act.on
				? `${figures(act.figures)} ${act.figures.length > 1 ? 'are' : 'is'} not on the line of ${figure(act.from)}`
				: `on one line after all: ${figures([act.from, ...act.figures])}`;
		case 'join':
			return act.on
				? `one line: ${figure(act.one)} and ${figure(act.other)}`
				: `two lines after all: ${figure(act.one)} and ${figure(act.other)}`;
	}
}

const two = (number: number): string => `${number}`.padStart(2, '0');

/** Who did it, and when by this machine's clock: `by Ana, 2031-02-13 14:02`. */
export function signed({ author, time }: Stamp): string {
	const at = new Date(time);
	const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
	return `by ${author ?? 'you'}, ${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The same as a sentence of its own. */
export const sentence = (act: Act): string => {
	const words = said(act);
	return words.charAt(0).toUpperCase() + words.slice(1);
};
