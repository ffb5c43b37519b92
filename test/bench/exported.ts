import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEWSDESK = fileURLToPath(new URL('../../dist/newsdesk.js', import.meta.url));

export interface ExportedMention {
	readonly article: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export interface Exported {
	readonly articles: readonly { readonly id: string; readonly headline: string; readonly text: string }[];
	readonly entities: readonly {
		readonly name: string;
		readonly kind: string;
		readonly mentions: readonly ExportedMention[];
	}[];
}

/** What the built newsdesk exports of these paths, with an index of its own that is gone afterwards. */
export function exported(paths: readonly string[]): Exported {
	const place = mkdtempSync(join(tmpdir(), 'newsdesk-export-'));
	try {
		const output = join(place, 'export.json');
		const { status, stderr } = spawnSync(process.execPath, [NEWSDESK, 'export', ...paths], {
			stdio: ['ignore', openSync(output, 'w'), 'pipe'],
			env: { ...process.env, XDG_CACHE_HOME: place },
		});
		if (status !== 0) throw new Error(`newsdesk export failed: ${stderr}`);
		return JSON.parse(readFileSync(output, 'utf8')) as Exported;
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}
