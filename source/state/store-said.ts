import type { StoreState } from '../archive/archive.ts';
import { counted } from './text/count.ts';
import { type Piece, piece } from './text/line.ts';

/** How a shared archive stands, as far as that is not as it should be, the gravest first. `!` says what can be done. */
export function storeSaid({
	name,
	link,
	health,
	readOnly,
	nodesGone,
	unacknowledged,
	ungrouped,
	trouble,
	sharing,
}: StoreState): Piece[] {
	if (link === 'connecting')
		return [
			trouble === null
				? piece(`connecting to ${name}…`, 'progress')
				: piece(`${name} does not answer, trying again: ! says more`, 'warning'),
		];
	if (link === 'refused') return [piece(`${name} cannot be opened: ! says more`, 'warning')];
	const unshared =
		sharing && sharing.unshared > 0 && readOnly === null
			? [piece(`${counted(sharing.unshared, 'act')} not yet shared: ! says more`, 'warning')]
			: [];
	if (link === 'lost')
		return [piece('the cluster does not answer: ! says more; what is here is as it was', 'warning'), ...unshared];
	if (link === 'gone')
		return [piece('the archive is not there any more: ! says more; what is here is as it was', 'warning')];
	if (link === 'slow' && health === 'red')
		return [
			piece('cluster red, a part cannot be read: ! says more; what is here is as it was', 'warning'),
			...unshared,
		];
	if (link === 'slow')
		return [piece('the cluster keeps us waiting: ! says more; what is here is as it was', 'warning'), ...unshared];
	return [
		...(health === 'red' ? [piece('cluster red, articles are missing: ! says more', 'warning')] : []),
		...(nodesGone.length > 0 ? [piece(`${nodesGone.join(', ')} gone`, 'warning')] : []),
		...(unacknowledged > 0
			? [piece(`${counted(unacknowledged, 'article')} not acknowledged, sent again`, 'warning')]
			: []),
		...unshared,
		...(sharing && sharing.conflicts > 0
			? [piece(`${counted(sharing.conflicts, 'conflict')} between desks: ! says more`, 'warning')]
			: []),
		...(health === 'yellow' ? [piece('cluster yellow', 'progress')] : []),
		...(ungrouped > 0 ? [piece(`names behind by ${counted(ungrouped, 'neighbourhood')}`, 'progress')] : []),
		...(readOnly === null ? [] : [piece('read-only', 'progress')]),
	];
}
