import type { EntityId } from '../../../domain/entity.ts';
import type { Model } from '../../model.ts';
import { openPicker } from '../../overlays/picker/keys.ts';
import { refuse, type Step, say } from '../../step.ts';
import { entityUnder } from '../facts/moves.ts';
import { isBeingRead } from '../list/moves.ts';
import { openMentions } from './moves.ts';

/** The mentions of what the cursor is on; without a cursor, and in the list of a name's mentions, of one to be picked. */
export function mentionsHere(model: Model): Step {
	const { focus, profile } = model.place;
	if (focus === 'profile' && profile) return openMentions(model, profile.entity, null);
	if (focus === 'mentions') return openPicker(model, 'mentions');
	const under = entityUnder(model);
	if (under) return openMentions(model, under.entity, under.span);
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
	openPicker(model, 'together', { entity, name });

/** The mentions of what the cursor is on, and of nothing else. */
export function enterName(model: Model): Step {
	const under = entityUnder(model);
	if (under) return openMentions(model, under.entity, under.span);
	return refuse(model, 'No name under the cursor: ‹article.name.next› goes to the next one.');
}
