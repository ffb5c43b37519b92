/** Words that news of every kind repeats: sharing them says nothing of what two articles are about. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
	`about above according across added adding after again against agree agreed ahead allow allowed almost alone along already also
	although always among amount announced announcement another answer anything appear appeared area around asked back based
	became because become been before began begin begun behind being believe believed below best better between beyond biggest both
	bring brought called came campaign cannot case cause central certain chance change changed chief city claim claimed clear
	close come comes coming comment company concern concerned condition consider considered continue continued cost could
	country course current currently date days deal decided decision despite developed development didn different director does
	doesn doing done down during each earlier early effect effort either else end ended enough especially even event ever
	every everyone everything expect expected face fact failed fall felt figure final find first five follow followed following
	force former forward found four from front full further future gave general getting give given gives giving goes going gone good
	great group growing growth half hand happen happened hard have having head held help helped here high higher himself hold
	home hope hoped hour however huge hundred idea important include included including increase information inside instead
	interest interview into involved issue item itself join just keep kept kind knew know known large largest last late later
	latest lead leader leading least leave left less level life like likely line link little local long longer look looked
	looking lost lower made main major make makes making manager many mark matter mean means meant meet meeting member might
	million minister minute moment month more morning most move moved much must name named national near nearly need
	needed never next night nine nobody none nothing number offer offered office official often once only open opened
	order other others our over own paid part particular particularly party past people per percent perhaps period person place plan
	planned point position possible potential power present president press previous previously problem process produced
	programme program project provide public published push put quarter question quite raise raised rate rather reach reached
	real really reason received recent recently record remain remained remains report reported result return returned right rise
	role rose round said same saying says second seem seemed seen senior sent service set seven several shall share short
	should show showed shown side sign signed similar since single situation small some someone something soon source
	speaking spokesman spokeswoman spokesperson spoke staff stage stand start started state statement stay step still stop
	story strong such support sure system take taken takes taking talk team tell term than that their them themselves then
	there these they thing think third this those though thought thousand three through time today together told took total
	toward towards tried turn turned twice under understand until upon used user using value very view visit want wanted
	wasn ways week weekend well went were what whatever when where whether which while whole whom whose wide will with within
	without woman women word work worked worker working works world would year yesterday young your yourself made-up`
		.split(/\s+/)
		.filter(Boolean),
);
