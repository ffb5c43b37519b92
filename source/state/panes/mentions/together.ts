import type { EntityRow } from '../../../archive/archive.ts';
import type { EntityId } from '../../../domain/entity.ts';
import type { Model } from '../../model.ts';
import { refuse, type Step } from '../../step.ts';
import { foldedAs, openWalk } from './moves.ts';

/** The places where two entities stand together, the nearest first. */
export function openTogether(model: Model, entity: EntityId, other: Pick<EntityRow, 'id' | 'name'>): Step {
	if (entity === other.id) return refuse(model, `${other.name} is the name itself: pick another.`);
	return openWalk(
		model,
		{
			entity,
			with: { entity: other.id, within: 'article' },
			order: 'date',
			variants: false,
			...foldedAs(model, null),
		},
		null,
	);
}
