import * as sqlite from 'node:sqlite';
import { openStore } from '../../../source/archive/sqlite/open-store.ts';
import { Store } from '../../../source/archive/sqlite/store.ts';
import { SqliteWriter } from '../../../source/archive/sqlite/writer.ts';
import { contract } from './contract.ts';

contract('SQLite', {
	archives: 12,
	queries: 30,
	async open() {
		const { statements } = openStore(sqlite, null, {
			owns: () => true,
			setAside: () => {
				throw new Error('nothing to set aside');
			},
			remove: () => {},
			isHeld: () => false,
			takeBack: () => false,
		});
		return {
			store: new Store(statements, () => 0),
			writer: new SqliteWriter(statements),
			refresh: async () => {},
			close: async () => statements.database.close(),
		};
	},
});
