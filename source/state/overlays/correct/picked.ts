import type { EntityRow } from '../../../archive/archive.ts';
import { asOne } from '../../../journal/fuller.ts';
import { perform } from '../../desk/acting.ts';
import type { Model } from '../../model.ts';
import { type Step, still } from '../../step.ts';
import { asMerged } from './choices.ts';
import type { Correcting } from './correcting.ts';

/** A name was picked: the entity is that one, or some of its mentions are. */
export function correctedBy(model: Model, { entity, mentions }: Correcting, row: EntityRow): Step {
	const other = { id: row.id, kind: row.kind, name: row.name };
	if (mentions !== null) return perform({ ...model, overlay: null }, { act: 'split', entity, mentions, as: other });
	// Which of two names holds is asked; the fuller one stands first, else the picked one.
	const subject = { type: 'names', ...asOne(other, entity) } as const;
	return entity.name === row.name
		? perform({ ...model, overlay: null }, asMerged(subject.other, subject.entity))
		: still({ ...model, overlay: { kind: 'correct', subject, selected: 0, field: null } });
}
