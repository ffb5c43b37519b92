import type { Binding } from '../binding.ts';
import { openSentence } from '../overlays/sentence/keys.ts';
import { mentionsHere, togetherHere } from '../panes/mentions/here.ts';
import { profileHere } from '../panes/profile/here.ts';

/** From a name to where it stands, and on. */
export const NAMES: readonly Binding[] = [
	{
		id: 'mentions',
		keys: ['m'],
		label: 'mentions',
		help: 'every mention, in all articles, of a name you pick; enter takes the one under the cursor',
		where: 'everywhere',
		foot: 8,
		able: ({ place }) => place.article.reading !== null,
		act: mentionsHere,
	},
	{
		id: 'profile',
		keys: ['E'],
		label: 'page',
		help: 'the page of a name you pick, enter takes the one under the cursor: posts, company, quotes, figures, mentions a month',
		where: 'everywhere',
		foot: 8.5,
		able: ({ place }) => place.article.reading !== null && place.focus !== 'profile',
		act: profileHere,
	},
	{
		id: 'together',
		keys: ['&'],
		label: 'with',
		help: 'where the name under the cursor, or one you pick, stands together with another: in one sentence, paragraph or article',
		where: 'everywhere',
		act: togetherHere,
	},
	{
		id: 'sentence',
		keys: ['.'],
		label: 'sentence',
		help: 'the sentence under the cursor and the names in it: enter goes on to the mentions of one',
		where: 'everywhere',
		able: ({ place }) => place.article.reading !== null && place.focus !== 'list',
		foot: 8.7,
		act: openSentence,
	},
];
