import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facts } from './told.ts';

const CASES: readonly (readonly [text: string, told: readonly [string, string, ...string[]], said: string])[] = [
	[
		'Reporting to the council on the fire, [Ward|P] said, “We came too late to help.”',
		['Ward', 'said', 'Reporting to the council on the fire', 'We came too late to help.'],
		'We came too late to help.',
	],
	[
		'Speaking in the hall, [Ada Byrne|P] said: “Nobody told us about the bill.”',
		['Ada Byrne', 'said', 'Speaking in the hall', 'Nobody told us about the bill.'],
		'Nobody told us about the bill.',
	],
	[
		'Leaving the court, [Ada Byrne|P] told reporters: “The fight goes on from here.”',
		['Ada Byrne', 'told reporters', 'Leaving the court', 'The fight goes on from here.'],
		'The fight goes on from here.',
	],
	[
		'Raising rents, [Ward|P] said, “is wrong in every way”.',
		['Ward', 'said', 'Raising rents', 'is wrong in every way'],
		'Raising rents | is wrong in every way',
	],
	[
		'The port should raise its fees, Board of Harbour Pilots, BHP, chairman [Karl Meyer|P] said.',
		['chairman Karl Meyer', 'said', 'The port should raise its fees, Board of Harbour Pilots, BHP'],
		'The port should raise its fees',
	],
	[
		'Quotas must go, [Lima|L] Fish Traders Union, LFTU, president [Ada Byrne|P] said.',
		['president Ada Byrne', 'said', 'Quotas must go, Lima Fish Traders Union, LFTU'],
		'Quotas must go',
	],
	[
		'The bill covers steel, cotton, Iron Ore, ABC, chairman [Karl Meyer|P] said.',
		['chairman Karl Meyer', 'said', 'The bill covers steel, cotton, Iron Ore, ABC'],
		'The bill covers steel, cotton, Iron Ore, ABC',
	],
	[
		'[Ward|P] said the rules had not been kept. “Many faults go back to the ministry,” the report says.',
		['Ward', 'said', 'the rules had not been kept. “Many faults go back to the ministry'],
		'the rules had not been kept',
	],
	[
		'[Ada Byrne|P] said the ferry was late. “It was a bad day for the crew,” said the owner.',
		['Ada Byrne', 'said', 'the ferry was late. “It was a bad day for the crew'],
		'the ferry was late',
	],
	[
		'The watchdog said it would be classed as marketing if parties telephoned people.',
		['The watchdog', 'said', 'it would be classed as marketing if parties telephoned people'],
		'it would be classed as marketing if parties telephoned people',
	],
	[
		'The clerk said the site will be treated as waste unless the owners cleaned it up.',
		['The clerk', 'said', 'the site will be treated as waste unless the owners cleaned it up'],
		'the site will be treated as waste unless the owners cleaned it up',
	],
	[
		'The clerk said cars would be towed as wrecks when owners ignored the notice.',
		['The clerk', 'said', 'cars would be towed as wrecks when owners ignored the notice'],
		'cars would be towed as wrecks when owners ignored the notice',
	],
	[
		'The board said loans could be counted as gifts where donors waived them.',
		['The board', 'said', 'loans could be counted as gifts where donors waived them'],
		'loans could be counted as gifts where donors waived them',
	],
];

describe('the narrator’s words are no part of what was said', () => {
	for (const [text, told, said] of CASES) test(text, () => assert.equal(facts(text, [told])[0]?.split(' / ')[3], said));
});
