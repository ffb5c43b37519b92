import { table } from './reading.ts';

table('verbs that take an object and nothing else', [
	['[Acme|O] labelled the cans.', ['Acme | label | the cans']],
	['[Odd Lund|P] was remanded by a judge.', ['a judge | remand | Odd Lund']],
	['[Odd Lund|P] got a grant from the state.', ['Odd Lund | get | a grant']],
	['[Odd Lund|P] got the sack.', ['Odd Lund | get | the sack']],
	['[Odd Lund|P] got rid of the cat.', []],
	['[Ada Byrne|P] was handed a suspended sentence.', ['- | hand | a suspended sentence >Ada Byrne']],
	[
		'The board hands its struggling growers 70m euros.',
		['~The board | hand (ongoing) | 70m euros >its struggling growers'],
	],
	['[Ada Byrne|P] crashed the car.', ['Ada Byrne | crash | the car']],
	['[Odd Lund|P] died of cancer.', ['Odd Lund | die of | cancer']],
	['[Odd Lund|P] reacted to the verdict.', ['Odd Lund | react to | the verdict']],
	['[Odd Lund|P] stepped down as mayor.', ['Odd Lund | step down as | mayor']],
]);

table('how somebody feels is no deed', [
	['[Odd Lund|P] was surprised.', []],
	['[Odd Lund|P] was convinced that it would fail.', []],
	['The vote surprised [Odd Lund|P].', ['The vote | surprise | Odd Lund']],
]);

table('kept as it is', [
	['[Acme|O] kept its rates on hold.', ['Acme | keep on hold | its rates']],
	['[Odd Lund|P] kept the door ajar.', []],
	['[Odd Lund|P] kept his seat.', ['Odd Lund | keep | his seat']],
]);

table('what is to be made sure of, or is denied above what tells it', [
	['The rules ensure that [Acme|O] repaid the loan.', []],
	['The aim is to make sure the loan is repaid by [Acme|O].', []],
	['[Odd Lund|P] denied that he knew clerks burned the files.', []],
	['[Odd Lund|P] knew clerks burned the files.', ['clerks | burn | the files']],
	['[Odd Lund|P] welcomed the fact that it failed.', []],
	['[Odd Lund|P] endured a torrid time.', []],
]);
