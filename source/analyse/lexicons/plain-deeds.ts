/**
 * Verbs of deeds that take what they are done to as a direct object and nothing else, beside those of `verb-frames.ts`.
 * Left out on purpose: what is said, thought, felt or seen, what something is, has, holds or measures.
 */
export const PLAIN_DEEDS = `
abort absorb accelerate acclaim address adjourn adjust administer admonish affect aggravate airlift allay alleviate
allocate amass amputate analyse analyze anger anoint antagonise antagonize appease applaud apprehend arouse assemble
astonish attain attract augment await baffle bake bankroll banish baptise barge batter blockade blunt bolster
boo book breach broadcast browse bruise brutalise buckle bully burden bust bypass cajole calm carve censor
charter chide clean climb command commandeer compel complicate compound compromise condone confine consolidate
construct contaminate contravene convince cook corner corrupt court cripple crucify dam damp dampen darken debate
debunk decapitate decide decimate decipher dedicate deepen deflate deflect defy degrade delete delight deplete deposit
deter devastate devour dig_up dilute disable disallow disappoint discard discontinue discourage disobey disperse display
dissuade distort distract disturb divide doctor dodge downplay drown dwarf ease eat educate electrocute elevate elicit
embarrass emulate enact encircle encounter encourage endure enforce engage engulf enhance enlarge enrage enrich
enrol enroll entertain entice euthanise evaluate evoke exacerbate exceed excite excuse exempt exert exhaust exonerate
experience explore extinguish fail falsify fan favour filter flatten float flout foil forbid forfeit
forgive fortify foster foul frighten frustrate fulfill furnish gain garner gas gatecrash gather get govern
groom guide hamper hand handle hamstring harden harm harness hasten haul heal heckle heighten highlight hinder hoard
house hurl hurry ignite illuminate illustrate impair impede imperil incinerate incite incur induce infuriate inhibit
inoculate inspire instigate instruct insulate interrupt invoke isolate jeopardise jeopardize jolt jostle judge keep
kick kiss knock label lash lecture legalise legalize lessen level levy loosen manage mandate manhandle
manipulate marginalise maul mislead misrepresent misuse mitigate modernise modernize motivate mould narrow naturalise
neglect normalise normalize obey obscure obstruct offend offload orphan outdo outjump outlive outmanoeuvre outpace
outrage outrun outshine outsource outstrip overlook override overshadow overload overpay pack pacify paralyse paralyze
park partner patch_up pay_out penetrate perpetrate petition pinpoint placate plague poll preserve procure prolong prompt
propel prune pump puncture punch purge quarantine rally ram rattle ravage re-elect re-open re-sign reactivate read reap
reappoint reassign recoup rectify recycle redefine redeploy redirect rediscover redistribute redress refill refine
refloat refund refuse refute regenerate rehabilitate rehire reignite remand remedy renegotiate renounce rent reopen
reorganise reorganize replenish repress reproduce repudiate reset resettle reshape restrain resurrect retrain retrieve
revisit revitalise revitalize reward rewrite ring risk rock safeguard satisfy scan scare scatter scour scrape scratch
scrub scrutinise scrutinize sculpt segregate separate sever shake_off shape sharpen shatter shed shock
shorten shoulder shutter sidestep simplify skim skip slap slow smooth soften solicit soothe sour spawn spill spoil
spray spread spur spurn squash squeeze stabilise stalk stamp_out steady stem stifle stimulate stir stockpile stoke
straighten strain strangle stretch study subdue subvert suffocate supervise supplant surprise survey survive
swamp switch tame tarnish tempt terrify thrill tilt tie torpedo touch tow transmit trick trip trouble
trumpet try undercut undertake underwrite unify unleash unlock unnerve unsettle usurp utilise utilize validate verify
victimise vindicate voice waive warm weather weave wield wipe wreak yield wrong
`;

/** What those verbs do to somebody's mind: in a passive without who did it they say how he feels. */
export const FELT =
	/^(?:affect|amaze|anger|astonish|attract|baffle|convince|delight|disappoint|discourage|distract|disturb|embarrass|encourage|enrage|entertain|excite|exhaust|fail|frighten|frustrate|hurt|infuriate|inspire|interest|motivate|offend|outrage|overwhelm|perplex|puzzle|rattle|satisfy|scare|shock|stun|surprise|tempt|terrify|thrill|trouble|unnerve|unsettle|upset|engage|educate|tie|park|handle|confine|dedicate|decide|read|compel|gather|strain|stretch|experience|isolate|separate|divide|get|keep|judge|touch|exempt)$/;
