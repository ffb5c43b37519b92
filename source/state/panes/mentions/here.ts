import type { Model } from '../../model.ts';
import { openPicker } from '../../overlays/picker/keys.ts';
import { refuse, type Step, say } from '../../step.ts';
import { entityUnder } from '../facts/moves.ts';
import { isBeingRead } from '../list/moves.ts';
import { openMentions } from './moves.ts';

/** The mentions of what the cursor is on; without a cursor, of a name to be picked. */
export function mentionsHere(model: Model): Step {
	const under = entityUnder(model);
	if (under) return openMentions(model, under.entity, under.span);
	const [picking, effects] = openPicker(model, 'mentions');
	return [isBeingRead(model) ? say(picking, 'The names of this article are still being read.') : picking, effects];
}

/** The mentions of what the cursor is on, and of nothing else. */
export function enterName(model: Model): Step {
	const under = entityUnder(model);
	if (under) return openMentions(model, under.entity, under.span);
	return refuse(model, 'No name under the cursor: w goes to the next one.');
}
