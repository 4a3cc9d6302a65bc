/** Names of cities, regions, rivers, mountains and islands, lower case; countries stand in countries.ts. Origin: WordNet 3.1 (Princeton University, WordNet licence) and the lexicon of compromise 14.17 (MIT). */

/** Cities, regions, waters and mountains that are rarely anything else. */
export const PLACE_NAMES = `a horizon|a-horizon|aachen|aaland islands|aalborg|aalst|aare|aare river|aarhus|abadan|aberdare|aberdeen|abidjan|abila|abilene|abkhaz|abkhazia|abruzzi|
abruzzi e molise|abu dhabi|abuja|abukir|abukir bay|abydos|abyla|abyssinia|acadia|acadia national park|acapulco|acapulco de juarez|accho|accra|achaea|
acheron|aconcagua|acores|acragas|acre|actium|adalia|adam's peak|adams|adana|addis ababa|adelaide|adelie coast|adelie land|aden|adige|
adirondack mountains|adirondacks|admiralty island|admiralty islands|admiralty range|adrianople|adrianopolis|adriatic|adriatic sea|adygea|adzhar|
adzharia|aegadean islands|aegadean isles|aegates|aegean|aegean sea|aegina|aegospotami|aegospotamos|aeolia|aeolis|afars and issas|africa|agartala|agra|
agrigento|aguascalientes|ahmedabad|ahvenanmaa|aigina|aire|aire river|aix-la-chapelle|aizawl|akaba|aken|akka|akko|akmola|akron|al aqabah|
al basrah al qadimah|al ladhiqiyah|al madinah|al mawsil al jadidah|al qahira|al-hudaydah|al-iraq|al-magrib|al-mukalla|ala.|alabama|alabama river|
aland islands|alaska|alaska peninsula|alaska range|albanian capital|albany|alberta|albion|alborg|albuquerque|aldebaran|alep|aleppo|aleutian islands|
aleutians|alexander archipelago|alexandria|algerian capital|algerie|algiers|algol|alleghenies|allegheny|allegheny mountains|allegheny river|allentown|
alma-ata|almaty|aloha state|alpena|alpha centauri|alpha crucis|alpha geminorum|alpha orionis|alps|alsace|alsatia|altai|altai mountains|altair|
altay mountains|altoona|amaravati|amarillo|amazon|amazon river|american capital|american falls|american samoa|american virgin islands|amman|amsterdam|
amur|amur river|an nafud|an nefud|anaheim|anapolis|anapurna|anatolia|anchorage|ancohuma|ancona|andalucia|andalusia|andaman sea|andes|andhra pradesh|
andromeda|angara|angara river|angel|angel falls|anglesea|anglesea island|anglesey|anglesey island|anglia|angolan capital|angora|anjou|ankara|ann arbor|
annaba|annam|annapolis|annapurna|antakiya|antakya|antalya|antananarivo|antarctic|antarctic circle|antarctic continent|antarctic ocean|
antarctic peninsula|antarctic zone|antares|antigua|antilles|antioch|antlia|antofagasta|antwerp|antwerpen|anvers|anzio|apalachicola|apalachicola river|
apeldoorn|apennines|apia|apollo asteroid|appalachia|appalachian mountains|appalachians|appleton|appleton layer|apulia|apus|aqaba|aquarius|
aquarius the water bearer|aquila|aquila degli abruzzi|aquitaine|aquitania|ar rimsal|arab republic of egypt|arabia|arabian desert|arabian gulf|
arabian peninsula|arabian sea|arafura sea|aragon|araguaia|araguaia river|araguaya|araguaya river|aral sea|aram|aran islands|ararat|aras|arauca|araxes|
arcadia|archer|arches national park|arctic|arctic archipelago|arctic circle|arctic ocean|arctic zone|arcturus|ardennes|areopagus|arequipa|
argentine republic|argo|argos|argun|argun river|arhus|ariana|aries|aries the ram|aristarchus|arizona|ark.|arkansas|arkansas river|arlington|armageddon|
arnhem|arno|arno river|artois|arunachal pradesh|asahikawa|asama|ashdod|asheville|ashgabat|ashkhabad|ashur|asia|asia minor|asian russia|asmara|asmera|
aspadana|aspinwall|assam|assouan|assuan|assur|assyria|astana|asterope|astrakhan|asuncion|asur|aswan|atacama desert|atacama trench|athens|athinai|athos|
atlanta|atlantic|atlantic city|atlantic coast|atlantic ocean|atlas mountains|attica|auckland|augusta|auriga|austerlitz|austral islands|australasia|
australian alps|australian capital|australian desert|austria-hungary|austrian capital|austronesia|auvergne|avignon|az zarqa|azerbaijani republic|
azerbajdzhan|azerbajdzhan republic|azores|b horizon|b-horizon|babylon|babylonia|bad lands|badger state|badlands|badlands national park|baffin bay|
baffin island|bagdad|baghdad|bahama islands|bahia|bahia blanca|bahrain island|bahrein|bahrein island|baikal|bairiki|baja california|bakersfield|baku|
balance|balaton|bale|balearic islands|bali|balkan mountain range|balkan mountains|balkan peninsula|balkans|balkaria|balmoral castle|baltic|baltic sea|
baltimore|bamako|bandung|banff|bangalore|bangkok|bangla desh|bangor|bangui|banja luka|banjul|baotou|barbary|barbary coast|barbuda|barcelona|
barents sea|bari|barranquilla|barstow|bartlesville|basel|bashkortostan|basia|basilicata|basle|basque|basra|basrah|basse-normandie|basseterre|
basutoland|batna|baton rouge|battle born state|bavaria|bay of bengal|bay of biscay|bay of campeche|bay of fundy|bay of naples|bay of ob|bay state|
bayan nur|baykal|bayonne|bayrut|bayt lahm|beacon hill|bean town|beantown|beaufort sea|beaumont|beaver state|beckley|bedloe's island|beehive state|
beijing|beira|beirut|belau|belem|belfast|belgian capital|belgian congo|belgique|belgrade|bellingham|belo horizonte|belorussia|bemidji|bend|bengal|
bengaluru|benghazi|bennington|beograd|bering sea|bering strait|berkeley|berkshire|berkshire hills|berkshires|berlin|bermuda triangle|bermudas|bern|
berne|beta centauri|beta crucis|beta orionis|betelgeuse|bethlehem|bethlehem ephrathah|bethlehem-judah|beverly hills|bharat|bhopal|bhubaneshwar|
bible belt|bida|big bend|big bend national park|big dipper|big sioux river|big sur|bighorn|bighorn river|bight of benin|bihar|bikini|billings|biloxi|
binghamton|bioko|birmingham|bisayas|biscayne bay|biscayne national park|bishkek|biskek|bismarck|bismarck archipelago|bismarck sea|bissau|bithynia|
black africa|black forest|black hills|black rock desert|black sea|blackpool|blacksburg|blantyre|blida|bloemfontein|bloomington|bloomsbury|blue nile|
blue ridge|blue ridge mountains|bluegrass|bluegrass country|bluegrass region|bluegrass state|bo hai|bodensee|boeotia|bogota|bohemia|boise|bologna|
bolzano|bombay|bonete|bonn|bootes|bordeaux|borneo|bosna i hercegovina|bosnia|bosnia-herzegovina|bosporus|boston|boston harbor|bougainville|
bougainville trench|boulder|bourgogne|bowery|bowling green|bozeman|braga|brahmaputra|brahmaputra river|brandenburg|brasil|brasilia|brasov|bratislava|
brattleboro|braunschweig|brazilian capital|brazos|brazos river|brazzaville|breed's hill|breiz|bremen|bremerhaven|brenner pass|brescia|breslau|brest|
bretagne|bridgeport|bridgetown|brighton|brindisi|brisbane|bristol|bristol channel|britain|british capital|british columbia|british empire|
british guiana|british honduras|british isles|brittany|brno|broadway|bromberg|bronx|brooklyn|brownsville|bruges|brummagem|brunn|brunswick|brusa|
brussels|bruxelles|bryan|bryce canyon national park|bucharest|bucharesti|buckeye state|buckingham palace|buckinghamshire|bucuresti|budapest|
buenos aires|buffalo|buganda|bujumbura|bulawayo|bulgarian capital|bull run|burgas|burgundy|burlington|bursa|buryatia|busan|butte|butuan|buzzards bay|
byblos|bydgoszcz|byelarus|byelorussia|byzantine empire|byzantium|c horizon|c-horizon|cachi|cadiz|caelum|caesarea|cagliari|cairo|calabria|calais|
calcutta|caledonia|calgary|cali|calif.|california|callisto|caloocan|caloosahatchee|caloosahatchee river|calpe|calvary|cam river|camayenne|
cambodian capital|cambria|cambrian mountains|cambridge|cambridgeshire|camden|camellia state|camelot|cameroun|camlan|camp david|campania|campeche|
canaan|canadian|canadian capital|canadian falls|canadian maritime provinces|canadian river|canadian shield|canakkale bogazi|canal zone|
canandaigua lake|canara|canaries|canary islands|canberra|cancer|cancer the crab|cancun|canicula|canis major|canis minor|cannes|canopus|
cantabrian mountains|canterbury|canton|canton river|canyonlands national park|cape ann|cape breton island|cape canaveral|cape cod|cape cod bay|
cape cod canal|cape colony|cape fear|cape fear river|cape flattery|cape froward|cape girardeau|cape hatteras|cape horn|cape kennedy|cape may|
cape of good hope|cape of good hope province|cape passero|cape province|cape sable|cape town|cape trafalgar|cape verde islands|cape york|
cape york peninsula|capella|capitol hill|capitol reef national park|cappadocia|capri|capricorn|capricorn the goat|capricornus|caracas|carbondale|
cardiff|caribbean|caribbean sea|caribees|carina|carlsbad|carlsbad caverns|carlsbad caverns national park|carolina|carolinas|caroline islands|
carpathian mountains|carpathians|carpentaria|carson city|cartagena|carthage|casablanca|cascade mountains|cascade range|cascades|cashmere|caspian|
caspian sea|cassiopeia|castile|castilla|castor|castries|catalina island|catalonia|catania|cataract canyon|cathay|catskill mountains|catskills|caucasia|
caucasus|caucasus mountains|cayuga lake|ceara|cebu|cebu city|cedar rapids|celebes|centaur|centaurus|centennial state|central africa|central america|
central park|centre|cepheus|ceres|cetus|ceylon|chablis|chalcedon|chaldaea|chaldea|chamaeleon|chameleon|champagne|champagne-ardenne|champaign|champlain|
champs elysees|chancellorsville|chang|chang jiang|changan|changchun|changjiang|changsha|changtzu|changzhou|channel island|
channel islands national park|chao phraya|chapel hill|chari|chari river|charioteer|charleroi|charles|charles river|charles's wain|charleston|
charlestown|charlottetown|chartres|chattahoochee|chattahoochee river|chattanooga|chattogram|chechen republic|chechenia|chechnya|cheddar|chelyabinsk|
chemnitz|chemulpo|chengdu|chengzhong|chennai|cherbourg|cherepovets|cherkessia|chernobyl|chesapeake bay|chester|cheviot hills|cheviots|cheyenne|
chhattisgarh|chiang mai|chiapas|chicago|chihuahua|chihuahuan desert|chiloe|chimborazo|chios|chisinau|chittagong|chongqing|chosen|christchurch|
christiania|chu kiang|chukchi peninsula|chukchi sea|chula vista|chungking|churchill|chuvashia|cidade de praia|cimarron|cimarron river|cincinnati|
circinus|citlaltepetl|citta del vaticano|city of bridges|city of brotherly love|city of light|city of london|city of the angels|city of westminster|
ciudad bolivar|ciudad de mexico|ciudad juarez|ciudad trujillo|ciudad victoria|clarksburg|clichy|clichy-la-garenne|clinch river|clyde|cnossos|cnossus|
co-operative republic of guyana|coahuila|coast mountains|coast range|coats land|cocytus|coeur d'alene|coeur d'alene lake|colchis|colima|colo.|cologne|
colombo|colon|colorado|colorado desert|colorado plateau|colorado river|colorado springs|colossae|columba|columbia river|columbus|coma berenices|
commonwealth of australia|commonwealth of dominica|commonwealth of puerto rico|commonwealth of the bahamas|communism peak|communist china|
comoro islands|conakry|concepcion|concord|coney island|confederacy|confederate states|confederate states of america|congo|congo river|connecticut|
connecticut river|constance|constanta|constantina|constantine|constantinople|constitution state|continent|cook strait|cooperstown|coosa|coosa river|
copenhagen|copernicus|coral sea|cordoba|cordova|corinth|corn belt|cornhusker state|cornwall|corona borealis|coropuna|corpus christi|corse|corsica|
corvus|cotacachi|cote d'azur|cote d'ivoire|cotonou|cotopaxi|cotswold hills|cotswolds|council bluffs|coventry|coyote state|crab|crab nebula|cracow|
craiova|crane|crater|crater lake national park|cremona|crete|crimea|crna gora|crocodile river|cross-florida waterway|crow|crux|crux australis|
cuban capital|culebra|culiacan|cumana|cumberland|cumberland gap|cumberland mountains|cumberland plateau|cumberland river|cumbria|cuquenan|
cuquenan falls|curitiba|cusco|cuzco|cyclades|cygnus|cymru|cynoscephalae|czech capital|czechoslovakia|czestochowa|d region|d-layer|d.c.|d.p.r.k.|dacca|
dadonghai|dae-han-min-gook|daegu|daejeon|dagestan|dahna|dahomey|dairen|dakar|dakota|dalian|dalmatia|damascus|danau|danish capital|danmark|danube|
danube river|danzig|dapsang|dar es salaam|dardanelles|darfur|darling|darling river|darwin|daryacheh-ye orumiyeh|dasht-e-kavir|dasht-e-lut|daugavpils|
davenport|dawson|dayton|daytona beach|dead sea|death valley|decatur|deep south|dehradun|deimos|del rio|del.|delaware|delaware bay|delaware river|delhi|
delphi|delphinus|demavend|demerara|democratic and popular republic of algeria|democratic people's republic of korea|
democratic republic of sao tome and principe|democratic republic of the congo|democratic socialist republic of sri lanka|den haag|denali|denali fault|
denali national park|deneb|denebola|denver|derbyshire|des moines|detroit|detroit river|deutschland|devon|devonshire|dhahran|dhaka|dhaulagiri|
dhodhekanisos|diamond state|dijon|dimash|dipper|dipylon|dipylon gate|disneyland|dispur|district of columbia|dixie|dixieland|djakarta|djanet|
dneprodzerzhinsk|dnieper|dnieper river|dnipropetrovsk|dobrich|dodecanese|dodge city|dodoma|dog star|doha|dolomite alps|don river|donbas|donbass|
donets basin|donetsk|donetske|dongguan|donner pass|dorado|doris|dorset|dortmund|douala|dove|dover|downing street|dprk|draco|dragon|dresden|dubai|
dublin|dubrovnik|dubuque|duesseldorf|duluth|dunkerque|dunkirk|durango|durazzo|durban|durham|durres|dusanbe|dushanbe|dusseldorf|dutch capital|
dutch east indies|dutch guiana|dyushambe|e layer|e region|east africa|east anglia|east china sea|east coast|east germany|east india|east indies|
east malaysia|east pakistan|east river|east saint louis|east sea|east sussex|eastern desert|eastern highlands|eastern roman empire|eastern samoa|
eau claire|ebro|ebro river|edinburgh|edirne|edmonton|eelam|egadi islands|egyptian capital|egyptian empire|ehadhamen|eindhoven|eire|el aaium|el alamein|
el beda|el giza|el iskandriyah|el libertador|el misti|el muerto|el paso|el qahira|el-aksur|elam|elbe|elbe river|elisabethville|elizabeth river|ellas|
ellice islands|ellis island|elmont|elsass|emerald isle|emilia-romagna|empire state|empire state of the south|enderby land|english channel|enid|
eniwetok|entebbe|ephesus|epirus|epsilon aurigae|equality state|ergun he|eridanus|erie|erie canal|erin|erivan|esfahan|espana|espoo|essen|essex|esthonia|
eternal city|etna|etruria|eugene|euphrates|euphrates river|eurasia|eureka|europa|europe|european russia|euxine sea|evansville|everest|everglade state|
everglades|everglades national park|evergreen state|eyre|eyre peninsula|f layer|f region|faeroe islands|faeroes|faisalabad|far east|fargo|farmington|
faroes|fayetteville|federal democratic republic of ethiopia|federal islamic republic of the comoros|federal republic of germany|
federal republic of nigeria|federal republic of yugoslavia|federated states of micronesia|federation of malaysia|federation of saint kitts and nevis|
federative republic of brazil|feliz lusitania|fengtien|ferrara|fertile crescent|fes|fifth avenue|fiji islands|fijis|fingal's cave|finger lakes|
finnish capital|firenze|first state|firth of clyde|firth of forth|fish|fla.|flagstaff|flanders|fleet street|flint river|flodden|florida|forbidden city|
formosa|fornax|fort george g. meade|fort george gordon meade|fort lauderdale|fort meade|fort myers|fort smith|fort wayne|fort worth|fort-lamy|
fortaleza|forth|forth river|foshan|fox river|franche-comte|frankfort|frankfurt|frankfurt on the main|frederick|fredericksburg|fredericton|free state|
freetown|french capital|french congo|french guinea|french indochina|french oceania|french republic|french riviera|french sudan|french west indies|
fresno|friendly islands|friesland|frisia|frisian islands|friuli-venezia giulia|frunze|fuego|fuji|fuji-san|fujian|fujinoyama|fujiyama|fukuoka|fukuyama|
funafuti|gabonese republic|gaborone|gabun|gadsden|gafsa|gainesville|galan|galapagos|galapagos islands|galatia|galeras|galicia|galilee|gallia|galloway|
gallup|galveston|galveston bay|galveston island|galway|galway bay|gambier islands|gan jiang|gand|gandhinagar|ganges|ganges river|gangtok|gansu|
gansu province|ganymede|garden state|garland|garonne|garonne river|gascogne|gascony|gasherbrum|gates of the arctic national park|gateway to the west|
gaul|gaza|gaza strip|gdansk|gem state|gemini|gemini the twins|geneva|geneve|genf|genoa|genova|gent|george town|georgetown|german capital|
german democratic republic|gettysburg|ghent|gibson desert|gila|gila desert|gila river|gilbert and ellice islands|gilbert islands|giza|gizeh|glasgow|
gloucester|gloucestershire|goa|goat|gobi|gobi desert|godwin austen|goeteborg|golan|golan heights|gold coast|golden gate|golden state|goldsboro|
golfo de campeche|golfo de mexico|golgotha|goma|gomel|gomorrah|gomorrha|gondwanaland|gopher state|gorki|gorkiy|gorky|gosainthan|goteborg|gothenburg|
governador valadares|gran santiago|granada|grand canal|grand canyon|grand canyon national park|grand canyon state|grand duchy of luxembourg|
grand island|grand rapids|grand river|grand teton|grand teton national park|granite state|graz|great arabian desert|great australian bight|
great australian desert|great barrier reef|great bear|great britain|great divide|great dividing range|great dog|great falls|great indian desert|
great lakes|great lakes state|great mendenhall glacier|great plains|great plains of north america|great rift valley|great salt desert|great salt lake|
great sandy desert|great slave lake|great smoky mountains|great smoky mountains national park|great victoria desert|great white way|greater antilles|
greater london|greater new york|greater sunda islands|greek capital|green|green bay|green line|green mountain state|green mountains|green river|
greenland sea|greensboro|greenville|greenwich|greenwich meridian|greenwich village|grenoble|gronland|grozny|groznyy|grus|guadalajara|guadalcanal|
guadalupe|guadalupe island|guadalupe mountains|guadalupe mountains national park|guaira|guaira falls|guallatiri|guanajuato|guangdong|
guangdong province|guangzhou|guantanamo|guatemala city|guayaquil|guiana|guiana highlands|guine-bissau|guinea-bissau|guizhou|gujarat|gujerat|gujrat|
gulf coast|gulf of aden|gulf of aegina|gulf of akaba|gulf of alaska|gulf of antalya|gulf of aqaba|gulf of bothnia|gulf of california|gulf of campeche|
gulf of carpentaria|gulf of corinth|gulf of finland|gulf of guinea|gulf of lepanto|gulf of martaban|gulf of mexico|gulf of ob|gulf of oman|
gulf of riga|gulf of saint lawrence|gulf of siam|gulf of sidra|gulf of st. lawrence|gulf of suez|gulf of tehuantepec|gulf of thailand|gulf of venice|
gulf states|gulu|h.i.|hadrian's wall|hagerstown|haifa|haiphong|haitian capital|halab|haleakala national park|halicarnassus|halifax|halle|
halle-an-der-saale|hamburg|hamelin|hameln|hampshire|hampton roads|han-gook|handies peak|hangchow|hangzhou|hangzhou bay|hannibal|hannover|hanoi|hanover|
harare|harbin|hargeisa|harlem|harlem river|harley street|harper's ferry|harpers ferry|harrisburg|hartford|haryana|hashemite kingdom of jordan|hastings|
hatteras island|hattiesburg|haute-normandie|havana|haw.|hawai'i|hawaii|hawaii island|hawaii volcanoes national park|hawaiian capital|hawaiian islands|
hawkeye state|hayastan|hays|hayti|heart of dixie|heaviside layer|hebei|hebei province|hebridean islands|hebridean isles|hebrides|hedjaz|hefa|hefei|
heilong|heilong jiang|hejaz|helena|hell's half acre|hell's kitchen|hellenic republic|hellespont|helsingfors|helsinki|helvetia|heraklion|herat|
herculaneum|hercules|hermosillo|heroica puebla de zaragoza|hershey|hertfordshire|hesperus|hibbing|hibernia|hidalgo|high sierra|highlands|
highlands of scotland|hijaz|hilo|himachal pradesh|himalaya|himalaya mountains|himalayas|hindu kush|hindu kush mountains|hindustan|hippo|hippo regius|
hiroshima|hispaniola|ho chi minh|ho chi minh city|hobart|hodeida|hoek van holland|hohenlinden|hohhot|hokkaido|holland|hollywood|holy land|holy see|
home counties|homel|homs|homyel|hondo|honduran capital|honiara|honolulu|honshu|hook of holland|hoosier state|hopeh|hopei|horn of africa|
horseshoe falls|hot springs|hot springs national park|houghton|housatonic|housatonic river|houses of parliament|hrvatska|hsian|huainaputina|huambo|
huang hai|huang he|huascaran|hub of the universe|hubbard|hudson|hudson bay|hudson river|humber|hunan|hunan province|hungarian capital|hunter|
huntington|huntsville|huron|hwang ho|hyderabad|hydra|hydrus|ibadan|iberia|iberian peninsula|idaho|idaho falls|iguassu|iguassu falls|iguazu|
iguazu falls|ijssel|ijssel river|ijsselmeer|ile-de-france|ile-st-louis|iles comores|iles marquises|ilion|ilium|ill.|illampu|illimani|illinois|
illinois river|illyria|ilmen|imphal|incheon|inchon|ind.|independent state of papua new guinea|independent state of samoa|indian ocean|indiana|
indianapolis|indigirka|indigirka river|indochina|indochinese peninsula|indonesian borneo|indore|indus|indus river|ingushetia|inland passage|inland sea|
inner hebrides|inner mongolia|innsbruck|inside passage|interlaken|international date line|ionia|ionian sea|iowa|irak|iranian capital|iraqi kurdistan|
irish capital|irish republic|irish sea|irkutsk|irrawaddy|irrawaddy river|irtish|irtish river|irtysh|irtysh river|ischia|isere|isere river|isfahan|
islamabad|islamic republic of iran|islamic republic of mauritania|islamic republic of pakistan|islamic state of afghanistan|islay|isle of skye|
isle of wight|isle royal national park|isles of scilly|islington|isole egadi|istanbul|isthmus of corinth|isthmus of darien|isthmus of kra|
isthmus of panama|isthmus of suez|isthmus of tehuantepec|italia|italian capital|italian peninsula|italian republic|itanagar|ithaca|ithaki|iwo jima|
izmir|iztapalapa|jabalpur|jacksonville|jaffa|jaipur|jakarta|jalalabad|jalisco|jamaican capital|james|james bay|james river|jamestown|jammu and kashmir|
japan trench|japanese archipelago|japanese capital|japanese islands|java|jebel musa|jed'dah|jeddah|jefferson city|jerevan|jerez|jerez de la frontera|
jericho|jersey city|jerusalem|jharkhand|jiangxi|jidda|jiddah|jilin|jinan|jinja|joao pessoa|johannesburg|johnson city|johor|johore|jonesboro|joppa|
jordan river|juarez|jubbulpore|juda|judaea|judah|judea|jugoslavija|juneau|jupiter|jutland|jylland|kabardino|kabul|kadikoy|kaduna|kahoolawe|
kahoolawe island|kalaallit nunaat|kalahari|kalahari desert|kalamazoo|kalimantan|kallakurichi|kalmykia|kaluga|kamchatka peninsula|kamet|kampala|
kampuchea|kan river|kan.|kananga|kanara|kanawha|kanawha river|kanchanjanga|kanchenjunga|kandahar|kandy|kano|kanpur|kansas|kansas city|kansas river|
kansu|kaohsiung|kara kum|kara sea|karachay|karachi|karaj|karakoram|karakoram range|karakorum range|karbala|karelia|karelian isthmus|karl-marx-stadt|
karnataka|kasai|kasai river|kashmir|katar|katar peninsula|kathmandu|katmai national park|katmandu|katowice|katsina|kattegatt|kauai|kauai island|kaunas|
kavir desert|kaw river|kawaguchi|kazak|kazakh|kazakstan|kazan|kedah|kelantan|ken.|kenai fjords national park|kennedy|kennedy international|
kennedy international airport|kennelly-heaviside layer|kennewick|kent|kentucky|kerala|kerbala|kerbela|keuka lake|key west|keystone state|khabarovsk|
khakassia|kharkiv|kharkov|khartoum|khios|khulna|khyber pass|kiev|kigali|kikladhes|kilimanjaro|kimberley|kinchinjunga|kingdom of belgium|
kingdom of bhutan|kingdom of cambodia|kingdom of denmark|kingdom of lesotho|kingdom of morocco|kingdom of nepal|kingdom of norway|
kingdom of saudi arabia|kingdom of spain|kingdom of swaziland|kingdom of sweden|kingdom of thailand|kingdom of the netherlands|kingdom of tonga|
kings canyon national park|kingston|kingston-upon hull|kingstown|kinshasa|kirghiz|kirghizia|kirghizstan|kirgiz|kirgizia|kirgizstan|kirkuk|kishinev|
kissimmee|kissimmee river|kisumu|kitakyushu|kivu|kizil kum|klaipeda|klamath|klamath falls|klamath river|klondike|klyuchevskaya|knossos|knoxville|kobe|
kobenhavn|kobuk valley national park|kodiak|kodiak island|kohima|kola peninsula|kolkata|koln|kolonia|komi|konakri|kopavogur|kordofan|korea bay|
korea strait|korean peninsula|korean strait|korinthos|kosice|kovna|kovno|koweit|kowloon|krakatao|krakatau|krakatoa|krakau|krakow|kriti|krung thep|
kuala lumpur|kuangchou|kuenlun|kuenlun mountains|kukenaam|kukenaam falls|kulun|kumasi|kunlan shan|kunlun|kunlun mountains|kunming|kunshan|kura|
kura river|kurdistan|kursk|kuwait city|kwajalein|kwangchow|kwangju|kwangtung|kwazulu-natal|kyiv|kyoto|kyrgyz republic|kyushu|kyyiv|kyzyl kum|l'aquila|
l.a.|la crosse|la paz|la plata|la spezia|labrador|labrador peninsula|labrador sea|labrador-ungava peninsula|laconia|ladoga|ladrone islands|lafayette|
lagos|lahore|lake albert|lake albert nyanza|lake aral|lake baikal|lake balaton|lake baykal|lake canandaigua|lake cayuga|lake chad|lake champlain|
lake chelan|lake clark national park|lake constance|lake district|lake edward|lake erie|lake eyre|lake geneva|lake huron|lake ilmen|lake keuka|
lake kivu|lake ladoga|lake leman|lake malawi|lake michigan|lake nasser|lake nyasa|lake okeechobee|lake onega|lake ontario|lake saint clair|lake seneca|
lake st. clair|lake superior|lake tahoe|lake tana|lake tanganyika|lake tsana|lake urmia|lake vanern|lake victoria|lake winnipeg|lakeland|lanai|
lanai island|lancashire|lancaster|lanchou|lanchow|land of enchantment|land of lincoln|land of opportunity|lander|languedoc-roussillon|lansing|lanzhou|
lao people's democratic republic|laos|laotian capital|lapland|lappland|laptev sea|laramie|laredo|las cruces|las vegas|lascar|lascaux|lassa|
lassen volcanic national park|last frontier|latakia|lateran|latin america|latin quarter|latium|laudo|laurasia|laurentian highlands|laurentian plateau|
lausanne|lawrence|lawton|lazio|le havre|le mans|lebanese republic|leeds|leeward islands|left bank|lehigh river|leicester|leicestershire|leiden|leipzig|
lemnos|lena|lena river|leningrad|lentia|leo the lion|leon|leopoldville|lepus|lesbos|lesser antilles|lesser sunda islands|lesvos|lethe|levant|lewiston|
lexington|leyden|lhasa|lhotse|liakoura|liaodong bandao|liaodong peninsula|liberian capital|liberty island|libra|libra the balance|libra the scales|
libreville|libyan desert|liege|liepaja|lietuva|liguria|ligurian sea|lille|lilongwe|lima|limassol|limeira|limerick|limnos|limousin|limpopo|lincolnshire|
lindesnes|line of control|linz|lion|lisboa|lisbon|little bear|little bighorn|little bighorn river|little dipper|little dog|little horn|little missouri|
little missouri river|little rhody|little rock|little sioux river|little wabash|little wabash river|liverpool|livonia|ljubljana|llano estacado|
llullaillaco|lobito|loch achray|loch linnhe|loch ness|lodz|lofoten|logrono|loire|loire river|loire valley|lombard street|lombardia|lombardy|lome|
london|lone-star state|long beach|long island|long island sound|lorraine|los alamos|los angeles|lothian region|lothringen|louisiana|louisiana purchase|
louisville|low archipelago|low countries|lower california|lower egypt|lower peninsula|lower saxony|lower tunguska|lower-normandy|lowlands|
lowlands of scotland|loyang|luanda|lubavitch|lubbock|lubeck|lublin|lubumbashi|lucania|lucknow|luda|ludhiana|lufkin|luik|luluabourg|lund|luoyang|lupus|
lusaka|lushun|lusitania|lut desert|luta|luxembourg city|luxembourg-ville|luxemburg|luxor|luzon|lviv|lyallpur|lycia|lydia|lynchburg|lyon|lyonnais|lyons|
lyra|maarianhamina|macau|macedon|machu picchu|mackenzie|mackenzie river|macon|madeira|madeira islands|madeira river|madeiras|madhya pradesh|madras|
madrid|magdalena|magdalena river|magellanic cloud|maghreb|magnolia state|magyarorszag|maharashtra|mahgrib|maiduguri|maine|majorca|makalu|makassar|
makedonija|malabo|malacca|malaga|malagasy republic|malay archipelago|malay peninsula|malaya|maldive islands|malmo|mammoth cave national park|managua|
manama|manaus|manchester|manchuria|mandalay|manhattan|manhattan island|manila|manipur|manitoba|mankato|mannheim|mansfield|maputo|maracaibo|maracay|
maranhao|marche|marches|mari el|mariana islands|marianas|maribor|mariehamn|maritime provinces|maritimes|marmara|marmara denizi|marmora|maroc|
marquesas islands|marquette|marrakech|marrakesh|marruecos|mars|marseille|marseilles|marston moor|martha's vineyard|maryland|maseru|mashhad|mashriq|
mason and dixon line|mason and dixon's line|mason city|mason-dixon line|masqat|mass.|massachusetts|massachusetts bay|massachusetts bay colony|massawa|
massif central|matamoros|matterhorn|maui|maui island|mauna kea|mauna loa|mauritanie|mawlamyine|mayenne|mazar-i-sharif|mazatlan|mbabane|mbeya|mcalester|
mcallen|mckinley|mecca|medan|medellin|medford|medina|mediterranean|mediterranean sea|meghalaya|mekong|mekong river|melanesia|melbourne|memel|memphis|
menai strait|mendenhall glacier|mendoza|mensa|mercedario|mercury|merida|meridian|merrimack|merrimack river|mesa|mesa verde national park|mesabi range|
meshed|mesoamerica|mesopotamia|messina|meuse|meuse river|mexicali|mexican capital|mexico city|miami|miami beach|mich.|michigan|michoacan|microscopium|
mid-atlantic ridge|mid-atlantic states|middle east|mideast|midi|midi-pyrenees|midland|midlands|midway islands|midwest|milan|milano|mile-high city|milk|
milk river|milwaukee|minamata bay|minas gerais|mindanao|mindoro|minn.|minneapolis|minnesota|minsk|miskolc|miss.|mississauga|mississippi|
mississippi river|missoula|missouri|missouri river|mizoram|mobile bay|mobile river|mobuto lake|mocambique|mogadiscio|mogadishu|mohave|mohave desert|
mohawk river|moho|mohorovicic discontinuity|mojave|mojave desert|moldavia|moline|molise|molokai|molokai island|molotov|moluccas|mombasa|mona|
monaco-ville|mongolian people's republic|monongahela|monongahela river|monrovia|mont blanc|mont.|montana|monte bianco|monte carlo|montego bay|monterey|
monterey bay|monterrey|montevideo|montgomery|montmartre|montpelier|montpellier|montreal|moon|moravia|moray firth|mordovia|moreau river|morelos|
moreton bay|morgan city|morgantown|mormon state|moron|morristown|moscow|mosul|motor city|motown|moukden|moulmein|mount adams|mount ararat|mount asama|
mount athos|mount bartle frere|mount carmel|mount communism|mount elbert|mount etna|mount everest|mount fuji|mount garmo|mount godwin austen|
mount hubbard|mount kanchenjunga|mount kilimanjaro|mount logan|mount mckinley|mount olympus|mount orizaba|mount parnassus|mount pinatubo|mount rainier|
mount rainier national park|mount rushmore|mount rushmore state|mount saint helens|mount shasta|mount sherman|mount sinai|mount st. helens|
mount tacoma|mount vernon|mount vesuvius|mount whitney|mount wilson|mountain state|mozambique channel|mt etna|mt orizaba|mt. ararat|mt. everest|
mt. mckinley|mt. olympus|mt. rainier|mt. rushmore|mt. st. helens|mt. vesuvius|muenchen|mukalla|mukden|mull|mumbai|muncie|munich|muritaniya|murmansk|
murray|murray river|murrumbidgee|murrumbidgee river|musca|muscat|muscat and oman|muscovy|muskogee|mustagh|mustagh range|muztag|muztagh|mwanza|mycenae|
mysore|mytilene|n'djamena|n.c.|n.d.|n.h.|n.j.|n.m.|n.y.|nablus|nacimiento|nafud|nag hammadi|nagaland|nagano|nagasaki|nagoya|nagpur|naha city|nairobi|
najd|nakuru|nalchik|namib desert|namoi|namoi river|nampa|namur|nan ling|nan river|nan-chang|nan-ning|nanaimo|nanchang|nanchong|nancy|nanda devi|
nanga parbat|nanjing|nanking|nanning|nantes|nantong|nantucket|naples|napoli|nares deep|narragansett bay|naseby|nashville|nassau|nasser|natal|natchez|
nationalist china|nauru island|navan|nayarit|nazareth|naze|ndjamena|near east|neb.|nebraska|neckar|neckar river|nederland|nefud|
negara brunei darussalam|negeri sembilan|negev|negev desert|nei monggol|nejd|nemea|neosho|neosho river|neptune|netherlands antilles|netherlands guiana|
nev.|neva|neva river|nevada|nevado de colima|never-never|nevis|new amsterdam|new britain|new brunswick|new caledonia|new delhi|new england|new flower|
new forest|new guinea|new hampshire|new haven|new hebrides|new ireland|new jersey|new london|new mexico|new netherland|new orleans|new river|
new siberian islands|new south wales|new taipei|new york|new york bay|new york city|new york state|new york state barge canal|new zealand islands|
newark|newburgh|newcastle|newcastle-upon-tyne|newfoundland|newfoundland and labrador|newport|newport news|niagara|niagara falls|niagara river|niamey|
nicaea|nicaraguan capital|nicosia|nidaros|niger river|nigerian capital|nihau|nihau island|nihon|nijmegen|nile|nile river|nilgiri hills|nineveh|ningbo|
niobrara|niobrara river|nippon|nizhni novgorod|nizhnyi novgorod|nob hill|nogales|nome|nord-pas-de-calais|noreg|norfolk|norge|norma|normandie|normandy|
north africa|north america|north atlantic|north borneo|north carolina|north cascades national park|north channel|north dakota|north frigid zone|
north island|north pacific|north peak|north platte|north platte river|north pole|north sea|north star|north star state|north temperate zone|
north vietnam|north yorkshire|northampton|northamptonshire|northeast|northern cross|northern ireland|northern marianas|northern rhodesia|
northern territory|northumberland|northumbria|northwest|northwest passage|northwest territories|norwegian sea|nottinghamshire|nouakchott|nova lisboa|
nova scotia|nova zembla|novaya zemlya|novgorod|novosibirsk|nubia|nubian desert|nuevo leon|nullarbor plain|numidia|nunavut|nuptse|nuremberg|nurnberg|
nusa tenggara|nutmeg state|nyala|nyamuragira|nyasaland|nyc|nyiragongo|oahu|oahu island|oakland|oaxaca|oaxaca de juarez|ob river|occident|ocean state|
oceania|oceanica|octans|oder|oder river|odesa|odessa|odisha|oesterreich|ogden|ohio|ohio river|ojos del salado|okeechobee|okeechobee waterway|
okefenokee swamp|okinawa|okla.|oklahoma|oklahoma city|old colony|old dominion|old dominion state|old faithful|old line state|old north state|old south|
old world|olduvai gorge|olimbos|olympia|olympic national park|olympus|omaha|omdurman|omega centauri|omiya|omsk|onega|ontario|ophiuchus|oporto|oran|
orange free state|orange river|ordos|ore.|oregon|orient|orinoco|orinoco river|orion|orissa|orizaba|orkney islands|orlando|orleanais|orleans|orly|orono|
orumiyeh|osage|osage river|osaka|osaka bay|osasco|oslo|ossetia|ostrava|ottawa|ottawa river|ottoman empire|ottumwa|ouachita|ouachita river|oujda|ouse|
ouse river|outaouais|outer hebrides|outer mongolia|oviedo|owensboro|oxford|oxfordshire|ozark mountains|ozark plateau|ozarks|pacific|pacific coast|
pacific northwest|pacific ocean|padova|padua|paducah|pago pago|pahang|painted desert|palatinate|palatine|palau islands|palermo|pall mall|pallas|
palm beach|palmer peninsula|palmetto state|palo alto|pamir mountains|panaji|panama canal zone|panama city|panamanian capital|pangaea|pangea|
pango pango|papal states|papeete|para|para river|paramaribo|parana|parana river|paris|park ave.|park avenue|parkersburg|parnahiba|parnaiba|parnassus|
parthia|pas de calais|pasadena|passero cape|pasto|patagonia|patagonian desert|patavium|paterson|patna|patrai|patras|paulo afonso|paulo afonso falls|
paumotu archipelago|pavo|pays de la loire|peace garden state|peach state|pearl harbor|pearl river|pecos|pecos river|pee dee|pee dee river|pegasus|pei|
peiping|peking|pelew|pelican state|peloponnese|peloponnesian peninsula|peloponnesus|penang|peninsular malaysia|pennine chain|pennines|pennsylvania|
penobscot|penobscot bay|penobscot river|pensacola|people's republic of bangladesh|people's republic of china|peoria|perak|perejil|pergamum|perlis|perm|
pernambuco|persepolis|perseus|persia|persian empire|persian gulf|perth|peshawar|petah tikva|peterburg|petersburg|petrified forest national park|
petrograd|pfalz|phenicia|philadelphia|philippi|philippine islands|philippines|philippopolis|philistia|phnom penh|phobos|phoenicia|phrygia|picardie|
picardy|pico de orizaba|pictor|piedmont|piemonte|pierre|pike's peak|pillars of hercules|pilsen|pinatubo|pine bluff|pine tree state|ping|ping river|
pinsk|piraeus|pisa|pisces|pisces the fishes|pissis|pittsburgh|pittsburgh of the south|pittsfield|plano|plata river|plataea|platt national park|platte|
platte river|plattensee|pleasant island|pleiades|plough|plovdiv|pluto|plymouth|plymouth colony|plymouth rock|plzen|pnom penh|po hai|po river|
pobeda peak|pobedy peak|pocatello|poitou|poitou-charentes|polaris|pollux|polska|polynesia|pompeii|pompey|pontus|poplar bluff|port arthur|
port au prince|port elizabeth|port louis|port moresby|port of spain|port said|port sudan|port vila|port-au-prince|port-of-spain|portland|porto|
porto novo|porto rico|portsmouth|portuguese guinea|portuguese republic|potomac|potomac river|potsdam|poyang|poznan|pozsony|prag|prague|praha|praia|
prairie state|prato|prescott|pressburg|pretoria|preussen|prince edward island|princeton|principality of andorra|principality of liechtenstein|
principality of monaco|principe|procyon|promised land|provence|providence|provo|proxima|proxima centauri|prudhoe bay|prussia|puebla|puebla de zaragoza|
pueblo|puget sound|puglia|punjab|punta arenas|puppis|purace|purus|purus river|pusan|putrajaya|puyang|pyongyang|pyrenees|pyxis|qandahar|qara qum|
qatar peninsula|qingdao|qinghai|qizil qum|quai d'orsay|quaoar|quebec|quebec city|queen charlotte sound|queen city|queen maud land|queens|queensland|
queretaro|quezon|quezon city|quintana roo|quito|r.i.|rabat|racine|ragusa|rainier|raipur|rajasthan|rajshahi|rakaposhi|raleigh|ranchi|rand|rangoon|
rangpur|rapid city|rappahannock|rappahannock river|rasht|rawalpindi|recife|red china|red planet|red river|red sea|redding|redonda|
redwood national park|reef|reggane|regina|regulus|reims|rennes|reno|republic of albania|republic of angola|republic of armenia|republic of austria|
republic of belarus|republic of benin|republic of bolivia|republic of bosnia and herzegovina|republic of botswana|republic of bulgaria|
republic of burundi|republic of cameroon|republic of cape verde|republic of chad|republic of chile|republic of china|republic of colombia|
republic of costa rica|republic of cote d'ivoire|republic of croatia|republic of cuba|republic of cyprus|republic of djibouti|republic of ecuador|
republic of el salvador|republic of equatorial guinea|republic of estonia|republic of fiji|republic of finland|republic of ghana|republic of guatemala|
republic of guinea|republic of guinea-bissau|republic of haiti|republic of honduras|republic of hungary|republic of iceland|republic of india|
republic of indonesia|republic of iraq|republic of kazakhstan|republic of kenya|republic of kiribati|republic of korea|republic of latvia|
republic of liberia|republic of lithuania|republic of madagascar|republic of malawi|republic of maldives|republic of mali|republic of malta|
republic of mauritius|republic of moldova|republic of mozambique|republic of namibia|republic of nauru|republic of nicaragua|republic of niger|
republic of palau|republic of panama|republic of paraguay|republic of peru|republic of poland|republic of san marino|republic of senegal|
republic of seychelles|republic of sierra leone|republic of singapore|republic of slovenia|republic of south africa|republic of suriname|
republic of tajikistan|republic of the congo|republic of the gambia|republic of the marshall islands|republic of the philippines|republic of the sudan|
republic of trinidad and tobago|republic of tunisia|republic of turkey|republic of uganda|republic of uzbekistan|republic of vanuatu|
republic of venezuela|republic of yemen|republic of zambia|republic of zimbabwe|republican|republican river|resht|reticulum|reykjavik|rheims|rhein|
rheinland|rhine|rhine river|rhineland|rhode island|rhodes|rhodesia|rhodope mountains|rhone|rhone river|rhone-alpes|richmond|riga|rigel|right bank|
rigil|rigil kent|rio|rio bravo|rio de janeiro|rio de la plata|rio grande|river acheron|river adige|river aire|river arno|river avon|river cam|
river cocytus|river kasai|river lethe|river severn|river styx|river thames|river trent|river tyne|riverside|riviera|riyadh|roanoke|rochester|
rock island|rock of gibraltar|rock springs|rockford|rockies|rocky mountain national park|rocky mountains|rodhos|roma|roman empire|roman republic|rome|
rosario|roseau|ross sea|rostock|rostov|rostov na donu|rostov on don|roswell|rotterdam|roumania|ruanda|rub al-khali|rubicon|ruhr|ruhr river|ruhr valley|
rumania|rushmore|russian capital|russian federation|russian river|russian soviet federated socialist republic|rustbelt|rutland|rwandese republic|
ryukyu islands|s.c.|s.d.|saale|saale river|saba|sabah|sabine|sabine river|sachsen|sacramento|sacramento mountains|sacramento river|safaqis|
sagebrush state|saginaw|sagitta|sagittarius|sagittarius the archer|sahara|sahara desert|saida|saigon|saint augustine|saint christopher|
saint christopher-nevis|saint cloud|saint eustatius|saint francis|saint francis river|saint john|saint john river|saint john's|saint johns|
saint johns river|saint joseph|saint kitts|saint kitts and nevis|saint lawrence|saint lawrence river|saint louis|saint maarten|saint paul|
saint petersburg|saint vincent|saint vincent and the grenadines|saipan|sajama|sakartvelo|sakkara|salem|salina|salisbury|salmon|salmon river|salonica|
salonika|salt lake city|salton sea|salvador|salvadoran capital|salzburg|samanala|samarang|samarcand|samaria|samarkand|sambre|sambre river|
samoa i sisifo|samoan islands|san andreas fault|san angelo|san antonio|san bernardino|san diego|san diego bay|san fernando valley|san francisco|
san francisco bay|san joaquin river|san joaquin valley|san jose|san juan|san juan hill|san juan mountains|san luis potosi|san mateo|san pablo|
san pedro|san pedro sula|san salvador|san sebastian|sana|sana'a|sanaa|sandwich islands|sangay|santa ana|santa barbara|santa catalina|santa catarina|
santa clara|santa cruz|santa fe|santa maria de belem|santa maria del tule|santa marta|santiago|santiago de chile|santiago de cuba|
santiago de los caballeros|santo domingo|santos|sao bernardo do campo|sao francisco|sao goncalo|sao joao de meriti|sao jose dos campos|sao louis|
sao paulo|sao thome e principe|sao tiago island|sao tome|sao tome and principe|sao tome e principe|saone|saone river|sapporo|saqqara|saqqarah|
saragossa|sarajevo|sarasota|saratoga springs|saratov|sarawak|sardegna|sardinia|sardis|sargasso sea|saronic gulf|saskatchewan|saskatoon|saturn|
sault sainte marie|savannah|savannah river|savoy|saxe|saxony|sayan mountains|sayda|scandinavia|scandinavian peninsula|scheldt|scheldt river|
schenectady|schlesien|schwarzwald|schweiz|scilly islands|scorpio|scorpio the scorpion|scorpion|scorpius|scranton|sculptor|scythia|sea of azof|
sea of azoff|sea of azov|sea of cortes|sea of japan|sea of marmara|sea of marmora|sea of okhotsk|sealyham|seattle|sebastopol|sedalia|sedna|seeland|
seine|seine river|selangor|selkirk mountains|selma|semarang|seneca lake|seoul|sequoia national park|serbia and montenegro|serdica|serengeti|
serengeti national park|serengeti plain|serpens|sete quedas|setubal|sevastopol|seven hills of rome|seventh avenue|severn|severn river|sevilla|seville|
seward peninsula|seychelles islands|seyhan|seyhan river|sfax|shanghai|shantou|shari|shari river|shasta|sheffield|shenandoah national park|
shenandoah river|shenandoah valley|shenyang|shenzhen|sherman|sherwood forest|shetland|shetland islands|shijiazhuang|shikoku|shillong|shimla|shiraz|
shiyan|show me state|shreveport|siam|sian|siberia|sichuan|sicilia|sicily|sidon|sierra madre occidental|sierra madre oriental|sierra nevada|
sierra nevada mountains|sikkim|silesia|silicon valley|silk road|silver city|silver state|simpson desert|sinai|sinai desert|sinai peninsula|sinaloa|
singan|singapore island|sinkiang|sion|sioux city|sioux falls|siracusa|sirius|sitka|sitsang|sjaelland|skagens odde|skagerak|skagerrak|skagway|skaw|
skopje|skoplje|slask|slezsko|slovak republic|slovenija|smolensk|smyrna|snake|snake river|socialist people's libyan arab jamahiriya|
socialist republic of vietnam|society islands|sodom|sofia|soho|soledad|solent|solingen|solomons|solway firth|somali peninsula|sombrero|somerset|sonora|
sonoran desert|sooner state|sothis|soudan|sousse|south america|south atlantic|south australia|south bend|south carolina|south china sea|south dakota|
south frigid zone|south island|south of houston|south pacific|south platte|south platte river|south pole|south temperate zone|south vietnam|
south west africa|south yorkshire|southeast|southeast asia|southern cross|southern rhodesia|southern triangle|southwest|soviet russia|soviet union|
soweto|spanish capital|spanish guinea|spanish sahara|spica|spice islands|spitsbergen|spitzbergen|spokane|spotsylvania|springfield|srbija|st. augustine|
st. christopher|st. christopher-nevis|st. cloud|st. elias mountains|st. elias range|st. eustatius|st. francis|st. francis river|st. george's|st. john|
st. john river|st. john's|st. johns|st. johns river|st. joseph|st. kitts|st. kitts and nevis|st. lawrence|st. lawrence river|st. louis|st. lucia|
st. maarten|st. martin|st. mary of bethlehem|st. paul|st. petersburg|st. thomas and principe|st. vincent|st. vincent and the grenadines|stabroek|
staffa|staffordshire|stagira|stagirus|stalin peak|stalinabad|stalingrad|stalino|stamboul|stambul|state of bahrain|state of eritrea|state of israel|
state of katar|state of kuwait|state of qatar|state of the vatican city|staten island|stavanger|sterope|stockholm|stonehenge|stony tunguska|
strait of calais|strait of dover|strait of georgia|strait of gibraltar|strait of hormuz|strait of magellan|strait of malacca|strait of messina|
strait of ormuz|strand|strasbourg|strassburg|stratford-on-avon|stratford-upon-avon|stuttgart|styx|sub-saharan africa|sucre|sudbury|suez|suez canal|
suffolk|suisse|sulawesi|sultanate of oman|sumatra|sumer|sun city|sun river|sun valley|sunbelt|sunda islands|sunderland|sunflower state|sunshine state|
suomi|superior|surabaya|surat|surinam|surinam river|suriname river|surrey|susa|susah|susiana|susquehanna|susquehanna river|sussex|suva|suzhou|svalbard|
sverige|svizzera|swansea|swiss confederation|sylhet|syracuse|syrian arab republic|syrian desert|szechuan|szechwan|szechwan province|t'ien-ching|
tabasco|tabora|tabriz|tabuk|tacoma|taconic mountains|tadjik|tadzhik|tadzhikistan|taegu|tagus|tagus river|tahiti|taian|taichung|taif|taimyr peninsula|
tainan|taipeh|taipei|taiyuan|tajik|takakkaw|taklamakan desert|taklimakan desert|talien|tallahassee|tallapoosa|tallapoosa river|tallin|tallinn|tamale|
tamaulipas|tamil eelam|tamil nadu|tammerfors|tampa|tampa bay|tampere|tampico|tanga|tanganyika|tangier|tangiers|tangshan|taos|tar heel state|tara|
tarabulus|tarabulus al-gharb|tarabulus ash-sham|tarawa|tartary|tartu|tashkent|taskent|tasman sea|tasmania|tatarstan|tatary|taurus|taurus the bull|
taymyr peninsula|tbilisi|tchad|tegu|tegucigalpa|teheran|tehran|tel aviv|tel aviv-jaffa|tel aviv-yalo|telangana|telescopium|temuco|tenerife|tenn.|
tennessee|tennessee river|tepic|terengganu|terre adelie|tessin|teton range|tevere|tex.|texarkana|texas|thames|thames river|thar desert|the gambia|
the hague|the holy see|the netherlands|thebes|theodore roosevelt memorial national park|thessalia|thessalonica|thessaloniki|thessaly|thibet|thorshavn|
thrace|thule|thunder bay|thuringia|tianjin|tianshui|tiber|tibet|tibur|ticino|tidewater|tidewater region|tien shan|tientsin|tierra del fuego|tiflis|
tigris|tigris river|tijuana|tilburg|timbuktu|times square|timgad|timimoun|timisoara|timor|timor sea|tirana|tirich mir|tirol|titan|tivoli|tlaxcala|
tobago|tocantins|tocantins river|togolese republic|tokio|tokyo|tolbukhin|toledo|tombigbee|tombigbee river|tomsk|topeka|torino|toronto|torreon|
torres strait|torrid zone|toscana|toulon|toulouse|toyohashi|toyonaki|toyota|trablous|trafalgar square|transcaucasia|transvaal|transylvania|
transylvanian alps|traverse city|treasure state|trent|trent river|trentino-alto adige|trento|trenton|triangle|triangulum|triangulum australe|trieste|
trinidad|trinity river|triple frontier|tripoli|tripura|triton|trondheim|trondheim fiord|trondheim fjord|tropic of cancer|tropic of capricorn|troy|
tsaritsyn|tuamotu archipelago|tubuai islands|tucana|tucson|tugela|tugela falls|tulsa|tunguska|tunis|tupelo|tupungatito|tupungato|turin|turkestan|
turkestan desert|turkish capital|turkish empire|turkistan|turkmen|turkmenia|turkomen|turku|tuscaloosa|tuscany|tuskegee|tuva|tuxtla gutierrez|twin|
twin cities|twin falls|twins|tyan shan|tyler|tyne|tyne river|tyre|tyrol|tyrolean alps|tyrrhenian sea|u.k.|u.s.|u.s. waters|u.s.a.|udmurtia|ukrayina|
ulaanbaatar|ulan bator|ulster|ulugh muz tagh|ulugh muztagh|umbria|uncompahgre peak|union|union of burma|union of serbia and montenegro|
union of soviet socialist republics|united arab emirates's capital|united arab republic|united kingdom of great britain and northern ireland|
united mexican states|united republic of tanzania|united states virgin islands|united states waters|upper avon|upper avon river|upper egypt|
upper peninsula|upper tunguska|upper volta|upper-normandy|uppsala|upsala|ural mountains|urals|uranus|urbana|urga|urmia|ursa major|ursa minor|
urubupunga|urubupunga falls|uruguay river|urumqi|uskub|usumbura|utah|utica|utrecht|uttar pradesh|uttarakhand|uzbek|vaduz|valdez|valdosta|valencia|
valenciennes|valetta|valle d'aosta|valletta|valparaiso|van allen belt|vancouver|vancouver island|vanern|vanua levu|varna|vaughn|vega|vela|venetia|
veneto|venezia|venezia-euganea|venice|venus|veracruz|vermont|verona|verrazano narrows|versailles|vesper|vesta|vesuvius|vetluga|vetluga river|viborg|
vicente lopez|vichy|vicksburg|victoria de durango|victoria falls|victoria land|victoria nyanza|vidalia|vienna|vienne|vientiane|vieques|viet nam|vila|
villa hermosa|village|villahermosa|vilna|vilnius|vilno|vina del mar|virgin|virgin islands|virgin islands national park|virginia|virginia beach|virgo|
virgo the virgin|visayan islands|vistula|vistula river|viti levu|vladivostok|volans|volcan de colima|volcano islands|volga|volga river|volgograd|
volkhov|volkhov river|volta|volunteer state|voyageurs national park|vulpecula|w.v.|wabash|wabash river|waco|wagga wagga|wagon|wagram|waikiki|
wailing wall|wain|wake|wake island|wall st.|wall street|walla walla|walt disney world|warsaw|warszawa|warwickshire|wash.|washington d.c.|washington dc|
water bearer|waterbury|waterford|waterloo|watertown|wausau|weddell sea|weimar|weisshorn|wembley|weser|weser river|wessex|west africa|west bank|
west bengal|west berlin|west coast|west country|west end|west germany|west indies|west malaysia|west pakistan|west palm beach|west point|west sussex|
west virginia|west yorkshire|western australia|western empire|western islands|western isles|western roman empire|western sahara|western samoa|
westminster|westminster abbey|wexford|wheeler peak|wheeling|white|white nile|white river|white russia|white sea|whitehall|whitehorse|whitney|wichita|
wichita falls|wicklow|wiesbaden|wight|wild west|wilderness|wilkes land|willamette|willamette river|williamstown|wilmington|wilno|wilson|wimbledon|
winchester|wind cave national park|windhoek|windsor|windward islands|windward isles|windward passage|windy city|winnipeg|winston-salem|winterthur|wis.|
wisc.|wisconsin|wisconsin river|witwatersrand|wolverine state|worcester|wrangell-st. elias national park|wroclaw|wuerzburg|wuhan|wurzburg|wuxi|wuzhou|
wyo.|wyoming|xiamen|xian|xinjiang|xinjiang uighur autonomous region|xinyang|xizang|yafo|yakima|yakutia|yalta|yaltopya|yalu|yalu river|yamoussukro|
yangon|yangtze|yangtze kiang|yangtze river|yaounde|yazoo|yazoo river|yeddo|yedo|yekaterinburg|yekaterinoslav|yellow river|yellow sea|yellowknife|
yellowstone|yellowstone national park|yellowstone river|yenisei|yenisei river|yenisey|yenisey river|yerevan|yerupaja|yerwa-maiduguri|yezo|yisrael|
yokohama|yorkshire|yorktown|yosemite|yosemite falls|yosemite national park|youngstown|yucatan|yucatan peninsula|yugoslavia|yukon|yukon river|
yukon territory|yuma|yunfu|yunnan|yunnan province|zabrze|zacatecas|zagreb|zaire|zaire river|zambezi|zambezi river|zanzibar|zaragoza|zaria|zarqa|
zealand|zetland|zhangzhou|zhengzhou|zhongshan|zhu jiang|zibo|zion|zion national park|zomba|zuider zee|zurich`;
