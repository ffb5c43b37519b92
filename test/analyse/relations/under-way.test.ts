import { table } from './reading.ts';

table('what is under way is not over', [
	['[Acme|O] has been building a mill.', ['Acme | build (ongoing) | a mill']],
	['A mill is being built by [Acme|O].', ['Acme | build (ongoing) | A mill']],
	['[Acme|O] built a mill.', ['Acme | build | a mill']],
	['[Acme|O] has built a mill.', ['Acme | build | a mill']],
]);

table('how something is, and no deed', [
	['The debate was heated and emotional by the end.', []],
	['The debate was very heated.', []],
	['The mill was closed and demolished.', ['- | close | The mill', '~- | demolish | The mill']],
]);

table('what a verb means with its preposition', [
	['[Ada Byrne|P] starred in the film.', ['Ada Byrne | star in | the film']],
	['[Acme|O] went into administration.', ['Acme | go into | administration']],
	['[Ada Byrne|P] went to [Lima|L].', ['Ada Byrne | go to | Lima']],
]);

table('who is urged', [
	['[Ada Byrne|P] urged the members to accept.', ['Ada Byrne | urge | the members']],
	['[Ada Byrne|P] wanted the prices to fall.', []],
]);
