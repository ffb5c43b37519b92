import type { Diagnostic } from '../domain/diagnostic.ts';
import { foreign } from './detect/foreign.ts';
import type { Head } from './detect/head.ts';
import { magic } from './detect/magic.ts';

/** What browsers save beside a page, in a folder named after it. */
const BESIDE_A_PAGE = /[_.-](?:files|Dateien|fichiers|archivos|bestanden)\//i;

/** Why a file is passed over. What only belongs to a saved page is no remark of its own. */
export function notTaken(head: Head): Diagnostic {
	return {
		where: head.path,
		severity: BESIDE_A_PAGE.test(head.path) ? 'note' : 'warning',
		rule: 'files/not-taken',
		message: `${whatIs(head)}.`,
		hint: 'The README lists what is read. Convert the file to one of these if it holds an article, or leave it.',
	};
}

function whatIs(head: Head): string {
	if (head.bytes.length === 0) return 'It is empty';
	const what = magic(head.bytes) ?? foreign(head.name) ?? (head.text === '' ? 'binary' : null);
	if (what !== null) return `It is ${what}, which newsdesk does not read`;
	return `It is text, but none that newsdesk knows${/\.[^./]+$/.test(head.name) ? ` under ${/\.[^./]+$/.exec(head.name)?.[0]}` : ''}`;
}
