/** Polish words, by what they say of a name beside them. */
import type { WordTables } from '../words.ts';

export const words: WordTables = {
	abbreviations:
		'ul pl al im św nr godz r m in tzw np prof dr gen płk mjr kpt por inż mgr ks bp abp woj pow gm tys mln mld zł'.split(
			' '
		),
	lists: {
		common: `i a ale oraz lub albo czy że żeby bo gdy kiedy gdzie dokąd skąd dlaczego jak tak nie to ten ta te ci
			tamten tamta on ona ono oni one my wy ja jego jej ich nasz wasz mój swój który która które jeśli jeżeli
			tam tu tutaj teraz dziś dzisiaj wczoraj jutro jednak wcześniej później potem także też również jeszcze
			już tylko nawet tymczasem ponadto natomiast wszyscy wszystko wiele dużo każdy inny jeden dwa trzy
			cztery pięć sześć siedem osiem dziewięć dziesięć pierwszy drugi trzeci nowy nowa nowe stary stara stare
			po przed przy bez od do dla z ze za na w we o u pod nad przez między przeciw podczas według mimo
			dzięki około blisko ponad obok koło wobec zdaniem jest są był była było były będzie będą może można
			trzeba warto sam sama się nikt nic coś ktoś co kto ile niech oto też choć ponieważ więc zatem
			poza prócz oprócz zamiast wśród wokół rano wieczorem nocą most droga pole las góry bitwa fala pokój
			wojna pomoc praca sąd port szkoła miasto wieś rzeka morze kraj rząd głos czas dzień noc rok wolność
			zima lato wiosna jesień pani pan granica porty statek pociąg dym śnieg deszcz straż drony rakiety
			mieszkańcy żołnierze rodziny ludzie dzieci władze prezydent premier minister`,
		calendar: `styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca
			sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia
			poniedziałek wtorek środa czwartek piątek sobota niedziela poniedziałku środę sobotę niedzielę`,
		title: `prezydent premier minister minister gubernator szef burmistrz wójt starosta wojewoda poseł posłanka
			senator generał pułkownik major kapitan porucznik admirał marszałek ambasador kanclerz król królowa
			książę księżna papież biskup arcybiskup kardynał patriarcha profesor doktor sędzia prokurator dyrektor
			prezes przewodniczący sekretarz rzecznik dziennikarz analityk ekspert dowódca naczelnik komendant pan
			pani car cesarz gen płk mjr kpt prof dr ks`,
		locative: `w we na z ze do od pod nad przy przez za przed między pomiędzy koło obok wokół niedaleko nieopodal
			blisko wewnątrz poza spod znad wzdłuż u po pobliżu sprzed ku spoza ponad wśród`,
		preposition:
			'o dla bez przeciw przeciwko według dzięki wbrew mimo wobec oprócz podczas zamiast',
		speech: `powiedział oświadczył ogłosił poinformował zapowiedział zaprzeczył potwierdził oskarżył ostrzegł
			obiecał zażądał wezwał poprosił potępił uznał zaproponował zgodził postanowił zdecydował poparł
			skrytykował zagroził odpowiedział nazwał dodał zaznaczył podkreślił stwierdził przyznał odrzucił
			odmówił zakazał nakazał zaprosił wyraził zarzucił skomentował przekonywał zapewnił domagał zaapelował
			twierdzi mówi ogłasza informuje zaprzecza oskarża ostrzega obiecuje żąda wzywa prosi potępia uznaje
			proponuje odmawia popiera domaga zapowiada uważa liczy twierdzą mówią oskarżają żądają wzywają
			popierają zapowiadają uważają chce chcą zamierza zamierzają grozi krytykuje milczy milczą zapewnia
			odrzuca odrzucają przekonuje apeluje apelują negocjuje negocjują rozważa rozważają planuje planują`,
		action: `zaatakował napadł zdobył zajął odbił wziął stracił okupował anektował wysłał podpisał wygrał przegrał
			pokonał ostrzelał uderzył wprowadził wycofał przekazał otrzymał dostał kupił sprzedał dostarczył
			rozpoczął kontynuował przerwał zatrzymał przeprowadził przyjął otworzył zamknął utworzył wydał
			przeznaczył wystąpił kontrolował importował eksportował wymienił nałożył zniósł zawiesił zbudował
			kontroluje kontrolują atakuje atakują prowadzi prowadzą sprzedaje kupuje dostarcza otrzymuje pomaga
			pomagają traci ma mają importuje eksportuje może mogą powinien powinna musi muszą wysyła wysyłają
			wspiera wspierają wprowadza nakłada zbroi buduje zamyka otwiera`,
		agent: `rząd rządu rządowi ministerstwo ministerstwa ministerstwie minister armia wojsko wojska żołnierz
			żołnierze żołnierzy siły sił siłom siłami władze władz władzom prezydent premier gubernator szef
			parlament sejm senat poseł posłowie posłów ambasador ambasada dyplomata dyplomaci dyplomatów urzędnik
			urzędnicy urzędników delegacja administracja sąd policja prokuratura wywiad wywiadu kontrwywiad flota
			lotnictwo artyleria reprezentacja drużyna klub firma firmy spółka bank obywatel obywatele obywateli
			naród lider przywódca przywódcy gabinet rada sztab sztabu dowództwo obrona obrony mswia msz hymn flaga
			waluta paszport dziennikarz dziennikarze gazeta agencja telewizja bojownik bojownicy strażnicy
			pogranicznicy sankcje sankcji gospodarka gospodarki rynek mediator naukowcy reżim sojusznik sojusznicy
			partner partnerzy kultura kuchnia przedstawiciel przedstawiciele rakieta rakiety dron drony dronów
			pilot piloci czołg czołgi król królowa kanclerz rzecznik rzecznika rzeczniczka wyborcy student
			studenci aktor pisarz pisarka poeta literatura muzyka kontrofensywa ofensywa propaganda okręt okręty
			myśliwiec myśliwce spraw ludność resort polityk politycy premiera prezydenta ministra
			propozycja propozycji propozycję propozycje warunki warunków żądanie żądania żądań ultimatum groźba groźby gróźb
			stanowisko stanowiska zgoda zgody zgodę odmowa odmowy oskarżenie oskarżenia oskarżeń`,
		organization: `uniwersytet uniwersytetu instytut akademia bank partia związek stowarzyszenie federacja komitet
			rada komisja agencja ministerstwo spółka korporacja grupa gazeta dziennik radio telewizja fundusz klub
			liga teatr muzeum szpital kościół front ruch giełda izba służba brygada dywizja pułk batalion korpus
			politechnika fundacja`,
		facility: `lotnisko lotniska lotnisku port dworzec stacja stacji stadion szpital kościół katedra cerkiew klasztor
			meczet zamek zamku twierdza wieża most mostu tunel tama zapora fabryka zakład zakłady park muzeum
			biblioteka teatr szkoła hotel rynek więzienie więzieniu elektrownia elektrowni kopalnia rafineria
			terminal przejście przejściu`,
		region: `województwach województw obwód obwodu obwodzie obwodem obwody obwodów obwodach województwo województwa województwie
			województwem województw województwach region regionu regionie kraj kraju republika republiki republice
			prowincja prowincji stan stanie gubernia`,
		district: `powiat powiatu powiecie powiatem gmina gminy gminie rejon rejonu rejonie rejonem okręg okręgu
			hrabstwo hrabstwie dystrykt`,
		settlement: `miasto miasta mieście miastem miastu miast miastach miasteczko miasteczka miasteczku miejscowość
			miejscowości wieś wsi wsią wsiach osada osady osadzie przedmieście przysiółek stolica stolicy stolicą`,
		water: `rzeka rzeki rzece rzekę rzeką jezioro jeziora jeziorze morze morza morzu morzem ocean zatoka zatoki
			zatoce cieśnina cieśninie zbiornik zalew`,
		terrain: `góra góry górze górę wyspa wyspy wyspie wyspę wyspach półwysep półwyspie dolina dolinie pustynia
			pustyni przełęcz puszcza`,
		street: 'ulica ulicy ulicę plac placu aleja alei bulwar ul al',
		direction: `północny południowy wschodni zachodni północna południowa wschodnia zachodnia północnej południowej
			wschodniej zachodniej środkowy centralny`,
		country: 'państwo królestwo',
		locational: `stolica granica granicy granice granicą granicę terytorium teren terenie tereny centrum mieszkaniec
			mieszkańcy mieszkańców mieszkańcom ludność ludności północ północy południe południu wschód wschodzie
			zachód zachodzie brzeg brzegu brzegi wybrzeże wybrzeżu część części okolica okolice okolicach obrzeża
			obrzeżach peryferie kierunek kierunku odcinek odcinku ziemia ziemi zdobycie wyzwolenie zajęcie obrona
			oblężenie szturm ostrzał ostrzału utrata kontrola przestrzeń ulica ulice ulicach szpital droga drogi
			pogranicze pograniczu dzielnica dzielnicy przedmieściach przedmieścia wioska wioski lasy pola góry
			mapa mapie plaża plaże port porcie wschodnia zachodnia ruiny`,
		motion: `znajduje leży leżą stoi stoją mieszka mieszkają pozostaje został stał przeszedł ucierpiał mieści
			przyjechał dotarł wyjechał uciekł wrócił obudził zamarł opustoszał przeżył zasypał zalał płonął protestuje zadrżał`,
		joiner: 'i oraz a lub albo także',
		firstName: `adam aleksander aleksandra andrzej anna antoni barbara bartosz beata bogdan bożena dariusz dorota
			edward elżbieta ewa franciszek grzegorz halina henryk iwona jacek jakub jan janina janusz jarosław
			jerzy joanna józef julia kamil karol karolina katarzyna kazimierz krystyna krzysztof leszek lech
			łukasz maciej magdalena małgorzata marcin marek maria mariusz mateusz michał mikołaj monika
			natalia paweł piotr radosław rafał robert roman ryszard sławomir stanisław stefan szymon tadeusz teresa
			tomasz wiesław wiktor witold władysław włodzimierz wojciech zbigniew zofia zygmunt donald joe barack
			emmanuel olaf ursula george john michael david angela elon władimir wołodymyr siergiej dmitrij
			aleksandr igor oleg ołeksandr andrij dmytro julija jens mark friedrich viktor recep xi`,
		person: `tusk duda nawrocki kaczyński morawiecki sikorski kosiniak-kamysz hołownia trzaskowski bosak putin
			zełenski zełenskiego zełenskim ławrow pieskow szojgu biełousow miedwiediew łukaszenka łukaszenki trump
			trumpa biden orban erdogan macron scholz merz stoltenberg rutte kułeba jermak syrski budanow załużny
			kowalski nowak wiśniewski wójcik lewandowski zieliński szymański woźniak dąbrowski kozłowski jankowski
			mazur wojciechowski kwiatkowski krawczyk piotrowski grabowski pawłowski michalski król wróbel zając`
	},
	cues: {
		conditions: `prądu wody gazu ogrzewania światła łączności ostrzałem ostrzałami ogniem atakiem bombami śniegiem wodą blokadą oblężeniem
			okupacją ruinach gruzach ogniu ciemnościach dymie chaosie żałobie`
	}
};
