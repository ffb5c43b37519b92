import { readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** A plugin that writes anew what was built, file by file, where `rewrite` changes its code. */
export const rewriting = (name: string, rewrite: (code: string) => string): Plugin => ({
	name,
	setup({ initialOptions, onEnd }) {
		initialOptions.metafile = true;
		onEnd(({ metafile }) => {
			for (const path of Object.keys(metafile?.outputs ?? {})) {
				if (!path.endsWith('.js')) continue;
				const code = readFileSync(path, 'utf8');
				const rewritten = rewrite(code);
				if (rewritten !== code) writeFileSync(path, rewritten);
			}
		});
	},
});
