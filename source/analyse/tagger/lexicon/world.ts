/** `Country = demonym, demonym = capital, other spelling of the country, …`: general knowledge, one state or territory a line. */
export const COUNTRIES = `
Afghanistan = Afghan, Afghans, Afghani = Kabul
Albania = Albanian, Albanians = Tirana
Algeria = Algerian, Algerians = Algiers
Andorra = Andorran, Andorrans = Andorra la Vella
Angola = Angolan, Angolans = Luanda
Antigua and Barbuda = Antiguan, Antiguans = Saint John's; Antigua; Barbuda
Argentina = Argentine, Argentines, Argentinian, Argentinians = Buenos Aires; Argentine Republic
Armenia = Armenian, Armenians = Yerevan
Australia = Australian, Australians, Aussie, Aussies = Canberra
Austria = Austrian, Austrians = Vienna
Azerbaijan = Azerbaijani, Azerbaijanis, Azeri, Azeris = Baku
Bahamas = Bahamian, Bahamians = Nassau
Bahrain = Bahraini, Bahrainis = Manama
Bangladesh = Bangladeshi, Bangladeshis = Dhaka
Barbados = Barbadian, Barbadians = Bridgetown
Belarus = Belarusian, Belarusians, Belarussian, Belarussians = Minsk; Belorussia
Belgium = Belgian, Belgians = Brussels
Belize = Belizean, Belizeans = Belmopan
Benin = Beninese = Porto-Novo
Bhutan = Bhutanese = Thimphu
Bolivia = Bolivian, Bolivians = La Paz
Bosnia and Herzegovina = Bosnian, Bosnians, Bosniak, Bosniaks = Sarajevo; Bosnia; Bosnia-Herzegovina
Botswana = Botswanan, Batswana, Motswana = Gaborone
Brazil = Brazilian, Brazilians = Brasilia
Britain = British, Briton, Britons, Brit, Brits = London; United Kingdom; Great Britain; UK; U.K.
Brunei = Bruneian, Bruneians = Bandar Seri Begawan
Bulgaria = Bulgarian, Bulgarians = Sofia
Burkina Faso = Burkinabe, Burkinabes = Ouagadougou; Burkina
Burundi = Burundian, Burundians = Bujumbura
Cambodia = Cambodian, Cambodians, Khmer = Phnom Penh; Kampuchea
Cameroon = Cameroonian, Cameroonians = Yaounde
Canada = Canadian, Canadians = Ottawa
Cape Verde = Cape Verdean, Cape Verdeans = Praia; Cabo Verde
Central African Republic = Central African = Bangui; CAR
Chad = Chadian, Chadians = N'Djamena
Chile = Chilean, Chileans = Santiago
China = Chinese = Beijing; People's Republic of China; PRC
Colombia = Colombian, Colombians = Bogota
Comoros = Comorian, Comorians = Moroni
Congo = Congolese = Kinshasa; Democratic Republic of Congo; Democratic Republic of the Congo; Republic of Congo; DRC; DR Congo; Zaire
Costa Rica = Costa Rican, Costa Ricans = San Jose
Croatia = Croatian, Croatians, Croat, Croats = Zagreb
Cuba = Cuban, Cubans = Havana
Cyprus = Cypriot, Cypriots = Nicosia
Czech Republic = Czech, Czechs = Prague; Czechia; Czechoslovakia
Denmark = Danish, Dane, Danes = Copenhagen
Djibouti = Djiboutian, Djiboutians = Djibouti
Dominica = Dominican, Dominicans = Roseau
Dominican Republic = Dominican, Dominicans = Santo Domingo
East Timor = Timorese = Dili; Timor-Leste
Ecuador = Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans = Quito
Egypt = Egyptian, Egyptians = Cairo
El Salvador = Salvadoran, Salvadorans, Salvadorean = San Salvador
England = English, Englishman, Englishmen = London
Equatorial Guinea = Equatoguinean = Malabo
Eritrea = Eritrean, Eritreans = Asmara
Estonia = Estonian, Estonians = Tallinn
Eswatini = Swazi, Swazis = Mbabane; Swaziland
Ethiopia = Ethiopian, Ethiopians = Addis Ababa
Faroe Islands = Faroese = Torshavn
Fiji = Fijian, Fijians = Suva
Finland = Finnish, Finn, Finns = Helsinki
France = French, Frenchman, Frenchmen = Paris
Gabon = Gabonese = Libreville
Gambia = Gambian, Gambians = Banjul; The Gambia
Georgia = Georgian, Georgians = Tbilisi
Germany = German, Germans = Berlin; West Germany; East Germany; Federal Republic of Germany
Ghana = Ghanaian, Ghanaians = Accra
Gibraltar = Gibraltarian, Gibraltarians = Gibraltar
Greece = Greek, Greeks = Athens
Greenland = Greenlander, Greenlanders, Greenlandic = Nuuk
Grenada = Grenadian, Grenadians = Saint George's
Guatemala = Guatemalan, Guatemalans = Guatemala City
Guinea = Guinean, Guineans = Conakry
Guinea-Bissau = Bissau-Guinean = Bissau
Guyana = Guyanese = Georgetown
Haiti = Haitian, Haitians = Port-au-Prince
Honduras = Honduran, Hondurans = Tegucigalpa
Hong Kong = Hongkonger, Hongkongers = Hong Kong
Hungary = Hungarian, Hungarians = Budapest
Iceland = Icelandic, Icelander, Icelanders = Reykjavik
India = Indian, Indians = New Delhi
Indonesia = Indonesian, Indonesians = Jakarta
Iran = Iranian, Iranians = Tehran; Islamic Republic of Iran; Islamic Republic; Teheran
Iraq = Iraqi, Iraqis = Baghdad
Ireland = Irish, Irishman, Irishmen = Dublin; Irish Republic; Republic of Ireland
Israel = Israeli, Israelis = Jerusalem; Tel Aviv
Italy = Italian, Italians = Rome
Ivory Coast = Ivorian, Ivorians = Abidjan; Cote d'Ivoire; Yamoussoukro
Jamaica = Jamaican, Jamaicans = Kingston
Japan = Japanese = Tokyo
Jordan = Jordanian, Jordanians = Amman
Kazakhstan = Kazakh, Kazakhs = Astana; Almaty; Kazakstan
Kenya = Kenyan, Kenyans = Nairobi
Kiribati = I-Kiribati = Tarawa
Kosovo = Kosovar, Kosovars, Kosovan = Pristina
Kuwait = Kuwaiti, Kuwaitis = Kuwait City
Kyrgyzstan = Kyrgyz = Bishkek; Kirghizstan
Laos = Laotian, Laotians, Lao = Vientiane
Latvia = Latvian, Latvians = Riga
Lebanon = Lebanese = Beirut
Lesotho = Basotho = Maseru
Liberia = Liberian, Liberians = Monrovia
Libya = Libyan, Libyans = Tripoli
Liechtenstein = Liechtensteiner = Vaduz
Lithuania = Lithuanian, Lithuanians = Vilnius
Luxembourg = Luxembourger, Luxembourgers = Luxembourg
Macau = Macanese = Macau; Macao
Macedonia = Macedonian, Macedonians = Skopje; North Macedonia
Madagascar = Malagasy = Antananarivo
Malawi = Malawian, Malawians = Lilongwe
Malaysia = Malaysian, Malaysians, Malay, Malays = Kuala Lumpur
Maldives = Maldivian, Maldivians = Male
Mali = Malian, Malians = Bamako
Malta = Maltese = Valletta
Marshall Islands = Marshallese = Majuro
Mauritania = Mauritanian, Mauritanians = Nouakchott
Mauritius = Mauritian, Mauritians = Port Louis
Mexico = Mexican, Mexicans = Mexico City
Micronesia = Micronesian, Micronesians = Palikir
Moldova = Moldovan, Moldovans = Chisinau; Moldavia
Monaco = Monegasque = Monaco
Mongolia = Mongolian, Mongolians = Ulaanbaatar; Ulan Bator
Montenegro = Montenegrin, Montenegrins = Podgorica
Morocco = Moroccan, Moroccans = Rabat
Mozambique = Mozambican, Mozambicans = Maputo
Myanmar = Burmese = Naypyidaw; Burma; Yangon; Rangoon
Namibia = Namibian, Namibians = Windhoek
Nauru = Nauruan, Nauruans = Yaren
Nepal = Nepalese, Nepali, Nepalis = Kathmandu
Netherlands = Dutch, Dutchman, Dutchmen = Amsterdam; The Netherlands; Holland; The Hague
New Zealand = New Zealander, New Zealanders, Kiwi, Kiwis = Wellington
Nicaragua = Nicaraguan, Nicaraguans = Managua
Niger = Nigerien, Nigeriens = Niamey
Nigeria = Nigerian, Nigerians = Abuja
North Korea = North Korean, North Koreans, Korean, Koreans = Pyongyang; DPRK; Democratic People's Republic of Korea
Northern Ireland = Northern Irish = Belfast; Ulster
Norway = Norwegian, Norwegians = Oslo
Oman = Omani, Omanis = Muscat
Pakistan = Pakistani, Pakistanis = Islamabad
Palau = Palauan, Palauans = Ngerulmud
Palestine = Palestinian, Palestinians = Ramallah; Palestinian territories; State of Palestine
Panama = Panamanian, Panamanians = Panama City
Papua New Guinea = Papuan, Papuans = Port Moresby; PNG
Paraguay = Paraguayan, Paraguayans = Asuncion
Peru = Peruvian, Peruvians = Lima
Philippines = Filipino, Filipinos, Philippine = Manila; The Philippines
Poland = Polish, Pole, Poles = Warsaw
Portugal = Portuguese = Lisbon
Puerto Rico = Puerto Rican, Puerto Ricans = San Juan
Qatar = Qatari, Qataris = Doha
Romania = Romanian, Romanians = Bucharest; Rumania
Russia = Russian, Russians = Moscow; Russian Federation; Soviet Union; USSR
Rwanda = Rwandan, Rwandans = Kigali
Samoa = Samoan, Samoans = Apia; Western Samoa
San Marino = Sammarinese = San Marino
Sao Tome and Principe = Santomean = Sao Tome
Saudi Arabia = Saudi, Saudis, Saudi Arabian = Riyadh; Kingdom of Saudi Arabia; KSA
Scotland = Scottish, Scot, Scots, Scotsman = Edinburgh
Senegal = Senegalese = Dakar
Serbia = Serbian, Serbians, Serb, Serbs, Yugoslav, Yugoslavs = Belgrade; Yugoslavia
Seychelles = Seychellois = Victoria
Sierra Leone = Sierra Leonean, Sierra Leoneans = Freetown
Singapore = Singaporean, Singaporeans = Singapore
Slovakia = Slovak, Slovaks, Slovakian = Bratislava
Slovenia = Slovenian, Slovenians, Slovene, Slovenes = Ljubljana
Solomon Islands = Solomon Islander = Honiara
Somalia = Somali, Somalis, Somalian = Mogadishu; Somaliland
South Africa = South African, South Africans = Pretoria; Cape Town
South Korea = South Korean, South Koreans = Seoul; Republic of Korea; Korea
South Sudan = South Sudanese = Juba
Spain = Spanish, Spaniard, Spaniards = Madrid
Sri Lanka = Sri Lankan, Sri Lankans, Sinhalese = Colombo; Ceylon
Saint Lucia = Saint Lucian = Castries; St. Lucia; St Lucia
Saint Kitts and Nevis = Kittitian = Basseterre; St. Kitts
Saint Vincent and the Grenadines = Vincentian = Kingstown; St. Vincent
Sudan = Sudanese = Khartoum
Suriname = Surinamese = Paramaribo
Sweden = Swedish, Swede, Swedes = Stockholm
Switzerland = Swiss = Bern; Berne
Syria = Syrian, Syrians = Damascus; Syrian Arab Republic
Taiwan = Taiwanese = Taipei; Republic of China
Tajikistan = Tajik, Tajiks = Dushanbe
Tanzania = Tanzanian, Tanzanians = Dodoma; Dar es Salaam; Zanzibar
Thailand = Thai, Thais = Bangkok
Tibet = Tibetan, Tibetans = Lhasa
Togo = Togolese = Lome
Tonga = Tongan, Tongans = Nuku'alofa
Trinidad and Tobago = Trinidadian, Trinidadians = Port of Spain; Trinidad
Tunisia = Tunisian, Tunisians = Tunis
Turkey = Turkish, Turk, Turks = Ankara; Turkiye; Istanbul
Turkmenistan = Turkmen = Ashgabat
Tuvalu = Tuvaluan = Funafuti
Uganda = Ugandan, Ugandans = Kampala
Ukraine = Ukrainian, Ukrainians = Kyiv; Kiev
United Arab Emirates = Emirati, Emiratis = Abu Dhabi; UAE; U.A.E.; Dubai; Emirates
United States = American, Americans = Washington; U.S.; US; USA; U.S.A.; America; United States of America
Uruguay = Uruguayan, Uruguayans = Montevideo
Uzbekistan = Uzbek, Uzbeks = Tashkent
Vanuatu = Vanuatuan, Ni-Vanuatu = Port Vila
Vatican City = Vatican = Vatican; Holy See
Venezuela = Venezuelan, Venezuelans = Caracas
Vietnam = Vietnamese = Hanoi; Viet Nam
Wales = Welsh, Welshman, Welshmen = Cardiff
Western Sahara = Sahrawi, Sahrawis, Saharawi = Laayoune
Yemen = Yemeni, Yemenis = Sanaa; Sana'a
Zambia = Zambian, Zambians = Lusaka
Zimbabwe = Zimbabwean, Zimbabweans = Harare; Rhodesia
`;

/** Peoples, faiths, languages and political colours that are no state's demonym. */
export const GROUPS = `
Arab, Arabs, Arabic, Kurd, Kurds, Kurdish, Berber, Berbers, Bedouin, Bedouins, Druze, Alawite, Alawites, Yazidi, Yazidis, Maronite, Maronites,
Copt, Copts, Coptic, Assyrian, Assyrians, Chechen, Chechens, Ingush, Tatar, Tatars, Cossack, Cossacks, Slav, Slavs, Slavic, Roma, Romany, Gypsy, Gypsies,
Catalan, Catalans, Basque, Basques, Corsican, Corsicans, Breton, Flemish, Walloon, Bavarian, Bavarians, Sicilian, Sicilians, Sardinian, Prussian,
Tamil, Tamils, Sikh, Sikhs, Punjabi, Punjabis, Bengali, Bengalis, Kashmiri, Kashmiris, Gujarati, Marathi, Pashtun, Pashtuns, Baloch, Baluch, Hazara, Hazaras,
Uighur, Uighurs, Uyghur, Uyghurs, Han, Rohingya, Rohingyas, Karen, Hmong, Hutu, Hutus, Tutsi, Tutsis, Zulu, Zulus, Xhosa, Yoruba, Igbo, Hausa, Fulani, Kikuyu, Luo,
Oromo, Amhara, Tigrayan, Tigrayans, Tigrinya, Tuareg, Tuaregs, Maasai, Afrikaner, Afrikaners, Afrikaans, Maori, Maoris, Aboriginal, Aborigine, Aborigines, Inuit, Cree, Mohawk, Cherokee, Navajo, Sioux,
Hispanic, Hispanics, Latino, Latinos, Latina, Chicano, African, Africans, African-American, African-Americans, Asian, Asians, Asian-American, European, Europeans, Latin American, Latin Americans, North American, South American, South Asian, Southeast Asian, East Asian, West African, East African, North African, Middle Eastern, Scandinavian, Scandinavians, Nordic, Balkan, Baltic, Caribbean, Anglo, Anglo-Saxon, Anglo-American, Eurasian, Western, Westerner, Westerners, Soviet, Soviets, Persian, Persians, Ottoman, Ottomans, Roman, Romans, Hebrew, Latin, Yiddish, Urdu, Hindi, Mandarin, Cantonese, Farsi, Swahili, Pashto, Dari,
Muslim, Muslims, Moslem, Moslems, Islamic, Islamist, Islamists, Sunni, Sunnis, Shiite, Shiites, Shi'ite, Shi'ites, Shia, Shias, Sufi, Sufis, Salafi, Salafis, Salafist, Salafists, Wahhabi, Wahhabis, Ismaili, Ahmadi,
Jew, Jews, Jewish, Zionist, Zionists, Hasidic, Haredi, Ashkenazi, Sephardic, Christian, Christians, Catholic, Catholics, Roman Catholic, Roman Catholics, Protestant, Protestants, Orthodox, Anglican, Anglicans, Episcopalian, Baptist, Baptists, Methodist, Methodists, Lutheran, Lutherans, Presbyterian, Mormon, Mormons, Evangelical, Evangelicals, Pentecostal, Quaker, Quakers, Jesuit, Jesuits, Hindu, Hindus, Buddhist, Buddhists, Taoist, Confucian, Jain, Jains, Zoroastrian, Baha'i,
Republican, Republicans, Democrat, Democrats, Democratic, Communist, Communists, Socialist, Socialists, Marxist, Marxists, Maoist, Maoists, Leninist, Trotskyist, Fascist, Fascists, Nazi, Nazis, Neo-Nazi, neo-Nazi, neo-Nazis, Tory, Tories, Labourite, Liberal, Liberals, Conservatives, Greens, Social Democrat, Social Democrats, Christian Democrat, Christian Democrats, Gaullist, Peronist, Baathist, Baathists, Ba'athist, Kemalist, Gandhian, Thatcherite, Reaganite, Trumpist,
Californian, Californians, Texan, Texans, New Yorker, New Yorkers, Floridian, Parisian, Parisians, Londoner, Londoners, Berliner, Berliners, Muscovite, Muscovites, Gazan, Gazans, Quebecer, Quebecers, Quebecois, Bostonian, Hawaiian, Hawaiians, Alaskan, Georgian, Crimean, Crimeans, Darfuri, Darfuris, Abkhaz, Abkhazian, Ossetian, Ossetians, Dagestani, Siberian, Siberians, Lankan, Lankans, Taleban, Korean, Koreans, Ulsterman, Tyrolean, Transylvanian, Moravian, Silesian
`;

/** Regions, states, seas and other places that are neither states nor in a list of cities. */
export const REGIONS = `
Africa, Asia, Europe, America, Americas, North America, South America, Latin America, Central America, Oceania, Antarctica, Arctic, Middle East, Near East, Far East, Balkans, Caucasus, Scandinavia, Caribbean, Maghreb, Sahel, Horn of Africa, Sub-Saharan Africa, Central Asia, South Asia, Southeast Asia, East Asia, Eastern Europe, Western Europe, Persian Gulf, Gulf, Levant, Sinai, Sinai Peninsula, Gaza, Gaza Strip, Gaza City, West Bank, East Jerusalem, Golan Heights, Golan, Negev, Galilee, Kurdistan, Chechnya, Dagestan, Ingushetia, Crimea, Donbas, Donbass, Donetsk, Luhansk, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Karabakh, Siberia, Tibet, Xinjiang, Inner Mongolia, Kashmir, Punjab, Balochistan, Baluchistan, Sindh, Waziristan, Khyber Pakhtunkhwa, Gujarat, Bihar, Assam, Kerala, Tamil Nadu, Maharashtra, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, West Bengal, Rajasthan, Orissa, Odisha, Karnataka, Telangana, Jharkhand, Chhattisgarh, Haryana, Himachal Pradesh, Uttarakhand, Manipur, Nagaland, Mizoram, Tripura, Meghalaya, Goa, Darfur, Kordofan, Tigray, Oromia, Amhara, Ogaden, Puntland, Katanga, Kivu, North Kivu, South Kivu, Ituri, Biafra, KwaZulu-Natal, Gauteng, Eastern Cape, Western Cape, Limpopo, Mpumalanga, Casamance, Cabinda, Aceh, Papua, West Papua, Java, Sumatra, Borneo, Kalimantan, Sulawesi, Bali, Mindanao, Luzon, Sabah, Sarawak, Hokkaido, Honshu, Kyushu, Okinawa, Kyoto, Bavaria, Saxony, Hesse, Catalonia, Basque Country, Andalusia, Galicia, Normandy, Brittany, Provence, Alsace, Corsica, Sicily, Sardinia, Tuscany, Lombardy, Flanders, Wallonia, Yorkshire, Cornwall, Kent, Essex, Sussex, Surrey, Devon, Lancashire, Wessex, Transylvania, Moravia, Silesia, Galicia, Bohemia, Vojvodina, Anatolia, Thrace, Crete, Rhodes,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, D.C., Guam, New England, Midwest, Manhattan, Brooklyn, Queens, Bronx, Harlem, Staten Island, Long Island, Hollywood, Silicon Valley, Wall Street, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Yukon, Nunavut, New South Wales, Queensland, Tasmania, South Australia, Western Australia, Northern Territory, Sao Paulo, Minas Gerais, Bahia, Amazonas, Patagonia, Chiapas, Oaxaca, Sinaloa, Chihuahua, Guerrero, Jalisco, Michoacan, Sonora, Veracruz, Yucatan,
Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Dead Sea, Caspian Sea, Baltic Sea, North Sea, Arabian Sea, South China Sea, East China Sea, Yellow Sea, Sea of Japan, Aegean, Aegean Sea, Adriatic, Adriatic Sea, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic Ocean, Gulf of Mexico, Gulf of Aden, Gulf of Guinea, Gulf of Oman, Strait of Hormuz, English Channel, Suez Canal, Panama Canal, Bering Strait, Bosporus, Dardanelles, Nile, Amazon, Danube, Rhine, Volga, Thames, Seine, Tigris, Euphrates, Jordan River, Ganges, Indus, Mekong, Yangtze, Yellow River, Congo River, Niger River, Zambezi, Mississippi River, Rio Grande, Potomac, Hudson River, Lake Victoria, Lake Chad, Lake Tanganyika, Lake Baikal, Lake Michigan, Himalayas, Alps, Andes, Pyrenees, Carpathians, Urals, Rocky Mountains, Rockies, Appalachians, Kilimanjaro, Mount Everest, Everest, Sahara, Kalahari, Gobi, Falkland Islands, Falklands, Canary Islands, Azores, Bermuda, Cayman Islands, Virgin Islands, Guadeloupe, Martinique, Reunion, Mayotte, New Caledonia, Tahiti, French Polynesia, Isle of Man, Jersey, Guernsey, Svalbard, Spratly Islands, Paracel Islands, Kuril Islands, Senkaku, Diaoyu
`;

/** Names and short forms of bodies known everywhere. */
export const BODIES = `
United Nations, U.N., UN, UNICEF, UNESCO, UNHCR, UNRWA, UNIFIL, WHO, World Health Organization, World Food Programme, WFP, IAEA, International Atomic Energy Agency, International Monetary Fund, IMF, World Bank, World Trade Organization, WTO, NATO, Nato, North Atlantic Treaty Organization, European Union, EU, E.U., European Commission, European Parliament, European Central Bank, ECB, European Council, Council of Europe, OSCE, OPEC, OPEC+, OECD, ASEAN, African Union, AU, Arab League, ECOWAS, SADC, Mercosur, OAS, Organization of American States, Commonwealth of Independent States, CIS, Gulf Cooperation Council, GCC, Security Council, UN Security Council, General Assembly, International Criminal Court, ICC, International Court of Justice, ICJ, Red Cross, International Committee of the Red Cross, ICRC, Red Crescent, Palestinian Red Crescent Society, Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Save the Children, Doctors Without Borders, Medecins Sans Frontieres, MSF, Reporters Without Borders, Transparency International, Interpol, Europol, FIFA, UEFA, IOC, International Olympic Committee, IAAF, NBA, NFL, NHL, MLB, ICC, Hamas, Hezbollah, Hizbollah, Hizbullah, Fatah, Islamic Jihad, Palestinian Islamic Jihad, PLO, Palestine Liberation Organization, Palestinian Authority, Taliban, Taleban, al-Qaeda, al-Qaida, Al Qaeda, Al-Qaeda, Islamic State, ISIS, ISIL, Daesh, Boko Haram, al-Shabaab, Al-Shabaab, Houthis, Houthi, Muslim Brotherhood, PKK, YPG, ETA, IRA, Sinn Fein, FARC, Tamil Tigers, LTTE, M23, Wagner Group, Khmer Rouge, Black Lives Matter, Ku Klux Klan, IDF, Israel Defense Forces, Israel Defence Forces, Shin Bet, Mossad, Knesset, Likud, Kadima, CIA, C.I.A., Central Intelligence Agency, FBI, F.B.I., Federal Bureau of Investigation, NSA, National Security Agency, National Security Council, Pentagon, State Department, Justice Department, Treasury Department, Defense Department, White House, Congress, Senate, House of Representatives, Supreme Court, Federal Reserve, Fed, SEC, Securities and Exchange Commission, FDA, Food and Drug Administration, CDC, EPA, NASA, FAA, DEA, IRS, Homeland Security, Democratic Party, Republican Party, GOP, Tea Party, House of Commons, House of Lords, Downing Street, Bank of England, Scotland Yard, MI5, MI6, GCHQ, BBC, Conservative Party, Labour Party, Labour, Liberal Democrats, UKIP, SNP, Kremlin, Duma, FSB, KGB, GRU, Gazprom, Rosneft, Bundestag, Bundesbank, Bundesrat, CDU, CSU, SPD, AfD, Elysee, Politburo, Communist Party, Chinese Communist Party, People's Liberation Army, PLA, Kuomintang, DPP, Lok Sabha, Rajya Sabha, BJP, Bharatiya Janata Party, Congress Party, Reserve Bank of India, RBI, ISI, PPP, Inter-Services Intelligence, African National Congress, ANC, ZANU-PF, MDC, Revolutionary Guard, Revolutionary Guards, Islamic Revolutionary Guard Corps, IRGC, Quds Force, General Intelligence Directorate, Reuters, Associated Press, AP, AFP, Agence France-Presse, Xinhua, TASS, Interfax, RIA Novosti, Al Jazeera, CNN, NBC, ABC, CBS, MSNBC, Fox News, New York Times, The New York Times, Washington Post, Wall Street Journal, Guardian, The Guardian, Financial Times, Times, Haaretz, Jerusalem Post, Le Monde, Der Spiegel, El Pais, Asahi Shimbun, Times of India, Bloomberg, Microsoft, Google, Apple, Amazon, Facebook, Meta, Twitter, YouTube, Instagram, TikTok, WhatsApp, Telegram, Netflix, Intel, IBM, Nokia, Samsung, Sony, Toyota, Honda, Nissan, Volkswagen, BMW, Daimler, Ford, General Motors, GM, Boeing, Airbus, Lockheed Martin, Siemens, Shell, Royal Dutch Shell, BP, ExxonMobil, Exxon, Chevron, Total, TotalEnergies, Saudi Aramco, Aramco, Goldman Sachs, JPMorgan, Morgan Stanley, Citigroup, HSBC, Barclays, Deutsche Bank, UBS, Credit Suisse, BNP Paribas, Moody's, Standard & Poor's, Fitch, Pfizer, Moderna, AstraZeneca, Novartis, Roche, Huawei, Alibaba, Tencent, Tesla, SpaceX, Uber, Walmart, Nike, Adidas, Coca-Cola, McDonald's, Nestle, Unilever, Lufthansa, Air France, British Airways, Emirates, Aeroflot, Harvard, Oxford, Cambridge, Yale, Stanford, MIT
`;

/** Last words of the names of bodies and of buildings. */
export const BODY_HEADS = `
Party, Ministry, Department, Agency, Authority, Commission, Committee, Council, Court, Parliament, Assembly, Senate, Congress, Union, Federation, Association, Organization, Organisation, Institute, Institution, Foundation, Society, Club, University, College, School, Academy, Center, Centre, Bank, Fund, Exchange, Corporation, Corp, Corp., Company, Co, Co., Inc, Inc., Ltd, Ltd., Limited, LLC, Plc, PLC, AG, SA, GmbH, NV, Group, Holdings, Partners, Industries, Systems, Technologies, Motors, Airlines, Airways, Railways, Energy, Oil, Gas, Petroleum, Steel, Pharmaceuticals, Insurance, Securities, Capital, Trust, Board, Bureau, Office, Service, Services, Force, Forces, Army, Navy, Guard, Guards, Police, Corps, Command, Brigade, Brigades, Battalion, Division, Front, Movement, Alliance, Coalition, League, Brotherhood, Jihad, Network, Watch, Initiative, Project, Programme, Program, Church, Mission, Embassy, Secretariat, Directorate, Tribunal, Chamber, Cabinet, Herald, Times, Post, News, Journal, Tribune, Gazette, Telegraph, Chronicle, Mirror, Observer, Daily, Press, Radio, Television, TV, Broadcasting, Media, United, City, Rovers, Wanderers, Athletic, FC, SC, AC
`;
export const FACILITY_HEADS = `
Airport, Hospital, Bridge, Stadium, Arena, Park, Square, Street, Road, Avenue, Boulevard, Highway, Palace, Castle, Tower, Towers, Building, Hall, House, Hotel, Mosque, Cathedral, Temple, Synagogue, Abbey, Monastery, Museum, Library, Theatre, Theater, Station, Terminal, Port, Harbor, Harbour, Dam, Canal, Tunnel, Plant, Prison, Jail, Base, Camp, Barracks, Cemetery, Zoo, Garden, Gardens, Plaza, Mall, Market, Crossing, Checkpoint, Gate, Wall, Memorial
`;
export const PLACE_HEADS = `
Sea, Ocean, River, Lake, Bay, Gulf, Strait, Island, Islands, Mountain, Mountains, Mount, Hill, Hills, Valley, Desert, Peninsula, Cape, Coast, Province, Region, District, County, State, Territory, Governorate, Prefecture, Municipality, Township, Village, Town, City, Republic, Kingdom, Emirate, Strip, Bank, Heights, Delta, Basin, Forest, Falls, Reef
`;
/** Words before a person's name. */
export const PERSON_TITLES = `
Mr, Mr., Mrs, Mrs., Ms, Ms., Miss, Dr, Dr., Prof, Prof., Professor, Sir, Lord, Lady, Dame, Baron, Baroness, Count, Prince, Princess, King, Queen, Emperor, Sultan, Emir, Sheikh, Shaikh, Sheik, Imam, Ayatollah, Mullah, Maulana, Rabbi, Rev, Rev., Reverend, Father, Sister, Brother, Pope, Cardinal, Archbishop, Bishop, Pastor, Patriarch, President, Premier, Chancellor, Minister, Secretary, Senator, Sen, Sen., Congressman, Congresswoman, Representative, Rep, Rep., Governor, Gov, Gov., Mayor, Ambassador, Judge, Justice, Attorney, Inspector, Detective, Constable, Officer, Sheriff, General, Gen, Gen., Lieutenant, Lt, Lt., Colonel, Col, Col., Major, Maj, Maj., Captain, Capt, Capt., Commander, Cmdr, Sergeant, Sgt, Sgt., Corporal, Private, Admiral, Adm, Adm., Brigadier, Brig, Brig., Marshal, Chief, Director, Chairman, Chairwoman, Chairperson, Chair, CEO, Spokesman, Spokeswoman, Spokesperson, Coach, Striker, Midfielder, Defender, Goalkeeper, Skipper, Manager, Leader, Analyst, Lawyer, Author, Actor, Actress, Singer, Journalist, Activist, Commissioner, Envoy, Deputy, Vice, Former, Crown
`;
