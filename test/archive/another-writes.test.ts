import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sqlite from 'node:sqlite';
import { test } from 'node:test';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { readBody, readBodyText } from '../../source/archive/sqlite/bodies.ts';
import { openStore, type Shelf } from '../../source/archive/sqlite/open-store.ts';
import { Shelving } from '../../source/archive/sqlite/shelving.ts';
import type { Statements } from '../../source/archive/sqlite/statements.ts';
import { Store } from '../../source/archive/sqlite/store.ts';
import { analysisOf, articleOf, type Told } from './told.ts';

const NOWHERE: Shelf = {
	owns: () => true,
	setAside: (file) => file,
	remove: () => {},
	isHeld: () => false,
	takeBack: () => false,
};

const told = (number: number): Told => ({
	id: `a${number}`,
	text: `Ada Stonefield counted ${number + 400} ships in Tarn Bay.`,
	names: { 'Ada Stonefield': 'person', 'Tarn Bay': 'place' },
});

/** Who writes an index and who reads it, as two processes have it open. */
function within(
	run: (reader: Statements, store: Store, write: (work: (shelving: Shelving) => void) => void) => void,
): void {
	const folder = mkdtempSync(join(tmpdir(), 'newsdesk-two-'));
	const file = join(folder, 'index.db');
	const [writer, reader] = [openStore(sqlite, file, NOWHERE).statements, openStore(sqlite, file, NOWHERE).statements];
	const shelving = new Shelving(writer);
	const write = (work: (shelving: Shelving) => void): void =>
		writer.transaction(() => {
			work(shelving);
			shelving.flush();
			while (shelving.regroup(10));
		});
	try {
		write((it) => {
			for (let number = 1; number <= 8; number += 1)
				it.shelve(prepare(articleOf(told(number)), analysisOf(told(number)), 'test', []), 1, '');
		});
		run(reader, new Store(reader, () => 0), write);
	} finally {
		writer.database.close();
		reader.database.close();
		rmSync(folder, { recursive: true });
	}
}

/** Has `work` done once, behind the first statement of these words that is asked of a database. */
function behind(statements: Statements, name: 'get' | 'all', words: string, work: () => void): () => boolean {
	const asked = statements[name].bind(statements) as (...all: Parameters<Statements['get']>) => never;
	let isDone = false;
	statements[name] = (sql, ...values) => {
		const answer = asked(sql, ...values);
		if (!isDone && sql.includes(words)) {
			isDone = true;
			work();
		}
		return answer;
	};
	return () => isDone;
}

/** Of a shelf of eight five go: the other three are loose again. */
const clears = (shelving: Shelving): void => {
	for (const number of [1, 2, 3, 4, 5]) shelving.remove(`a${number}`);
};

test('an article that another process takes from its shelf is read as it was when it was asked for', () => {
	for (const read of [(one: Statements) => readBody(one, 7).article.text, (one: Statements) => readBodyText(one, 7)])
		within((reader, _, write) => {
			const isDone = behind(reader, 'get', 'SELECT shelf FROM article', () => write(clears));
			assert.equal(read(reader), told(7).text);
			assert.ok(isDone());
			assert.equal(read(reader), told(7).text);
		});
});

test('the rows of a list are those of one moment, whatever another process takes away while they are read', () => {
	within((reader, store, write) => {
		const isDone = behind(reader, 'all', 'SELECT doc, id, path, headline, published', () => write(clears));
		const request = { query: 'ships', filter: [], sort: 'date', descending: true, offset: 0, limit: 20 } as const;
		const { rows } = store.list(request, () => {});
		assert.ok(isDone());
		assert.equal(rows.length, 8);
		for (const { snippet } of rows) assert.match(snippet?.text ?? '', /ships/);
		assert.equal(reader.database.isTransaction, false);
	});
});

test('an article that another process takes away while it is opened is read as it was', () => {
	within((reader, store, write) => {
		const isDone = behind(reader, 'get', 'SELECT doc FROM article WHERE id', () => write((it) => it.remove('a7')));
		assert.equal(store.read('a7', '')?.article.text, told(7).text);
		assert.ok(isDone());
		assert.equal(store.read('a7', ''), null);
	});
});
