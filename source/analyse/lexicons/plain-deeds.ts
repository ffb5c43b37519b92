/**
 * Verbs of deeds that take what they are done to as a direct object and nothing else, beside those of `verb-frames.ts`.
 * Left out on purpose: what is said, thought, felt or seen, what something is, has, holds or measures.
 */
export const PLAIN_DEEDS = `
reissue relist rerun reroute recast redevelop overpay
abort absorb accelerate acclaim accomplish activate add address adjourn adjust administer admonish advertise affect
aggravate airlift allay alleviate allocate amass amputate analyse analyze anger anoint antagonise antagonize appease
append applaud apprehend arouse assemble astonish attach attain attract augment await baffle bake banish bankroll
baptise barge batter bestow bind blockade blunt bolster boo book breach broadcast browse bruise brutalise buckle bully
burden bust bypass cajole calculate call calm carry carve censor charge_down charter chide chop_down circumvent
claw_back clean climb clock colour combat comfort command commandeer compel complicate compound compromise computerise
condense condone configure confine connect consolidate construct contaminate contravene convince cook coordinate
cordon_off corner corrupt court craft credit cripple crucify curl dam damp dampen darken debate debunk decapitate
decide decimate decipher decode dedicate deepen deflate deflect defy degrade delegate delete delight deplete deposit
despatch deter devastate devour dig_up dilute disable disallow disappoint disavow disburse discard discontinue
discourage disobey dispatch disperse display disregard dissuade distort distract disturb ditch diversify divide doctor
dodge downplay drain drown dwarf earmark ease eat educate electrocute elevate elicit embarrass embed emit empower
emulate enact encircle encounter encourage endure enforce engage engulf enhance enlarge enrage enrich enrol enroll
entertain entice envelop erase erode escalate euthanise evaluate evoke exacerbate exceed excite excuse exempt exert
exhaust exonerate expedite experience explore extinguish fail falsify fan favour ferry fetch filter finish fire
flatten float flout flush foil foment forbid forfeit forgive formulate fortify foster foul frighten frustrate fulfill
furnish gain garner gas gatecrash gather get govern groom guide hamper hamstring hand handle harden harm harness
hasten haul heal heckle heighten help herald hide highlight hinder hoard house hurl hurry ignite illuminate illustrate
impair impede imperil implicate impound incinerate incite incorporate incur induce infuriate inhibit inoculate insert
inspire instigate instil instruct insulate interrupt invoke isolate jeer jeopardise jeopardize jolt jostle judge
juggle keep kick kiss knock label lash lecture legalise legalize lessen level levy limit load loosen magnify manage
mandate manhandle manipulate map mar marginalise maul maximise maximize minimise minimize misjudge mislead
misrepresent misuse mitigate modernise modernize motivate mould multiply narrow naturalise neglect normalise normalize
nurture obey obscure obstruct offend offload offset omit optimise orphan outdo outjump outlive outmanoeuvre outpace
outplay outrage outrun outshine outsource outstrip overcharge overestimate overload overlook overpay overplay override
overshadow overstate pacify pack paralyse paralyze park parry partner patch_up pave pay_out penetrate perpetrate
perpetuate petition pinpoint placate plague poll populate pour precipitate preclude preserve prioritise prioritize
process procure prolong prompt propel prune pump punch puncture purge quarantine rally ram ramp_up rattle ravage
re-elect re-open re-sign reactivate read reap reappoint reassign recite reconsider reconvene recoup rectify recycle
redefine redeploy redevelop redirect rediscover redistribute redo redress refill refine refloat refocus refresh refund
refuse refute regenerate rehabilitate rehearse rehire reignite rejoin relax relay remand remedy renegotiate renounce
rent reopen reorganise reorganize replenish replicate repress reproduce repudiate repurchase research reserve reset
resettle reshape restrain resupply resurrect rethink retrain retrieve revisit revitalise revitalize reward rewind
rewrite ring risk rock safeguard satisfy scan scare scatter scour scout scrape scratch scrub scrutinise scrutinize
sculpt segregate separate sever shake_off shape sharpen shatter shed shield shock shorten shoulder shutter sidestep
simplify simulate skim skip skipper slap slow smash smooth snap soften solicit soothe sour spawn spill spoil spray
spread spur spurn squash squeeze stabilise stain stalk stamp_out station steady steer stem stifle stimulate stir
stockpile stoke straighten strain strangle streamline stretch study subdue sublet submerge subvert suffocate summarise
supersede supervise supplant supplement surmount surprise survey survive sustain swamp switch table tame tap tarnish
tattoo tear_down tempt terrify thrill tie tilt torpedo touch tow transcend transmit traverse trick trip trouble
trumpet try undercut undertake underwrite undo unify unleash unlock unnerve unplug unravel unseal unsettle usurp
utilise utilize validate verify victimise vindicate voice void volley wage waive warm watch water_down weather weave
weed_out whisk widen wield wipe wreak wrong yield
air barricade bludgeon blindfold boot bug carjack check choke chop circle coerce collate comb combine corroborate
counsel criminalise criminalize deface depict detach digest disguise douse drag drape drill elude empty explode
facilitate fill flag flank flip frame gag heat herd hug hype imitate inundate jettison laud litter log
maneuver manoeuvre mask memorise muddy navigate oversubscribe overhear pamper peel pen pile pilfer pin pool practise
program quell quench quiz ransack raze roll rupture sample scold scramble sedate shave shove shovel shower shrink sift
slice snare stack sting stitch stub stuff subtract swab sway tape tear tease thrust toast tout tune tutor twist
unfurl unpack usher vault vent wash wean whip wrap wring bend grind sow access broaden confuse dent fuse
`;

/** What those verbs do to somebody's mind: in a passive without who did it they say how he feels. */
export const FELT =
	/^(?:affect|alarm|annoy|bother|daunt|exasperate|vex|amaze|anger|astonish|attract|baffle|convince|delight|disappoint|discourage|distract|disturb|embarrass|encourage|enrage|entertain|excite|exhaust|fail|frighten|frustrate|hurt|infuriate|inspire|interest|motivate|offend|outrage|overwhelm|perplex|puzzle|rattle|satisfy|scare|shock|stun|surprise|tempt|terrify|thrill|trouble|unnerve|unsettle|upset|engage|educate|tie|park|handle|confine|dedicate|decide|read|compel|gather|strain|stretch|experience|isolate|separate|divide|get|keep|judge|touch|exempt)$/;
