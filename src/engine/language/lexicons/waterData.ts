/** Names of rivers, lakes, seas and straits, lower case, that are rarely anything else. Origin: WordNet 3.1 (Princeton University, WordNet licence) and the lexicon of compromise 14.17 (MIT). */
export const WATER_NAMES = `aare|aare river|abukir|abukir bay|acheron|adige|adriatic|adriatic sea|aegean|aegean sea|aegospotami|aegospotamos|aire|aire river|alabama|alabama river
allegheny|allegheny river|amazon|amazon river|american falls|amur|amur river|andaman sea|angara|angara river|angel|angel falls|antarctic ocean
apalachicola|apalachicola river|arabian gulf|arabian sea|arafura sea|araguaia|araguaia river|araguaya|araguaya river|aral sea|aras|arauca|araxes
arctic ocean|argun|argun river|arkansas|arkansas river|arno|arno river|atlantic|atlantic ocean|baffin bay|baikal|balaton|baltic|baltic sea|barents sea
bay of bengal|bay of biscay|bay of campeche|bay of fundy|bay of naples|bay of ob|baykal|beaufort sea|bering sea|bering strait|big sioux river|bighorn
bighorn river|bight of benin|biscayne bay|bismarck sea|black sea|blue nile|bo hai|bodensee|bosporus|brahmaputra|brahmaputra river|brazos|brazos river
bristol channel|bull run|buzzards bay|caloosahatchee|caloosahatchee river|cam river|canadian|canadian falls|canadian river|canakkale bogazi
canandaigua lake|canton river|cape cod bay|cape fear river|caribbean|caribbean sea|carpentaria|caspian|caspian sea|cayuga lake|champlain|chang
chang jiang|changjiang|chao phraya|chari|chari river|charles|charles river|chattahoochee|chattahoochee river|chesapeake bay|chu kiang|chukchi sea
cimarron|cimarron river|clinch river|clyde|cocytus|coeur d'alene lake|colorado|colorado river|columbia river|congo|congo river|connecticut
connecticut river|constance|cook strait|coosa|coosa river|coral sea|crocodile river|cross-florida waterway|cumberland|cumberland river|cuquenan
cuquenan falls|danau|danube|danube river|dardanelles|darling|darling river|daryacheh-ye orumiyeh|dead sea|delaware|delaware bay|delaware river
demerara|detroit river|dnieper|dnieper river|don river|east china sea|east river|east sea|ebro|ebro river|elbe|elbe river|elizabeth river
english channel|ergun he|euphrates|euphrates river|euxine sea|eyre|firth of clyde|firth of forth|flint river|forth|forth river|fox river|galveston bay
galway bay|gan jiang|ganges|ganges river|garonne|garonne river|gila|gila river|golden gate|golfo de campeche|golfo de mexico|grand river
great australian bight|great salt lake|great slave lake|green|green river|greenland sea|guaira|guaira falls|gulf of aden|gulf of aegina|gulf of akaba
gulf of alaska|gulf of antalya|gulf of aqaba|gulf of bothnia|gulf of california|gulf of campeche|gulf of carpentaria|gulf of corinth|gulf of finland
gulf of guinea|gulf of lepanto|gulf of martaban|gulf of mexico|gulf of ob|gulf of oman|gulf of riga|gulf of saint lawrence|gulf of siam|gulf of sidra
gulf of st. lawrence|gulf of suez|gulf of tehuantepec|gulf of thailand|gulf of venice|hampton roads|hangzhou bay|harlem river|heilong|heilong jiang
hellespont|horseshoe falls|housatonic|housatonic river|huang hai|huang he|hudson|hudson bay|hudson river|humber|huron|hwang ho|iguassu|iguassu falls
iguazu|iguazu falls|ijssel|ijssel river|ijsselmeer|illinois river|ilmen|indian ocean|indigirka|indigirka river|indus|indus river|inland passage
inland sea|inside passage|ionian sea|irish sea|irrawaddy|irrawaddy river|irtish|irtish river|irtysh|irtysh river|isere|isere river|james|james bay
james river|jordan river|kan river|kanawha|kanawha river|kansas|kansas river|kara sea|kasai|kasai river|kattegatt|kaw river|keuka lake|kissimmee
kissimmee river|kivu|klamath|klamath river|korea bay|korea strait|korean strait|kukenaam|kukenaam falls|kura|kura river|la plata|labrador sea|ladoga
lake albert|lake albert nyanza|lake aral|lake baikal|lake balaton|lake baykal|lake canandaigua|lake cayuga|lake chad|lake champlain|lake chelan
lake constance|lake edward|lake erie|lake eyre|lake geneva|lake huron|lake ilmen|lake keuka|lake kivu|lake ladoga|lake leman|lake malawi|lake michigan
lake nasser|lake nyasa|lake okeechobee|lake onega|lake ontario|lake saint clair|lake seneca|lake st. clair|lake superior|lake tahoe|lake tana
lake tanganyika|lake tsana|lake urmia|lake vanern|lake victoria|lake winnipeg|laptev sea|lehigh river|lena|lena river|lethe|ligurian sea|limpopo
little bighorn|little bighorn river|little horn|little missouri|little missouri river|little sioux river|little wabash|little wabash river|loch achray
loch linnhe|loch ness|loire|loire river|long island sound|lower tunguska|mackenzie|mackenzie river|madeira|madeira river|magdalena|magdalena river
marmara|marmara denizi|marmora|massachusetts bay|mediterranean|mediterranean sea|mekong|mekong river|menai strait|merrimack|merrimack river|meuse
meuse river|michigan|milk|milk river|minamata bay|mississippi|mississippi river|missouri|missouri river|mobile bay|mobile river|mobuto lake
mohawk river|monongahela|monongahela river|monterey bay|moray firth|moreau river|moreton bay|mozambique channel|murray|murray river|murrumbidgee
murrumbidgee river|namoi|namoi river|nan river|narragansett bay|nasser|neckar|neckar river|neosho|neosho river|neva|neva river|new river|new york bay
niagara|niagara river|niger river|nile|nile river|niobrara|niobrara river|north channel|north platte river|north sea|norwegian sea|ob river|oder
oder river|ohio|ohio river|okeechobee|okeechobee waterway|onega|ontario|orange river|orinoco|orinoco river|osage|osage river|osaka bay|ottawa river
ouachita|ouachita river|ouse|ouse river|outaouais|pacific|pacific ocean|para river|parana|parana river|parnahiba|parnaiba|pas de calais|paulo afonso
paulo afonso falls|pearl river|pecos|pecos river|pee dee|pee dee river|penobscot|penobscot bay|penobscot river|persian gulf|ping|ping river
plata river|platte|platte river|plattensee|po hai|po river|potomac river|poyang|prudhoe bay|puget sound|purus|purus river|queen charlotte sound
rappahannock|rappahannock river|red river|red sea|republican|republican river|rhein|rhine|rhine river|rhone|rhone river|rio bravo|rio de la plata
rio grande|river acheron|river adige|river aire|river arno|river avon|river cam|river cocytus|river kasai|river lethe|river severn|river styx
river thames|river trent|river tyne|ross sea|ruhr|ruhr river|russian river|saale|saale river|sabine|sabine river|sacramento river|saint francis
saint francis river|saint john river|saint johns|saint johns river|saint lawrence|saint lawrence river|salmon|salmon river|salton sea|sambre
sambre river|san diego bay|san francisco bay|san joaquin river|sao francisco|saone|saone river|sargasso sea|saronic gulf|savannah river|scheldt
scheldt river|sea of azof|sea of azoff|sea of azov|sea of cortes|sea of japan|sea of marmara|sea of marmora|sea of okhotsk|seine|seine river
seneca lake|sete quedas|severn|severn river|seyhan river|shari|shari river|shenandoah river|skagerak|skagerrak|snake|snake river|solent|solway firth
south china sea|south platte|south platte river|st. francis|st. francis river|st. john river|st. johns|st. johns river|st. lawrence|st. lawrence river
stony tunguska|strait of calais|strait of dover|strait of georgia|strait of gibraltar|strait of hormuz|strait of magellan|strait of malacca
strait of messina|strait of ormuz|styx|sun river|surinam river|suriname river|susquehanna|susquehanna river|tagus|tagus river|takakkaw|tallapoosa
tallapoosa river|tampa bay|tanganyika|tasman sea|tennessee|tennessee river|tevere|thames|thames river|tiber|tigris|tigris river|timor sea|tocantins
tocantins river|tombigbee|tombigbee river|torres strait|trent river|trinity river|trondheim fiord|trondheim fjord|tugela|tugela falls|tunguska|twin
tyne|tyne river|tyrrhenian sea|u.s. waters|united states waters|upper avon|upper avon river|upper tunguska|urubupunga|urubupunga falls|uruguay river
vanern|verrazano narrows|vetluga|vetluga river|victoria falls|victoria nyanza|vistula|vistula river|volga|volga river|volkhov|volkhov river|volta
wabash|wabash river|weddell sea|weser|weser river|white|white nile|white river|white sea|willamette|willamette river|windward passage|wisconsin
wisconsin river|yalu|yalu river|yangtze|yangtze kiang|yangtze river|yazoo|yazoo river|yellow river|yellow sea|yellowstone|yellowstone river|yenisei
yenisei river|yenisey|yenisey river|yosemite|yosemite falls|yukon|yukon river|zaire river|zambezi|zambezi river|zhu jiang|zuider zee`;
