import { table } from './reading.ts';

table('in what state it was put', [
	['The bank left rates on hold.', ['The bank | leave on hold | rates']],
	['The fire left the village in ruins.', ['The fire | leave in ruins | the village']],
	['Two units were placed in administration.', ['- | place in administration | Two units']],
	['The men set the car on fire.', ['The men | set on fire | the car']],
	['[Acme|O] held talks on aid.', ['Acme | hold | talks']],
]);

table('whose verb, and whose object', [
	['Many of the sites that [Acme|O] lists are taking gifts.', ['Many of the sites | take (ongoing) | gifts']],
	[
		'The web is helping aid agencies gather food.',
		['The web | help (ongoing) | aid agencies', '~aid agencies | gather | food'],
	],
	['Five million visitors made the hall - which is free - a success.', []],
	['The clubs want rules lest it give owners set limits.', ['The clubs | want (ongoing) | rules']],
	['The union said the firms had failed and ordered a strike.', ['~The union | order | a strike']],
	['[Acme|O] was not satisfied with the cuts and pressed for more.', []],
	['[Acme|O] was not satisfied with the cuts and pressed for refunds.', ['~Acme | press for | refunds']],
	['[Acme|O] announced sharply increased profits.', ['Acme | announce | increased profits']],
]);

table('a phrase as a whole', [
	['The bid for .shop was sponsored by two firms.', []],
	['It is the highest ever daily total recorded by the union.', ['the union | record | the highest ever daily total']],
	['The issue is being lead managed by [Acme|O].', ['Acme | manage | The issue']],
	['A rise was seen in students from south of the border applying to colleges.', []],
	['The show was hosted by rap star and [Lima|L] actress [Ada Byrne|P].', ['Ada Byrne | host | The show']],
]);
