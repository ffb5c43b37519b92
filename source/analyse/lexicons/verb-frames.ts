import { PLAIN_DEEDS } from './plain-deeds.ts';

/**
 * Verbs of deeds, the ones a report turns on, with how each takes what it is done to: `*` a direct object,
 * else after one of these prepositions. Verbs of saying and thinking are attribution's, not listed here.
 */
const LINES = `
abandon *
abduct *
abolish *
abuse *
abut *
accept *
accompany *
accuse *
achieve *
acquire *
acquit *
adapt *
adopt *
advance * on
agree on to with
aid *
alert *
alter *
ambush *
amend *
annex *
announce *
apologise to
apologize to
appeal to against
appear before
apply * to for
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
auction *
audit *
authorise *
authorize *
avenge *
avert *
award *
axe *
back *
bail_out *
ban *
bar *
beat *
beat_off *
befriend *
begin *
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
break *
break_into *
break_off *
break_up *
bribe *
brief *
bring *
bring_back *
bring_down *
bring_in *
bring_together *
broker *
build *
bulldoze *
burgle *
burn *
burn_down *
bury *
buy *
buy_back *
buy_out *
call_for *
call_in *
call_off *
call_on *
call_up *
call_upon *
campaign for against
cancel *
cap *
capsize *
captain *
capture *
carry_off *
carry_out *
catch *
cause *
cede *
celebrate *
censure *
chair *
challenge *
champion *
change *
charge *
chase *
choose *
circulate *
clash with
clear *
clinch *
clone *
close *
close_down *
co-manage *
coach *
collaborate with
collect *
collide with
come to from
commemorate *
commend *
commission *
commit *
commute *
compensate *
compete with against
compile *
complete *
compose *
conceal *
concede *
conclude *
condemn *
conduct *
confirm *
confiscate *
confront *
congratulate *
conquer *
consult * with
consume *
contact *
contest *
contradict *
contribute * to
control *
convert *
convict *
cooperate with
copy *
cordon_off *
correct *
counter *
cover_up *
crash_into *
create *
criticise *
criticize *
cross *
crown *
crush *
cultivate *
curate *
curb *
cure *
cut *
cut_back *
cut_down *
cut_off *
damage *
deal_with *
declare *
decorate *
decry *
deduct *
defeat *
defect to
defend *
defer *
defraud *
defuse *
delay *
deliver *
demand *
demolish *
demote *
denounce *
deny *
deploy *
deport *
depose *
deprive *
derail *
deselect *
desert *
design *
designate *
destroy *
detain *
detect *
detonate *
devalue *
develop *
devise *
diagnose *
direct *
disarm *
disband *
discharge *
disclose *
disconnect *
discover *
discredit *
discuss *
dismantle *
dismiss *
dispatch *
displace *
dispute *
disqualify *
disrupt *
dissolve *
distribute *
divert *
divorce *
dock *
dominate *
donate *
double *
downgrade *
download *
draft *
draw * with
draw_up *
drive *
drive_out *
drop *
dump *
earn *
echo *
edge_out *
edit *
eject *
elect *
eliminate *
embezzle *
embrace *
employ *
end *
endanger *
endorse *
engineer *
enlist *
enter *
equip *
eradicate *
erect *
escape from
escort *
establish *
evacuate *
evade *
evict *
examine *
excavate *
exchange *
exclude *
execute *
exhibit *
exile *
expand *
expel *
exploit *
export *
expose *
express *
extend *
extort *
extradite *
fabricate *
face *
fake *
feed *
fell *
fend_off *
field *
fight * against
fight_off *
file *
film *
finalise *
finalize *
finance *
find *
fine *
fire * at on
flee * to from
flog *
flood *
fly to into from
force *
force_out *
forge *
form *
found *
free *
freeze *
fuel *
fulfil *
fund *
generate *
give *
give_up *
go to into
grab *
grant *
greet *
grill *
ground *
guard *
gun_down *
gut *
hack *
hail *
halt *
halve *
hammer *
hand_back *
hand_in *
hand_out *
hand_over *
hang *
harass *
harbor *
harbour *
harvest *
head * to for
hijack *
hike *
hire *
hit *
hoist *
hold *
hold_back *
hold_up *
honor *
honour *
hospitalise *
hospitalize *
host *
humble *
humiliate *
hunt *
hurt *
identify *
ignore *
immunise *
immunize *
impeach *
implement *
import *
impose *
imprison *
improve *
inaugurate *
increase *
indict *
infect *
infiltrate *
inflame *
inflict *
influence *
inform *
infringe *
inherit *
initiate *
inject *
injure *
insist on
inspect *
install *
insult *
insure *
integrate *
intensify *
intercept *
interfere in
interrogate *
intervene in
interview *
intimidate *
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
kick_out *
kidnap *
kill *
knock_down *
knock_out *
lambast *
lambaste *
land in at on
lash_out at
launch *
lay_off *
lay_out *
lead *
leak *
lease *
leave * for
lend *
liberate *
license *
lift *
loan *
lobby *
locate *
lock *
lodge *
look_into *
loot *
lose * to
lower *
lure *
lynch *
maim *
make *
manufacture *
march on to through
marry *
mass *
massacre *
mediate *
meet * with
merge with
miss *
mobilise *
mobilize *
mock *
modify *
molest *
monitor *
mount *
mourn *
move * to into
mow_down *
mug *
murder *
mutilate *
nab *
name *
nationalise *
nationalize *
negotiate * with
net *
nominate *
notify *
nullify *
object to
observe *
obtain *
occupy *
offer *
open *
operate *
oppose *
oppress *
orchestrate *
order *
organise *
organize *
oust *
outbid *
outclass *
outlast *
outlaw *
outline *
outnumber *
outperform *
outpoint *
outscore *
outvote *
overcome *
overhaul *
overpower *
overrule *
overrun *
oversee *
overtake *
overthrow *
overturn *
overwhelm *
own *
paint *
pardon *
participate in
pass *
patent *
patrol *
pay *
pay_back *
pay_off *
pelt *
penalise *
penalize *
pepper *
perform *
persecute *
persuade *
phase_out *
photograph *
pick *
pick_up *
pilot *
pioneer *
place *
plant *
play *
pledge *
plot *
plunder *
poach *
pocket *
poison *
pollute *
post *
postpone *
pound *
praise *
premiere *
prepare *
prescribe *
present *
preside over
press *
pressure *
prevent *
print *
privatise *
privatize *
probe *
proclaim *
produce *
prohibit *
promote *
prop_up *
propose *
prosecute *
protect *
protest against
provide *
provoke *
publicise *
publicize *
publish *
pull *
pull_down *
pull_out of
put_ahead *
pummel *
punish *
purchase *
pursue *
push *
push_back *
put_off *
put_together *
qualify for
quash *
quell *
question *
quit *
quiz *
raid *
raise *
ransack *
rape *
ratify *
reach *
reaffirm *
rearrest *
reassure *
rebel against
rebrand *
rebuff *
rebuild *
rebuke *
recall *
recapture *
receive *
reclaim *
recognise *
recognize *
recommend *
reconstruct *
record *
recover *
recruit *
redeem *
redesign *
reduce *
reelect *
refinance *
reform *
refuel *
refurbish *
regain *
register *
regulate *
reimburse *
rein_in *
reinforce *
reinstate *
reiterate *
reject *
relaunch *
release *
relegate *
relieve *
relinquish *
relocate to
remove *
rename *
renew *
renovate *
repair *
repatriate *
repay *
repeal *
repel *
replace *
represent *
reprimand *
repulse *
request *
reschedule *
rescue *
reshuffle *
resign * from as
resist *
resolve *
respond to
restart *
restore *
restrict *
restructure *
resume *
retain *
retake *
retaliate against
retire from
retreat from
return * to from
reunite *
revamp *
reveal *
reverse *
review *
revise *
revive *
revoke *
rezone *
ridicule *
rig *
rob *
roll_back *
roll_out *
round_up *
rout *
ruin *
rule *
rule_out *
run *
run_over *
rush to
sabotage *
sack *
sail to
salute *
salvage *
sanction *
save *
scale_back *
scoop *
score *
scrap *
screen *
scupper *
scuttle *
seal *
seal_off *
search *
secure *
see_off *
seek *
seize *
select *
sell *
sell_off *
send *
send_off *
sentence *
sequence *
serve *
set *
set_aside *
set_off *
set_up *
settle *
shake *
shake_up *
share *
shell *
shelter *
shelve *
ship *
shoot *
shoot_dead *
shoot_down *
shore_up *
shortlist *
shred *
shun *
shut *
shut_down *
shut_off *
side with
sideline *
sign *
sign_up *
silence *
sing *
sink *
sketch *
slam *
slash *
slaughter *
slay *
smash *
smear *
smuggle *
snap_up *
snatch *
snub *
soak *
solve *
spare *
spark *
speak to with
spearhead *
spend *
spin_off *
sponsor *
spot *
spy_on *
squander *
stab *
stabilise *
stabilize *
stage *
stake *
star in
start *
starve *
steal *
step_up *
stone *
stop *
storm *
streamline *
strengthen *
strike *
strike_down *
strip *
stun *
submit *
subpoena *
subsidise *
subsidize *
substitute *
succeed *
sue *
suffer *
summon *
supply *
support *
suppress *
surpass *
surrender to
surround *
suspend *
swallow *
swap *
swear_in *
sweep *
sweep_away *
tackle *
take *
take_away *
take_on *
take_over * as
talk to with
target *
taunt *
tax *
teach *
team_up with
tear_down *
tear_up *
televise *
tender *
terminate *
test *
testify against
thank *
thrash *
threaten *
throw *
throw_out *
thwart *
tighten *
top *
topple *
torch *
torture *
tour *
trace *
track *
track_down *
trade *
train *
trample *
transfer *
transform *
translate *
transport *
trap *
travel to
treat *
treble *
trigger *
trim *
triple *
triumph over
trounce *
turn_away *
turn_down *
turn_over *
unblock *
uncover *
undergo *
undermine *
underperform *
unearth *
unite *
unload *
unseat *
untie *
unveil *
update *
upend *
upgrade *
uphold *
uproot *
upset *
urge *
use *
vacate *
vaccinate *
vandalise *
vandalize *
veto *
vilify *
violate *
visit *
vote for against on
vote_down *
vote_out *
wage *
want *
warn * of against
wash_away *
waste *
weaken *
wear *
wed *
welcome *
win *
win_back *
wind_down *
wipe_out *
withdraw * from
withhold *
withstand *
witness *
woo *
wound *
wreck *
write *
write_off *
abide_by *
apologise for
apologize for
back_out of
beef_up *
bring_about *
bring_up *
brush_aside *
clamp_down on
clean_up *
clear_up *
compete in at against with
comply with
cope with
crack_down on
crash *
die of from
dispose of
drop_out of
embark on
emerge from
file for
fill_in *
get_back *
give_away *
give_back *
graduate from
hand_down *
hit_back at
invest_in *
keep_out *
knock_over *
lay_down *
leave_out *
let_down *
let_off *
lock_up *
miss_out on
notch_up *
opt for
pass_over *
pay_for *
phase_in *
play against
play_down *
pull_off *
push_through *
put_forward *
put_forth *
set_forth *
bring_forth *
react to
rely_on *
score against for
send_back *
send_on *
send_out *
settle with
shake_off *
shoot_at *
shrug_off *
shut_off *
slam_into *
snap_up *
split_up *
stand_down as from
step_down as from
sweep_aside *
switch_off *
switch_on *
take_back *
take_down *
take_out *
throw_away *
tie_up *
trade_in *
turn_off *
vote_in *
win_over *
write_down *
bring_forward *
drive_down *
drive_up *
force_down *
force_up *
push_down *
push_up *
fly_in *
freeze_out *
hold_off *
open_up *
work with
collude with
finish_off *
go_after *
drum_up *
rack_up *
clock_up *
pull_in *
rake_in *
haul_in *
chalk_up *
buy_up *
swallow_up *
use_up *
usher_in *
head_off *
put_off *
fence_off *
close_off *
cut_out *
set_back *
sort_out *
mail *
board *
portray *
market *
peddle *
brand *
report *
draft_in *
give_out *
press_for *
push_for *
ask_for *
adhere to
ally with
appear in on at alongside
benefit from
bow to
branch_out into
capitalise on
capitalize on
catch_up with
cling to
concentrate on
cover *
decide on
describe *
emigrate to
engage in
enrol in at
enroll in at
expand * into
experiment with
fall_out with
feature * in
focus on
guarantee *
hack_into *
invest * in
lead * to
lie to
listen to
live_up to
log_on to
log_onto *
look at for after
look_after *
lose_out to on
meddle in
meet_up with
near *
negotiate * with
opt_out of
owe *
perform * at in with
plead to
pose for
press_ahead with
profit from
provide * for
pull_out of
quarrel with
read * from
recover * from
refuse *
remake *
resell *
run_into *
search * for
separate * from
share * with
sign * for with
sign_up * for to with
specialise in
specialize in
split * from with
stem from
storm_out of
struggle with against
subscribe to
succumb to
suffer * from
switch * to
tell *
tour * with
trade * in with
wait for
walk_out of on
win * against over
work on for
yield * to
allude to
break_away from
campaign in
cater for to
come_up with
contend with
cull *
depart from
derive from
dine with
e-mail *
email *
fax *
favor *
home_in on
interact with
lean_on *
phone *
quote *
react against
resort to
result in
set_out *
stand_by *
telephone *
testify for
vie with for
wrestle with
`;

export interface VerbFrame {
	readonly object: boolean;
	readonly prepositions: ReadonlySet<string>;
}

function read(): ReadonlyMap<string, VerbFrame> {
	const frames = new Map<string, VerbFrame>();
	for (const line of [
		...LINES.trim().split('\n'),
		...PLAIN_DEEDS.trim()
			.split(/\s+/)
			.map((verb) => `${verb} *`),
	]) {
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
export const PLANNING = listed('plan agree intend prepare decide arrange aim expect pledge promise vow');
/** `hopes to meet`, `threatens to sue`: the second verb's deed may come. */
export const WISHING = listed('hope want wish propose threaten offer');
export const PLANNED_PASSIVE = listed('expect schedule set slate poise due forecast predict project tip');
export const BELIEVED_PASSIVE = listed('believe report think allege say know understand find');

/** `began to withdraw`: the second verb's deed is done. */
export const DOING = listed(
	'begin start continue manage proceed go help come rush move dare use happen resume stop quit cease finish keep',
);

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
	[
		'make',
		listed(
			'sense way sure use love fun mockery point room difference money do clear most best headlines waves amends peace war ends effort efforts attempt attempts mistake mistakes debut progress time inroads impact appearance appearances contact start it them',
		),
	],
	['play', listed('role roles part parts host havoc it')],
	['reach', listed('conclusion age stage point peak number level levels')],
	['change', listed('hands mind course tack gear')],
	['commit', listed('it themselves')],
	['start', listed('it')],
	['pull', listed('weight strings')],
	['throw', listed('light weight')],
	['hold', listed('sway true company companies esteem regard contempt honour honor respect awe breath affection')],
	['go', listed('end strength plan show lengths waste pieces sleep bed ground effect force')],
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
	['draw', listed('attention lines line fire breath')],
	['hit', listed('record high low')],
	['face', listed('it way')],
	[
		'get',
		listed(
			'rid way home lot sense chance hold wind act point sight grip grips something it them time look idea feel job going moving started',
		),
	],
	[
		'keep',
		listed('pace track eye eyes tabs mind place watch company quiet touch hope hopes faith it them going control grip'),
	],
	['gather', listed('pace momentum steam speed dust')],
	['fan', listed('flames')],
	['hand', listed('it')],
	['manage', listed('it')],
	['read', listed('it')],
	['tie', listed('knot')],
	['fail', listed('it')],
	['break', listed('news silence ranks down cover free')],
	['place', listed('emphasis importance value faith trust stress')],
	['begin', listed('it life')],
	['improve', listed('it things')],
	['achieve', listed('it')],
	['wear', listed('it')],
	['catch', listed('fire sight')],
	['open', listed('fire')],
	['leave', listed('office')],
	['pass', listed('time')],
	['want', listed('it them something')],
	['win', listed('day')],
	['spend', listed('time day days week weeks month months year years night hours decades')],
	['serve', listed('years year months term purpose time')],
	['top', listed('it')],
	['see', listed('reason reasons sense point')],
	['send', listed('shudder shudders shiver shivers shockwave shockwaves ripples tremors')],
	['use', listed('it them')],
]);
