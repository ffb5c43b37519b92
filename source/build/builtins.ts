import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const PUBLIC = new Set(builtinModules);

/**
 * Takes what is named from Node's own modules as they are needed. An `import` of one has Node read all its properties, and with
 * these load whatever they stand for: streams and promises for `node:fs`, comparing of texts for `node:util`, a fifth of what Node takes to start.
 */
export const namedBuiltins: Plugin = {
	name: 'named-builtins',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^node:/ }, ({ path, kind }) =>
			kind === 'import-statement' && (PUBLIC.has(path.slice('node:'.length)) || PUBLIC.has(path))
				? { path, namespace: 'builtin', sideEffects: false }
				: undefined,
		);
		onLoad({ filter: /.*/, namespace: 'builtin' }, async ({ path }) => {
			const module = `process.getBuiltinModule(${JSON.stringify(path)})`;
			const names = Object.keys(await import(path)).filter((name) => name !== 'default');
			return {
				contents: [
					`export default /* @__PURE__ */ ${module};`,
					...names.map((name) => `export const ${name} = /* @__PURE__ */ (() => ${module}.${name})();`),
				].join('\n'),
			};
		});
	},
};
