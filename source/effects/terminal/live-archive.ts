import type { Archive, ArchiveStatus } from '../../archive/archive.ts';
import type { OpenArchive } from '../archive-thread/open-archive.ts';

/** What the reader needs of an open archive: its answers, and word of changes. */
export interface LiveArchive extends Archive {
	/** `list` for who wants every page: it takes nobody's place, and nobody takes its own. */
	readonly page: Archive['list'];
	/** `ledger` likewise. */
	readonly ledgerPage: Archive['ledger'];
	/** `read` likewise. */
	readonly readAside: Archive['read'];
	/** Calls back after articles came, went or were analysed; the result stops it. */
	readonly onChange: (listener: (status: ArchiveStatus) => void) => () => void;
	readonly acted: OpenArchive['acted'];
	readonly onOthers: OpenArchive['onOthers'];
	readonly onSaid: OpenArchive['onSaid'];
}
