/**
 * Firms that bear a person's name, or partners' names that read as one, and whose bearer nobody quotes: general knowledge of
 * markets, high streets, publishers and makers. Where an article calls the name Mr or Mrs it is a person all the same.
 */
const FIRMS = `
William Hill, Paddy Power, Stan James, Fred Done JP Morgan, J.P. Morgan, J P Morgan, J.P. Morgan Chase, JP Morgan Chase, Morgan Stanley,
Morgan Grenfell, Deutsche Morgan Grenfell, Robert Fleming, Kleinwort Benson, Dresdner Kleinwort, Samuel Montagu, Hill Samuel, James Capel,
Phillips & Drew, Merrill Lynch, Paine Webber, PaineWebber, Dean Witter, Dean Witter Reynolds, Smith Barney, Charles Schwab, Salomon Brothers,
Shearson Lehman, Shearson Lehman Brothers, Lehman Brothers, Kidder Peabody, Drexel Burnham, Drexel Burnham Lambert, Thomson McKinnon, Prudential Bache,
Prudential-Bache, Bear Stearns, Dillon Read, Alex Brown, Alex. Brown, A.G. Edwards, AG Edwards, A.G. Becker, E.F. Hutton, EF Hutton, L.F. Rothschild,
N.M. Rothschild, N M Rothschild, NM Rothschild, S.G. Warburg, SG Warburg, Warburg Dillon Read, Brown Shipley, J. Henry Schroder, J Henry Schroder,
Henry Schroder Wagg, Singer Friedlander, Guinness Mahon, Charterhouse Japhet, Arbuthnot Latham, Rea Brothers, Hoare Govett, Wood Mackenzie,
Laing and Cruickshank, Laing & Cruickshank, Panmure Gordon, Collins Stewart, Evolution Beeson Gregory, Teather Greenwood, Edward Jones, Raymond James,
Robert W. Baird, Piper Jaffray, Piper Sandler, Legg Mason, Janney Montgomery Scott, Sanford Bernstein, Sanford C. Bernstein, Cantor Fitzgerald,
Donaldson Lufkin, McLeod Young Weir, Wood Gundy, Burns Fry, Nesbitt Thomson, Richardson Greenshields, Levesque Beaubien, Arthur Andersen, Arthur Young,
Ernst Whinney, Price Waterhouse, Peat Marwick, Peat Marwick Mitchell, Coopers Lybrand, Touche Ross, Deloitte Haskins, Grant Thornton, Stoy Hayward,
Baker Tilly, Robson Rhodes, Moore Stephens, Pannell Kerr Forster, Clifford Chance, Allen Overy, Herbert Smith, Slaughter May, Linklaters Paines,
Norton Rose, Lovell White Durrant, Simmons Simmons, Mishcon de Reya, Carter-Ruck, Baker McKenzie, Jones Day, Latham Watkins, Davis Polk,
Cravath Swaine, Booz Allen, Booz Allen Hamilton, Arthur D. Little, Towers Perrin, Watson Wyatt, Hewitt Bacon, Jardine Lloyd Thompson, Willis Faber,
Willis Corroon, Sedgwick Forbes, Alexander Howden, Marsh McLennan, Jardine Matheson, Jardine Fleming, Hutchison Whampoa, Robert Bosch, Carl Zeiss,
Friedrich Krupp, Fried Krupp, Krupp Stahl, Philipp Holzmann, Hugo Boss, Otto Wolff, Axel Springer, Gruner Jahr, Philip Morris, R.J. Reynolds,
RJ Reynolds, Eli Lilly, Johnson Matthey, Parke-Davis, Merck Sharp, Warner Lambert, Warner-Lambert, Allen Hanburys, Sanofi Winthrop, Bristol Myers,
Bristol-Myers, Smith Kline, SmithKline Beecham, Glaxo Wellcome, Burroughs Wellcome, John Deere, Massey Ferguson, J.I. Case, J I Case, JI Case,
Allis Chalmers, Allis-Chalmers, Stephenson Clarke, George Wimpey, Taylor Woodrow, Taylor Wimpey, John Laing, John Mowlem, Alfred McAlpine,
Robert McAlpine, Sir Robert McAlpine, Balfour Beatty, Wilson Bowden, Wilson Connolly, David Wilson Homes, John Lewis, Harvey Nichols, Marks Spencer,
House Fraser, Dickins Jones, Austin Reed, Moss Bros, Ted Baker, Fred Perry, Laura Ashley, Dorothy Perkins, Miss Selfridge, Karen Millen, Ann Summers,
Ann Taylor, Eddie Bauer, Brooks Brothers, Neiman Marcus, Lord Taylor, Bergdorf Goodman, Saks Fifth, Carson Pirie Scott, Marshall Field, Dayton Hudson,
JC Penney, J.C. Penney, J C Penney, Sears Roebuck, Montgomery Ward, Crate Barrel, Victoria's Secret, J. Crew, Abercrombie Fitch, Tommy Bahama,
Johnston Murphy, Charles Jourdan, Russell Bromley, Timothy Whites, Jack Daniel's, Johnnie Walker, Jim Beam, Jose Cuervo, Allied Domecq, Pernod Ricard,
Remy Martin, Moet Hennessy, Louis Vuitton, Greene King, Scottish Newcastle, Daniel Thwaites, Marston Thompson, Wolverhampton Dudley, Ben Jerry,
Ben & Jerry's, Aunt Jemima, Uncle Ben's, Sara Lee, Duncan Hines, Mary Kay, Max Factor, Elizabeth Arden, Helena Rubinstein, Estee Lauder, Estée Lauder,
Rank Hovis, Rank Hovis McDougall, Harry Ramsden's, Tim Hortons, Papa John's, Harley Davidson, Harley-Davidson, Aston Martin, Rolls Royce, Alfa Romeo,
Austin Rover, Austin Morris, Leyland Daf, Lucas Varity, Briggs Stratton, Black Decker, Pratt Whitney, McDonnell Douglas, Lockheed Martin,
Martin Marietta, Northrop Grumman, Hawker Siddeley, Short Brothers, Harland Wolff, Cammell Laird, Swan Hunter, Vosper Thornycroft, Babcock Wilcox,
Foster Wheeler, Parsons Brinckerhoff, Ove Arup, Morrison Knudsen, Thomas Cook, Lunn Poly, Freddie Mac, Fannie Mae, Sallie Mae, Ginnie Mae, Farmer Mac,
Dun Bradstreet, Pitney Bowes, Hewlett Packard, Hewlett-Packard, Cray Research, Phelps Dodge, Kerr McGee, Kerr-McGee, Kimberly Clark, Kimberly-Clark,
Colgate Palmolive, Colgate-Palmolive, Ralston Purina, Archer Daniels, Archer Daniels Midland, Louis Dreyfus, Philipp Brothers, Ogilvy Mather,
J. Walter Thompson, J Walter Thompson, Saatchi Saatchi, Young Rubicam, Leo Burnett, Bartle Bogle, Abbott Mead Vickers, Foote Cone, Dancer Fitzgerald,
Doyle Dane Bernbach, Ted Bates, Hill Knowlton, Burson Marsteller, Burson-Marsteller, Weber Shandwick, Simon Schuster, Harper Row, Harper Collins,
Houghton Mifflin, Victor Gollancz, Jonathan Cape, Hamish Hamilton, Sweet Maxwell, Condé Nast, Conde Nast, Dorling Kindersley, Charles Scribner's,
Little Brown, Faber Faber, Chatto Windus, Mills Boon, Thomson Reuters, Dow Jones, Hanna Barbera, Hanna-Barbera, Merchant Ivory, Geo. A. Hormel,
Geo A Hormel, Peter Kiewit, Kohlberg Kravis, Kohlberg Kravis Roberts, Forstmann Little, Wertheim Schroder, Clayton Dubilier, Hicks Muse,
Warburg Pincus, Apax Partners
`;

export const FIRMS_LIKE_PERSONS: ReadonlySet<string> = new Set(
	FIRMS.trim()
		.split(/\s*,\s+/)
		.filter((name) => name !== ''),
);

/** Bands called like a person or like people: known far and wide. */
const BANDS_LIKE_PERSONS = `
Franz Ferdinand, Pink Floyd, Jethro Tull, Lynyrd Skynyrd, Steely Dan, Duran Duran, Bon Jovi, Van Halen, Fleetwood Mac, Judas Priest, Belle and Sebastian, Belle & Sebastian, Scissor Sisters, Deacon Blue, Uriah Heep, Manfred Mann, Molly Hatchet, Veruca Salt,
Alice in Chains, Jane's Addiction, Mott the Hoople, Gerry and the Pacemakers, Mumford & Sons, Mumford and Sons, Florence and the Machine, Hall & Oates, Hall and Oates, Simon & Garfunkel, Simon and Garfunkel, Kaiser Chiefs, Arctic Monkeys, Snow Patrol, Joy Division, New Order, Duke Special, Frankie Goes to Hollywood, Sam & Dave, Crosby Stills & Nash,
Crosby, Stills and Nash, Earth Wind & Fire, Kool and the Gang, Huey Lewis and the News, Echo and the Bunnymen, Siouxsie and the Banshees, Adam and the Ants, Dexys Midnight Runners, Lady Antebellum, Girls Aloud, Atomic Kitten, Destiny's Child, Black Eyed Peas, Limp Bizkit, Linkin Park, Velvet Revolver
`;

export const BANDS_CALLED: ReadonlySet<string> = new Set(BANDS_LIKE_PERSONS.trim().split(/\s*,\s+/));
