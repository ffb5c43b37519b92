import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as sqlite from 'node:sqlite';
import type { TestContext } from 'node:test';
import { openStore } from '../../../source/archive/sqlite/open-store.ts';
import { Store } from '../../../source/archive/sqlite/store.ts';
import { SqliteWriter } from '../../../source/archive/sqlite/writer.ts';
import { shelf } from '../../../source/effects/index-file/place.ts';
import { Indexer } from '../../../source/effects/indexing/indexer.ts';
import { STANDARD } from '../../../source/effects/setting.ts';
import { contentOf } from '../../archive/content.ts';

/** A folder of articles for one test, gone when it ends. */
export class Newsroom {
	readonly root = mkdtempSync(join(tmpdir(), 'newsdesk-test-'));
	readonly folder = join(this.root, 'news');
	readonly index = join(this.root, 'index.db');

	constructor(test: TestContext) {
		mkdirSync(this.folder);
		test.after(() => rmSync(this.root, { recursive: true, force: true }));
	}

	/** Writes a file, by default long enough ago that its time tells a later change. */
	write(name: string, content: string | Uint8Array, secondsAgo = 100): void {
		const path = join(this.folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
		const time = Date.now() / 1000 - secondsAgo;
		utimesSync(path, time, time);
	}

	remove(name: string): void {
		rmSync(join(this.folder, name), { recursive: true });
	}

	/** Brings the index up to date on this thread, closes it and says what it holds and did. */
	async round(paths: readonly string[] = [this.folder]): Promise<RoundOutcome> {
		const { statements, diagnostics } = openStore(sqlite, this.index, shelf);
		const indexer = new Indexer({
			writer: new SqliteWriter(statements),
			paths,
			setting: STANDARD,
			own: [],
			workers: 1,
			here: true,
			changed: () => {},
		});
		await indexer.round();
		const store = new Store(statements, Date.now);
		const outcome = {
			content: contentOf(statements),
			read: indexer.result?.read ?? -1,
			gone: indexer.result?.gone ?? -1,
			paths: statements.all('SELECT path FROM article ORDER BY path').map((row) => String(row.path)),
			ids: statements.all('SELECT id FROM article ORDER BY path').map((row) => String(row.id)),
			rules: [...diagnostics, ...indexer.diagnostics, ...store.diagnostics()].map(({ rule }) => rule),
		};
		statements.database.close();
		return outcome;
	}
}

export interface RoundOutcome {
	readonly content: Record<string, readonly string[]>;
	readonly read: number;
	readonly gone: number;
	readonly paths: readonly string[];
	readonly ids: readonly string[];
	readonly rules: readonly string[];
}

const PLACES = ['Lisport', 'Velmora', 'Tarn Bay', 'Oldhaven'];
const PEOPLE = ['Ada Stonefield', 'Marek Dovran', 'Ines Calloway', 'Tomas Reyk'];

/** An article about something, the same for the same number. */
export function newsItem(number: number): string {
	const person = PEOPLE[number % PEOPLE.length] ?? '';
	const place = PLACES[(number * 3) % PLACES.length] ?? '';
	return [
		`Harbour dispute number ${number} reaches ${place}`,
		'',
		`The mayor of ${place}, ${person}, said on Monday that ${100 + number} workers had left the docks.`,
		'',
		`“We will talk again in ${number + 2} days,” ${person.split(' ')[1]} said. The union in ${place} did not comment.`,
		'',
	].join('\n');
}
