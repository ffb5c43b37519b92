import type { Binding } from '../binding.ts';
import type { Model } from '../model.ts';
import { openCorrect } from '../overlays/correct/keys.ts';
import { openNote } from '../overlays/note/keys.ts';
import { openSearches } from '../overlays/searches/keys.ts';
import { openTags } from '../overlays/tag/keys.ts';
import { refuse, type Step } from '../step.ts';
import { perform, redo, undo } from './acting.ts';
import { marksOf } from './marks.ts';
import { markAllRead } from './read-all.ts';
import { subjectOf } from './subject.ts';
import { nextUnread } from './unread.ts';

const isOn = (model: Model): boolean => model.desk.off === null && subjectOf(model) !== null;

function star(model: Model): Step {
	const article = subjectOf(model);
	if (!article) return refuse(model, 'No article is selected.');
	return perform(model, { act: 'star', article, on: !marksOf(model, article)?.starred });
}

function markRead(model: Model): Step {
	const article = subjectOf(model);
	if (!article) return refuse(model, 'No article is selected.');
	return perform(model, { act: 'read', article, on: !marksOf(model, article)?.read, by: 'key' });
}

/** What the reader does to the news; every one of them goes into the journal. */
export const DESK: readonly Binding[] = [
	{
		id: 'desk.star',
		keys: ['s'],
		label: 'star',
		help: 'star the article, or take its star off',
		where: 'everywhere',
		foot: 9.1,
		able: isOn,
		act: star,
	},
	{
		id: 'desk.tag',
		keys: ['t'],
		label: 'tag',
		help: 'tag the article, or take a tag off',
		where: 'everywhere',
		foot: 9.2,
		able: isOn,
		act: openTags,
	},
	{
		id: 'desk.note',
		keys: ['a'],
		label: 'note',
		help: 'write a note on the words under the cursor, or on the article; on a name in its mention list',
		where: 'everywhere',
		foot: 9.3,
		able: isOn,
		act: openNote,
	},
	{
		id: 'desk.read',
		keys: ['r'],
		label: 'read/unread',
		help: 'mark the article as read, or as unread',
		where: 'everywhere',
		act: markRead,
	},
	{
		id: 'desk.read.all',
		keys: ['C'],
		label: 'all read',
		help: 'mark every article of the list as read, copies too; undo takes it back as one',
		where: ['list'],
		able: ({ desk, place }) => desk.off === null && (place.list.page?.total ?? 0) > 0,
		act: markAllRead,
	},
	{
		id: 'desk.unread',
		keys: ['U'],
		label: 'next unread',
		help: 'next article of the list that was not read yet',
		where: 'everywhere',
		act: nextUnread,
	},
	{
		id: 'desk.correct',
		keys: ['c'],
		label: 'correct',
		help: 'put right what the cursor is on: merge, split, rename or hide a name, mend a fact, else the article’s headline, date, outlet',
		where: 'everywhere',
		foot: 9.35,
		able: isOn,
		act: openCorrect,
	},
	{
		id: 'desk.undo',
		keys: ['u'],
		label: 'undo',
		help: 'undo what was last done to the articles, in this session or an earlier one',
		where: 'everywhere',
		foot: 9.4,
		able: ({ desk }) => desk.off === null && desk.held.done !== null,
		act: undo,
	},
	{
		id: 'desk.redo',
		keys: ['ctrl+r'],
		label: 'redo',
		help: 'do again what was undone',
		where: 'everywhere',
		foot: 9.5,
		able: ({ desk }) => desk.off === null && desk.held.undone !== null,
		act: redo,
	},
	{
		id: 'desk.searches',
		keys: ['V'],
		label: 'saved',
		help: 'saved searches: keep this one, or go to another',
		where: 'everywhere',
		act: openSearches,
	},
];
