import assert from 'node:assert/strict';
import test from 'node:test';
import { inAscii } from '../../source/build/ascii.ts';

test('what is written in ASCII matches as before, in classes and beyond the basic plane', () => {
	for (const [pattern, text] of [
		['/[‘’“”]+/g', 'a ‘b’ “c”'],
		['/[a–z]/u', '–'],
		['/[🔗é]+/gu', 'x 🔗é'],
		['/🔗+/g', '🔗🔗'],
		['/\\\\…$/', '\\…'],
	] as const) {
		const [before, after] = [pattern, inAscii(pattern)].map((code): RegExp => new Function(`return ${code}`)());
		assert.match(inAscii(pattern), /^[\0-\x7f]+$/);
		assert.ok(text.search(before as RegExp) >= 0, pattern);
		const found = (code?: RegExp): string[] => text.split(code as RegExp);
		assert.deepEqual(found(after), found(before));
	}
	assert.throws(() => inAscii('/\\–/'));
});
