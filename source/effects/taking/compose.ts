import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runEditor } from './edit.ts';

/** What became of a text in the user's editor: null where it was left as it was, or the editor failed. */
export interface Composed {
	readonly text: string | null;
	readonly trouble: string | null;
}

/** Gives a text to the user's editor, on this terminal. */
export async function compose(text: string, env: NodeJS.ProcessEnv): Promise<Composed> {
	const folder = mkdtempSync(join(tmpdir(), 'newsdesk-note-'));
	try {
		const file = join(folder, 'note.txt');
		const before = text === '' ? '' : `${text}\n`;
		writeFileSync(file, before, { mode: 0o600 });
		const trouble = await runEditor(file, null, env);
		if (trouble !== null) return { text: null, trouble };
		const after = readFileSync(file, 'utf8');
		return { text: after === before ? null : after, trouble: null };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
