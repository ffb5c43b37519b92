/**
 * What most records hold, for the compressor to point back at instead of spelling it out: common words of news and the
 * words in which rules say why. The likeliest come last, where pointing is cheapest. Part of the rules
 * of records: see `rules.ts` before changing it.
 */
export const DICTIONARY = `
January February March April May June July August September October November December Monday Tuesday Wednesday Thursday
Friday Saturday Sunday government department ministry parliament election campaign security military forces officials
authorities international national political economic financial business companies company industry market prices
shares investors billion million thousand hundred percent per cent years months weeks yesterday today tomorrow according
United States President Prime Minister Foreign Minister Secretary of State White House United Nations European Union
Security Council Supreme Court Washington New York London Russia China Israel Britain France Germany Iran Ukraine
spokesman spokeswoman statement reporters interview conference agreement negotiations investigation police court judge
children women people killed wounded injured arrested charged hospital university research workers
that they would have been, it was not clear whether, more than, at least, as well as, at the end of the, in the first
for the first time, one of the most, as part of the, a number of, members of the, because of the, between the two, who
has been, who was, there was no, there is a, he said in a, she said the, they said that, told reporters on, said on
Monday that the, said in a statement. After the, But the, The government’s, “We have, “It is a, ,” he said. ,” she said,
,” said the and is expected to be, to the, in the, of the, on the, with the, for the, from the, and that the, by the, at the
2024-0 2023-1 2022-0 2021- 2020- 2019- P1Y P2Y P3Y P5Y P10Y P1M P3M P1D P2D minute hour day week month year
buy sell cut raise rise fall win lose hold take give make send sign join lead leave run pay offer plan launch release reject deny accuse
killed wounded injured arrested bought sold paid rose fell increased dropped received provided
names/firm names/company names/credit names/join names/owner names/epithet names/side-by-side names/title names/title-surname names/courtesy-surname
names/spelling names/vote names/short names/repeat names/acronym names/given-name names/gazetteer names/surname
one of several named together one of two phrases it may belong to the words behind may belong to it subject of the clause before
subject shared with the verb before subject shared by “it” taken for the last name that fits “he” taken for the last name that fits
relations/attendant relations/doing relations/infinitive relations/relative relations/passive relations/main
planned or ahead, not done as a rule, not once believed or reported said in a quotation said in the quote
quote/unattributed it reads as speech, but nothing near says whose quote/x-said quote/said-x quote/same-speaker the speaker’s name stands beside the quote marks
quote/continued it follows a quote in the same paragraph it follows the speaker’s words in the paragraph before
speaker/description speaker/collective speaker/again speaker/pronoun said to be possible or ahead; said in the quote
roles/clause roles/title roles/apposition roles/prefix chairman chief executive spokesman president minister director
figure/fraction figure/order figure/words figure/range figure/spelled figure/digits the text does not say how many as the amount before it
percentage point % figure/percent USD GBP EUR figure/money said to be possible or ahead figure/measure people
date/vague-length date/running-length date/counted-from-text date/after-last-named date/season date/quarter date/decade date/weekend date/holiday
date/ago date/clock date/numeric date/none date/recurring how often date/loose names no day date/length as written date/year as written
from date/calendar-period date/spoken-day the day before , the day of publication, past tense: said past tense: was present tense: is
counted from publication no date before it to count from no publication date to count from: the year is open date/weekday Monday 202
date/weekday-date date/month from date/day-month up to 202: since 202: by
“according to” introduces it (model, 95 in 100) “told” introduces it (model, 97 in 100) “denied” introduces it (model, 8 “said on attribution/mixed
attribution/direct “said” introduces it (model, 96 in 100) attribution/indirect “said” introduces it (model, 100 in 100)
confidence 0.4 confidence 0.5 confidence 0.6 confidence 0.7 surname of names/dateline names/tagger confidence 0.8
en field headline field outlet field published`.replaceAll('\n', ' ');
