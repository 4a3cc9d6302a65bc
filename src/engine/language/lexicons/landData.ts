/** Names of mountains, islands, deserts, capes and parks, lower case, that are rarely anything else. Origin: WordNet 3.1 (Princeton University, WordNet licence) and the lexicon of compromise 14.17 (MIT). */
export const LAND_NAMES = `aaland islands|abila|abyla|abyssinia|acadia national park|aconcagua|acores|adam's peak|adams|adirondack mountains|adirondacks|admiralty island
admiralty islands|admiralty range|aegadean islands|aegadean isles|aegates|aegina|aeolia|aeolis|afars and issas|africa|ahvenanmaa|aigina|al-iraq
al-magrib|aland islands|alaska peninsula|alaska range|albion|aleutian islands|aleutians|alexander archipelago|algerie|alleghenies|allegheny mountains
alps|altai mountains|altay mountains|an nafud|an nefud|anapurna|anatolia|ancohuma|andes|anglesea|anglesea island|anglesey|anglesey island|anglia|annam
annapurna|antarctic continent|antarctic peninsula|antigua|antilles|apennines|appalachian mountains|appalachians|ar rimsal|arab republic of egypt
arabia|arabian desert|arabian peninsula|aram|aran islands|ararat|arches national park|arctic archipelago|ardennes|areopagus|argentine republic
aristarchus|asama|asia|asia minor|asian russia|atacama desert|atacama trench|atlantic coast|atlas mountains|austral islands|australasia
australian alps|australian desert|austronesia|azerbaijani republic|azerbajdzhan|azerbajdzhan republic|azores|bad lands|badlands|badlands national park
baffin island|bahama islands|bahrain island|bahrein|bahrein island|baja california|balearic islands|bali|balkan mountain range|balkan mountains
balkan peninsula|balkans|bangla desh|barbary coast|barbuda|basutoland|bedloe's island|belau|belgian congo|belgique|belorussia|berkshire hills
berkshires|bermudas|bharat|big bend national park|bikini|bioko|bisayas|biscayne national park|bismarck archipelago|black forest|black hills
black rock desert|blue ridge|blue ridge mountains|bonete|borneo|bosna i hercegovina|bosnia|bosnia-herzegovina|bougainville|bougainville trench|brasil
breed's hill|britain|british guiana|british honduras|british isles|bryce canyon national park|byelarus|byelorussia|cachi|calpe|calvary|cambria
cambrian mountains|cameroun|canadian shield|canaries|canary islands|cantabrian mountains|canyonlands national park|cape ann|cape breton island
cape canaveral|cape cod|cape fear|cape flattery|cape froward|cape hatteras|cape horn|cape kennedy|cape may|cape of good hope|cape passero|cape sable
cape trafalgar|cape verde islands|cape york|cape york peninsula|capitol hill|capitol reef national park|capri|caribees|carlsbad caverns
carlsbad caverns national park|caroline islands|carpathian mountains|carpathians|carthage|cascade mountains|cascade range|cascades|catalina island
cataract canyon|cathay|catskill mountains|catskills|caucasus|caucasus mountains|celebes|central africa|central america|central park|ceylon|changtzu
channel island|channel islands national park|cheviot hills|cheviots|chihuahuan desert|chiloe|chimborazo|chios|chosen|chukchi peninsula|citlaltepetl
co-operative republic of guyana|coast mountains|coast range|colima|colorado desert|colorado plateau|commonwealth of australia|commonwealth of dominica
commonwealth of the bahamas|communism peak|communist china|comoro islands|continent|copernicus|coropuna|corse|corsica|cotacachi|cote d'ivoire|cotopaxi
cotswold hills|cotswolds|crater lake national park|crete|crimea|culebra|cumberland mountains|cumberland plateau|cyclades|cymru|d.p.r.k.
dae-han-min-gook|dahna|dahomey|danmark|dapsang|dasht-e-kavir|dasht-e-lut|death valley|demavend|democratic and popular republic of algeria
democratic people's republic of korea|democratic republic of sao tome and principe|democratic republic of the congo
democratic socialist republic of sri lanka|denali|denali national park|deutschland|dhaulagiri|dhodhekanisos|disneyland|dodecanese|dolomite alps|dprk
dutch east indies|dutch guiana|east germany|east india|east indies|east pakistan|eastern desert|eastern highlands|eelam|egadi islands|egyptian empire
eire|el libertador|el misti|el muerto|ellas|ellice islands|ellis island|emerald isle|eniwetok|erin|espana|etna|etruria|eurasia|europe|everest
everglades|everglades national park|eyre peninsula|faeroe islands|faeroes|faroes|federal democratic republic of ethiopia
federal islamic republic of the comoros|federal republic of germany|federal republic of nigeria|federal republic of yugoslavia
federated states of micronesia|federation of malaysia|federation of saint kitts and nevis|federative republic of brazil|fiji islands|fijis
fingal's cave|flanders|flodden|formosa|french congo|french guinea|french republic|french sudan|friendly islands|frisian islands|fuego|fuji|fuji-san
fujinoyama|fujiyama|gabonese republic|gabun|galan|galapagos|galapagos islands|galeras|galveston island|gambier islands|gasherbrum
gates of the arctic national park|german democratic republic|gibson desert|gila desert|gilbert islands|gobi|gobi desert|godwin austen|gold coast
golgotha|gondwanaland|gosainthan|grand canyon|grand canyon national park|grand duchy of luxembourg|grand teton|grand teton national park
great arabian desert|great australian desert|great barrier reef|great britain|great dividing range|great indian desert|great mendenhall glacier
great rift valley|great salt desert|great sandy desert|great smoky mountains|great smoky mountains national park|great victoria desert
greater antilles|greater sunda islands|green mountains|gronland|guadalcanal|guadalupe island|guadalupe mountains|guadalupe mountains national park
guallatiri|guiana highlands|guine-bissau|guinea-bissau|gulf coast|h.i.|haleakala national park|han-gook|handies peak|hashemite kingdom of jordan
hatteras island|hawaii|hawaii island|hawaii volcanoes national park|hawaiian islands|hayastan|hayti|hebridean islands|hebridean isles|hebrides
hellenic republic|helvetia|hibernia|high sierra|highlands|highlands of scotland|himalaya|himalaya mountains|himalayas|hindu kush|hindu kush mountains
hispaniola|hoek van holland|hokkaido|holland|holy see|hondo|honshu|hook of holland|horn of africa|hot springs national park|hrvatska|huainaputina
huascaran|hubbard|iberia|iberian peninsula|ile-st-louis|iles comores|iles marquises|illampu|illimani|independent state of papua new guinea
independent state of samoa|indochina|indochinese peninsula|inner hebrides|irak|irish republic|ischia|islamic republic of iran
islamic republic of mauritania|islamic republic of pakistan|islamic state of afghanistan|islay|isle of skye|isle of wight|isle royal national park
isles of scilly|isole egadi|isthmus of corinth|isthmus of darien|isthmus of kra|isthmus of panama|isthmus of suez|isthmus of tehuantepec|italia
italian peninsula|italian republic|ithaki|iwo jima|japan trench|japanese archipelago|japanese islands|java|jebel musa|jugoslavija|jutland|jylland
kahoolawe|kahoolawe island|kalaallit nunaat|kalahari|kalahari desert|kalimantan|kamchatka peninsula|kamet|kampuchea|kanchanjanga|kanchenjunga|kara kum
karakoram|karakoram range|karakorum range|karelian isthmus|katar|katar peninsula|katmai national park|kauai|kauai island|kavir desert|kazak|kazakh
kazakstan|kenai fjords national park|khios|kikladhes|kilimanjaro|kinchinjunga|kingdom of belgium|kingdom of bhutan|kingdom of cambodia
kingdom of denmark|kingdom of lesotho|kingdom of morocco|kingdom of nepal|kingdom of norway|kingdom of saudi arabia|kingdom of spain
kingdom of swaziland|kingdom of sweden|kingdom of thailand|kingdom of the netherlands|kingdom of tonga|kings canyon national park|kirghiz|kirghizia
kirghizstan|kirgiz|kirgizia|kirgizstan|kizil kum|klyuchevskaya|kobuk valley national park|kodiak|kodiak island|kola peninsula|korean peninsula
krakatao|krakatau|krakatoa|kriti|kuenlun|kuenlun mountains|kunlan shan|kunlun|kunlun mountains|kwajalein|kyrgyz republic|kyushu|kyzyl kum
labrador peninsula|labrador-ungava peninsula|ladrone islands|lake clark national park|lanai|lanai island|lao people's democratic republic|laos|lascar
lascaux|lassen volcanic national park|laudo|laurasia|laurentian highlands|laurentian plateau|lebanese republic|leeward islands|lemnos|lesbos
lesser antilles|lesser sunda islands|lesvos|lhotse|liakoura|liaodong bandao|liaodong peninsula|liberty island|libyan desert|limnos|lindesnes
llano estacado|llullaillaco|lofoten|loire valley|long island|low archipelago|lower california|lower peninsula|lowlands|lowlands of scotland|lut desert
luzon|madeira islands|madeiras|magyarorszag|majorca|makalu|malagasy republic|malay archipelago|malay peninsula|maldive islands
mammoth cave national park|manhattan island|mariana islands|marianas|maroc|marquesas islands|marruecos|marston moor|martha's vineyard|massif central
matterhorn|maui|maui island|mauna kea|mauna loa|mauritanie|mckinley|melanesia|mendenhall glacier|mercedario|mesa verde national park|mesabi range
mid-atlantic ridge|midway islands|mindanao|mindoro|mocambique|mohave|mohave desert|mojave|mojave desert|moldavia|molokai|molokai island|moluccas|mona
mongolian people's republic|mont blanc|monte bianco|mount adams|mount ararat|mount asama|mount bartle frere|mount carmel|mount communism|mount elbert
mount etna|mount everest|mount fuji|mount garmo|mount godwin austen|mount hubbard|mount kanchenjunga|mount kilimanjaro|mount logan|mount mckinley
mount olympus|mount orizaba|mount parnassus|mount pinatubo|mount rainier|mount rainier national park|mount rushmore|mount saint helens|mount shasta
mount sherman|mount sinai|mount st. helens|mount tacoma|mount vesuvius|mount whitney|mount wilson|mt etna|mt orizaba|mt. ararat|mt. everest
mt. mckinley|mt. olympus|mt. rainier|mt. rushmore|mt. st. helens|mt. vesuvius|mull|muritaniya|muscat and oman|muscovy|mustagh|mustagh range|muztag
muztagh|mytilene|nacimiento|nafud|najd|namib desert|nan ling|nanda devi|nanga parbat|nantucket|nares deep|nationalist china|nauru island|naze
nederland|nefud|negara brunei darussalam|negev|negev desert|nejd|nemea|netherlands antilles|netherlands guiana|nevado de colima|nevis|new britain
new caledonia|new guinea|new hebrides|new ireland|new siberian islands|new zealand islands|newfoundland|nihau|nihau island|nihon|nilgiri hills|nippon
noreg|norge|north america|north cascades national park|north island|north peak|north vietnam|northern ireland|northern rhodesia|nova scotia
nova zembla|novaya zemlya|nubian desert|nullarbor plain|numidia|nuptse|nusa tenggara|nyamuragira|nyasaland|nyiragongo|oahu|oahu island|oceania
oceanica|oesterreich|ojos del salado|okefenokee swamp|okinawa|old faithful|olduvai gorge|olimbos|olympic national park|olympus|orkney islands
ottoman empire|outer hebrides|outer mongolia|ozark mountains|ozark plateau|ozarks|pacific coast|painted desert|palatine|palau islands|palmer peninsula
pamir mountains|pangaea|pangea|parnassus|passero cape|pasto|patagonian desert|paumotu archipelago|pelew|peloponnese|peloponnesian peninsula
peloponnesus|pennine chain|pennines|people's republic of bangladesh|people's republic of china|perejil|persia|persian empire
petrified forest national park|philippine islands|philippines|pico de orizaba|pike's peak|pillars of hercules|pinatubo|pissis|platt national park
pleasant island|plymouth rock|pobeda peak|pobedy peak|polska|polynesia|porto rico|portuguese guinea|portuguese republic|principality of andorra
principality of liechtenstein|principality of monaco|principe|purace|pyrenees|qara qum|qatar peninsula|qizil qum|rainier|rakaposhi|red china|redonda
redwood national park|republic of albania|republic of angola|republic of armenia|republic of austria|republic of belarus|republic of benin
republic of bolivia|republic of bosnia and herzegovina|republic of botswana|republic of bulgaria|republic of burundi|republic of cameroon
republic of cape verde|republic of chad|republic of chile|republic of china|republic of colombia|republic of costa rica|republic of cote d'ivoire
republic of croatia|republic of cuba|republic of cyprus|republic of djibouti|republic of ecuador|republic of el salvador|republic of equatorial guinea
republic of fiji|republic of finland|republic of ghana|republic of guatemala|republic of guinea|republic of guinea-bissau|republic of haiti
republic of honduras|republic of hungary|republic of iceland|republic of india|republic of indonesia|republic of iraq|republic of kazakhstan
republic of kenya|republic of kiribati|republic of korea|republic of liberia|republic of madagascar|republic of malawi|republic of maldives
republic of mali|republic of malta|republic of mauritius|republic of moldova|republic of mozambique|republic of namibia|republic of nauru
republic of nicaragua|republic of niger|republic of palau|republic of panama|republic of paraguay|republic of peru|republic of poland
republic of san marino|republic of senegal|republic of seychelles|republic of sierra leone|republic of singapore|republic of slovenia
republic of south africa|republic of suriname|republic of tajikistan|republic of the congo|republic of the gambia|republic of the marshall islands
republic of the philippines|republic of the sudan|republic of trinidad and tobago|republic of tunisia|republic of turkey|republic of uganda
republic of uzbekistan|republic of vanuatu|republic of venezuela|republic of yemen|republic of zambia|republic of zimbabwe|rhodes|rhodesia
rhodope mountains|rock of gibraltar|rockies|rocky mountain national park|rocky mountains|rodhos|roman empire|roumania|ruanda|rub al-khali|rumania
rushmore|russian federation|rwandese republic|ryukyu islands|saba|sacramento mountains|sahara|sahara desert|saint christopher|saint christopher-nevis
saint eustatius|saint kitts|saint kitts and nevis|saint maarten|saint vincent|saint vincent and the grenadines|saipan|sajama|sakartvelo|salvador
samanala|samoa i sisifo|samoan islands|san fernando valley|san joaquin valley|san juan hill|san juan mountains|sandwich islands|sangay|santa catalina
sao thome e principe|sao tiago island|sao tome and principe|sao tome e principe|sardegna|sardinia|sayan mountains|scandinavia|scandinavian peninsula
schwarzwald|schweiz|scilly islands|seeland|selkirk mountains|sequoia national park|serbia and montenegro|serengeti|serengeti national park
serengeti plain|seven hills of rome|seward peninsula|seychelles islands|shasta|shenandoah national park|shenandoah valley|sherwood forest|shetland
shetland islands|shikoku|siam|sicilia|sicily|sierra madre occidental|sierra madre oriental|sierra nevada|sierra nevada mountains|simpson desert|sinai
sinai desert|sinai peninsula|singapore island|sion|sitsang|sjaelland|skagens odde|skaw|slovak republic|slovenija
socialist people's libyan arab jamahiriya|socialist republic of vietnam|society islands|solomons|somali peninsula|sombrero|sonoran desert|soudan
south america|south island|south vietnam|south west africa|southern rhodesia|soviet union|spanish guinea|spice islands|spitsbergen|spitzbergen
st. christopher|st. christopher-nevis|st. elias mountains|st. elias range|st. eustatius|st. kitts|st. kitts and nevis|st. lucia|st. maarten|st. martin
st. thomas and principe|st. vincent|st. vincent and the grenadines|staffa|stalin peak|state of bahrain|state of eritrea|state of israel|state of katar
state of kuwait|state of qatar|state of the vatican city|suisse|sulawesi|sultanate of oman|sumatra|sunda islands|suomi|surinam|svalbard|sverige
svizzera|swiss confederation|syrian arab republic|syrian desert|taconic mountains|tadjik|tadzhik|tadzhikistan|tahiti|taimyr peninsula|tajik
taklamakan desert|taklimakan desert|tamil eelam|tasmania|taymyr peninsula|tchad|tenerife|terengganu|teton range|thar desert|the gambia|the holy see
the netherlands|theodore roosevelt memorial national park|thibet|tibet|tien shan|tierra del fuego|timor|tirich mir|tobago|togolese republic
transylvanian alps|trinidad|tuamotu archipelago|tubuai islands|tupungatito|tupungato|turkestan desert|turkish empire|turkmen|turkmenia|turkomen
tyan shan|tyrolean alps|u.k.|u.s.|u.s.a.|ukrayina|ulugh muz tagh|ulugh muztagh|uncompahgre peak|union|union of burma|union of serbia and montenegro
union of soviet socialist republics|united arab republic|united kingdom of great britain and northern ireland|united mexican states
united republic of tanzania|upper peninsula|upper volta|ural mountains|urals|uzbek|vancouver island|vanua levu|vesuvius|vieques|viet nam
virgin islands|virgin islands national park|visayan islands|viti levu|volcan de colima|volcano islands|voyageurs national park|wake|wake island
walt disney world|weisshorn|west germany|west indies|west pakistan|western islands|western isles|western samoa|wheeler peak|white russia|whitney|wight
wilderness|wilson|wind cave national park|windward islands|windward isles|wrangell-st. elias national park|xizang|yaltopya|yellowstone national park
yerupaja|yezo|yisrael|yosemite national park|yucatan|yucatan peninsula|yugoslavia|zaire|zanzibar|zealand|zetland|zion|zion national park`;
