import type { ArticleId } from '../../../domain/article.ts';
import type { Edit } from '../../../echoes/origins/edits.ts';
import { subjectOf } from '../../desk/subject.ts';
import type { Model } from '../../model.ts';
import { clamp, refuse, type Step, still } from '../../step.ts';
import { readFrom } from '../read-from.ts';
import { rowStep } from '../row-step.ts';
import type { EditsOverlay, ToldEdits } from './state.ts';

/** Asks what differs between an article and another print of its text; null: the one before it, else the one after. */
function ask(model: Model, article: ArticleId, other: ArticleId | null): Step {
	const number = model.asked.edits + 1;
	return [
		{
			...model,
			overlay: { kind: 'edits', article, told: null, selected: 0 },
			asked: { ...model.asked, edits: number },
		},
		[{ type: 'edits', ask: number, id: article, other }],
	];
}

export function openEdits(model: Model): Step {
	const article = subjectOf(model);
	return article === null ? refuse(model, 'No article is open.') : ask(model, article.id, null);
}

export function editsArrived(model: Model, told: ToldEdits | null): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'edits') return still(model);
	if (told !== null) return still({ ...model, overlay: { ...overlay, told } });
	const others = model.status?.progress ? 'article that was read so far' : 'article here';
	return refuse({ ...model, overlay: null }, `No other ${others} prints this text or another version of it.`);
}

export const isChanged = ({ before, after }: Edit): boolean =>
	before === null || after === null || before.changed.length + after.changed.length > 0;

/** The paragraphs that differ. */
export const changesIn = ({ told }: EditsOverlay): readonly Edit[] => told?.edits.filter(isChanged) ?? [];

/** The next of the other prints, to be held against the article. */
function turned(model: Model, { article, told }: EditsOverlay, step: 1 | -1): Step {
	if (told === null) return still(model);
	const others = told.copies.filter((copy) => copy.article !== article);
	if (others.length < 2) return refuse(model, 'These two are all that print the text.');
	const at = others.findIndex((copy) => copy.article === told.before.article || copy.article === told.after.article);
	return ask(model, article, others[(at + step + others.length) % others.length]?.article ?? null);
}

export function editsKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'edits') return still(model);
	const changes = changesIn(overlay);
	switch (key) {
		case 'escape':
		case 'q':
		case 'D':
			return still({ ...model, overlay: null });
		case 'tab':
		case 'shift+tab':
			return turned(model, overlay, key === 'tab' ? 1 : -1);
		case 'enter': {
			const edit = changes[overlay.selected];
			const { told } = overlay;
			if (edit === undefined || told === null) return refuse(model, 'Nothing was edited that could be read there.');
			const [article, passage] =
				edit.after === null ? [told.before.article, edit.before] : [told.after.article, edit.after];
			if (passage === null) return still(model);
			const first = passage.changed[0] ?? { start: 0, end: 0 };
			const span = { start: passage.start + first.start, end: passage.start + first.end };
			return readFrom(model, overlay, article, { at: 'span', span });
		}
		default: {
			const to = rowStep(key, overlay.selected, 5);
			if (to === null) return still(model);
			return still({ ...model, overlay: { ...overlay, selected: clamp(to, Math.max(1, changes.length)) } });
		}
	}
}
