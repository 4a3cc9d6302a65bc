/** Names of cities and towns, and of provinces called after them, lower case, that are rarely anything else. Origin: WordNet 3.1 (Princeton University, WordNet licence) and the lexicon of compromise 14.17 (MIT). */
export const TOWN_NAMES = `aachen|aalborg|aalst|aarhus|abadan|aberdare|aberdeen|abidjan|abilene|abu dhabi|abuja|abydos|acapulco|acapulco de juarez|accho|accra|acragas|acre
actium|adalia|adana|addis ababa|adelaide|aden|adrianople|adrianopolis|adygea|agartala|agra|agrigento|aguascalientes|ahmedabad|aix-la-chapelle|aizawl
akaba|aken|akka|akko|akmola|akron|al aqabah|al basrah al qadimah|al ladhiqiyah|al madinah|al mawsil al jadidah|al qahira|al-hudaydah|al-mukalla
albanian capital|albany|alborg|albuquerque|alep|aleppo|alexandria|algerian capital|algiers|allentown|alma-ata|almaty|alpena|altai|altoona|amaravati
amarillo|american capital|amman|amsterdam|anaheim|anapolis|anchorage|ancona|angolan capital|angora|ankara|ann arbor|annaba|annapolis|antakiya|antakya
antalya|antananarivo|antioch|antofagasta|antwerp|antwerpen|anvers|anzio|apeldoorn|apia|appleton|aqaba|aquila|aquila degli abruzzi|arequipa|argos|arhus
ariana|arlington|arnhem|arunachal pradesh|asahikawa|ashdod|asheville|ashgabat|ashkhabad|ashur|asmara|asmera|aspadana|aspinwall|assouan|assuan|assur
astana|astrakhan|asuncion|asur|aswan|athens|athinai|atlanta|atlantic city|auckland|augusta|austerlitz|australian capital|austrian capital|avignon
az zarqa|babylon|bagdad|baghdad|bahia|bahia blanca|bairiki|bakersfield|baku|bale|balkaria|baltimore|bamako|bandung|banff|bangalore|bangkok|bangor
bangui|banja luka|banjul|baotou|barcelona|bari|barranquilla|barstow|bartlesville|basel|bashkortostan|basia|basle|basque|basra|basrah|basseterre|batna
baton rouge|bayan nur|bayonne|bayrut|bayt lahm|bean town|beantown|beaumont|beckley|beijing|beira|beirut|belem|belfast|belgian capital|belgrade
bellingham|belo horizonte|bemidji|bend|bengaluru|benghazi|bennington|beograd|berkeley|berlin|bern|berne|bethlehem|bethlehem ephrathah|bethlehem-judah
beverly hills|bhopal|bhubaneshwar|bida|billings|biloxi|binghamton|birmingham|bishkek|biskek|bismarck|bissau|blackpool|blacksburg|blantyre|blida
bloemfontein|bloomington|bogota|boise|bologna|bolzano|bombay|bonn|bordeaux|boston|boston harbor|boulder|bowling green|bozeman|braga|brasilia|brasov
bratislava|brattleboro|braunschweig|brazilian capital|brazzaville|bremen|bremerhaven|brescia|breslau|brest|bridgeport|bridgetown|brighton|brindisi
brisbane|bristol|british capital|brno|bromberg|bronx|brooklyn|brownsville|bruges|brummagem|brunn|brunswick|brusa|brussels|bruxelles|bryan|bucharest
bucharesti|buckinghamshire|bucuresti|budapest|buenos aires|buffalo|bujumbura|bulawayo|bulgarian capital|burgas|burlington|bursa|buryatia|busan|butte
butuan|bydgoszcz|byzantium|cadiz|caesarea|cagliari|cairo|calais|calcutta|calgary|cali|caloocan|camayenne|cambodian capital|cambridge|cambridgeshire
camden|camelot|campeche|canadian capital|canberra|cancun|cannes|canterbury|canton|cape girardeau|cape town|caracas|carbondale|cardiff|carlsbad
carson city|cartagena|casablanca|castries|catania|ceara|cebu|cebu city|cedar rapids|chablis|chalcedon|champaign|chancellorsville|changan|changchun
changsha|changzhou|chapel hill|charleroi|charleston|charlottetown|chartres|chattanooga|chattogram|cheddar|chelyabinsk|chemnitz|chemulpo|chengdu
chengzhong|chennai|cherbourg|cherepovets|cherkessia|chernobyl|chester|cheyenne|chhattisgarh|chiang mai|chiapas|chicago|chihuahua|chisinau|chittagong
chongqing|christchurch|christiania|chula vista|chungking|churchill|chuvashia|cidade de praia|cincinnati|citta del vaticano|city of bridges
city of brotherly love|city of light|city of the angels|city of westminster|ciudad bolivar|ciudad de mexico|ciudad juarez|ciudad trujillo
ciudad victoria|clarksburg|clichy|clichy-la-garenne|cnossos|cnossus|coeur d'alene|cologne|colombo|colon|colorado springs|colossae|columbus|conakry
concepcion|concord|constanta|constantina|constantine|constantinople|cooperstown|copenhagen|cordoba|cordova|corinth|corpus christi|cotonou
council bluffs|coventry|cracow|craiova|cremona|cuban capital|culiacan|cumana|curitiba|cusco|cuzco|czech capital|czestochowa|dacca|dadonghai|daegu
daejeon|dagestan|dairen|dakar|dalian|damascus|danish capital|danzig|dar es salaam|darwin|daugavpils|davenport|dawson|dayton|daytona beach|decatur
dehradun|del rio|delhi|delphi|den haag|denver|derbyshire|des moines|detroit|dhahran|dhaka|dijon|dimash|dispur|djakarta|djanet|dneprodzerzhinsk
dnipropetrovsk|dobrich|dodge city|dodoma|doha|donetsk|donetske|dongguan|dorset|dortmund|douala|dover|dresden|dubai|dublin|dubrovnik|dubuque
duesseldorf|duluth|dunkerque|dunkirk|durango|durazzo|durban|durham|durres|dusanbe|dushanbe|dusseldorf|dutch capital|dyushambe|east saint louis
eau claire|edinburgh|edirne|edmonton|egyptian capital|ehadhamen|eindhoven|el aaium|el alamein|el beda|el giza|el iskandriyah|el paso|el qahira
el-aksur|elisabethville|elmont|enid|entebbe|ephesus|erie|erivan|esfahan|espoo|essen|eternal city|eugene|eureka|evansville|faisalabad|fargo|farmington
fayetteville|feliz lusitania|fengtien|ferrara|fes|finnish capital|firenze|flagstaff|forbidden city|fort lauderdale|fort myers|fort smith|fort wayne
fort worth|fort-lamy|fortaleza|foshan|frankfort|frankfurt|frankfurt on the main|frederick|fredericksburg|fredericton|freetown|french capital|fresno
frunze|fujian|fukuoka|fukuyama|funafuti|gaborone|gadsden|gafsa|gainesville|gallup|galveston|galway|gand|gandhinagar|gangtok|garland
gateway to the west|gdansk|geneva|geneve|genf|genoa|genova|gent|george town|georgetown|german capital|gettysburg|ghent|giza|gizeh|glasgow|gloucester
goeteborg|goldsboro|goma|gomel|gomorrah|gomorrha|gorki|gorkiy|gorky|goteborg|gothenburg|governador valadares|gran santiago|granada|grand island
grand rapids|graz|great falls|greater london|greater new york|greek capital|green bay|greensboro|greenville|greenwich|greenwich village|grenoble
grozny|groznyy|guadalajara|guadalupe|guanajuato|guangzhou|guantanamo|guatemala city|guayaquil|guizhou|gujrat|gulu|hagerstown|haifa|haiphong
haitian capital|halab|halicarnassus|halifax|halle|halle-an-der-saale|hamburg|hamelin|hameln|hangchow|hangzhou|hannibal|hannover|hanoi|hanover|harare
harbin|hargeisa|harper's ferry|harpers ferry|harrisburg|hartford|haryana|hastings|hattiesburg|havana|hawaiian capital|hays|hefa|hefei|helena
helsingfors|helsinki|heraklion|herat|herculaneum|hermosillo|heroica puebla de zaragoza|hershey|hibbing|hidalgo|hilo|himachal pradesh|hippo
hippo regius|hiroshima|ho chi minh city|hobart|hodeida|hohenlinden|hohhot|homel|homs|homyel|honduran capital|honiara|honolulu|hot springs|houghton
hsian|huambo|hub of the universe|hungarian capital|huntington|huntsville|hyderabad|ibadan|idaho falls|ilion|ilium|imphal|incheon|inchon|indianapolis
indore|ingushetia|innsbruck|interlaken|iranian capital|irish capital|irkutsk|isfahan|islamabad|islington|istanbul|italian capital|itanagar|ithaca
izmir|iztapalapa|jabalpur|jacksonville|jaffa|jaipur|jakarta|jalalabad|jalisco|jamaican capital|jamestown|japanese capital|jed'dah|jeddah
jefferson city|jerevan|jerez|jerez de la frontera|jericho|jersey city|jerusalem|jharkhand|jiangxi|jidda|jiddah|jilin|jinan|jinja|joao pessoa
johannesburg|johnson city|jonesboro|joppa|juarez|jubbulpore|juneau|kabardino|kabul|kadikoy|kaduna|kalamazoo|kallakurichi|kalmykia|kaluga|kampala
kananga|kandahar|kandy|kano|kanpur|kansas city|kaohsiung|karachay|karachi|karaj|karbala|karl-marx-stadt|kathmandu|katmandu|katowice|katsina|kaunas
kawaguchi|kazan|kennewick|kerala|kerbala|kerbela|key west|khabarovsk|khakassia|kharkiv|kharkov|khartoum|khulna|kiev|kigali|kimberley|kingston
kingston-upon hull|kingstown|kinshasa|kirkuk|kishinev|kisumu|kitakyushu|klaipeda|klamath falls|knossos|knoxville|kobe|kobenhavn|kohima|kolkata|koln
kolonia|komi|konakri|kopavogur|korinthos|kosice|kovna|kovno|koweit|kowloon|krakau|krakow|krung thep|kuala lumpur|kuangchou|kulun|kumasi|kunming
kunshan|kursk|kuwait city|kwangchow|kwangju|kyiv|kyoto|kyyiv|l'aquila|l.a.|la crosse|la paz|la spezia|lafayette|lagos|lahore|lancaster|lanchou|lanchow
lander|lansing|lanzhou|laotian capital|laramie|laredo|las cruces|las vegas|lassa|latakia|lausanne|lawrence|lawton|le havre|le mans|leeds|leicester
leiden|leipzig|leningrad|lentia|leon|leopoldville|lewiston|lexington|leyden|lhasa|liberian capital|libreville|liege|liepaja|lille|lilongwe|lima
limassol|limeira|limerick|linz|lisboa|lisbon|little rock|liverpool|ljubljana|lobito|lodz|logrono|lome|london|long beach|los alamos|los angeles
louisville|loyang|luanda|lubavitch|lubbock|lubeck|lublin|lubumbashi|lucknow|luda|ludhiana|lufkin|luik|luluabourg|lund|luoyang|lusaka|lushun|luta
luxembourg city|luxembourg-ville|luxemburg|luxor|lviv|lyallpur|lynchburg|lyon|lyons|maarianhamina|macon|madhya pradesh|madras|madrid|maiduguri
makassar|malabo|malaga|malmo|managua|manama|manaus|manchester|mandalay|manhattan|manila|mankato|mannheim|mansfield|maputo|maracaibo|maracay|maranhao
mari el|maribor|mariehamn|marquette|marrakech|marrakesh|marseille|marseilles|maseru|mashhad|mason city|masqat|massawa|matamoros|mawlamyine
mazar-i-sharif|mazatlan|mbabane|mbeya|mcalester|mcallen|mecca|medan|medellin|medford|medina|meghalaya|melbourne|memel|memphis|mendoza|merida|meridian
mesa|meshed|messina|mexicali|mexican capital|mexico city|miami|miami beach|michoacan|midland|midlands|milan|milano|mile-high city|milwaukee
minas gerais|minneapolis|minsk|miskolc|mississauga|missoula|mizoram|mogadiscio|mogadishu|moline|molotov|mombasa|monaco-ville|monrovia|monte carlo
montego bay|monterey|monterrey|montevideo|montgomery|montpelier|montpellier|montreal|mordovia|morelos|morgan city|morgantown|moron|morristown|moscow
mosul|motor city|motown|moukden|moulmein|muenchen|mukalla|mukden|mumbai|muncie|munich|murmansk|muscat|muskogee|mwanza|mycenae|mysore|n'djamena|nablus
nag hammadi|nagaland|nagano|nagasaki|nagoya|nagpur|naha city|nairobi|nakuru|nalchik|nampa|namur|nan-chang|nan-ning|nanaimo|nanchang|nanchong|nancy
nanjing|nanking|nanning|nantes|nantong|naples|napoli|naseby|nashville|nassau|natal|natchez|navan|nayarit|nazareth|ndjamena|new brunswick|new delhi
new flower|new haven|new london|new orleans|new taipei|new york|new york city|newark|newburgh|newcastle|newcastle-upon-tyne|newport|newport news
niagara falls|niamey|nicaea|nicaraguan capital|nicosia|nidaros|nigerian capital|nijmegen|nineveh|ningbo|nizhni novgorod|nizhnyi novgorod|nogales|nome
norfolk|north platte|northampton|nottinghamshire|nouakchott|nova lisboa|novgorod|novosibirsk|nuevo leon|nuremberg|nurnberg|nyala|nyc|oakland|oaxaca
oaxaca de juarez|odesa|odessa|odisha|ogden|oklahoma city|olympia|omaha|omdurman|omiya|omsk|oporto|oran|ordos|orizaba|orlando|orleans|orly|orono
orumiyeh|osaka|osasco|oslo|ossetia|ostrava|ottawa|ottumwa|oujda|oviedo|owensboro|oxford|oxfordshire|padova|padua|paducah|pago pago|palermo|palm beach
palo alto|panaji|panama city|panamanian capital|pango pango|papeete|para|paramaribo|paris|parkersburg|pasadena|patavium|paterson|patna|patrai|patras
pearl harbor|peiping|peking|pensacola|peoria|pergamum|perm|pernambuco|persepolis|perth|peshawar|petah tikva|peterburg|petersburg|petrograd
philadelphia|philippi|philippopolis|phnom penh|pierre|pilsen|pine bluff|pinsk|piraeus|pisa|pittsburgh|pittsburgh of the south|pittsfield|plano|plataea
plovdiv|plymouth|plzen|pnom penh|pocatello|pompeii|pompey|poplar bluff|port arthur|port au prince|port elizabeth|port louis|port moresby|port of spain
port said|port sudan|port vila|port-au-prince|port-of-spain|portland|porto|porto novo|portsmouth|potomac|potsdam|poznan|pozsony|prag|prague|praha
praia|prato|prescott|pressburg|pretoria|princeton|providence|provo|puebla|puebla de zaragoza|pueblo|punta arenas|pusan|putrajaya|puyang|pyongyang
qandahar|qingdao|qinghai|quebec|quebec city|queen city|queens|queretaro|quezon|quezon city|quito|rabat|racine|ragusa|raipur|rajasthan|rajshahi|raleigh
ranchi|rangoon|rangpur|rapid city|rasht|rawalpindi|recife|redding|reggane|regina|reims|rennes|reno|resht|reykjavik|rheims|richmond|riga|rio
rio de janeiro|riverside|riyadh|roanoke|rochester|rock island|rock springs|rockford|roma|rome|rosario|roseau|rostock|rostov|rostov na donu
rostov on don|roswell|rotterdam|russian capital|rustbelt|rutland|sacramento|safaqis|saginaw|saida|saigon|saint augustine|saint cloud|saint john
saint john's|saint joseph|saint louis|saint paul|saint petersburg|sakkara|salem|salina|salisbury|salonica|salonika|salt lake city|salvadoran capital
salzburg|samarang|samarcand|samaria|samarkand|san angelo|san antonio|san bernardino|san diego|san francisco|san jose|san juan|san luis potosi
san mateo|san pablo|san pedro|san pedro sula|san salvador|san sebastian|sana|sana'a|sanaa|santa ana|santa barbara|santa catarina|santa clara
santa cruz|santa fe|santa maria de belem|santa maria del tule|santa marta|santiago|santiago de chile|santiago de cuba|santiago de los caballeros
santo domingo|santos|sao bernardo do campo|sao goncalo|sao joao de meriti|sao jose dos campos|sao louis|sao paulo|sao tome|sapporo|saqqara|saqqarah
saragossa|sarajevo|sarasota|saratoga springs|saratov|sardis|saskatoon|sault sainte marie|savannah|sayda|schenectady|scranton|sealyham|seattle
sebastopol|sedalia|selma|semarang|seoul|serdica|setubal|sevastopol|sevilla|seville|seyhan|sfax|shanghai|shantou|sheffield|shenyang|shenzhen|sherman
shijiazhuang|shillong|shimla|shiraz|shiyan|shreveport|sian|sidon|silver city|sinaloa|singan|sioux city|sioux falls|siracusa|sitka|skagway|skopje
skoplje|smolensk|smyrna|sodom|sofia|soledad|solingen|sonora|sousse|south bend|soweto|spanish capital|spokane|spotsylvania|springfield|st. augustine
st. cloud|st. george's|st. john|st. john's|st. joseph|st. louis|st. mary of bethlehem|st. paul|st. petersburg|stabroek|staffordshire|stagira|stagirus
stalinabad|stalingrad|stalino|stamboul|stambul|staten island|stavanger|stockholm|strasbourg|strassburg|stratford-on-avon|stratford-upon-avon|stuttgart
sucre|sudbury|suez|suffolk|sun city|sun valley|sunderland|superior|surabaya|surat|susa|susah|suva|suzhou|swansea|sylhet|syracuse|t'ien-ching|tabora
tabriz|tabuk|tacoma|taegu|taian|taichung|taif|tainan|taipeh|taipei|taiyuan|talien|tallahassee|tallin|tallinn|tamale|tamaulipas|tammerfors|tampa
tampere|tampico|tanga|tangier|tangiers|tangshan|taos|tara|tarabulus|tarabulus al-gharb|tarabulus ash-sham|tarawa|tartu|tashkent|taskent|tatarstan
tbilisi|tegu|tegucigalpa|teheran|tehran|tel aviv|tel aviv-jaffa|tel aviv-yalo|telangana|temuco|tepic|texarkana|the hague|thebes|thessalonica
thessaloniki|thorshavn|thule|thunder bay|tianjin|tianshui|tibur|tientsin|tiflis|tijuana|tilburg|timbuktu|timgad|timimoun|timisoara|tirana|tivoli
tlaxcala|tokio|tokyo|tolbukhin|toledo|tomsk|topeka|torino|toronto|torreon|toulon|toulouse|toyohashi|toyonaki|toyota|trablous|traverse city|trent
trento|trenton|trieste|tripoli|tripura|trondheim|troy|tsaritsyn|tucson|tulsa|tunis|tupelo|turin|turkish capital|turku|tuscaloosa|tuskegee|tuva
tuxtla gutierrez|twin cities|twin falls|tyler|tyre|udmurtia|ulaanbaatar|ulan bator|united arab emirates's capital|uppsala|upsala|urbana|urga|urmia
urumqi|uskub|usumbura|utica|utrecht|uttarakhand|vaduz|valdez|valdosta|valencia|valenciennes|valetta|valletta|valparaiso|vancouver|varna|vaughn|venezia
venice|veracruz|verona|versailles|viborg|vicente lopez|vichy|vicksburg|victoria de durango|vidalia|vienna|vienne|vientiane|vila|villa hermosa|village
villahermosa|vilna|vilnius|vilno|vina del mar|virginia|virginia beach|vladivostok|volgograd|waco|wagga wagga|wagram|walla walla|warsaw|warszawa
warwickshire|washington d.c.|washington dc|waterbury|waterford|waterloo|watertown|wausau|weimar|west palm beach|westminster|wexford|wheeling
whitehorse|wichita|wichita falls|wicklow|wiesbaden|williamstown|wilmington|wilno|wimbledon|winchester|windhoek|windsor|windy city|winnipeg
winston-salem|winterthur|worcester|wroclaw|wuerzburg|wuhan|wurzburg|wuxi|wuzhou|xiamen|xian|xinyang|yafo|yakima|yakutia|yalta|yamoussukro|yangon
yaounde|yeddo|yedo|yekaterinburg|yekaterinoslav|yellowknife|yerevan|yerwa-maiduguri|yokohama|yorktown|youngstown|yuma|yunfu|zabrze|zacatecas|zagreb
zaragoza|zaria|zarqa|zhangzhou|zhengzhou|zhongshan|zibo|zomba|zurich`;
