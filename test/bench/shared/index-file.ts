import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { isCurrent } from '../../../source/archive/sqlite/schema-version.ts';
import { numberOf, Statements } from '../../../source/archive/sqlite/statements.ts';

const REMEDY = 'Build it again with this newsdesk (`newsdesk index PATH… --index FILE`), and name the new one.';

/** What a bench was given cannot be measured; the message names it and says what helps. */
export class Unmeasurable extends Error {}

/** An index to be measured, to be read only: one that this newsdesk reads, with analysed articles. Throws, naming file and remedy. */
export function openIndex(file: string): Statements {
	if (!existsSync(file)) throw new Unmeasurable(`--index ${file}: there is no such file. ${REMEDY}`);
	const database = new DatabaseSync(file, { readOnly: true });
	try {
		if (!isCurrentIn(database))
			throw new Unmeasurable(
				`--index ${file}: this is no index that this newsdesk reads: it is of another version, or of another program. ${REMEDY}`,
			);
		const analysed = database.prepare('SELECT count(*) AS articles FROM article WHERE analyser IS NOT NULL').get();
		if (numberOf(analysed?.articles) === 0)
			throw new Unmeasurable(`--index ${file}: there is no analysed article in this index. ${REMEDY}`);
		return new Statements(database);
	} catch (error) {
		database.close();
		throw error;
	}
}

function isCurrentIn(database: DatabaseSync): boolean {
	try {
		return isCurrent(database);
	} catch {
		return false;
	}
}
