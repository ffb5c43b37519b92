import type { StoreState } from '../../archive/archive.ts';
import { type Check, sound, unsound } from './check.ts';

const LOST = 'articles are missing until its nodes are back; whoever runs the cluster has to see to it';

/** A shared archive as its cluster tells of it. */
export function checkShared(state: StoreState | undefined): readonly Check[] {
	if (state === undefined) return [];
	const { name, link, health, nodesGone, readOnly, trouble, ungrouped } = state;
	const checks: Check[] = [];
	if (link !== 'ready')
		checks.push(unsound('cluster', `${name} ${trouble?.message ?? 'does not answer'}`, trouble?.hint ?? LOST));
	else if (health === 'red') checks.push(unsound('cluster', `${name} is red: not all of it can be read`, LOST));
	else if (health === 'yellow')
		checks.push(sound('cluster', `${name} is yellow: it is whole, and copies of some of it are missing`));
	else checks.push(sound('cluster', `${name} ${health === null ? 'answers' : 'is green'}`));
	if (nodesGone.length > 0)
		checks.push(
			unsound(
				'nodes',
				`${nodesGone.join(', ')} did not answer; the others did`,
				'start them, or take them out of the settings',
			),
		);
	if (readOnly !== null) checks.push(sound('writing', `it may only be read: ${readOnly}`));
	if (ungrouped > 0)
		checks.push(sound('names', `${ungrouped} neighbourhoods of names wait to be grouped; whoever writes next does it`));
	return checks;
}
