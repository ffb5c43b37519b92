/**
 * Surnames that are plain words, as they look at a sentence's start. There a capital says nothing: `Bar owners`,
 * `May she`, `Rice prices`. General knowledge of English.
 */
export const WORD_SURNAMES: ReadonlySet<string> = new Set(
	`Bar May Will Bill Mark Rice Bush Brown White Black Green Gray Grey Young Long Short Small Little Price Stone Wood Woods
	Cook Baker Major King Prince Pope Bishop Judge Page Park Parks Field Fields Hill Hills Banks Bank West East North South
	Summers Winters Winter Summer Spring Day Knight Wright Walker Miller Fisher Hunter Carter Cooper Turner Potter Porter
	Marshall Law Laws Case Cash Rich Poor Power Powers Fox Wolf Bird Fish Lamb Bull Lion Rose Lily Daisy Flowers Grant Hope
	Faith Grace Joy Love Best Good Strong Swift Sharp Wise Noble Savage Moody Rush Chase Hood Hook Lane Street Bridge Brook
	Brooks Forest Lake Pond Rivers Waters Wells Pool Frost Snow Rain Storm Gale Sun Moon Star Stern Starr Gold Silver Steel
	Iron Coal Church Temple Castle House Houses Hall Chambers Gates Gate Wall Walls Post Berry Cherry Apple Plum Bean Beans
	Peppers Salt Sugar Sweet Bitter Care Dean Dear Ball Bell Belle Book Booker Box Branch Bright Broad Burn Burns Buck
	Bond Bolt Boot Booth Born Butler Button Camp Can Cannon Card Carr Chance Chips Clay Close Coffee Cole Cotton Court Crane
	Cross Crow Crown Cruise Cruz Dance Dare Duke Early Ford Foot Foster Free Freeman French Friend Fry Fuller Gain Gore
	Guy Ham Hand Hands Hart Head Heard Heath High Holder Holiday Holly Holy Home Hurt Ice Jack Jet Jury Key Keys Kind Land
	Last Lee Lent Light Lock Lord Mace Mann Manly Marsh Mason Mercy Might Mills Mines Monday More Moss Nail New Newman
	Nice Night Noon Old Outlaw Paige Pain Paine Palm Palmer Patience Peace Pearl Penny Perry Pickles Pike Pitt Place Plant
	Pound Pride Priest Quick Ray Read Reed Reeves Ring Rock Roll Root Ruler Sage Sale Sands Self Sellers Sessions Shade
	Shepherd Shine Shore Singer Slaughter Smart Song Sparks Speaker Spears Squire Stark States Stein Still Stock Stocks
	Stout Sun Tank Taylor Teller Thorn Tide Towers Trees True Trump Twain Twist Vice Wade Wages Wait Ward Ware Warren Way
	Weaver Webb Welch Wild Wilde Win Wing Winner Wolfe Wonder Word Worth Yearly Yew York`.split(/\s+/),
);
