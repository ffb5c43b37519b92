/**
 * Verbs whose deed reaches what it is done to over a preposition, beside those of `verb-frames.ts`: a verb, with its particle where it
 * has one, and its prepositions. Left out on purpose: what only says where, when or how something takes place.
 */
export const PREPOSITIONAL_VERBS = `
account for
add to
agree to with on
aim at for
ally with
answer to for
apply for to
argue with against for
arrive at
aspire to
attend to
back_down from
bail_out of
bargain with
battle against with for
bear_down on
blend with
bounce_back from
bow_out of
break into through with
break_out of
break_through into
brush_up on
build on
burst into through
buy_into *
call on for
capitalise on
care for
carry_on with
cash_in on
catch_on to
centre on
center on
change into to
chase after
clash with over
close_in on
collapse into
come into under across against
come_down with to
come_in for
come_out against of
come_up against with
comment on
communicate with
compare with to
compensate for
compete for with against
complain about to
compromise on
concur with
confer with
conflict with
conform to
connect with to
contract with
contribute towards toward
convert to into
crash_out of
cut into through
cut_back on
cut_down on
deal in with
decide between
deliver on
delve into
descend on into
deviate from
dip into
disagree with
disappear from
discriminate against
dispense with
double_up as
draw on
draw_up to
dream of
drop_in on
dwell on
ease_up on
eat into
elaborate on
elope with
encroach on
end_up with in
enquire into
enter into
evolve into from
excel at in
exit from
face_off against
face_up to
fall_back on
fall_behind *
fall_foul of
fall_into *
feed on
fend for
fight for against over with
flirt with
follow_up on with
gamble on
gain from
get into through over
get_away with
get_on with
get_out of
get_round to
give_in to
glance at
go against through under with without
go_ahead with
go_through with
grapple with
grow into from
grow_out of
guard against
hang_on to
hear from
hide from
hint at
hit_back at
hit_out at
hold_on to
hold_out for
home_in on
hunt for
identify with
impact on
impinge on
improve on upon
infringe on
inquire into
insist upon
interfere with in
intervene in
intrude on
investigate into
jet_off to
join_up with
join_in with
judge on
jump to on into
keep_on with
keep_up with
knock on
lash_out at
laugh at
lay_into *
learn from of about
leave for
level_off at
lobby for against
log_in to
look at into for after to through
look_forward to
look_up to
look_back on
lose_out on to
make_do with
make_off with
make_up for
march on against through to
match_up to with
measure_up to
migrate to
miss_out on
mix with
move into to towards toward
move_in with
move_on to from
muscle_in on
mutate into
nibble at
nod at
opt for
opt_out of
owe_up to
own_up to
partake in
part with
participate in
partner with
pass_through *
pick_up on
pin_down *
play for with in against on
plead with for
plug_into *
plunge into
point to at
ponder on
pose as for
pounce on
pray for
press for
prevail over
prey on
proceed with to
profit from
progress to
prosper from
protest at about over against
provide for
pull_away from
pull_through *
push for
put_up with
qualify for as
race to against in
rail against
rally behind around
reach_out to
react to against
reckon with
reconcile with
refer to
reflect on
refrain from
register for with
relocate to from
remain in with
reply to
report to on
result from in
retreat from to into
revert to
revolt against
rise_up against
rule on against over
run for against
run_away from with
run_off with
run_out of
run_through *
rush into to
save on
scramble for
seize on
sell to
send for
serve on as with
set_about *
settle for on with in
shift to from
shop for
shy_away from
side with against
sign for with to
sign_off on
sign_up to for with
sing about for
slip into to
sneer at
snipe at
specialise in
splash_out on
spill into over
spread to through across
stand for against by
stand_in for
stand_up to for
stare at
step into
hold to
stick to with by
tell of
show_off *
stick_up for
stock_up on
stop_off at
strive for
struggle with against for
stumble on upon into
submit to
substitute for
succeed in
swear by
sweat over
swerve into
switch to from
sympathise with
sympathize with
take_after *
take_part in
talk with to about
tamper with
tap into
taper_off *
team with
tend to
test for
think of about
tie_up with
tie_in with
toy with
trade with on in
train with under for as
transfer to from
travel to from through
trespass on
try for
turn to into against
tune_in to
turn_away from
turn_up at
unite with behind against
urge for
veer into
venture into
vote for against on
vouch for
wade into
walk_away from
walk_into *
walk_off with
watch_over *
watch for
win_through to
worry about
work for on with
write to about for
yearn for
zero_in on
`;
