import type { Told } from '../told.ts';

/** Articles with something of everything. */
export const NEWS: readonly Told[] = [
	{
		id: 'a1',
		headline: 'Harbour strike enters third week',
		text: 'Dock workers in Lisport said on Monday they would not end the harbour strike. “We have been patient,” Ada Stonefield said. At least 1,200 workers walked out.',
		published: '2024-02-05',
		outlet: 'The Coast Herald',
		names: { Lisport: 'place', 'Ada Stonefield': 'person' },
		figures: { '1,200': 1_200 },
		quotes: { 'We have been patient': 'Ada Stonefield' },
	},
	{
		id: 'b2',
		headline: 'Ministry of Ports offers talks',
		text: 'The Ministry of Ports offered talks to the union. Ada Stonefield, who leads it, welcomed the cease-fire offer. A strike of the pilots was called off. Ada Stonefield left.',
		published: '2024-03-10',
		outlet: 'Inland Post',
		names: { 'Ministry of Ports': 'organization', 'Ada Stonefield': 'person' },
	},
	{
		id: 'c3',
		headline: 'Storm closes mountain roads',
		text: 'A storm closed roads near Khan Velor. The harbour stayed open; 35 lorries were stuck. O’Rourke and al-Amin of the U.S. team waited in the café.',
		published: '2024-03-11',
		outlet: 'Inland Post',
		names: { 'Khan Velor': 'place' },
		figures: { '35': 35 },
	},
	{
		id: 'd4',
		headline: '台北市の港湾ストライキ',
		text: '台北市の港湾労働者は月曜日にストライキを行った。 مدرسة 🙂 C++',
		published: null,
		outlet: null,
	},
];
