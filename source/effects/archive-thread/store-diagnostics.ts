import type { SharingState, StoreState } from '../../archive/answers/status.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Entry } from '../../journal/act.ts';
import type { Conflict } from '../../journal/conflicts.ts';
import { articlesOf } from '../../journal/desk.ts';
import { said, sentence, signed } from '../../journal/saying.ts';

type Made = (severity: Diagnostic['severity'], rule: string, message: string, hint: string) => Diagnostic;

/** What is wrong with a shared store, each with its remedy. */
export function diagnosticsOf(state: StoreState | null): readonly Diagnostic[] {
	if (state === null) return [];
	const { name, health, nodesGone, readOnly, link, trouble, sharing } = state;
	const one: Made = (severity, rule, message, hint) => ({
		where: name,
		severity,
		rule: `archive/${rule}`,
		message,
		hint,
	});
	const gone =
		'Whoever runs the cluster has to see to it; what is here is as it was, and newsdesk tries again by itself.';
	return [
		...(link === 'connecting' && trouble === null
			? [
					one(
						'note',
						'connecting',
						'The cluster has not answered yet.',
						'newsdesk asks again and again; nothing is lost meanwhile.',
					),
				]
			: []),
		...(link === 'gone'
			? [
					one(
						'error',
						'gone',
						'The archive is not on its cluster any more: it was deleted.',
						'newsdesk archive list tells which there are, create makes it. What you did is in your journal and goes into the new one.',
					),
				]
			: []),
		...(trouble === null || link === 'gone'
			? []
			: [one(link === 'ready' ? 'warning' : 'error', 'trouble', trouble.message, trouble.hint)]),
		...(link === 'lost' && trouble === null
			? [one('error', 'lost', 'The cluster does not answer any more.', gone)]
			: []),
		...(link === 'slow' && health !== 'red'
			? [
					one(
						'warning',
						'slow',
						'The cluster has not answered for some seconds.',
						'It may have much to do, or the network may: what is asked waits, and everything else goes on.',
					),
				]
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
		...(sharing === undefined ? [] : sharingDiagnostics(sharing, readOnly, one)),
		...(readOnly === null
			? []
			: [one('note', 'read-only', `It takes no writes: ${readOnly}.`, 'Nothing to do where only reading is wanted.')]),
	];
}

function sharingDiagnostics(
	{ unshared, reason, unread }: SharingState,
	readOnly: string | null,
	one: Made,
): readonly Diagnostic[] {
	const acts = unshared === 1 ? '1 thing you did is' : `${unshared} things you did are`;
	return [
		...(unshared === 0
			? []
			: readOnly === null
				? [
						one(
							'warning',
							'unshared',
							`${acts} not yet seen by the other desks${reason === null ? '.' : `: ${reason.message}`}`,
							`All of it is in your journal and holds here; it is sent again by itself. ${reason?.hint ?? ''}`.trim(),
						),
					]
				: [
						one(
							'note',
							'unshared',
							`${acts} kept here alone: the archive takes no writes (${readOnly}).`,
							'All of it is in your journal and holds here; the other desks see it once they may be told.',
						),
					]),
		...(unread === 0
			? []
			: [
					one(
						'warning',
						'unread-acts',
						`${unread === 1 ? '1 thing that another desk did' : `${unread} things that other desks did`} cannot be read here.`,
						'A newer newsdesk wrote it: use that here too. What was done stays as it is.',
					),
				]),
	];
}

/** The article or the name that a correction is of. */
const subjectOf = (entry: Entry): string =>
	articlesOf(entry)[0]?.path ?? ('entity' in entry ? entry.entity?.name : null) ?? entry.act;

/** What two desks put right in two ways, each with what was said last first. */
export const conflictDiagnostics = (conflicts: readonly Conflict[]): readonly Diagnostic[] =>
	conflicts.map(({ holds, also }) => ({
		where: subjectOf(holds),
		severity: 'warning',
		rule: 'journal/conflict',
		message: `${sentence(holds)}, ${signed(holds)}: it was said last, and holds; also: ${also.map((entry) => `${said(entry)}, ${signed(entry)}`).join('; ')}`,
		hint: 'c on it takes what the other says, or says it anew; both are kept. They agree when one of them says what the other does.',
	}));
