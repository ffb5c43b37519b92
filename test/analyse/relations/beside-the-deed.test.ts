import { table } from './reading.ts';

table('in the present of the clause before', [
	[
		'[Tom Lund|P] and [Eva Holm|P] are today meeting [Rosa Ward|P].',
		['~Tom Lund | meet (ongoing) | Rosa Ward', '~Eva Holm | meet (ongoing) | Rosa Ward'],
	],
	[
		'The tools are incompatible, locking certain types of files.',
		['~The tools | lock (ongoing) | certain types of files'],
	],
	[
		'[Acme|O] is negotiating with [Orca|O] and at the same time instructing its agent.',
		['Acme | negotiate with (ongoing) | Orca', '~Acme | instruct (ongoing) | its agent'],
	],
	['[Acme|O] cut fares, hitting its rivals.', ['Acme | cut | fares', '~Acme | hit | its rivals']],
]);

table('whose clause a relative is', [
	['Firms that break the law could face huge fines.', ['~Firms | face (possible) | huge fines']],
	[
		'[Tom Lund|P] paid for an ad targeting [Lima|L] that attacks [Acme|O].',
		['Tom Lund | pay for | an ad', '~an ad | target (ongoing) | Lima'],
	],
	['[Tom Lund|P] dropped hints that her ambition has begun to wilt.', ['Tom Lund | drop | hints']],
]);

table('days and years', [
	['On April 4, 1985 [Tom Lund|P] sold the fund.', ['Tom Lund | sell | the fund #April 4, 1985']],
	['From March 25, 1985 to April 4, 1985 [Tom Lund|P] ran the fund.', ['Tom Lund | run | the fund']],
	['[Acme|O] hired [Tom Lund|P] in the days before [Lima|L].', ['Acme | hire | Tom Lund']],
	['[Acme|O] has dropped plans for shops later this year.', ['Acme | drop | plans for shops']],
	['Her exit followed a report last month.', ['~Her exit | follow | a report']],
]);

table('where what is left out makes another deed', [
	['The show will air beginning Friday.', []],
	['An assembly would give local people more of a say.', []],
	['Lawyers have until 21 March to file their appeal.', []],
	['Lawyers have to file their appeal.', ['~Lawyers | file (needed) | their appeal']],
	['They were bound to “come back”.', []],
	['The books were subjected to cuts.', []],
	['[Tom Lund|P] painted the mogul as a crook.', []],
	['[Tom Lund|P] played [Eva Holm|P] in at the back post.', []],
]);

table('what another noun has to itself', [
	['The step was taken in response to a call by [Tom Lund|P] last month.', ['- | take | The step']],
	['The number of people online in [Peru|L] has broken a record.', []],
	['The number of shops also broke a record.', ['The number of shops | break | a record']],
]);
