import type { EntityRow } from '../../../archive/archive.ts';
import type { Act } from '../../../journal/act.ts';
import { asOne } from '../../../journal/fuller.ts';
import type { EntityTarget } from '../../../journal/target.ts';
import { perform } from '../../desk/acting.ts';
import type { Model } from '../../model.ts';
import type { Step } from '../../step.ts';
import type { Correcting } from './correcting.ts';

/** A name was picked: the entity is that one, or some of its mentions are. */
export function correctedBy(model: Model, { entity, mentions }: Correcting, row: EntityRow): Step {
	const other = { id: row.id, kind: row.kind, name: row.name };
	const closed: Model = { ...model, overlay: null };
	return mentions === null
		? perform(closed, merged(entity, other))
		: perform(closed, { act: 'split', entity, mentions, as: other });
}

/** The picked name holds, unless the one at hand is fuller. */
function merged(one: EntityTarget, picked: EntityTarget): Act {
	const { entity: into, other: entity } = asOne(picked, one);
	return { act: 'merge', entity, into };
}
