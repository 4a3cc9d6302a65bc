/**
 * Countries by ISO 3166 code: adjectives; words for the people where they are not the adjective with "s"; capital; other names.
 * Fields are parted by "/", values by ",". English names come from `Intl.DisplayNames`. Origin: public facts, written down for this project.
 */
export const COUNTRIES = `AF/Afghan//Kabul/|AL/Albanian//Tirana/|DZ/Algerian//Algiers/|AD/Andorran//Andorra la Vella/|AO/Angolan//Luanda/|AG/Antiguan//St. John's/Antigua and Barbuda
AR/Argentine,Argentinian/Argentines,Argentinians/Buenos Aires/|AM/Armenian//Yerevan/|AU/Australian/Australians,Aussies/Canberra/|AT/Austrian//Vienna/|AZ/Azerbaijani,Azeri//Baku/
BS/Bahamian//Nassau/the Bahamas|BH/Bahraini//Manama/|BD/Bangladeshi//Dhaka/|BB/Barbadian//Bridgetown/|BY/Belarusian,Belarussian//Minsk/Belorussia|BE/Belgian//Brussels/|BZ/Belizean//Belmopan/
BJ/Beninese//Porto-Novo/|BT/Bhutanese//Thimphu/|BO/Bolivian//La Paz/|BA/Bosnian//Sarajevo/Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina|BW/Botswanan/Batswana,Botswanans/Gaborone/
BR/Brazilian//Brasilia/Brasil|BN/Bruneian//Bandar Seri Begawan/|BG/Bulgarian//Sofia/|BF/Burkinabe/Burkinabes/Ouagadougou/Burkina|BI/Burundian//Bujumbura/|KH/Cambodian//Phnom Penh/
CM/Cameroonian//Yaounde/|CA/Canadian//Ottawa/|CV/Cape Verdean//Praia/Cabo Verde|CF/Central African//Bangui/|TD/Chadian//N'Djamena/|CL/Chilean//Santiago/|CN/Chinese//Beijing/People's Republic of China,PRC,mainland China
CO/Colombian//Bogota/|KM/Comorian//Moroni/the Comoros|CD/Congolese//Kinshasa/Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Zaire|CG///Brazzaville/Republic of Congo,Republic of the Congo
CR/Costa Rican//San Jose/|CI/Ivorian//Yamoussoukro/Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|HR/Croatian,Croat/Croatians,Croats/Zagreb/|CU/Cuban//Havana/|CY/Cypriot//Nicosia/|CZ/Czech//Prague/Czech Republic
DK/Danish/Danes/Copenhagen/|DJ/Djiboutian///|DM///Roseau/|DO/Dominican//Santo Domingo/|EC/Ecuadorian,Ecuadorean//Quito/|EG/Egyptian//Cairo/|SV/Salvadoran,Salvadorean//San Salvador/|GQ/Equatorial Guinean//Malabo/
ER/Eritrean//Asmara/|EE/Estonian//Tallinn/|SZ/Swazi//Mbabane/Swaziland|ET/Ethiopian//Addis Ababa/|FJ/Fijian//Suva/|FI/Finnish/Finns/Helsinki/|FR/French/Frenchmen,Frenchman,Frenchwoman/Paris/|GA/Gabonese//Libreville/
GM/Gambian//Banjul/The Gambia|GE/Georgian//Tbilisi/|DE/German//Berlin/West Germany,East Germany|GH/Ghanaian//Accra/|GR/Greek//Athens/|GD/Grenadian///|GT/Guatemalan//Guatemala City/|GN/Guinean//Conakry/
GW///Bissau/|GY/Guyanese//Georgetown/|HT/Haitian//Port-au-Prince/|HN/Honduran//Tegucigalpa/|HU/Hungarian//Budapest/|IS/Icelandic/Icelanders/Reykjavik/|IN/Indian//New Delhi,Delhi/|ID/Indonesian//Jakarta/
IR/Iranian//Tehran,Teheran/Islamic Republic of Iran|IQ/Iraqi//Baghdad/|IE/Irish/Irishmen,Irishman,Irishwoman/Dublin/Republic of Ireland,Irish Republic,Eire|IL/Israeli//Jerusalem/|IT/Italian//Rome/
JM/Jamaican//Kingston/|JP/Japanese//Tokyo/|JO/Jordanian//Amman/|KZ/Kazakh,Kazakhstani//Astana,Nur-Sultan/|KE/Kenyan//Nairobi/|KI///Tarawa/|KP/North Korean//Pyongyang/N Korea,N. Korea,DPRK,Democratic People's Republic of Korea
KR/South Korean//Seoul/Republic of Korea,S Korea,S. Korea|KW/Kuwaiti//Kuwait City/|KG/Kyrgyz//Bishkek/Kirghizia,Kyrgyz Republic|LA/Laotian,Lao//Vientiane/|LV/Latvian//Riga/|LB/Lebanese//Beirut/|LS/Basotho//Maseru/|LR/Liberian//Monrovia/
LY/Libyan//Tripoli/|LI///Vaduz/|LT/Lithuanian//Vilnius/|LU/Luxembourgish/Luxembourgers//|MG/Malagasy//Antananarivo/|MW/Malawian//Lilongwe/|MY/Malaysian//Kuala Lumpur/|MV/Maldivian//Male/the Maldives
ML/Malian//Bamako/|MT/Maltese//Valletta/|MH/Marshallese//Majuro/|MR/Mauritanian//Nouakchott/|MU/Mauritian//Port Louis/|MX/Mexican//Mexico City/|FM/Micronesian//Palikir/|MD/Moldovan//Chisinau/|MC/Monegasque///
MN/Mongolian//Ulaanbaatar,Ulan Bator/|ME/Montenegrin//Podgorica/|MA/Moroccan//Rabat/|MZ/Mozambican//Maputo/|MM/Burmese//Naypyidaw,Yangon,Rangoon/Myanmar,Burma|NA/Namibian//Windhoek/|NR/Nauruan///
NP/Nepali,Nepalese/Nepalis,Nepalese/Kathmandu/|NL/Dutch/Dutchmen,Dutchman,Dutchwoman/Amsterdam,The Hague/the Netherlands,Holland|NZ//New Zealanders,Kiwis/Wellington/|NI/Nicaraguan//Managua/|NE/Nigerien//Niamey/
NG/Nigerian//Abuja/|MK/Macedonian//Skopje/Macedonia|NO/Norwegian//Oslo/|OM/Omani//Muscat/|PK/Pakistani//Islamabad/|PW/Palauan///|PS/Palestinian//Ramallah/Palestine,Palestinian territories|PA/Panamanian//Panama City/
PG/Papua New Guinean//Port Moresby/Papua|PY/Paraguayan//Asuncion/|PE/Peruvian//Lima/|PH/Philippine,Filipino/Filipinos/Manila/the Philippines|PL/Polish/Poles/Warsaw/|PT/Portuguese//Lisbon/|PR/Puerto Rican//San Juan/
QA/Qatari//Doha/|RO/Romanian,Rumanian//Bucharest/|RU/Russian//Moscow/Russian Federation|RW/Rwandan//Kigali/|KN///Basseterre/St Kitts and Nevis|LC//St Lucians/Castries/St Lucia,Saint Lucia|VC///Kingstown/St Vincent
WS/Samoan//Apia/|SM/Sammarinese///|ST////Sao Tome and Principe,Sao Tome|SA/Saudi,Saudi Arabian//Riyadh/|SN/Senegalese//Dakar/|RS/Serbian,Serb/Serbs,Serbians/Belgrade/|SC/Seychellois//Victoria/the Seychelles
SL/Sierra Leonean//Freetown/|SG/Singaporean///|SK/Slovak,Slovakian//Bratislava/Slovak Republic|SI/Slovenian,Slovene//Ljubljana/|SB/Solomon Islander//Honiara/|SO/Somali,Somalian//Mogadishu/|ZA/South African//Pretoria,Cape Town/
SS/South Sudanese//Juba/|ES/Spanish/Spaniards,Spaniard/Madrid/|LK/Sri Lankan//Colombo/|SD/Sudanese//Khartoum/|SR/Surinamese//Paramaribo/|SE/Swedish/Swedes/Stockholm/|CH/Swiss//Bern,Berne/|SY/Syrian//Damascus/
TW/Taiwanese//Taipei/Republic of China|TJ/Tajik//Dushanbe/|TZ/Tanzanian//Dar es Salaam,Dodoma/|TH/Thai//Bangkok/|TL/Timorese//Dili/East Timor|TG/Togolese//Lome/|TO/Tongan//Nuku'alofa/|TT/Trinidadian//Port of Spain/Trinidad and Tobago,Trinidad
TN/Tunisian//Tunis/|TR/Turkish/Turks/Ankara/Turkey|TM/Turkmen//Ashgabat/|TV/Tuvaluan///|UG/Ugandan//Kampala/|UA/Ukrainian//Kyiv,Kiev/the Ukraine|AE/Emirati//Abu Dhabi/UAE,U.A.E.,Emirates
GB/British/Britons,Briton,Brits,Brit/London/UK,U.K.,Britain,Great Britain|US/American,U.S.,US//Washington,Washington D.C.,Washington DC/USA,U.S.,US,U.S.A.,United States of America,America|UY/Uruguayan//Montevideo/
UZ/Uzbek//Tashkent/|VU/Vanuatuan//Port Vila/|VA///Vatican City/Vatican,Holy See|VE/Venezuelan//Caracas/|VN/Vietnamese//Hanoi/Viet Nam,South Vietnam,North Vietnam|YE/Yemeni//Sanaa,Sana'a/|ZM/Zambian//Lusaka/|ZW/Zimbabwean//Harare/Rhodesia
XK/Kosovar,Kosovan//Pristina/Kosovo|HK/Hong Konger///Hong Kong|MO/Macanese///Macau,Macao|GL/Greenlandic/Greenlanders/Nuuk/|BM/Bermudian///|KY/Caymanian///|GI/Gibraltarian///|EH/Sahrawi///|GU/Guamanian///|NC////|PF/Tahitian///Tahiti`;

/** Peoples, faiths, regions and parties' adherents that are no country's: adjective, then the place where there is one. Public facts. */
export const OTHER_PEOPLES = `European:Europe|African:Africa|Asian:Asia|Latin American:Latin America|North American:North America|South American:South America|Arab|Kurdish|Tibetan:Tibet|Scottish:Scotland|Welsh:Wales
English:England|Northern Irish:Northern Ireland|Catalan:Catalonia|Basque|Chechen:Chechnya|Crimean:Crimea|Uighur|Uyghur|Tamil|Sikh|Hindu|Muslim|Moslem|Islamic|Islamist|Christian|Catholic|Roman Catholic|Protestant|Anglican|Orthodox
Jewish|Buddhist|Mormon|Sunni|Shiite|Shi'ite|Shia|Bedouin|Rohingya|Hispanic|Latino|Latina|Zionist|Marxist|Communist|Maoist|Leninist|Nazi|Soviet:Soviet Union|Yugoslav:Yugoslavia|Czechoslovak:Czechoslovakia|Korean:Korea|Roma
Republican|Democratic|Democrat|Tory|Labourite|Texan:Texas|Californian:California|New Yorker:New York|Londoner:London|Parisian:Paris|Venetian:Venice|Roman:Rome|Sicilian:Sicily|Bavarian:Bavaria|Siberian:Siberia|Alaskan:Alaska
Hawaiian:Hawaii|Balkan:Balkans|Baltic|Nordic|Scandinavian:Scandinavia|Caribbean:Caribbean|Pacific|Mediterranean:Mediterranean|Western|Middle Eastern:Middle East|Sino-American|Anglo-Saxon|Franco-German|Pashtun|Hazara|Tatar|Cossack
Maori|Aboriginal|Inuit|Hutu|Tutsi|Yoruba|Igbo|Hausa|Zulu|Xhosa|Ashkenazi|Hasidic|Jesuit|Franciscan|Lutheran|Methodist|Baptist|Evangelical|Pentecostal|Calvinist|Quaker|Taliban:|Kashmiri:Kashmir|Punjabi:Punjab|Bengali:Bengal|Gujarati:Gujarat
Quebecois:Quebec|Floridian:Florida|Transatlantic|Eurasian:Eurasia|Andean:Andes|Alpine|Arctic:Arctic|Antarctic:Antarctica|Sub-Saharan|Southeast Asian:Southeast Asia|East Asian:East Asia|Central American:Central America|Eastern European:Eastern Europe
Western European:Western Europe|Ottoman|Byzantine|Victorian|Persian|Semitic|Slavic|Germanic|Nordic|Flemish:Flanders|Walloon:Wallonia|Cornish:Cornwall|Manx:Isle of Man|Galician:Galicia|Corsican:Corsica|Sardinian:Sardinia|Cretan:Crete|Abkhaz:Abkhazia|Ossetian:Ossetia`;

/** Words for the people themselves that the adjective with "s" does not give. */
export const OTHER_PEOPLE_NOUNS = `Arabs|Kurds|Kurd|Scots|Scot|Scotsman|Englishmen|Englishman|Jews|Jew|Jewess|Muslims|Hindus|Democrats|Republicans|Tories|Socialists|Nazis|Native Americans|Conservatives|Liberals|Labourites|Islamists|Catholics|Christians|Protestants|Sikhs|Latinos|Hispanics|Basques|Catalans`;

/** States, provinces, continents and regions that the news names without a country, with their abbreviations in datelines. Public facts. */
export const REGIONS = `Alabama,Ala.|Alaska|Arizona,Ariz.|Arkansas,Ark.|California,Calif.|Colorado,Colo.|Connecticut,Conn.|Delaware,Del.|Florida,Fla.|Georgia,Ga.|Hawaii|Idaho|Illinois,Ill.|Indiana,Ind.|Iowa|Kansas,Kan.|Kentucky,Ky.|Louisiana,La.
Maine|Maryland,Md.|Massachusetts,Mass.|Michigan,Mich.|Minnesota,Minn.|Mississippi,Miss.|Missouri,Mo.|Montana,Mont.|Nebraska,Neb.|Nevada,Nev.|New Hampshire,N.H.|New Jersey,N.J.|New Mexico,N.M.|New York,N.Y.|North Carolina,N.C.
North Dakota,N.D.|Ohio|Oklahoma,Okla.|Oregon,Ore.|Pennsylvania,Pa.|Rhode Island,R.I.|South Carolina,S.C.|South Dakota,S.D.|Tennessee,Tenn.|Texas|Utah|Vermont,Vt.|Virginia,Va.|West Virginia,W.Va.|Wisconsin,Wis.|Wyoming,Wyo.
Washington State|District of Columbia,D.C.,DC|New York City,NYC|Los Angeles,LA,L.A.|San Francisco|Chicago|Boston|Philadelphia|Houston|Dallas|Miami|Seattle|Detroit|Atlanta|Denver|Phoenix|San Diego|Las Vegas|New Orleans|Baltimore|Pittsburgh
Cleveland|St. Louis,St Louis|Minneapolis|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|England|Scotland|Wales|Northern Ireland|New South Wales|Queensland|Victoria|Tasmania
Europe|Africa|Asia|North America|South America|Latin America|Central America|Oceania|Antarctica|Arctic|Middle East,Mideast|Southeast Asia|South Asia|East Asia|Central Asia|Western Europe|Eastern Europe|North Africa|West Africa|East Africa
Southern Africa|Sub-Saharan Africa|Gaza,Gaza Strip|West Bank|East Jerusalem|Golan Heights|Crimea|Donbas,Donbass|Chechnya|Kashmir|Tibet|Xinjiang|Hong Kong|Kurdistan|Catalonia|Bavaria|Siberia|Darfur|Balkans|Caucasus|Baltics|Caribbean
South China Sea|East China Sea|Black Sea|Red Sea|Baltic Sea|North Sea|Caspian Sea|Mediterranean,Mediterranean Sea|Persian Gulf|Gulf of Mexico|Gulf of Aden|Strait of Hormuz|Suez Canal|Panama Canal|Atlantic,Atlantic Ocean|Pacific,Pacific Ocean
Indian Ocean|English Channel|Soviet Union,USSR,U.S.S.R.|Yugoslavia|Czechoslovakia|Korea,Korean Peninsula|Scandinavia|Silicon Valley|Wall Street|Capitol Hill|Manhattan|Brooklyn|Queens|Bronx|Hollywood|Westminster|Sydney|Melbourne|Brisbane|Perth
Toronto|Vancouver|Montreal|Calgary|Shanghai|Guangzhou|Shenzhen|Mumbai,Bombay|Kolkata,Calcutta|Chennai,Madras|Bangalore,Bengaluru|Karachi|Lahore|Istanbul|St. Petersburg,St Petersburg,Saint Petersburg|Tel Aviv|Jeddah|Mecca|Dubai|Geneva|Zurich
Frankfurt|Munich|Hamburg|Cologne|Milan|Naples|Turin|Venice|Florence|Barcelona|Manchester|Liverpool|Birmingham|Glasgow|Edinburgh|Belfast|Cardiff|Leeds|Sheffield|Bristol|Sao Paulo,São Paulo|Rio de Janeiro|Lagos|Johannesburg|Casablanca
Strasbourg|Marseille,Marseilles|Lyon|Davos|Guantanamo Bay,Guantanamo|Puerto Rico|Eurozone,Euro zone,eurozone|Downing Street|Sahara|Amazon River|Himalayas|Alps|Andes|Sinai|Bali|Okinawa|Hiroshima|Fukushima|Aleppo|Mosul|Benghazi|Kandahar`;
