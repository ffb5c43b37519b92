import type { StoreState } from '../../archive/answers/status.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';

/** What is wrong with a shared store, each with its remedy. */
export function diagnosticsOf(state: StoreState | null): readonly Diagnostic[] {
	if (state === null) return [];
	const { name, health, nodesGone, readOnly, link, trouble } = state;
	const one = (severity: Diagnostic['severity'], rule: string, message: string, hint: string): Diagnostic => ({
		where: name,
		severity,
		rule: `archive/${rule}`,
		message,
		hint,
	});
	const gone =
		'Whoever runs the cluster has to see to it; what is here is as it was, and newsdesk tries again by itself.';
	return [
		...(trouble === null
			? []
			: [one(link === 'ready' ? 'warning' : 'error', 'trouble', trouble.message, trouble.hint)]),
		...(link === 'lost' && trouble === null
			? [one('error', 'lost', 'The cluster does not answer any more.', gone)]
			: []),
		...(health === 'red'
			? [one('error', 'red', 'Some of the archive cannot be read: its nodes are not there.', gone)]
			: []),
		...(health === 'yellow'
			? [
					one(
						'note',
						'yellow',
						'All articles are there; copies of some are missing until a node is back.',
						'Nothing to do, unless it stays so.',
					),
				]
			: []),
		...nodesGone.map((node) =>
			one(
				'warning',
				'node',
				`${node} does not answer; the other nodes do in its place.`,
				'Start it, or take it out of the settings.',
			),
		),
		...(readOnly === null
			? []
			: [one('note', 'read-only', `It takes no writes: ${readOnly}.`, 'Nothing to do where only reading is wanted.')]),
	];
}
