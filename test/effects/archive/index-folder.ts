// A process of its own that indexes a folder: `node index-folder.ts FOLDER INDEX`. Prints a line after every write.
import * as sqlite from 'node:sqlite';
import { openStore } from '../../../source/archive/sqlite/open-store.ts';
import { SqliteWriter } from '../../../source/archive/sqlite/writer.ts';
import { shelf } from '../../../source/effects/index-file/place.ts';
import { Indexer } from '../../../source/effects/indexing/indexer.ts';
import { STANDARD } from '../../../source/effects/setting.ts';

const [folder = '', index = ''] = process.argv.slice(2);
const { statements } = openStore(sqlite, index, shelf);
const indexer = new Indexer({
	writer: new SqliteWriter(statements),
	paths: [folder],
	setting: STANDARD,
	own: [],
	workers: 1,
	here: true,
	changed: () => process.stdout.write('written\n'),
});
await indexer.round();
process.exit(indexer.diagnostics.length);
