/** How Polish words change, which words its grammar joins names with, and names that cannot be derived. */
import type { GrammarTables } from '../grammar.ts';

export const grammar: GrammarTables = {
	nouns: {
		'': ':na a:ga u:gdl owi:d em:i iem:i ie:l y:na ów:g om:d ami:i ach:l i:na',
		r: 'rze:l',
		t: 'cie:l',
		st: 'ście:l',
		iat: 'iecie:l',
		d: 'dzie:l',
		ł: 'le:l',
		w: 'wia:g wiu:dl wiem:i',
		m: 'mia:g miu:dl miem:i',
		ń: 'nia:g niu:dl niem:i nie:na',
		eń: 'nia:g niu:dl niem:i',
		ec: 'ca:g cu:dl cowi:d cem:i cy:na ców:g com:d cami:i cach:l',
		iec: 'ca:g cu:dl cowi:d cem:i cy:na ców:g com:d cami:i cach:l',
		ek: 'ka:g ku:dl kiem:i ki:na ków:g kom:d kami:i kach:l',
		ystok: 'egostoku:g emustokowi:d ymstokiem:i ymstoku:l',
		óg: 'ogu:gl ogowi:d ogiem:i',
		ź: 'zi:gdl zią:i',
		ść: 'ści:gdl ścią:i',
		ś: 'si:gdl sią:i',
		ew: 'wi:gdl wią:i',
		szcz: 'szczy:gdl szczą:i',
		l: 'li:gdl lą:i',
		dź: 'dzi:gdl dzią:i',
		a: 'a:n y:gdl i:gdl ie:dl ę:a ą:i ej:gdl om:d ami:i ach:l',
		ga: 'gi:g dze:dl',
		ka: 'ki:g ce:dl ek:g',
		cha: 'chy:g sze:dl',
		ra: 'ry:g rze:dl',
		ta: 'ty:g cie:dl',
		da: 'dy:g dzie:dl',
		ła: 'ły:g le:dl',
		sła: 'śle:dl',
		zna: 'źnie:dl',
		ia: 'ii:gdl i:gdl ię:a ią:i',
		ja: 'ji:gdl ję:a ją:i',
		o: 'o:ngdail a:g u:dl owi:d em:i iem:i ie:l',
		to: 'cie:l',
		two: 'tw:g twom:d twami:i twach:l',
		ro: 'rze:l',
		ło: 'le:l',
		sto: 'ście:l',
		zno: 'źnie:l',
		e: 'e:na :g a:g u:dl em:il om:d ami:i ach:l ego:g emu:d ym:il ych:gl ymi:i im:il',
		ie: 'ie:na ia:g iu:dl iem:i ich:gl im:dil imi:i iego:g iemu:d',
		ce: 'c:g com:d cami:i cach:l',
		lce: 'lec:g',
		y: 'y:na :g ów:g om:d ami:i ach:l ego:g emu:d ym:il',
		i: 'i:na :g ów:g om:d ami:i ach:l iego:g iemu:d im:il',
		ki: 'ek:g',
		mcy: 'miec:g mczech:l mcom:d mcami:i',
		gry: 'gier:g grzech:l',
		chy: 'szech:l',
		anie: 'anie:n an:ga anom:d anami:i anach:l',
		anin: 'anin:n anina:ga aninowi:d aninem:i aninie:l',
		cy: 'cy:n ców:ga com:d cami:i cach:l',
		acy: 'acy:n aków:ga akom:d akami:i akach:l',
		ów: 'owa:g owowi:d owem:i owie:l',
		ol: 'oli:gdl olą:i',
		u: 'u:ngdail'
	},
	verbs: {
		ł: 'ł:n ła:n ło:n li:n ły:n',
		ął: 'ął:n ęła:n ęło:n ęli:n ęły:n'
	},
	governed: {
		al: 'w we na o po',
		g: 'do od ode bez dla u koło obok wokół dokoła dookoła około spod znad sprzed spoza wśród podczas naprzeciw niedaleko nieopodal blisko wewnątrz zamiast oprócz według mimo wzdłuż prócz pobliżu',
		gi: 'z ze',
		d: 'ku dzięki wbrew przeciw przeciwko',
		ai: 'nad pod za przed między pomiędzy poza ponad',
		l: 'przy',
		a: 'przez'
	},
	askedOf: 'od',
	conjunctions: 'i oraz a lub albo czy',
	fixing: 'nad pod',
	plainAdjectives: 'ej ym im ego iego ą emu iemu ych ich y i a',
	adjectives: 'y i a e ie ą ego iego emu iemu ej iej ym im ych ich ymi imi',
	placeAdjectiveStems: 'sk ck dzk',
	placeAdjectiveEndings: 'i a ie iego iej iemu im ą ich imi',
	openingAdjectiveEndings: 'i a ie iego iej iemu im ą ich imi',
	adjectivesFollow: true,
	adjectiveBases: {
		sk: 'sk * a o y i ia',
		ck: 'ck c ca ce cz k',
		owsk: 'ow owo owa',
		insk: 'in ina yn',
		ijsk: 'ija ia'
	},
	placeAdjectives: `rosyjsk prorosyjsk=Rosja; ukraińsk proukraińsk=Ukraina; białorusk=Białoruś; polsk=Polska;
		moskiewsk=Moskwa; amerykańsk=Stany Zjednoczone; brytyjsk angielsk=Wielka Brytania; niemieck=Niemcy;
		francusk=Francja; włosk=Włochy; hiszpańsk=Hiszpania; chińsk=Chiny; japońsk=Japonia; tureck=Turcja;
		irańsk=Iran; irack=Irak; izraelsk=Izrael; palestyńsk=Palestyna; syryjsk=Syria; libańsk=Liban;
		egipsk=Egipt; indyjsk=Indie; pakistańsk=Pakistan; afgańsk=Afganistan; kazachstańsk kazachsk=Kazachstan;
		gruzińsk=Gruzja; ormiańsk armeńsk=Armenia; azerbejdżańsk=Azerbejdżan; mołdawsk=Mołdawia; litewsk=Litwa;
		łotewsk=Łotwa; estońsk=Estonia; fińsk=Finlandia; szwedzk=Szwecja; norwesk=Norwegia; duńsk=Dania;
		holendersk niderlandzk=Holandia; belgijsk=Belgia; austriack=Austria; szwajcarsk=Szwajcaria;
		czesk=Czechy; słowack=Słowacja; węgiersk=Węgry; rumuńsk=Rumunia; bułgarsk=Bułgaria; serbsk=Serbia;
		chorwack=Chorwacja; greck=Grecja; portugalsk=Portugalia; irlandzk=Irlandia; kanadyjsk=Kanada;
		meksykańsk=Meksyk; brazylijsk=Brazylia; argentyńsk=Argentyna; australijsk=Australia; koreańsk=Korea;
		północnokoreańsk=Korea Północna; południowokoreańsk=Korea Południowa; wietnamsk=Wietnam;
		afrykańsk=Afryka; europejsk=Europa; azjatyck=Azja; saudyjsk=Arabia Saudyjska; katarsk=Katar;
		jemeńsk=Jemen; libijsk=Libia; krymsk=Krym; syberyjsk=Syberia; sumsk=Sumy; kursk=Kursk; kijowsk=Kijów;
		lwowsk=Lwów; charkowsk=Charków; chersońsk=Chersoń; donieck=Donieck; ługańsk=Ługańsk;
		zaporosk=Zaporoże; odesk=Odessa; połtawsk=Połtawa; winnick=Winnica; żytomiersk=Żytomierz;
		czernihowsk=Czernihów; biełgorodzk=Biełgorod; briańsk=Briańsk; woronesk=Woroneż; mińsk=Mińsk;
		wileńsk=Wilno; rysk=Ryga; prask=Praga; wiedeńsk=Wiedeń; parysk=Paryż; londyńsk=Londyn;
		berlińsk=Berlin; rzymsk=Rzym; brukselsk=Bruksela; waszyngtońsk=Waszyngton; pekińsk=Pekin;
		nowojorsk=Nowy Jork; warszawsk podwarszawsk=Warszawa; krakowsk podkrakowsk=Kraków; gdańsk=Gdańsk;
		gdyńsk=Gdynia; łódzk=Łódź; poznańsk=Poznań; wrocławsk=Wrocław; katowick=Katowice; lubelsk=Lublin;
		białostock=Białystok; rzeszowsk=Rzeszów; szczecińsk=Szczecin; toruńsk=Toruń; bydgosk=Bydgoszcz;
		kieleck=Kielce; olsztyńsk=Olsztyn; opolsk=Opole; radomsk=Radom; częstochowsk=Częstochowa;
		przemysk=Przemyśl; śląsk=Śląsk; mazowieck=Mazowsze; podlask=Podlasie; małopolsk=Małopolska;
		wielkopolsk=Wielkopolska; pomorsk=Pomorze; tatrzańsk=Tatry; bałtyck=Morze Bałtyckie; czarnomorsk=Morze Czarne`,
	ordinaryAdjectives: `wojsk miejsk wiejsk morsk ludzk żeńsk męsk wszystk policyjsk
		sowieck radzieck obywatelsk królewsk studenck harcersk żołniersk chrześcijańsk katolick
		muzułmańsk słowiańsk papiesk olimpijsk brzesk gospodarsk rolnick górnick robotnick sąsiedzk
		partyzanck prezydenck ministersk ambasadorsk autorsk trenersk oficersk nisk wąsk
		szlacheck panieńsk rodzicielsk nauczycielsk uniwersyteck bohatersk mistrzowsk piłkarsk blisk płask
		boisk nazwisk wysypisk lotnisk zjawisk środowisk schronisk stanowisk uzdrowisk ognisk`,
	demonyms: `rosjanin rosjanie rosjanka=Rosja; ukrainiec ukraińcy ukrainka=Ukraina; białorusin białorusini=Białoruś;
		polak polacy polka=Polska; amerykanin amerykanie=Stany Zjednoczone; brytyjczyk brytyjczycy=Wielka Brytania;
		niemiec niemcy=Niemcy; francuz francuzi=Francja; włoch włosi=Włochy; chińczyk chińczycy=Chiny;
		turek turcy=Turcja; irańczyk irańczycy=Iran; izraelczyk izraelczycy=Izrael;
		palestyńczyk palestyńczycy=Palestyna; syryjczyk syryjczycy=Syria; gruzin gruzini=Gruzja;
		litwin litwini=Litwa; łotysz łotysze=Łotwa; estończyk estończycy=Estonia; czech czesi=Czechy;
		słowak słowacy=Słowacja; węgier węgrzy=Węgry; rumun rumuni=Rumunia; szwed szwedzi=Szwecja;
		kanadyjczyk kanadyjczycy=Kanada; europejczyk europejczycy=Europa; warszawiak warszawiacy=Warszawa;
		krakowianin krakowianie=Kraków; kijowianin kijowianie=Kijów; moskwianin moskwianie=Moskwa`,
	aliases: `USA,Stany Zjednoczone Ameryki=Stany Zjednoczone; RP,Rzeczpospolita=Polska; RFN=Niemcy;
		Brytania,Zjednoczone Królestwo=Wielka Brytania; Federacja Rosyjska=Rosja; ChRL=Chiny; KRLD=Korea Północna;
		ZEA=Zjednoczone Emiraty Arabskie; Kurszczyzna=Obwód kurski;
		Charkowszczyzna=Obwód charkowski; Chersońszczyzna=Obwód chersoński; Sumszczyzna=Obwód sumski;
		Lwowszczyzna=Obwód lwowski; Kijowszczyzna=Obwód kijowski; Mazowsze=Województwo mazowieckie;
		Małopolska=Województwo małopolskie; Wielkopolska=Województwo wielkopolskie; Podlasie=Województwo podlaskie;
		Podkarpacie=Województwo podkarpackie; Lubelszczyzna=Województwo lubelskie; Śląsk=Województwo śląskie;
		Pomorze=Województwo pomorskie; Dolny Śląsk=Województwo dolnośląskie; Opolszczyzna=Województwo opolskie`,
	pastVerbs: 'ił iła ała yła ęła ili ali yli ęli iły ały yły ęły ął',
	languageNouns: 'język przekład słownik',
	areaHeads: {
		i: 'obwód powiat rejon okręg dystrykt',
		ie: 'województwo morze jezioro',
		a: 'gmina zatoka'
	}
};
