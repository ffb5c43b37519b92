import type { EntityId } from '../../../domain/entity.ts';
import { askProfile, askRead } from '../../asking.ts';
import type { Model } from '../../model.ts';
import { profileShown } from '../../screen.ts';
import { inArticle, inProfile, refuse, type Step, scrolled, still } from '../../step.ts';
import { nameGone, show, visit, withoutName } from '../../trail.ts';
import { openMentions } from '../mentions/moves.ts';
import { openTogether } from '../mentions/together.ts';
import { isChosen, type ProfileRow, profileRows } from './rows.ts';
import type { ToldProfile } from './state.ts';

/** Opens the page of an entity. */
export function openProfile(model: Model, entity: EntityId, name: string): Step {
	const profile = { entity, name, told: null, selected: 0, top: 0, from: model.place };
	const opened = visit({ ...model, overlay: null }, { focus: 'profile', profile, mentions: null, zen: false });
	return askProfile(opened);
}

export const rowUnder = ({ place: { profile } }: Model): ProfileRow | undefined =>
	profile ? profileRows(profile.told)[profile.selected] : undefined;

/** Shows in the article what the row rests on. */
function follow(model: Model): Step {
	const row = rowUnder(model);
	if (!row || !('at' in row)) return still(inArticle({ ...model, awaited: null }, { lit: null }));
	const { article, start, end } = row.at;
	return askRead(model, article, { at: 'span', span: { start, end } });
}

const to = (model: Model, selected: number): Step =>
	model.place.profile ? follow(profileInView(inProfile(model, { selected }))) : still(model);

/** Scrolls as little as needed for the selected row to be on screen. */
export function profileInView(model: Model): Model {
	const { profile } = model.place;
	if (!profile) return model;
	const { selected } = profile;
	const rows = profileRows(profile.told);
	// A section's heading stays in view above its first row.
	const heading = rows[selected - 1]?.type === 'section' ? selected - 1 : selected;
	return inProfile(model, {
		top: Math.min(scrolled(profile.top, selected, profileShown(model), rows.length), heading),
	});
}

/** The chosen row nearest to `index`, looking on in the direction of `step` first. */
function nearest(rows: readonly ProfileRow[], index: number, step: 1 | -1): number {
	const at = Math.max(0, Math.min(index, rows.length - 1));
	const ahead =
		step > 0
			? rows.findIndex((row, i) => i >= at && isChosen(row))
			: rows.findLastIndex((row, i) => i <= at && isChosen(row));
	if (ahead >= 0) return ahead;
	return step > 0 ? rows.findLastIndex(isChosen) : rows.findIndex(isChosen);
}

export function move(model: Model, count: number): Step {
	const { profile } = model.place;
	if (!profile?.told) return still(model);
	const rows = profileRows(profile.told);
	const next = nearest(rows, profile.selected + count, count > 0 ? 1 : -1);
	if (next < 0) return refuse(model, 'Nothing is known of it.');
	if (next === profile.selected) return refuse(model, count > 0 ? 'This is the last row.' : 'This is the first row.');
	return to(model, next);
}

export const jump = (model: Model, end: 'first' | 'last'): Step => {
	const rows = profileRows(model.place.profile?.told ?? null);
	const at = end === 'first' ? rows.findIndex(isChosen) : rows.findLastIndex(isChosen);
	return at < 0 ? refuse(model, 'Nothing is known of it.') : to(model, at);
};

/** To the first row of the next section, or of this one and then of the one before. */
export function moveSection(model: Model, step: 1 | -1): Step {
	const { profile } = model.place;
	if (!profile?.told) return still(model);
	const rows = profileRows(profile.told);
	const starts = rows.flatMap((row, index) => {
		const begins = isChosen(row) && (index === 0 || rows[index - 1]?.type === 'section');
		return begins ? [index] : [];
	});
	const next =
		step > 0 ? starts.find((start) => start > profile.selected) : starts.findLast((start) => start < profile.selected);
	return next === undefined
		? refuse(model, step > 0 ? 'This is the last section.' : 'This is the first section.')
		: to(model, next);
}

/** Goes to where a row stands; of a name, to where both stand together. */
export function enter(model: Model): Step {
	const { profile } = model.place;
	const row = rowUnder(model);
	if (!profile || !row) return refuse(model, 'Nothing stands here.');
	switch (row.type) {
		case 'company':
			return openTogether(model, profile.entity, { id: row.company.entity, name: row.company.name });
		case 'variant':
			return openProfile(model, row.variant.entity, row.variant.name);
		case 'months':
			return openMentions(model, profile.entity, null);
		case 'section':
		case 'axis':
			return refuse(model, 'A heading stands nowhere.');
		default: {
			const { article, start, end } = row.at;
			return askRead(visit(model, { focus: 'article' }), article, { at: 'span', span: { start, end } });
		}
	}
}

/** Out of the page, to the screen it was opened from; back leads into it again. */
export function close(model: Model): Step {
	const { profile } = model.place;
	return profile ? show(visit(model, {}), profile.from) : still(model);
}

/** The page is there: the cursor stays on its row. */
export function arrived(model: Model, told: ToldProfile | null): Step {
	const { profile } = model.place;
	if (!profile) return still(model);
	const { left, article } = model.place;
	const isLeft = profile.told === null && left !== null;
	if (!told && isLeft) {
		// The name is gone since newsdesk was left, or comes with articles that are still being read.
		if (model.status?.progress != null) return still(model);
		return withoutName(model, profile.name, profile.from);
	}
	if (!told && profile.told !== null && model.status?.progress == null)
		return nameGone(model, profile.told.entity.name, profile.from);
	if (!told) return refuse(model, 'This name is no longer in the archive.');
	const rows = profileRows(told);
	const selected = nearest(rows, profile.selected, 1);
	const top = scrolled(profile.top, Math.max(0, selected), profileShown(model), rows.length);
	const placed = inProfile(model, { told, selected: Math.max(0, selected), top });
	const row = rowUnder(placed);
	const isShown = placed.place.focus === 'profile' && row !== undefined && 'at' in row;
	// A row that rests on no words leaves the article that was beside it.
	if (isLeft && article.reading === null && !isShown)
		return askRead(placed, left.article.id, { at: 'offset', offset: left.at });
	return profile.told === null && placed.place.focus === 'profile' ? follow(placed) : still(placed);
}
