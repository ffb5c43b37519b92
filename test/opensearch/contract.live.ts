import { randomUUID } from 'node:crypto';
import { Connection } from '../../source/archive/opensearch/connection/connection.ts';
import { createArchive, deleteArchive } from '../../source/archive/opensearch/layout/opening.ts';
import { ClusterStore } from '../../source/archive/opensearch/store.ts';
import { ClusterWriter } from '../../source/archive/opensearch/writing/cluster-writer.ts';
import { contract } from '../archive/contract/contract.ts';
import { CLOCK, NODES, settingsFor } from './shared-library.ts';

contract('a shared archive', {
	archives: 3,
	queries: 30,
	open: async () => {
		const settings = settingsFor(NODES);
		const connection = new Connection(settings, CLOCK, Date.now);
		await createArchive(connection, settings, new Date().toISOString());
		const self = randomUUID();
		const store = new ClusterStore(connection, settings, { now: Date.now, self });
		const writer = new ClusterWriter(connection, settings, { now: Date.now, self, desk: 'a test', generation: 1 });
		return {
			store,
			writer,
			refresh: () => writer.settle(),
			close: async () => {
				await deleteArchive(connection, settings);
				await connection.close();
			},
		};
	},
});
