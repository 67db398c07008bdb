/** German words, by what they say of a name beside them. */
import type { WordTables } from '../words.ts';

export const words: WordTables = {
	abbreviations: (
		'dr prof hr fr st str nr ca bzw usw inkl evtl ggf jan feb mär apr jun jul aug sept sep okt nov dez ' +
		'geb gest ehem vgl abs art bd mio mrd tel'
	).split(' '),
	capitalNouns: { genitive: 's' },
	lists: {
		common: `in ich von auch des er dass so bei aber aus hat sind du nur man da dann mehr mir hier mich bin vom gut ganz
			machen dir ohne weil wer ob dabei a dort müssen lassen dazu kommen dafür ende welt gar bist recht kinder de
			klar fall i e kam nein worden art platz hin haus eben kaum daran neu allein echt lang eher musik hand person
			hoch stark augen deutsch sache laut oh buch stelle wort ernst o wahl kosten suchen mai wann rein rolle gern
			kirche märz x august per raum juli schaffen falls höhe job sommer titel wären zahl sah bad band chance meter
			laufen bahn toll nutzen sinn foto kultur könig boden region sonntag warten rede markt acht lag grad hohe nahm
			okay tat kunden wählen schuld k knapp reich rot dollar bank gold start tür hart landes länder post rest
			freiheit christian montag plan bau frank schutz winter legen union bier bauen spät trainer wald begann nötig
			schulen see tor cool sage insel normal lachen wetter dar grün mund wen dorf fiel plus star tour van bus
			kaiser leiter meer park arten mark lauf davor song küche masse melden finger roman stein ebene institut ball
			holz länge trat wein armen kino nase regen wem berg bühne fischer simon real standard werfen west gang gerät
			steigen termin ton bot dame keller rock häuser minister wolf jene kalt mission y bar breit drogen hunde nord
			stecken besitz mut ring au gas gratis spur boot hör kern kreuz galt kanal kuchen bord rand best bock hals
			kirchen lehre wirft bescheid brand hölle koch lese weisen öl heim horst hose still strand loch mauer süd
			liter messe älter müll haar hammer helden schneider sänger gering hut mode burg front jäger sand weber wenden
			krebs rathaus rose box fisch herzog krone stock bach chor enge golf kenn landen portal salz klang löwen demo
			ehren kloster ran zone grab messen sog hahn liege muster bat index mengen olympia quer schulter talent ware
			brach ms reform gras sack welle lohn wende engen modern bayer brille grau maul tal tunnel hassen monster
			platte tempel ufer ideal major marken panik welch adler bogen erbe lob bande dom winkel zwingen bart hosen
			rauch springer ursprung wolken binnen boss funk füllen moral pilot saal solo zoo marine pack reis brücken
			experiment eisen nebel brunnen graben junior ober platten pol wall wille back paradies salat ski dünn heer
			horn labor teller wellen marathon mauern minus wiese bombe kapelle reserve kommando bruch echo mobil royal
			samen mantel werben kanton fang alpha busch heide beten boten bär rohr baron bände made panorama pur speicher
			feucht nagel arsenal fächer gouverneur hang sünde vize grill löhne altar human ruhen silvester ö adrian
			golden pater tank geste lila mies fell frost laser maut ward areal bond korb list bann kämen well stange
			summer base boom kiefer neo steil liebling bude sing turner viren vogt zonen clever adel friedens raub sattel
			spring zimmern koran lud nägel adams bug inland kessel schlangen wehr fügen hesse kante parat same tabu bon
			kisten kolonie kur passage most rast schleife turbo ast brenner engels liberal metzger fels sauce vetter eid
			inder leck sultan delta kanten butler merk police riegel vice dorn floss gummi rapid dekan förster linde zell
			dual log ärmel kalk lach nuss sparte kenner körner längen russe turn bulle busen chi kinn lot sitten volks kp
			küsten curry moos hub krachen marmelade moor äste gel hausen igel panne pracht tube arche milan para weiler
			keil lau ausleben klöster krach kranz oral wange chinese palme sonnen dämon eule küchen schmiede piste mentor
			mühen soja zelten rain kasper kegel kran krämer uran wal winzer eich heimisch hort kelch kies polit binde div
			kahl muse pate stätte wirtshaus delle fugen mont reim renn bade mol ode brände kommunist henne hohn lock
			misere bänke koller parole sims schlitz kauen ries spalt monument strände holm mess domäne paste zinn transit
			ader calcium oster emblem laie gamma kund jahrmarkt wisch grub lenk erd gottlob ahorn arsen bünde sigma
			progress würzen posse aas glätten wendel aal robe galle grotte asbest rosette stampfen säle bös bücken
			imperial mäntel elch horten limonade motten roden rübe basar goss lind reservoir eil anbei bungalow bai dämme
			däne kehr nut riege schmelz ölen brech rute brummen parabel vikar altäre kann seit wäre ersten ihren tun
			denen allen hatten gerne namen alter hätten tut name mitte mach la kamen google nix no ans böse vorne gingen
			rum leiden ma one red me schöner as big mühe holt bundestag story oma papa go pop from or türen deal street
			tonnen center berge mobile date del nich mercedes drama male set austria rio off altstadt college more model
			pech can esse kilo busse mi ber miss dax american green line hit europe kai cloud cola son saudi university
			merke ringe long ross store young est os süssen töne ur english te favoriten po ära nu sur med mo seen büros
			homo och tina bay taz derby hard pen su wei champion pest ram pole port salon south sydney stone ai come gay
			never ortes peer zero vo bell casino marina perry spa fortuna sin enterprise manga north par capital com
			douglas dur monte western metro polo soul swiss east pan allah herrin hope jaja moll romans care diss nov suv
			castle hunter asia berät british pin side hospital alba grande palmer aue zähle pre than area ban god hunt
			sol walk say jules kitas amen ever fl gran hong market sale spital saga soli basic dab fan wan akkus opera
			logos meta mass kan til une yen bro commerce lane seins tan ami forster peace sus bag donna dänen mel det
			eden luc ie bosse far ren schotten buy fly save ser trau boni centre economy freedom hust ks goes mau newton
			bel ler asian diamond forest gif läge md pet sterling yu gap iren mao messias una woods israelis lol matura
			plateau puma rush tui wil öde ala justice tape cars corona due queens split bode panda sinti superior jos
			türk atlantic aurora bet pier trail reading salt uf wave aroma häng jam rust sal twin übe ask hal bear
			federal indian pentagon rissen twist buffalo clay dia gal köchin mus bab coco mango kung tai wölfen ale
			alliance ash daisy horizonte irish islands strip sue rouge bim dutch moss munich yuan abba arc dome eagle pal
			schilde stanford sunshine ars cobra hook petit reid veto diva elan gus liberty lion samba spray yellow globe
			mustang kali angaben regierung truppen angriff angriffe lager soldaten menschen leute bürger lehrer sender
			opfer täter retter helfer fahrer männer bilder räder kläger richter sprecher händler gegner anhänger
			vertreter teilnehmer zuschauer besucher bewohner einwohner flüchtlinge rebellen geiseln partner träger führer
			berater gründer haft not kraft gefahr hilfe ort seite weg grund zeit jahr tag nacht woche monat stunde minute
			mann frau kind leben tod geld flut sturm hitze dürre feuer waffen drohnen raketen trümmer granaten muren waren
			statt trotz fast vielleicht zudem außerdem jedoch denn doch nachdem während bevor obwohl wenn als wie was wo
			viele einige alle beide mehrere wir sie ihr es ihre ihm ihn unser mein kein keine nicht nichts niemand jemand
			heute gestern morgen jetzt nun noch schon sehr erst bis zwischen unter über vor nach mit für gegen durch zu
			zum zur im am an auf um beim ins ab wegen dank hinter neben zwei drei vier fünf sechs sieben neun zehn elf
			zwölf hundert tausend million millionen milliarden prozent ein eine einen einem einer eines`,
		calendar: `januar jänner februar märz april mai juni juli august september oktober november dezember montag
			dienstag mittwoch donnerstag freitag samstag sonnabend sonntag weihnachten ostern pfingsten ramadan silvester`,
		title: `herr herrn frau dr prof professor professorin präsident präsidentin vizepräsident vizepräsidentin minister
			ministerin kanzler kanzlerin könig königin prinz prinzessin kronprinz papst kardinal erzbischof bischof
			pfarrer pater bruder schwester senator senatorin abgeordneter abgeordnete gouverneur gouverneurin bürgermeister
			bürgermeisterin botschafter botschafterin sekretär staatssekretär staatssekretärin generalsekretär
			generalsekretärin direktor direktorin chef chefin general generalin oberst hauptmann leutnant admiral richter
			richterin staatsanwalt staatsanwältin anwalt anwältin trainer trainerin sprecher sprecherin journalist
			journalistin schriftsteller schriftstellerin schauspieler schauspielerin sänger sängerin regisseur regisseurin
			historiker historikerin forscher forscherin kommissar kommissarin landrat landrätin familie premier
			premierministerin gesandter sondergesandter beauftragter beauftragte ökonom ökonomin torwart stürmer kapitän
			autor autorin pilot pilotin rentner rentnerin lehrer lehrerin arzt ärztin politiker politikerin experte expertin`,
		locative: `in nach aus bei bis nahe unweit richtung via ab`,
		preposition: `von vom mit durch für gegen ohne um über auf an am vor hinter unter neben zwischen zu zum zur seit wegen
			trotz laut im ins ans beim gegenüber`,
		speech: `sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären teilt teilte teilten mitgeteilt mitteilte mitteilt
			mitteilten meldet meldete melden meldeten gemeldet berichtet berichtete berichten berichteten behauptet
			behauptete behaupten bestätigt bestätigte bestätigen dementiert dementierte dementieren
			bestreitet bestritt bestreiten bestritten weist wies wiesen weisen zurückgewiesen zurückwies verurteilt verurteilte
			verurteilten verurteilen warnt warnte warnten warnen gewarnt droht drohte drohten drohen gedroht fordert forderte
			forderten fordern gefordert verlangt verlangte verlangen verlangten bittet bat baten gebeten wirft warf werfen warfen vorgeworfen
			vorwirft beschuldigt beschuldigte beschuldigen kündigt kündigte kündigten kündigen angekündigt ankündigte betont betonte
			betonen beklagt beklagte kritisiert kritisierte kritisieren kritisierten begrüßt begrüßte begrüßen bedauert bedauerte
			verspricht versprach versprechen versprochen lehnt lehnte lehnten lehnen abgelehnt ablehnt
			ablehnte fürchtet fürchtet hofft hoffte hoffen glaubt meint äußert äußerte äußerten geäußert spricht
			sprach sprechen antwortet antwortete reagiert reagierte reagieren reagierten schweigt schwieg mahnt mahnte mahnten gemahnt
			appelliert appellierte ruft rief riefen aufgerufen protestiert protestierte nennt nannte nannten räumt räumte eingeräumt
			beteuert beteuerte signalisiert signalisierte kommentierte kommentiert rät riet schließt schloss gibt gab bezeichnet bezeichnete
			zeigt zeigte zeigen`,
		action: `will wollen wollte wollten plant plante planen planten geplant verhängt verhängte verhängten verhängen schickt schickte
			schickten schicken geschickt entsendet entsandte entsandt liefert lieferte lieferten liefern geliefert unterstützt
			unterstützte unterstützen unterstützten unterzeichnet unterzeichnete unterzeichneten unterzeichnen setzt setzte
			setzten setzen eingesetzt ausgesetzt verhandelt verhandelte verhandeln verhandelten einigt einigte einigten
			einigen geeinigt verabschiedet verabschiedete stimmt stimmte stimmten stimmen zugestimmt stoppt stoppte stoppen gestoppt
			verstärkt verstärkte verschärft verschärfte erhöht erhöhte senkt senkte kauft kaufte verkauft verkaufte
			exportiert exportierte importiert importierte gewinnt gewann verliert verlor spielt spielte besiegt besiegte
			schlägt schlug vorgeschlagen vorschlägt greift griff griffen greifen angegriffen angreift annektiert annektierte besetzt besetzte
			startet startete feuert feuerte feuerten abgefeuert schießt schoss bombardiert bombardierte bombardieren beschießt
			bestellt bestellte einbestellt weist ausgewiesen zieht zog ziehen zogen zurückgezogen abgezogen
			nimmt nahm aufgenommen übernimmt übernahm beruft berief empfängt empfing empfangen beansprucht
			schiebt abgeschoben hält hielt halten hielten bricht brach abgebrochen verweigert verweigerte
			blockiert blockierte blockieren erlaubt erlaubte verbietet verbot verboten akzeptiert akzeptierte
			prüft prüfte prüfen erwägt erwog sucht suchte suchen muss müssen darf dürfen soll sollen sollte kann können braucht
			brauchen investiert investierte finanziert finanzierte zahlt zahlte rüstet rüstete aufgerüstet verzichtet verzichtete verzichten
			vermittelt vermittelte vermitteln tauscht tauschten ausgetauscht ratifiziert ratifizierte mobilisiert
			kontrolliert kontrollierte bestimmt bestimmte stellt stellte stellten gestellt baut rechnet rechnete setzt
			beteiligt beteiligte verdoppeln verdoppelt legt legte vorgelegt erkennt erkannte anerkannt zurückziehen bereitet
			bleibt beharrt pocht wartet öffnet öffnete geöffnet schließen geschlossen beendet beendete erlässt erließ führt führte`,
		agent: `regierung regierungen führung armee armeen streitkräfte truppen truppe soldaten soldat militär offiziere polizei präsident
			präsidentin minister ministerin ministerium kanzler kanzlerin kanzleramt parlament kongress senat abgeordnete abgeordneten
			botschafter botschafterin botschaft konsulat diplomaten diplomat diplomatie delegation behörden behörde verwaltung
			regime justiz presse medien mannschaft elf nationalmannschaft auswahl spieler team wirtschaft bürger volk wähler
			geheimdienst geheimdienste sanktionen gesandter sprecher sprecherin monarchie könig königin kronprinz flagge währung
			pass pässe kultur sprache küche luftwaffe marine milizen miliz opposition sekretär gouverneur gouverneurin
			entscheidung antwort vorschlag position politik unterstützung drohung drohungen einfluss
			verbündeter verbündete verbündeten partner beitritt haushalt schulden exporte ölexporte beteiligung sieg niederlage
			vertreter zentralbank bank versprechen forderungen forderung angebot klage bitte angaben angabe zustimmung
			veto staatschef staatsoberhaupt regierungschef regierungschefin premier kollege amtskollege führer machthaber junta kräfte
			einheiten drohnen drohne rakete raketen kampfjet kampfjets kampfflugzeuge artillerie angriff angriffe offensive
			botschafters seite invasion haltung interessen vorgehen staatsanwaltschaft staatsmedien staatsfernsehen
			unterhändler vermittler rebellen investoren firmen konzern unternehmen hersteller touristen staatsbürger`,
		organization: `uno who iwf universität institut akademie partei union verein verband komitee rat kommission agentur gesellschaft
			gruppe zeitung radio rundfunk fernsehen stiftung fonds klub liga theater oper philharmoniker front bewegung
			allianz bündnis organisation börse kammer orchester ballett brigade division regiment bataillon garde gericht
			gerichtshof gewerkschaft hochschule festival vertrag abkommen protokoll fc sv sc tsv vfb vfl rb bayern borussia
			eintracht real manchester inter dynamo spartak schachtar zenit austria rapid sturm messe konzern ag gmbh werke airlines
			bank versicherung`,
		facility: `flughafen hafen bahnhof hauptbahnhof stadion krankenhaus klinik kirche dom kathedrale moschee synagoge kloster palast
			schloss turm brücke tunnel staudamm damm fabrik park museum bibliothek theater schule hotel markt gefängnis
			friedhof lager flüchtlingslager mine zeche raffinerie terminal kraftwerk atomkraftwerk kernkraftwerk akw kaserne
			stützpunkt militärbasis basis werk zoo börse grenzübergang militärstützpunkt`,
		region: `region regionen provinz provinzen bundesstaat bundesstaaten bundesland bundesländer us-bundesstaat oblast oblaste gebiet
			gebiete gebieten gouvernement teilrepublik kanton kantone kantonen woiwodschaft wilaya département grenzregion grenzgebiet emirat raum großraum`,
		district: `bezirk bezirke kreis kreise landkreis landkreise distrikt distrikte gemeinde gemeinden rajon stadtteil viertel
			vorort vororte arrondissement`,
		settlement: `stadt städte städten dorf dörfer dörfern ort orte orten ortschaft ortschaften kleinstadt großstadt hafenstadt
			millionenstadt grenzstadt hauptstadt siedlung weiler metropole hochburg vorort grenzort kurort wohnort heimatort badeort urlaubsort ferienort`,
		water: `fluss see meer ozean bucht golf meerenge kanal stausee lagune delta fjord strom`,
		terrain: `berg berge gebirge hügel tal insel inseln halbinsel wüste hochebene kap wald strand archipel gletscher vulkan küste`,
		street: `straße allee platz autobahn weg gasse`,
		direction: `norden süden osten westen nordosten nordwesten südosten südwesten nord süd ost west zentral nördlich südlich
			östlich westlich ober unter mittel`,
		event: `krieg schlacht spiele pokal cup meisterschaft turnier marathon vertrag abkommen gipfel konferenz revolution krise
			massaker erdbeben hurrikan taifun preis pakt konvention messe sturmtief orkan`,
		joiner: `von der am an im ob bei auf und de la le les di del`,
		firstName: `anna maria peter paul hans klaus jürgen wolfgang michael thomas andreas stefan stephan martin markus frank
			bernd dieter günter helmut gerhard heinz karl werner walter manfred horst ralf uwe jens jan jörg kai lars nils
			sven tim tobias florian sebastian christian daniel david dominik felix jonas julian kevin lukas luca leon max
			maximilian moritz niklas oliver patrick philipp robert robin simon alexander anton benjamin emil erik fabian
			friedrich georg gustav heinrich hermann jakob johann johannes josef joseph kurt leo ludwig matthias otto
			richard rudolf siegfried theo ulrich viktor wilhelm angela annalena anke antje barbara beate birgit brigitte
			carolin charlotte christa christina christine claudia clara cornelia dagmar doris elena elisabeth ella emma eva
			franziska frieda gabriele gisela hanna hannah heike heidi helga ines inge ingrid irene iris jana jasmin jessica
			johanna julia karin katharina kathrin katja kerstin kristina lara laura lea lena leonie lisa luisa manuela
			margarete marie marion marlene martina melanie mia mila monika nadine nancy nicole nina nora olga petra
			regina renate ruth sabine sandra sara sarah silke simone sofia sophie stefanie susanne svenja tanja ulrike
			ursula ute vera veronika wladimir wolodymyr sergej sergei dmitri olaf boris ahmed mohammed ali hassan fatima
			donald joe john james george emmanuel keir viktor benjamin recep giorgia ursula robert friedrich markus lothar florence
			mette sanna antonio juan josé jose ana igor iwan andrij andrej oleksandr petro julija jack mark steve elon marco`,
		person: `mann männer frau frauen junge mädchen mutter vater sohn tochter bruder schwester ehemann ehefrau
			stürmer verteidiger torwart fahrer sänger schauspieler schriftsteller anwalt arzt nachbar opfer verdächtiger
			angeklagter täter zeuge student schüler rentner`,
		locational: `bevölkerung einwohner bewohner kilometer meter rand stadtrand umgebung umland nähe grenze grenzen küste hauptstadt zentrum
			stadtzentrum innenstadt norden süden osten westen nordosten nordwesten südosten südwesten innere mitte zone teile teilen
			teil ufer himmel luftraum gebiet territorium boden straßen straße route weg höhen vororte tore einfahrt ausfahrt himmel hälfte
			grenzgebiet grenzort grenzfluss seiten gewässer krankenhäuser schulen flughäfen häfen`,
		motion: `reist reiste reisten reisen gereist gekommen kommt kam kamen fährt fuhr fuhren gefahren fliegt flog flogen geflogen geht ging
			zurückgekehrt kehrt kehrte lebt lebte leben lebten gelebt wohnt wohnte geboren gestorben starb floh flohen fliehen geflohen geflüchtet
			flüchtet flüchten verlässt verließ verließen verlassen überquert überquerte überquerten überqueren erreicht erreichte
			erreichten besucht besuchte besuchten besuchen liegt lag lagen gelegen landet landete gelandet arbeitet studierte
			durchquert durchquerte zog gezogen unterwegs eingetroffen traf ankam angekommen überflogen überfliegt überflog bereist durchreist befindet`,
		country: `land länder nation königreich republik bundesrepublik inselstaat nachbarland eu-land`,
		media: `times post herald tagblatt zeitung tagesspiegel morgenpost abendblatt kurier anzeiger rundschau`,
		honorific: `herr herrn frau dr prof`,
		vessel: `uss hms`,
		language: `spricht sprechen sprach übersetzt`
	},
	cues: {
		halves: 'nord süd ost west ober unter nieder',
		presses: 'druck sanktionen einfluss',
		of: 'von vom',
		article: 'der die das den dem des',
		nounArticles: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am zum zur beim vom
			ins ans aufs sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren dieser diese dieses diesen
			diesem jeder jede jedes jeden jedem mein meine meinen welche welcher welches`,
		genitives: 'der des',
		and: 'und',
		joins: 'und oder sowie &',
		locatives: 'in nach bei',
		within: 'bei in',
		ends: 'von nach aus bis',
		into: 'ins',
		according: 'laut so zufolge',
		gives: 'an',
		beside: 'mit gegen für',
		between: 'zwischen',
		helpers: `hat haben hatte hatten habe ist sind war waren wird werden wurde wurden auch bereits nun jetzt am heute gestern erneut nicht
			sich noch weiter will wollte wolle müsse solle könne werde sei seien derweil indes zudem dagegen unterdessen`,
		that: 'dass weil obwohl wenn ob nachdem während bevor wie da sodass falls indem solange',
		ofWhich: 'dessen deren',
		asides: 'der die das wo deren dessen',
		suffers:
			'erwacht erwachte trauert trauerte leidet litt liegt lag friert schläft versinkt versank brennt brannte erlebt erlebte leert leerte steht stand',
		passives: 'wurde wird wurden werden',
		conditions: `strom wasser gas heizung internet beschuss feuer schnee trümmern ruinen blockade belagerung dunkeln dunkelheit schock
			chaos ausnahmezustand`,
		strikes: `beschießt beschoss beschossen beschießen traf trafen treffen trifft getroffen erschüttert erschütterte erschüttern
			bombardiert bombardierte bombardieren angegriffen angreifen erobert eroberte erobern eingenommen zerstört zerstörte
			verwüstet verwüstete überflutet überschwemmt heimgesucht belagert belagern erreicht erreichten verlassen
			verließ verließen überfluteten verwüsteten trafen evakuiert heimsuchte bedroht bedrohen bedrohte`,
		enters:
			'verließ verlassen besucht besuchte erreichte erreicht überquert besuchen bereist eingenommen erobert befreit',
		blows: 'drohnen raketen granaten bomben flugzeuge flut hochwasser sturm beben erdbeben brand',
		villages:
			'dorf dörfchen weiler ort ortschaft siedlung bergdorf grenzdorf bauerndorf grenzort kleinstadt kreisstadt',
		seats: 'kreml elysée pentagon eu',
		deeds: `gespräch gespräche verhandlungen verhandlung krieg konflikt abkommen streit handel beziehungen beziehung vertrag
			spannungen waffenruhe feuerpause treffen kooperation zusammenarbeit verhältnis dialog freundschaft spiel finale
			halbfinale duell zollstreit handelsstreit austausch vereinbarung vermittler`,
		acronyms: `nato uno who iwf afd spd cdu csu fdp bsw bka bnd ard zdf orf srf dpa apa oecd osze unhcr unicef unesco iaea igh istgh
			adac tüv rsf isw hts pkk pis ipo ki iaa gdl db övp spö fpö svp sp amg bmw vw sap cia fbi isis`,
		surnames: `merz scholz wagner müller lindner habeck baerbock weber becker schäfer koch klein wolf neumann schwarz braun hofmann
			schmitt krüger hartmann lange krause lehmann maier köhler walter kaiser fuchs peters lang möller jung hahn keller
			vogel roth beck lorenz baumann franke albrecht schuster simon böhm winter kraus vogt jäger stein otto groß sommer
			seidel haas graf heinrich brandt steiner kurz stocker busch lincoln jackson bush clinton sánchez
			sanchez costa lula petro milei scholl pistorius reiche klingbeil wadephul dobrindt spahn linnemann frei hardt bartsch
			wehner dahmen meyer schmidt schulz hoffmann richter bauer schröder zimmermann schubert fischer schneider`,
		ordinary: `essen halle hagen hamm bergen singen siegen baden weiden leer hof worms zug plauen langen forst lage stade buchen
			wedel senden bogen brühl wangen tours most orange bath cork male seine oder don sind main linden hall stuhr
			wels verden celle bingen enger norden marl wiesen steinen rosa`
	}
};
