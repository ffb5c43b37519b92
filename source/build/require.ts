import { rewriting } from './outputs.ts';

/** What packages that call `require` find in an ES module; made when it is first called. */
const REQUIRE = `let __require;
const require = (name) => (__require ??= process.getBuiltinModule('node:module').createRequire(import.meta.url))(name);`;

/** Whether built code calls `require`, or asks whether there is one. */
const requires = (code: string): boolean => /typeof require\b|(?<![.\w$])require\(/.test(code);

/** Gives `require` to the files that call it alone: a program of a hundred small files would hold it a hundred times. */
export const requireWhereCalled = rewriting('require-where-called', (code) =>
	requires(code) ? `${REQUIRE}\n${code}` : code,
);
