import type { KeyRecord } from './identity.ts';

/** Titles that thousands bear: sharing one says nothing about being one person. */
const COMMON_TITLES = new Set(
	`president minister prime-minister leader chief head director official spokesman spokeswoman spokesperson chairman chairwoman
	member lawmaker senator representative governor mayor general colonel commander analyst expert professor doctor lawyer
	judge officer resident coach captain player manager analyst author editor reporter correspondent journalist activist
	father mother son daughter brother sister wife husband friend adviser advisor secretary ambassador`.split(/\s+/),
);

/** Whether two records were given the same office or organization. */
export function agree(a: KeyRecord, b: KeyRecord): boolean {
	const [few, many] = a.roles.size < b.roles.size ? [a.roles, b.roles] : [b.roles, a.roles];
	for (const role of few) if (many.has(role) && !COMMON_TITLES.has(role.replaceAll(' ', '-'))) return true;
	return false;
}
