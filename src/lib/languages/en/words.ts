/** English words, by what they say of a name beside them. */
import type { WordTables } from '../words.ts';
import { places, sites } from './places.ts';

export const words: WordTables = {
	abbreviations: (
		'mr mrs ms dr st ste ft mt mts gov sen rep reps sens gen col lt capt sgt maj cpl pvt adm cmdr rev ' +
		'hon pres prof supt det insp jr sr vs no inc corp ltd co bros dept univ assn ave blvd rd hwy ' +
		'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont ' +
		'neb nebr nev okla ore pa penn tenn tex vt va wash wis wisc wyo ont que alta sask man jan feb ' +
		'mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat'
	).split(' '),
	lists: {
		common: `the a an this that these those it he she they we you i his her its their our my your but and or
			if so as for nor yet when while where why how what who which whose because although though since
			until unless after before during then there here now today yesterday tomorrow however meanwhile
			moreover also still even just only not no yes some many most more all any each every both few
			several other another such according despite instead among first second third last next one two
			three four five six seven eight nine ten new old once again perhaps maybe let please thanks with
			without about against between by from in on at to into of over under up down out off is are was
			were be been being has have had do does did can could will would shall should may might must
			photo image file related read advertisement subscribe sign share follow copyright updated
			published posted source video click`,
		calendar: `january february march april may june july august september october november december
			jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
			sunday mon tue tues wed thu thur thurs fri sat sun christmas easter thanksgiving ramadan`,
		title: `mr mrs ms dr sir lord lady president vice prime minister chancellor king queen prince princess
			emperor pope cardinal archbishop bishop father sister brother pastor rev reverend rabbi imam sheikh
			ayatollah senator sen congressman congresswoman representative rep governor gov mayor councilman
			councilwoman councilor councillor alderman commissioner ambassador secretary director chairman
			chairwoman chief officer sheriff deputy detective det inspector superintendent supt sergeant sgt
			corporal cpl private captain capt major maj lieutenant lt colonel col general gen admiral adm
			commander cmdr marshal judge justice attorney prosecutor lawyer professor prof coach manager
			principal dean founder ceo actor actress singer author writer director journalist analyst
			spokesman spokeswoman spokesperson mp miss madam dame saint hon pres`,
		locative: `in at near from to toward towards across outside inside around throughout through into via
			within beyond along off above below beneath beside between amid onto on over leaving visiting
			reached reaching entering`,
		preposition: `of by with against for about among under than like despite including as upon per without`,
		speech: `said says say saying told tells announced announces confirmed denied denies denounced claimed
			claims accused accuses accusing blamed blames warned warns vowed vows pledged pledges promised
			agreed agrees refused refuses rejected rejects insisted insists urged urges demanded demands
			called calls asked asks condemned condemns declared declares reported reports believes believed
			thinks hopes hoped wants wanted considers considered expressed expresses admitted acknowledged
			threatened threatens argued argues responded retaliated signaled suggested stressed proposed
			proposes recognized recognizes welcomed welcomes invited approved voted decided decides ordered
			banned bans imposed imposes lifted expelled expels supports supported backs backed opposes opposed
			tweeted stated added noted expects seeks sought hailed praised criticized slammed`,
		action: `attacked attacks invaded invades launched launches fired bombed bombs seized seizes annexed
			occupied occupies captured withdrew withdraws sent sends signed signs won wins win beat beats defeated
			lost loses played plays play faces face scored scores led leads joined joins left deployed deploys
			sold sells bought buys exported exports imported imports produced produces plans planned needs must
			should will would has had have is was does did can could may might remains became becomes helped
			helps failed fails continues continued began begins started starts hosted hosts provides provided
			made makes took takes gave gives used uses killed holds held`,
		agent: `government governments army navy forces troops soldiers military officials official police
			president minister ministry parliament congress senate lawmakers leader leaders leadership
			ambassador embassy consulate diplomat diplomats delegation authorities administration regime
			court courts court's media press company companies firm firms team club players coach economy
			market markets citizens nationals people voters politician politicians prime foreign defense
			defence intelligence state-run sanctions tariffs envoy spokesman spokeswoman monarchy prince king
			queen republic flag currency dollar passport scientists researchers students workers farmers
			women men children family families culture language music food cuisine`,
		organization: `university college school institute academy bank party union association federation
			committee council commission agency authority department ministry office bureau company corporation
			corp inc ltd llc group holdings partners times post news herald tribune journal gazette chronicle
			guardian independent telegraph observer daily press radio tv television network broadcasting
			airlines airways railways rail motors energy electric gas oil petroleum insurance foundation trust
			fund society club league conference united fc city rovers wanderers athletic state court senate
			congress parliament assembly house police army navy force forces guard corps brigade regiment
			division battalion command center centre museum orchestra symphony theatre theater ballet opera
			church hospital clinic brotherhood front movement alliance coalition organization organisation
			exchange chamber board team band ministry service services security nations reserve co brothers`,
		facility: `airport airfield base port harbor harbour station terminal stadium arena hospital clinic
			church cathedral mosque temple synagogue monastery abbey palace castle fort tower bridge tunnel dam
			plant park garden gardens zoo museum gallery library theatre theater school college university
			hotel inn restaurant cafe mall market prison jail courthouse court hall house building center centre
			square plaza cemetery camp complex embassy farm mill mine ranch resort checkpoint crossing`,
		region: `region province state oblast krai republic territory governorate prefecture canton voivodeship
			autonomous emirate`,
		district: `county counties district raion rayon municipality parish borough township commune ward
			department neighborhood neighbourhood suburb`,
		settlement: `city town village hamlet settlement capital metropolis community municipality township`,
		water: `river lake sea ocean bay gulf strait channel canal creek reservoir lagoon fjord rivers lakes
			waters delta harbor sound`,
		terrain: `mountain mountains mount mt hill hills valley valleys island islands isle peninsula desert
			plateau plain plains coast cape forest beach basin canyon ridge peak glacier volcano steppe reef`,
		street: `street st avenue ave road rd boulevard blvd drive lane highway hwy freeway route way court place
			terrace parkway interstate expressway motorway square`,
		direction: `north south east west northern southern eastern western northeast northwest southeast
			southwest northeastern northwestern southeastern southwestern north-eastern north-western
			south-eastern south-western central upper lower greater inner outer downtown mainland rural urban
			midtown uptown suburban metropolitan`,
		event: `war wars battle olympics games cup championship championships tournament festival marathon
			championships treaty agreement accord accords protocol act amendment summit conference revolution
			uprising crisis massacre earthquake hurricane storm flu virus fever open prix derby bowl marathon
			award awards prize deal declaration convention resolution plan purchase syndrome scandal`,
		joiner: `of the and de la le du des del los las el al an and upon on in sur am an der den von da do dos
			di san e y ibn bin`,
		person: `man woman boy girl mother father son daughter wife husband brother sister spokesman spokeswoman
			striker midfielder defender goalkeeper quarterback pitcher coach guitarist singer actor actress
			author lawyer attorney doctor nurse teacher student resident native victim suspect`,
		locational: `population residents resident miles mile kilometers kilometres km outskirts suburbs suburb
			border borders coast capital downtown outside area areas part parts north south east west`,
		motion: `arrived arrive arrives arriving traveled travelled travel traveling travelling visited visit
			visits visiting moved move moving went go goes going came come comes coming returned return returns
			returning lives live lived living born based located situated held headquartered raised flew fly
			flown flying drove sailed fled flee fleeing stayed died killed buried entered enter crossed passed
			commutes commute commuted landed headed heading stationed settled settling reside resides work works worked working`,
		media: `times post herald tribune gazette chronicle guardian independent telegraph observer inquirer
			dispatch examiner courier globe newspaper`,
		firstName: `paris dakota brooklyn savannah cheyenne cuba mali india`,
		honorific: `mr mrs ms miss dr madam prof rev`,
		vessel: `uss usns uscgc hms rms hmas hmcs hmnzs ins mv m/v mt ss rv rfa`,
		product: `sprout sprouts bean beans pig pigs hat hats shorts sandwich sandwiches pastry pastries fries
			chicken cheese sausage sausages pancake pancakes shepherd shepherds terrier terriers retriever
			retrievers spaniel spaniels hound hounds syndrome robe robes`,
		language: `speak speaks spoke spoken speaking learn learns learned learning taught teach teaches
			translate translated translates written write writes wrote fluent understand understands`,
		country: `country nation kingdom republic federation emirates`
	},
	cues: {
		possessive: "'s",
		of: 'of',
		article: 'the',
		and: 'and',
		joins: 'and or &',
		locatives: 'in near outside',
		its: 'its',
		strikes: `struck shook rocked shelled bombed bombarded pounded battered flooded hit hits strikes shakes rocks
			shells bombs pounds batters floods`,
		firms:
			'ojsc jsc pjsc llc ltd ltd. limited plc gmbh inc. inc corp. corp co. pty ag oyj asa s.a. s.a s.p.a. s.p.a srl sarl bv nv kk ab oy zrt kft uab ltda ooo oao zao pao',
		within: 'near across outside inside throughout',
		ends: 'to from into',
		into: 'in into',
		ways: `bus buses ferries ferry highway railway traffic trains ambassador cargo convoy delivery deliveries emigration envoy evacuation export exports expulsion
			expulsions flight flights immigrants immigration import imports journey migrants migration refugees
			return road route shipment shipments supplies train tour trip trips visit visits way`,
		deeds: `sued sues annexed attacked deployed fired joined sued deploys gave gives invaded invades launched launches retaliated sent
			sends signed signs withdrew withdraws tore ditched scrapped scraps shelved axed nationalized nationalised banned bans
			lifted lifts imposed imposes slapped slaps hiked hikes brokered brokers mediated mediates backed backs vetoed vetoes
			ratified ratifies expelled expels ended suspended suspends halted halts barred severed severs tightened`,
		helpers: 'has have had also would will not',
		flanks: 'side bank shore flank',
		grounds: `subway metro trams buses trains suburbs outskirts streets airport airports airspace bases cities climate economy enclave factories farms fields flights
			forests frontier harvest harvests hospitals industries industry jails jobs landscape market markets
			mines plants ports prisons railways roads schools soil territories territory towns villages`,
		seats: 'kremlin pentagon downing',
		said: 'said says asked added',
		degrees: 'ma m.a. m.a ms m.s. m.s md m.d. m.d pa p.a. d.c. d.c',
		kin: `mother father son daughter wife husband brother sister aunt uncle niece nephew cousin grandmother
			grandfather grandson granddaughter girlfriend boyfriend fiancee widow stepfather stepmother twin`,
		whose: 'his her their my our your whose',
		beliefs: 'belief believe believes believed faith disbelief',
		halves: `north south east west northern southern eastern western upper lower inner outer central blue white
			new old greater little`,
		givenNames: `paris london sydney austin brooklyn savannah florence charlotte victoria kingston madison jackson
			lincoln chelsea camden cheyenne dakota asia troy tyler hudson logan diego santiago adelaide regina aurora
			alexandria milan siena carson georgia india kenya israel jordan chad virginia carolina dallas houston
			raleigh phoenix orlando memphis denver boston bristol lourdes vienna verona valencia francisco jack
			washington philadelphia nairobi cairo china ireland holland berlin trenton dayton lansing`,
		surnames: `smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez
			wilson anderson thomas taylor moore jackson martin lee perez thompson harris sanchez clark ramirez lewis
			robinson walker allen wright scott torres nguyen flores adams nelson baker rivera campbell mitchell carter
			roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy
			cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson
			watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers
			long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales
			fisher vasquez simmons graham murray ford castro hamilton wallace jordan london irving berkeley houston
			lincoln clinton monroe walton hilton beckham kerry marshall griffin hayes bryant alexander hudson spencer woods stone
			banks fields rose burke dixon fox grant gordon hunter mason palmer pierce porter rice sweeney webb wells`,
		credentials: `ph phd ph.d d.d.s. dds j.d. jd ll r.n. rn b.s.n. bsn m.s.w. msw m.p.h. mph m.b.a. mba cpa esq dvm
			d.v.m. d.o. b.a. b.s. p.e. lcsw psy pharm ed.d m.ed m.sc msc b.sc m.d. m.a. m.s. r.d. obe mbe cbe`,
		interests: 'interest trust confidence mistrust distrust',
		writers: `darwin churchill lincoln wellington nelson byron shelley lawrence orwell dickens tolstoy gandhi wilde
			london twain hardy austen eliot milton virgil homer jefferson hamilton franklin napoleon irving emerson
			thackeray trollope chekhov pushkin gorky melville hawthorne whitman bronte kipling chesterton cromwell kennedy
			reagan thatcher roosevelt eisenhower nixon bismarck bolivar cervantes conrad defoe dryden faulkner
			fitzgerald hemingway hume joyce keats kafka marlowe marx nietzsche pope ruskin scott 
			steinbeck stevenson swift tennyson woolf wordsworth yeats`,
		style: `irony prose imagery satire wit style humor humour verse verses plots plot jokes metaphors heroines
			heroes villains rhymes rhyme realism symbolism dialogue dialogues sentimentality narrator narrators
			characterization syntax sonnets melancholy pathos`,
		articles: 'a an the no',
		sees: 'see sees saw find finds found discern discerns recognize recognizes detect detects',
		readers:
			'critics critic readers scholars scholar historians historian biographers biographer admirers fans voters',
		blows: `missile missiles drone drones rocket rockets bomb bombs shell shells shelling artillery mortar mortars
			blast blasts explosion explosions quake earthquake storm storms hurricane cyclone typhoon flood floods fire
			airstrike airstrikes strike strikes tornado tornadoes`,
		attacks: `attack attacks strike strikes airstrike airstrikes raid raids assault assaults bombardment shelling
			offensive advance march`,
		onto: 'on against',
		between: 'between',
		by: 'by with',
		links:
			'link links linked linking connect connects connected connecting join joins joined joining',
		departs: 'left leave leaves leaving fled flee flees fleeing quit quits abandoned',
		for: 'for',
		universities:
			'yale harvard stanford brandeis rutgers cornell vanderbilt purdue baylor emory tufts tulane howard caltech mit',
		collegeTowns: 'princeton georgetown dartmouth brown duke rice',
		universityTowns: 'columbia oxford cambridge northwestern',
		sides: 'northern southern eastern western northeastern northwestern southeastern southwestern',
		peoples: 'karen igbo hausa',
		unions: 'eu e.u. e.u',
		parties: 'r d dfl',
		highways: 'interstate highway route',
		ships: `submarine frigate destroyer cruiser corvette battleship warship tanker trawler yacht schooner ship vessel
			freighter icebreaker minesweeper steamer gunboat ferry liner catamaran`,
		shipClass: 'class',
		riversAndNames: 'don',
		riversWithArticle: places.rivers!.withArticle,
		siteEnds: sites.ends,
		siteFillers: sites.before,
		objects: 'it him her them us me',
		venues: 'at',
		that: 'that when while once until because as',
		asides: 'where which whose',
		holdings: 'shares stock stocks stake stakes',
		leaning: 'al el an ar as ash at ad az ed er es',
		suffers: `empties emptied floods flooded reopens reopened sleeps slept shivers shivered waits waited braces braced buries buried burns burned burnt grieves grieved mourns mourned reels reeled smoulders smolders
			starves starved wakes woke remembers remembered`,
		flows: 'rose rises flooded floods flowed flows froze swelled overflowed burst',
		holds:
			'saw sees seen had has have suffered suffers experienced experiences endured endures recorded records',
		plights: `rain rains rainfall snow snowfall storm storms hail fog frost heat heatwave drought flood floods flooding night
			nights winter winters summer summers blackout blackouts outage outages looting riot riots unrest protest protests
			rally rallies demonstration demonstrations clash clashes fighting bloodshed explosion explosions shelling airstrikes
			quake quakes earthquake earthquakes tremor tremors temperatures shooting shootings cases deaths`,
		otherwise:
			'as coming lodged plant plants station stations line lines grid exports revenue revenues deal deals contract contracts struggle',
		losses: 'lost loses lose lacks lacked lack',
		supplies: 'power water electricity heating heat gas internet light food fuel bread medicine',
		copulas:
			'is was were are been being remained remains stayed stays stood stands lay lies looked looks left fell falls went came comes come',
		states: `quiet calm tense dark deserted empty ablaze cold flooded besieged encircled surrounded sealed locked blanketed
			covered shrouded paralysed paralyzed blacked snowbound battered starving burning sleeping choking shuttered`,
		ruins: 'ruins darkness flames rubble lockdown chaos mourning ashes panic',
		sieges: 'siege curfew snow lockdown fire bombardment smoke rubble blockade occupation threat',
		without: 'without',
		about: 'about over to by',
		wakes: `woke wakes awoke choked chokes sweltered swelters swelled swells shivered shivers slept sleeps starves starved
			emptied empties`,
		magazines: 'atlantic',
		companies: `nokia toyota hershey corning kohler siemens mitsubishi subaru vauxhall renault heineken hilton
			marriott goodyear whirlpool campbell cadbury bournville raytheon grumman norinco`,
		companyEnds: 'tinto',
		passives: 'was were is are been being gets got',
		characters: `bigot bore brute coward cynic dreamer fool fraud genius hero humanist hypocrite idealist liar martyr
			misogynist monster moralist mystic optimist pessimist poet populist prophet racist realist rebel romantic
			saint scoundrel showman sceptic skeptic snob stylist tyrant villain visionary`,
		campus: `alumni alumnus alumna campus campuses dean dormitories endowment faculty freshman freshmen graduates
			postdoc professor professors provost sophomore sophomores trustees undergraduate undergraduates`,
		scholars: `student students graduate graduates researcher researchers scientist scientists professor professors lecturer
			lecturers fellow fellows studied studies taught teaches lectured lectures undergraduates degree doctorate`,
		who: 'who whose aged',
		state: 'state',
		clubs:
			'real atletico atlético athletic inter bayern borussia sporting dinamo dynamo lokomotiv spartak zenit olympique fc',
		clubEnds: 'united rovers wanderers albion hotspur orient fc afc',
		acronyms:
			'm23 hamas nato asean opec brics unesco unicef interpol fifa uefa nasa ecowas igad osce saarc mercosur caricom sadc',
		groups: 'shabab shabaab qaeda qaida nusra',
		performs:
			'sang sings danced smiled smiles laughed laughs wept shrugged grinned nodded starred stars giggled',
		himself: 'he she',
		scores: 'scored scores averaged averages',
		tallies: 'points rebounds assists goals tries touchdowns homers saves',
		stateUniversities: `ohio penn michigan florida iowa kansas oregon arizona mississippi oklahoma colorado utah boise
			fresno montana kent ball louisiana texas georgia alabama tennessee indiana illinois missouri arkansas idaho nevada
			nebraska`,
		waters: 'rivers',
		acts: `barred bought built cancelled canceled closed cut deported eased evacuated froze grounded halted joined
			jailed lowered mobilised mobilized opened paused postponed raised recalled reopened resumed restored scrambled
			severed shut suspended tightened unveiled`,
		airports: 'airport airfield airbase',
		enters: `seized seizes captured captures retook recaptured recaptures stormed storms besieged besieges overran liberated
			liberates shelled bombed bombs evacuated`,
		origins: 'born based',
		falls: 'fall capture siege shelling bombing bombardment battle liberation',
		comes: 'came come comes coming',
		towards: 'to',
		from: 'from',
		under: 'under',
		beats: `beat beats beating defeated defeats edged edges thrashed thrashes routed routs downed trounced outscored
			outlasted swept blanked topped tops upset stunned stuns hosted hosts visited visits eliminated overcame drubbed
			outplayed walloped`,
		draws: `drew draw draws tied lost lose loses fell fall falls losing falling held holds eased eases cruised cruises squeezed
			squeezes`,
		against: 'to with against at off past',
		hires: 'signed signs bought loaned borrowed recruited poached acquired lured',
		players: `striker strikers midfielder midfielders defender defenders winger wingers goalkeeper keeper forward
			playmaker fullback quarterback pitcher coach`,
		trades: `closed closes opened opens ended ends finished finishes rose rises fell falls gained gains lost loses climbed
			climbs dropped drops added adds shed sheds jumped jumps advanced traded was`,
		levels: 'higher lower flat up down mixed unchanged little-changed',
		slips: 'slipped slips rallied rallies slid tumbled tumbles dipped dips sagged',
		sells: `respond responds responded replies replied cede cedes ceded protested protests complained complains appealed appeals sold sell sells selling gave give gives giving lent lends donated donates handed offered offers pledged pledges
			promised promises`,
		makers: `dodge hyundai toyota kia chevrolet chevy ford gmc chrysler buick pontiac oldsmobile mercury seat skoda fiat
			opel volkswagen nissan jeep ferrari subaru mazda maserati`,
		elders: 'uncle aunt auntie grandma grandpa granny nana',
		units:
			'regions oblasts provinces states governorates prefectures counties districts raions boroughs municipalities parishes',
		authors: `austen byron bronte chekhov chesterton dickens eliot faulkner hawthorne hemingway kafka keats kipling
			melville orwell pushkin steinbeck tennyson thackeray tolstoy trollope twain whitman wilde woolf wordsworth yeats`,
		themes: `war peace despair solitude loneliness grief mercy cruelty pity jealousy silence children crowd crowds death evil fate fog god guilt heroine landscape landscapes love men moon mothers
			nature ocean sea seas snow storm storms villain weather whale wind women`
	},
	wares: {
		turkey: `prices price growers grower farmers farms farm breeders producers processors meat dinner dinners breast breasts
			shortage supply sales flocks flock burgers bacon soup stuffing recipes leftovers hunters`,
		china:
			'pattern patterns plate plates cup cups cabinet cabinets tea teapot teapots dolls dishes dinnerware figurines',
		chile: 'sauce sauces pepper peppers powder con stew ristras',
		brazil: 'nut nuts',
		jersey: 'cow cows knit knits sheets',
		java: 'developers developer code programmers applets coffee'
	}
};
