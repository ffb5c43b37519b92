import type { EntityId } from '../../../domain/entity.ts';
import type { Model } from '../../model.ts';
import { openPicker } from '../../overlays/picker/keys.ts';
import { refuse, type Step, say } from '../../step.ts';
import { entityUnder } from '../facts/moves.ts';
import { isBeingRead } from '../list/moves.ts';
import { openMentions } from './moves.ts';

/**
 * The mentions of a name to be picked, the one under the cursor before all others. They are not listed at once where the
 * cursor is on a name: whether it is, as where a search put it there, is easily overlooked, and the letters of a name
 * typed next would run as keys.
 */
export function mentionsHere(model: Model): Step {
	const { focus, profile, mentions } = model.place;
	if (focus === 'profile' && profile)
		return openPicker(model, 'mentions', { under: { entity: profile.entity, span: null } });
	if (focus === 'mentions' && mentions)
		return openPicker(model, 'mentions', { under: { entity: mentions.walk.entity, span: null } });
	const under = focus === 'list' ? null : entityUnder(model);
	if (under) return openPicker(model, 'mentions', { under });
	const [picking, effects] = openPicker(model, 'mentions');
	return [isBeingRead(model) ? say(picking, 'The names of this article are still being read.') : picking, effects];
}

/** Where the name under the cursor stands together with another, which is picked; without a cursor, both are. */
export function togetherHere(model: Model): Step {
	const { mentions, profile, focus } = model.place;
	if (focus === 'profile' && profile) return pickCompanion(model, profile.entity, profile.name);
	if (focus === 'mentions' && mentions?.row) return pickCompanion(model, mentions.row.id, mentions.row.name);
	const under = entityUnder(model);
	return under ? pickCompanion(model, under.entity, under.name) : openPicker(model, 'together');
}

const pickCompanion = (model: Model, entity: EntityId, name: string): Step =>
	openPicker(model, 'together', { subject: { entity, name } });

/** The mentions of what the cursor is on, and of nothing else. */
export function enterName(model: Model): Step {
	const under = entityUnder(model);
	if (under) return openMentions(model, under.entity, under.span);
	return refuse(model, 'No name under the cursor: ‹article.name.next› goes to the next one.');
}
