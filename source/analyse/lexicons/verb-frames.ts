/**
 * Verbs of deeds, the ones a report turns on, with how each takes what it is done to: `*` a direct object,
 * else after one of these prepositions. Verbs of saying and thinking are attribution's, not listed here.
 */
const LINES = `
abandon *
abduct *
abolish *
abut *
accept *
accompany *
accuse *
acquire *
acquit *
adopt *
advance * on
agree on to with
aid *
ambush *
annex *
announce *
apologise to
apologize to
appeal to against
appoint *
approach *
approve *
arm *
arraign *
arrest *
arrive in at on
ask *
assassinate *
assault *
assess *
assist *
attack *
attend *
authorise *
authorize *
award *
axe *
back *
bail_out *
ban *
bar *
beat *
behead *
besiege *
bid for
blacklist *
blackmail *
blame *
blast *
block *
blow_up *
bomb *
bombard *
boost *
borrow *
boycott *
break_into *
break_up *
bribe *
brief *
bring *
bring_down *
broker *
build *
burgle *
burn *
burn_down *
bury *
buy *
buy_out *
call_for *
call_off *
call_on *
call_upon *
cancel *
cap *
captain *
capture *
carry_out *
catch *
cause *
cede *
celebrate *
censure *
challenge *
charge *
chase *
clash with
clear *
clinch *
clone *
close *
coach *
collaborate with
collect *
collide with
come to from
commemorate *
commend *
commission *
commute *
compensate *
complete *
compose *
concede *
condemn *
conduct *
confirm *
confiscate *
confront *
congratulate *
consult * with
contact *
contradict *
control *
convict *
cooperate with
cover_up *
crash_into *
create *
criticise *
criticize *
cross *
crown *
crush *
curate *
curb *
cure *
cut *
cut_down *
cut_off *
damage *
deal_with *
declare *
decry *
defeat *
defend *
defraud *
delay *
deliver *
demand *
demolish *
denounce *
deny *
deploy *
deport *
depose *
designate *
destroy *
detain *
detect *
detonate *
develop *
diagnose *
direct *
disarm *
discharge *
discover *
discuss *
dismantle *
dismiss *
dispatch *
displace *
dispute *
dissolve *
divorce *
dominate *
donate *
draft *
draw *
draw_up *
drive *
drop *
dump *
edge_out *
eject *
elect *
eliminate *
embezzle *
employ *
end *
endorse *
enter *
erect *
escape from
escort *
establish *
evacuate *
evict *
examine *
exchange *
exclude *
execute *
exhibit *
exile *
expand *
expel *
export *
expose *
express *
extend *
extort *
extradite *
fend_off *
field *
fight * against
file *
finance *
fine *
fire * at on
flee * to from
fly to into from
found *
free *
freeze *
fuel *
fund *
give *
go to into
grab *
grant *
greet *
guard *
gun_down *
hack *
hail *
halt *
halve *
hand_out *
hand_over *
hang *
harass *
harbor *
harbour *
head *
head * to for
hijack *
hike *
hire *
hit *
hold *
hold_back *
hold_up *
honor *
honour *
hospitalise *
hospitalize *
host *
hurt *
identify *
immunise *
immunize *
impeach *
import *
impose *
imprison *
inaugurate *
indict *
infect *
infiltrate *
inflame *
influence *
infringe *
injure *
insist on
inspect *
install *
intensify *
intercept *
interfere in
interrogate *
intervene in
interview *
introduce *
invade *
invent *
invest in
investigate *
invite *
issue *
jail *
join *
kick_off *
kidnap *
kill *
knock_out *
lambast *
land in at on
lash_out at
launch *
lay_off *
lay_out *
lead *
leak *
leave * for
lend *
liberate *
license *
lift *
loan *
lobby *
lock *
loot *
lose * to
lower *
lynch *
maim *
manufacture *
march on to through
marry *
mass *
mediate *
meet * with
merge with
mock *
molest *
monitor *
mourn *
move * to into
mow_down *
mug *
murder *
name *
nationalise *
nationalize *
negotiate * with
nominate *
observe *
obtain *
occupy *
offer *
open *
oppose *
oppress *
order *
oust *
outbid *
outlast *
outlaw *
outnumber *
outpoint *
outscore *
overhaul *
overpower *
overrule *
oversee *
overtake *
overthrow *
overturn *
own *
pardon *
participate in
pass *
patent *
pay *
pay_off *
penalise *
penalize *
perform *
persecute *
persuade *
phase_out *
photograph *
pick_up *
pilot *
plot *
poach *
poison *
postpone *
praise *
premiere *
present *
press *
pressure *
prevent *
privatise *
privatize *
probe *
proclaim *
produce *
promote *
prop_up *
propose *
prosecute *
protect *
protest against
provide *
provoke *
publish *
pull_out of
punish *
purchase *
pursue *
push *
push_back *
qualify for
question *
quit *
raid *
raise *
ransack *
rape *
ratify *
reaffirm *
rearrest *
rebrand *
rebuff *
rebuild *
rebuke *
recall *
receive *
recognise *
recognize *
record *
recruit *
redeem *
reduce *
reelect *
reform *
regulate *
rein_in *
reiterate *
reject *
relaunch *
release *
relieve *
relocate to
remove *
rename *
repatriate *
repay *
repeal *
replace *
reprimand *
request *
rescue *
resign from as
resist *
respond to
restore *
restrict *
resume *
retain *
retake *
retaliate against
retreat from
return * to from
reveal *
review *
revive *
rob *
roll_out *
round_up *
rout *
rule *
rule_out *
run *
rush to
sabotage *
sack *
sail to
salute *
sanction *
save *
scale_back *
score *
scrap *
search *
secure *
seek *
seize *
sell *
send *
sentence *
serve *
set_off *
set_up *
settle *
shake *
share *
shell *
shelter *
shelve *
shoot *
shoot_dead *
shoot_down *
shore_up *
shun *
shut *
shut_down *
shut_off *
side with
sideline *
sign *
sign_up *
sink *
slam *
slash *
slay *
smash *
smear *
smuggle *
snatch *
snub *
solve *
spark *
speak to with
spend *
spin_off *
sponsor *
spy_on *
stab *
stabilise *
stabilize *
stage *
star in
starve *
steal *
step_up *
stone *
stop *
storm *
streamline *
strike *
strike_down *
strip *
stun *
subpoena *
subsidise *
subsidize *
succeed *
sue *
summon *
supply *
support *
surround *
suspend *
swap *
swear_in *
sweep *
tackle *
take *
take_over *
talk to with
target *
taunt *
tax *
teach *
team_up with
tear_down *
terminate *
test *
testify against
thank *
thrash *
threaten *
thwart *
tighten *
top *
torch *
torture *
tour *
trace *
track *
track_down *
trade *
train *
transfer *
translate *
transport *
trap *
travel to
treat *
trigger *
trim *
trounce *
turn_down *
turn_over *
unblock *
uncover *
undergo *
undermine *
unearth *
unite *
unseat *
unveil *
update *
uphold *
upset *
urge *
vaccinate *
veto *
vilify *
violate *
visit *
vote for against on
vote_down *
wage *
want *
warn *
weaken *
welcome *
win *
wipe_out *
withdraw * from
withhold *
wound *
wreck *
write *
`;

export interface VerbFrame {
	readonly object: boolean;
	readonly prepositions: ReadonlySet<string>;
}

function read(): ReadonlyMap<string, VerbFrame> {
	const frames = new Map<string, VerbFrame>();
	for (const line of LINES.trim().split('\n')) {
		const [word = '', ...ways] = line.split(' ');
		const verb = word.replaceAll('_', ' ');
		const known = frames.get(verb);
		const prepositions = new Set([...(known?.prepositions ?? []), ...ways.filter((way) => way !== '*')]);
		frames.set(verb, { object: known?.object === true || ways.includes('*'), prepositions });
	}
	return frames;
}

/** By base form, with its particle where it has one: `kill`, `call off`. */
export const VERB_FRAMES: ReadonlyMap<string, VerbFrame> = read();

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word.length > 0));

/** Verbs that take a clause without `that`: in `confirmed the plan failed` the plan is the next verb's subject. */
export const CLAUSE_TAKING = listed(`
say think believe know claim confirm report hope fear insist suggest argue warn tell reveal announce show feel find hear
see understand deny admit allege assume conclude declare expect guess mean note predict remember reply suspect swear
write maintain accept concede agree complain joke protest state stress contend reckon estimate suppose feel acknowledge add indicate promise vow propose rule read learn realise realize ensure
`);

/** `plans to meet`: the second verb's deed is ahead. */
export const PLANNING = listed('plan agree intend prepare decide arrange');
export const PLANNED_PASSIVE = listed('expect schedule set slate poise due');
export const BELIEVED_PASSIVE = listed('believe report think allege say know understand find');

/** `began to withdraw`: the second verb's deed is done. */
export const DOING = listed('begin start continue manage proceed go help come rush move dare use happen resume');

/** After these `to` with a verb says what for: `flew to Cairo to discuss a truce`. */
export const GOING = listed(
	'be travel fly go arrive come visit meet return gather convene head leave assemble drive sail move land',
);

/** Objects that make an idiom of the verb: nothing is done to them. */
export const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	[
		'take',
		listed(
			'part place time steps step advantage office action effect note care account charge aim shape cover turn turns refuge pride heart issue responsibility toll look stock root hold precautions days weeks months years measures control oath',
		),
	],
	['hold', listed('sway true company companies esteem regard contempt honour honor respect awe breath affection')],
	['go', listed('strength plan show lengths waste pieces sleep bed ground effect force')],
	[
		'come',
		listed(
			'light terms nothing power end conclusion mind halt standstill fruition close force effect head rescue fore blows office',
		),
	],
	['move', listed('fore')],
	['bring', listed('end light halt close')],
	['give', listed('way rise birth up notice')],
	['run', listed('risk')],
	['raise', listed('eyebrows')],
	['lose', listed('sight touch track ground')],
	['pay', listed('attention tribute heed')],
	['draw', listed('attention lines line fire')],
	['hit', listed('record high low')],
	['face', listed('it')],
	['catch', listed('fire sight')],
	['open', listed('fire')],
	['leave', listed('office')],
	['pass', listed('time')],
	['want', listed('it them something')],
	['win', listed('day')],
	['spend', listed('time day days week weeks month months year years night hours decades')],
	['serve', listed('years year months term purpose time')],
	['top', listed('it')],
	['use', listed('it them')],
]);
