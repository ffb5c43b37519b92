/**
 * Bodies and companies whose names are nothing else: general knowledge of the press of any country. Where a tagger doubts
 * such a name as an organization, it is one.
 */
const LINES = `
AT&T, eBay, Nokia, Ericsson, Motorola, Vodafone, T-Mobile, Siemens, Samsung, Toshiba, Panasonic, Philips, Microsoft, Yahoo, Google, Symantec, Cisco, Netscape, Napster, Ask Jeeves, Lycos, Nintendo, Sega, Ubisoft, Electronic Arts, Hewlett-Packard, Lenovo,
Boeing, Airbus, Lufthansa, Ryanair, Easyjet, EasyJet, Qantas, Alitalia, Iberia, DaimlerChrysler, Daimler-Benz, Volkswagen, Renault, Peugeot, Citroen, Fiat, Toyota, Nissan, Honda, Mitsubishi, Mazda, Hyundai, Daewoo, Volvo, Saab, BMW, Audi, Porsche, Ferrari,
Diageo, Unilever, Nestle, Danone, Heineken, Carlsberg, Glaxo, GlaxoSmithKline, AstraZeneca, Pfizer, Novartis, Roche, Bayer, BASF, Procter & Gamble, Gillette, Colgate, Coca-Cola, PepsiCo, McDonald's, Starbucks, Tesco, Asda, Morrisons, Wal-Mart, Carrefour, Ikea,
Citigroup, Citibank, HSBC, Barclays, Lloyds TSB, Standard Chartered, Deutsche Bank, Dresdner, Commerzbank, UBS, Credit Suisse, ABN Amro, Santander, BNP Paribas, Societe Generale, Goldman Sachs, Merrill Lynch, Morgan Stanley, Lehman Brothers, PaineWebber, PricewaterhouseCoopers, KPMG, Deloitte, Moody's, Standard & Poor's,
ExxonMobil, Exxon, Texaco, ChevronTexaco, ConocoPhillips, Repsol, Statoil, Gazprom, Rosneft, Lukoil, Yukos, Petrobras, Aramco, Halliburton, Enron, WorldCom, Worldcom, Verizon, Qwest, Halifax Bank of Scotland, Thomson Reuters, Vivendi, Bertelsmann, Viacom, BSkyB, Endemol, DreamWorks, Miramax, Pixar,
BBC Sport, BBC News, BBC Radio, BBC Radio 4, BBC Radio Five Live, BBC World Service, Radio 4, Radio Four, Radio 1, Radio 2, Channel 4, Channel Four, Channel Five, Channel 5, ITV, ITV1, ITV News, Sky News, Sky One, Sky Sports, MTV, VH1, CBS, NBC, ABC News, HBO, Fox News, Al-Jazeera, al-Jazeera, HMV,
Home Office, Foreign Office, Cabinet Office, Scotland Yard, Crown Prosecution Service, Ofcom, Ofgem, Ofsted, Ofwat, Met Office, Audit Commission, Law Society, Royal Mail, British Library, Premier League, Football League, Football Association, UK Athletics, UK Sport, Uefa, Fifa, IAAF, GCHQ, Oxfam, Greenpeace, Amnesty International, Friends of the Earth, Save the Children, Christian Aid, Muslim Council of Britain, Mori, ICM, YouGov, Gartner, Nielsen, Jupiter Research, Forrester Research,
Congress, Parliament, GATT, OPEC, USDA, Comecon, Tass, Xinhua, Interfax, Kyodo, Nikkei, Handelsblatt, Le Monde, Der Spiegel, Hapoalim, National Westminster Bank, Security Council
`;

export const KNOWN_HOUSES: ReadonlySet<string> = new Set(
	LINES.trim()
		.split(/\s*,\s+/)
		.filter((name) => name !== ''),
);
