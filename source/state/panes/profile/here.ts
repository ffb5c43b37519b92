import type { EntityId } from '../../../domain/entity.ts';
import type { Model } from '../../model.ts';
import { openPicker } from '../../overlays/picker/keys.ts';
import type { Step } from '../../step.ts';
import { entityUnder } from '../facts/moves.ts';
import { rowUnder } from './moves.ts';

/** The page of a name to be picked, the one that the cursor is on or whose mentions are listed before all others. */
export function profileHere(model: Model): Step {
	const entity = entityHere(model);
	return openPicker(model, 'page', { under: entity === null ? null : { entity, span: null } });
}

function entityHere(model: Model): EntityId | null {
	const { focus, mentions, profile } = model.place;
	if (focus === 'profile' && profile) {
		const row = rowUnder(model);
		return row?.type === 'company' ? row.company.entity : row?.type === 'variant' ? row.variant.entity : null;
	}
	if (focus === 'mentions' && mentions?.row) return mentions.row.id;
	return entityUnder(model)?.entity ?? null;
}
