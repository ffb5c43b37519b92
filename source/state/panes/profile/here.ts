import type { Model } from '../../model.ts';
import { openPicker } from '../../overlays/picker/keys.ts';
import { refuse, type Step } from '../../step.ts';
import { entityUnder } from '../facts/moves.ts';
import { openProfile, rowUnder } from './moves.ts';

/** The page of the name that the cursor is on, or of one to be picked. */
export function profileHere(model: Model): Step {
	const { focus, mentions, profile } = model.place;
	if (focus === 'profile' && profile) {
		const row = rowUnder(model);
		if (row?.type === 'company') return openProfile(model, row.company.entity, row.company.name);
		if (row?.type === 'variant') return openProfile(model, row.variant.entity, row.variant.name);
		return refuse(model, 'This is its page: on another name, ‹profile› opens that one’s.');
	}
	if (focus === 'mentions' && mentions?.row) return openProfile(model, mentions.row.id, mentions.row.name);
	const under = entityUnder(model);
	return under ? openProfile(model, under.entity, under.name) : openPicker(model, 'page');
}
