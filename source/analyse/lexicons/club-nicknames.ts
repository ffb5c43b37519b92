/** Clubs under the names that sports desks write, and what they are called besides: general knowledge of football, rugby and ball games. */
const LINES = `
AC Milan, Milan; Rossoneri
Aberdeen; Dons
Arsenal; Gunners
Aston Villa; Villa, Villans
Atletico Madrid, Atletico; Atleti, Rojiblancos
Barcelona; Barca, Barça, Blaugrana
Bayern Munich, Bayern; Bavarians
Birmingham City, Birmingham; Blues
Blackpool; Seasiders, Tangerines
Bolton Wanderers, Bolton; Trotters
Bournemouth; Cherries
Bradford City, Bradford; Bantams
Brentford; Bees
Brighton, Brighton & Hove Albion; Seagulls
Bristol City; Robins
Burnley; Clarets
Cardiff City, Cardiff; Bluebirds
Carlisle United, Carlisle; Cumbrians
Celtic; Bhoys, Hoops
Charlton Athletic, Charlton; Addicks
Chelsea; Blues, Pensioners
Chesterfield; Spireites
Coventry City, Coventry; Sky Blues
Crewe Alexandra, Crewe; Railwaymen
Crystal Palace; Palace, Eagles
Derby County, Derby; Rams
Doncaster Rovers, Doncaster; Rovers
Dundee United; Tangerines, Arabs
Dunfermline Athletic, Dunfermline; Pars
Everton; Toffees, Toffeemen
Exeter City, Exeter; Grecians
Fulham; Cottagers
Gillingham; Gills
Grimsby Town, Grimsby; Mariners
Hartlepool United, Hartlepool; Pools
Hearts; Jambos, Jam Tarts
Hibernian; Hibs, Hibees
Huddersfield Town, Huddersfield; Terriers
Hull City, Hull; Tigers
Inter Milan, Inter; Nerazzurri
Inverness Caledonian Thistle, Inverness; Caley, Caley Thistle, ICT
Ipswich Town, Ipswich; Tractor Boys
Juventus; Juve, Bianconeri, Old Lady
Kilmarnock; Killie
Leicester City, Leicester; Foxes
Leicester Tigers, Leicester; Tigers
Liverpool; Reds
Luton Town, Luton; Hatters
Macclesfield Town, Macclesfield; Silkmen
Manchester City, Man City; Citizens
Manchester United, Man United, Man Utd; Red Devils
Mansfield Town, Mansfield; Stags
Middlesbrough; Boro
Millwall; Lions
Motherwell; Steelmen
Newcastle United, Newcastle; Magpies, Toon
Northampton Town, Northampton; Cobblers
Northampton Saints, Northampton; Saints
Norwich City, Norwich; Canaries
Nottingham Forest; Forest
Notts County; Magpies
Oldham Athletic, Oldham; Latics
Oxford United, Oxford; U's
Partick Thistle, Partick; Jags
Peterborough United, Peterborough; Posh
Plymouth Argyle, Plymouth; Pilgrims
Port Vale; Valiants
Portsmouth; Pompey
Preston North End, Preston; Lilywhites
Queens Park Rangers, QPR; Hoops, Rs
Rangers; Gers, Light Blues
Reading; Royals
Real Madrid; Merengues, Galacticos
Real Sociedad; La Real
Roma, AS Roma; Giallorossi
Lazio; Biancocelesti
Rotherham United, Rotherham; Millers
Scunthorpe United, Scunthorpe; Iron
Sheffield United; Blades
Sheffield Wednesday; Owls
Shrewsbury Town, Shrewsbury; Shrews
Southampton; Saints
St Johnstone; Saints
St Mirren; Buddies
St Helens; Saints
Stoke City, Stoke; Potters
Sunderland; Black Cats
Swansea City, Swansea; Swans
Swindon Town, Swindon; Robins
Torquay United, Torquay; Gulls
Tottenham Hotspur, Tottenham; Spurs
Watford; Hornets
Wasps, London Wasps; Wasps
West Bromwich Albion, West Brom; Baggies, Albion
West Ham United, West Ham; Hammers, Irons
Wigan Athletic, Wigan; Latics
Wigan Warriors, Wigan; Warriors
Leeds Rhinos, Leeds; Rhinos
Bradford Bulls, Bradford; Bulls
Warrington Wolves, Warrington; Wolves
Castleford Tigers, Castleford; Tigers
Wakefield Trinity Wildcats, Wakefield; Wildcats
Widnes Vikings, Widnes; Vikings
Sale Sharks, Sale; Sharks
Newcastle Falcons, Newcastle; Falcons
Worcester Warriors, Worcester; Warriors
London Irish; Exiles
Wolverhampton Wanderers, Wolverhampton; Wolves
Wycombe Wanderers, Wycombe; Chairboys
Wrexham; Red Dragons
New York Yankees; Yankees, Bronx Bombers
Boston Red Sox; Red Sox, BoSox
Los Angeles Lakers; Lakers
`;

export interface NicknamedClub {
	readonly names: readonly string[];
	readonly nicknames: readonly string[];
}

const parts = (list: string): readonly string[] => list.split(',').map((one) => one.trim());

export const NICKNAMED_CLUBS: readonly NicknamedClub[] = LINES.trim()
	.split('\n')
	.map((line) => {
		const [names = '', nicknames = ''] = line.split(';');
		return { names: parts(names), nicknames: parts(nicknames) };
	});
