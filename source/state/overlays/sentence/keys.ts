import type { Span } from '../../../domain/span.ts';
import type { Model } from '../../model.ts';
import { inView, light } from '../../panes/article/moves.ts';
import { entityUnder } from '../../panes/facts/moves.ts';
import { isBeingRead } from '../../panes/list/moves.ts';
import { openMentions } from '../../panes/mentions/moves.ts';
import { openTogether } from '../../panes/mentions/together.ts';
import { clamp, refuse, type Step, still } from '../../step.ts';
import { openPicker } from '../picker/keys.ts';
import { namesIn, type SentenceName } from './names.ts';
import type { SentenceOverlay } from './state.ts';

/** Opens the sentence that the cursor is in; without a cursor the first one in view. */
export function openSentence(model: Model): Step {
	const { reading, lit } = model.place.article;
	if (!reading) return refuse(model, 'No article is open.');
	if (model.place.focus === 'list') return refuse(model, 'A sentence is of an article: ↵ opens this one.');
	const under = entityUnder(model);
	const subject = under && { entity: under.entity, name: under.name };
	const ask = model.asked.sentence + 1;
	const at = lit?.start ?? inView(model).start;
	return [
		{
			...model,
			asked: { ...model.asked, sentence: ask },
			overlay: { kind: 'sentence', span: null, subject, selected: 0 },
		},
		[{ type: 'sentence', ask, id: reading.article.id, at }],
	];
}

/** The sentence is there: the cursor stands on the first name in it that is another. */
export function sentenceArrived(model: Model, span: Span | null): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'sentence') return still(model);
	if (!span) return refuse({ ...model, overlay: null }, 'No sentence stands here.');
	const names = sentenceNames({ ...model, overlay: { ...overlay, span } });
	const other = names.findIndex(({ entity }) => entity !== overlay.subject?.entity);
	return still({ ...model, overlay: { ...overlay, span, selected: Math.max(0, other) } });
}

export function sentenceNames({ overlay, place }: Model): readonly SentenceName[] {
	const { reading } = place.article;
	return overlay?.kind === 'sentence' && overlay.span && reading ? namesIn(reading, overlay.span) : [];
}

const noName = (model: Model): string =>
	isBeingRead(model) ? 'The names of this article are still being read.' : 'No name stands in this sentence.';

/** On from the chosen name: the cursor is left on its mention, so that back leads to it. */
function leave(model: Model, go: (on: Model, name: SentenceName, span: Span) => Step, overlay: SentenceOverlay): Step {
	const name = sentenceNames(model)[overlay.selected];
	const [mention] = name?.mentions ?? [];
	if (!name || !mention) return refuse(model, noName(model));
	const span = { start: mention.start, end: mention.end };
	return go(light({ ...model, overlay: null }, span), name, span);
}

/** As in every pane: a name is picked, the chosen one before all others, and typing runs no keys. */
function ask(model: Model, purpose: 'mentions' | 'page', overlay: SentenceOverlay): Step {
	const name = sentenceNames(model)[overlay.selected];
	const [mention] = name?.mentions ?? [];
	if (!name || !mention) return refuse(model, noName(model));
	const span = { start: mention.start, end: mention.end };
	return openPicker(model, purpose, { under: { entity: name.entity, span } });
}

export function sentenceKey(model: Model, key: string): Step {
	const { overlay } = model;
	if (overlay?.kind !== 'sentence') return still(model);
	const go = (to: number): Step =>
		still({ ...model, overlay: { ...overlay, selected: clamp(to, Math.max(1, sentenceNames(model).length)) } });
	switch (key) {
		case 'escape':
		case 'q':
		case '.':
			return still({ ...model, overlay: null });
		case 'enter':
			return leave(model, (on, { entity }, span) => openMentions(on, entity, span), overlay);
		case 'm':
			return ask(model, 'mentions', overlay);
		case 'E':
			return ask(model, 'page', overlay);
		case '&': {
			const { subject } = overlay;
			if (!subject) return refuse(model, 'The cursor was on no name that this one could stand with.');
			return leave(model, (on, { entity, name }) => openTogether(on, subject.entity, { id: entity, name }), overlay);
		}
		case 'down':
		case 'j':
		case 'ctrl+n':
		case 'tab':
			return go(overlay.selected + 1);
		case 'up':
		case 'k':
		case 'ctrl+p':
		case 'shift+tab':
			return go(overlay.selected - 1);
		case 'g':
		case 'home':
			return go(0);
		case 'G':
		case 'end':
			return go(Number.MAX_SAFE_INTEGER);
		default:
			return still(model);
	}
}
