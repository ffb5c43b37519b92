/**
 * Countries and territories, one a line: the name newsdesk calls it; other names and abbreviations;
 * its people, adjective first. General knowledge of the world, common English press usage.
 */
const LINES = `
Afghanistan; Islamic Emirate of Afghanistan; Afghan, Afghans, Afghani
Albania; ; Albanian, Albanians
Algeria; ; Algerian, Algerians
Andorra; ; Andorran, Andorrans
Angola; ; Angolan, Angolans
Antigua and Barbuda; Antigua; Antiguan, Antiguans
Argentina; ; Argentine, Argentines, Argentinian, Argentinians, Argentinean
Armenia; ; Armenian, Armenians
Australia; Commonwealth of Australia; Australian, Australians, Aussie, Aussies
Austria; ; Austrian, Austrians
Azerbaijan; ; Azerbaijani, Azerbaijanis, Azeri, Azeris
Bahamas; The Bahamas; Bahamian, Bahamians
Bahrain; ; Bahraini, Bahrainis
Bangladesh; ; Bangladeshi, Bangladeshis
Barbados; ; Barbadian, Barbadians
Belarus; Belorussia, Byelorussia; Belarusian, Belarusians, Belarussian, Belarussians
Belgium; ; Belgian, Belgians
Belize; ; Belizean, Belizeans
Benin; ; Beninese
Bhutan; ; Bhutanese
Bolivia; ; Bolivian, Bolivians
Bosnia and Herzegovina; Bosnia, Bosnia-Herzegovina; Bosnian, Bosnians
Botswana; ; Botswanan, Batswana
Brazil; ; Brazilian, Brazilians
Brunei; Brunei Darussalam; Bruneian, Bruneians
Bulgaria; ; Bulgarian, Bulgarians
Burkina Faso; ; Burkinabe, Burkinabé
Burundi; ; Burundian, Burundians
Cambodia; Kampuchea; Cambodian, Cambodians
Cameroon; ; Cameroonian, Cameroonians
Canada; ; Canadian, Canadians
Cape Verde; Cabo Verde; Cape Verdean, Cape Verdeans
Central African Republic; C.A.R.; Central African, Central Africans
Chad; ; Chadian, Chadians
Chile; ; Chilean, Chileans
China; People's Republic of China, PRC, P.R.C., mainland China; Chinese
Colombia; ; Colombian, Colombians
Comoros; ; Comorian, Comorans
Congo; Republic of Congo, Republic of the Congo, Congo-Brazzaville, Congo Republic; Congolese
Costa Rica; ; Costa Rican, Costa Ricans
Croatia; ; Croatian, Croatians, Croat, Croats
Cuba; ; Cuban, Cubans
Cyprus; ; Cypriot, Cypriots
Czech Republic; Czechia; Czech, Czechs
Democratic Republic of Congo; Democratic Republic of the Congo, DRC, D.R.C., DR Congo, D.R. Congo, Congo-Kinshasa, Zaire;
Denmark; ; Danish, Dane, Danes
Djibouti; ; Djiboutian, Djiboutians
Dominica; ;
Dominican Republic; ; Dominican, Dominicans
East Timor; Timor-Leste, Timor Leste; Timorese, East Timorese
Ecuador; ; Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans
Egypt; Arab Republic of Egypt; Egyptian, Egyptians
El Salvador; ; Salvadoran, Salvadorans, Salvadorean
Equatorial Guinea; ; Equatoguinean
Eritrea; ; Eritrean, Eritreans
Estonia; ; Estonian, Estonians
Eswatini; Swaziland; Swazi, Swazis
Ethiopia; ; Ethiopian, Ethiopians
Fiji; ; Fijian, Fijians
Finland; ; Finnish, Finn, Finns
France; French Republic; French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen
Gabon; ; Gabonese
Gambia; The Gambia; Gambian, Gambians
Georgia; ; Georgian, Georgians
Germany; Federal Republic of Germany; German, Germans
Ghana; ; Ghanaian, Ghanaians
Greece; Hellenic Republic; Greek, Greeks
Greenland; ; Greenlandic, Greenlander, Greenlanders
Grenada; ; Grenadian, Grenadians
Guatemala; ; Guatemalan, Guatemalans
Guinea; ; Guinean, Guineans
Guinea-Bissau; Guinea Bissau;
Guyana; ; Guyanese
Haiti; ; Haitian, Haitians
Honduras; ; Honduran, Hondurans
Hong Kong; ; Hongkonger, Hongkongers, Hong Konger, Hong Kongers
Hungary; ; Hungarian, Hungarians
Iceland; ; Icelandic, Icelander, Icelanders
India; Republic of India; Indian, Indians
Indonesia; ; Indonesian, Indonesians
Iran; Islamic Republic of Iran, Persia; Iranian, Iranians
Iraq; ; Iraqi, Iraqis
Ireland; Republic of Ireland, Irish Republic, Eire; Irish, Irishman, Irishmen, Irishwoman
Israel; State of Israel; Israeli, Israelis
Italy; ; Italian, Italians
Ivory Coast; Cote d'Ivoire, Côte d'Ivoire, Cote d’Ivoire, Côte d’Ivoire; Ivorian, Ivorians
Jamaica; ; Jamaican, Jamaicans
Japan; ; Japanese
Jordan; Hashemite Kingdom of Jordan; Jordanian, Jordanians
Kazakhstan; Kazakstan; Kazakh, Kazakhs, Kazakhstani
Kenya; ; Kenyan, Kenyans
Kiribati; ;
Kosovo; ; Kosovar, Kosovars, Kosovan
Kuwait; ; Kuwaiti, Kuwaitis
Kyrgyzstan; Kirghizia; Kyrgyz, Kyrgyzstani
Laos; ; Laotian, Laotians, Lao
Latvia; ; Latvian, Latvians
Lebanon; ; Lebanese
Lesotho; ; Basotho
Liberia; ; Liberian, Liberians
Libya; ; Libyan, Libyans
Liechtenstein; ; Liechtensteiner
Lithuania; ; Lithuanian, Lithuanians
Luxembourg; ; Luxembourger, Luxembourgers, Luxembourgish
Macau; Macao; Macanese
Madagascar; ; Malagasy, Madagascan
Malawi; ; Malawian, Malawians
Malaysia; ; Malaysian, Malaysians
Maldives; The Maldives; Maldivian, Maldivians
Mali; ; Malian, Malians
Malta; ; Maltese
Marshall Islands; ; Marshallese
Mauritania; ; Mauritanian, Mauritanians
Mauritius; ; Mauritian, Mauritians
Mexico; ; Mexican, Mexicans
Micronesia; ; Micronesian, Micronesians
Moldova; ; Moldovan, Moldovans
Monaco; ; Monegasque
Mongolia; ; Mongolian, Mongolians
Montenegro; ; Montenegrin, Montenegrins
Morocco; ; Moroccan, Moroccans
Mozambique; ; Mozambican, Mozambicans
Myanmar; Burma; Burmese, Myanmarese
Namibia; ; Namibian, Namibians
Nauru; ; Nauruan
Nepal; ; Nepali, Nepalis, Nepalese
Netherlands; The Netherlands, Holland; Dutch, Dutchman, Dutchmen, Dutchwoman
New Zealand; Aotearoa; New Zealander, New Zealanders
Nicaragua; ; Nicaraguan, Nicaraguans
Niger; ; Nigerien, Nigeriens
Nigeria; ; Nigerian, Nigerians
North Korea; DPRK, D.P.R.K., Democratic People's Republic of Korea; North Korean, North Koreans
North Macedonia; Macedonia; Macedonian, Macedonians
Norway; ; Norwegian, Norwegians
Oman; Sultanate of Oman; Omani, Omanis
Pakistan; Islamic Republic of Pakistan; Pakistani, Pakistanis
Palau; ; Palauan
Panama; ; Panamanian, Panamanians
Papua New Guinea; PNG; Papua New Guinean
Paraguay; ; Paraguayan, Paraguayans
Peru; ; Peruvian, Peruvians
Philippines; The Philippines; Filipino, Filipinos, Filipina, Philippine
Poland; ; Polish, Pole, Poles
Portugal; ; Portuguese
Puerto Rico; ; Puerto Rican, Puerto Ricans
Qatar; State of Qatar; Qatari, Qataris
Romania; Rumania; Romanian, Romanians
Russia; Russian Federation; Russian, Russians
Rwanda; ; Rwandan, Rwandans
Saint Kitts and Nevis; St. Kitts and Nevis, St Kitts and Nevis;
Saint Lucia; St. Lucia, St Lucia; Saint Lucian
Saint Vincent and the Grenadines; St. Vincent and the Grenadines, St Vincent and the Grenadines; Vincentian
Samoa; Western Samoa; Samoan, Samoans
San Marino; ; Sammarinese
Sao Tome and Principe; São Tomé and Príncipe, Sao Tome;
Saudi Arabia; KSA, Kingdom of Saudi Arabia; Saudi, Saudis, Saudi Arabian, Saudi Arabians
Senegal; ; Senegalese
Serbia; ; Serbian, Serbians, Serb, Serbs
Seychelles; The Seychelles; Seychellois
Sierra Leone; ; Sierra Leonean, Sierra Leoneans
Singapore; ; Singaporean, Singaporeans
Slovakia; Slovak Republic; Slovak, Slovaks, Slovakian
Slovenia; ; Slovenian, Slovenians, Slovene, Slovenes
Solomon Islands; ; Solomon Islander
Somalia; ; Somali, Somalis, Somalian
Somaliland; ; Somalilander
South Africa; Republic of South Africa, RSA; South African, South Africans
South Korea; Republic of Korea, R.O.K.; South Korean, South Koreans
South Sudan; ; South Sudanese
Soviet Union; USSR, U.S.S.R.; Soviet, Soviets
Spain; ; Spanish, Spaniard, Spaniards
Sri Lanka; Ceylon; Sri Lankan, Sri Lankans
Sudan; ; Sudanese
Suriname; Surinam; Surinamese
Sweden; ; Swedish, Swede, Swedes
Switzerland; Swiss Confederation; Swiss
Syria; Syrian Arab Republic; Syrian, Syrians
Taiwan; Republic of China, Chinese Taipei; Taiwanese
Tajikistan; Tadzhikistan; Tajik, Tajiks
Tanzania; ; Tanzanian, Tanzanians
Thailand; ; Thai, Thais
Togo; ; Togolese
Tonga; ; Tongan, Tongans
Trinidad and Tobago; Trinidad; Trinidadian, Trinidadians
Tunisia; ; Tunisian, Tunisians
Turkey; Turkiye, Türkiye, Republic of Turkey; Turkish, Turk, Turks
Turkmenistan; ; Turkmen, Turkmens
Tuvalu; ; Tuvaluan
Uganda; ; Ugandan, Ugandans
Ukraine; The Ukraine; Ukrainian, Ukrainians
United Arab Emirates; UAE, U.A.E., Emirates; Emirati, Emiratis
United Kingdom; UK, U.K., Britain, Great Britain; British, Briton, Britons, Brit, Brits
United States; US, U.S., U.S, USA, U.S.A., United States of America, America; American, Americans
Uruguay; ; Uruguayan, Uruguayans
Uzbekistan; ; Uzbek, Uzbeks
Vanuatu; ; Ni-Vanuatu
Vatican City; Vatican, Holy See, The Vatican;
Venezuela; ; Venezuelan, Venezuelans
Vietnam; Viet Nam; Vietnamese
Western Sahara; ; Sahrawi, Sahrawis, Saharawi
Yemen; ; Yemeni, Yemenis, Yemenite
Yugoslavia; ; Yugoslav, Yugoslavs, Yugoslavian
Zambia; ; Zambian, Zambians
Zimbabwe; Rhodesia; Zimbabwean, Zimbabweans
Czechoslovakia; ; Czechoslovak, Czechoslovaks
East Germany; GDR, German Democratic Republic; East German, East Germans
West Germany; ; West German, West Germans
England; ; English, Englishman, Englishmen, Englishwoman
Scotland; ; Scottish, Scot, Scots, Scotsman
Wales; ; Welsh, Welshman, Welshmen
Northern Ireland; Ulster; Northern Irish
Palestine; State of Palestine, Palestinian Territories, Palestinian territories; Palestinian, Palestinians
Tibet; ; Tibetan, Tibetans
Chechnya; ; Chechen, Chechens
Catalonia; ; Catalan, Catalans
Crimea; Crimean Peninsula; Crimean, Crimeans
Kurdistan; Iraqi Kurdistan; Kurdish, Kurd, Kurds
`;

export interface Country {
	readonly name: string;
	readonly aliases: readonly string[];
	/** Adjective and nouns for its people; the first stands for all. */
	readonly people: readonly string[];
}

const listed = (field: string | undefined): string[] =>
	(field ?? '')
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);

export const COUNTRIES: readonly Country[] = LINES.trim()
	.split('\n')
	.map((line) => {
		const [name = '', aliases, people] = line.split(';');
		return { name: name.trim(), aliases: listed(aliases), people: listed(people) };
	});
