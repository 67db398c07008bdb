/**
 * What Polish calls places that the sources name in English alone: `English name=Polish name`, parted by
 * semicolons; further Polish names after a comma. Read by the build of the gazetteer.
 */
export const exonyms = `
	Kursk Oblast=Obwód kurski; Bryansk Oblast=Obwód briański; Belgorod Oblast=Obwód biełgorodzki;
	Voronezh Oblast=Obwód woroneski; Rostov Oblast=Obwód rostowski; Smolensk Oblast=Obwód smoleński;
	Kaliningrad Oblast=Obwód kaliningradzki,Obwód królewiecki; Leningrad Oblast=Obwód leningradzki;
	Oryol Oblast=Obwód orłowski; Tula Oblast=Obwód tulski; Pskov Oblast=Obwód pskowski;
	Kharkiv Oblast=Obwód charkowski; Chernihiv Oblast=Obwód czernihowski; Donetsk Oblast=Obwód doniecki;
	Luhansk Oblast=Obwód ługański; Lviv Oblast=Obwód lwowski; Mykolaiv Oblast=Obwód mikołajowski;
	Zhytomyr Oblast=Obwód żytomierski; Vinnytsia Oblast=Obwód winnicki; Volyn Oblast=Obwód wołyński;
	Rivne Oblast=Obwód rówieński; Khmelnytskyi Oblast=Obwód chmielnicki; Poltava Oblast=Obwód połtawski;
	Sumy Oblast=Obwód sumski; Odesa Oblast=Obwód odeski; Kherson Oblast=Obwód chersoński;
	Zaporizhzhia Oblast=Obwód zaporoski; Kyiv Oblast=Obwód kijowski; Brest Region=Obwód brzeski;
	Bakhmut=Bachmut; Kramatorsk=Kramatorsk; Kupiansk=Kupiańsk; Izium=Izium; Lysychansk=Lisiczańsk;
	Sievierodonetsk=Siewierodonieck; Avdiivka=Awdijiwka; Pokrovsk=Pokrowsk; Sudzha=Sudża; Rylsk=Rylsk;
	Lgov=Lgow; Hlukhiv=Głuchów; Okhtyrka=Ochtyrka; Shostka=Szostka; Romny=Romny; Konotop=Konotop;
	Nizhyn=Nieżyn; Uman=Humań; Berdychiv=Berdyczów; Zhytomyr=Żytomierz; Drohobych=Drohobycz;
	Kolomyia=Kołomyja; Ternopil=Tarnopol; Ivano-Frankivsk=Iwano-Frankiwsk; Uzhhorod=Użhorod;
	Mukachevo=Mukaczewo; Chernivtsi=Czerniowce; Khmelnytskyi=Chmielnicki; Kamianets-Podilskyi=Kamieniec Podolski;
	Kropyvnytskyi=Kropywnycki; Kryvyi Rih=Krzywy Róg; Kremenchuk=Krzemieńczuk; Nikopol=Nikopol;
	Enerhodar=Enerhodar; Melitopol=Melitopol; Berdiansk=Berdiańsk; Mariupol=Mariupol; Sevastopol=Sewastopol;
	Simferopol=Symferopol; Yalta=Jałta; Kerch=Kercz; Chornobyl=Czarnobyl; Bucha=Bucza; Irpin=Irpień;
	Belgorod=Biełgorod; Bryansk=Briańsk; Voronezh=Woroneż; Rostov-on-Don=Rostów nad Donem;
	Smolensk=Smoleńsk; Kaliningrad=Kaliningrad,Królewiec; Pskov=Psków; Tver=Twer; Tula=Tuła; Oryol=Orzeł;
	Volgograd=Wołgograd; Nizhny Novgorod=Niżny Nowogród; Yekaterinburg=Jekaterynburg; Grodno=Grodno;
	Brest=Brześć; Gomel=Homel; Mogilev=Mohylew; Vitebsk=Witebsk; Barysaw=Borysów; Pinsk=Pińsk; Lida=Lida;
	Vilnius=Wilno; Kaunas=Kowno; Klaipėda=Kłajpeda; Šiauliai=Szawle; Daugavpils=Dyneburg; Tallinn=Tallinn;
	Bratislava=Bratysława; Košice=Koszyce; Brno=Brno; Ostrava=Ostrawa; Olomouc=Ołomuniec; Dresden=Drezno;
	Leipzig=Lipsk; Munich=Monachium; Cologne=Kolonia; Hamburg=Hamburg; Aachen=Akwizgran; Mainz=Moguncja;
	Chişinău=Kiszyniów; Tiraspol=Tyraspol; Dnipro=Dniepr; Zaporizhzhia=Zaporoże; Chernihiv=Czernihów;
	Poltava=Połtawa; Kherson=Chersoń; Vinnytsia=Winnica; Rivne=Równe; Lutsk=Łuck; Odesa=Odessa;
	Mykolaiv=Mikołajów; Donetsk=Donieck; Luhansk=Ługańsk; Kostiantynivka=Konstantynówka,Kostiantyniwka;
	Druzhkivka=Drużkiwka; Chasiv Yar=Czasiw Jar; Huliaipole=Hulajpole; Vovchansk=Wołczańsk,Wowczańsk; Vuhledar=Wuhłedar,Ugledar; Cherkasy=Czerkasy; Donbas=Donbas; Crimea=Krym;
	Europe=Europa; Africa=Afryka; Asia=Azja; Siberia=Syberia; Caucasus=Kaukaz; Balkans=Bałkany;
	Middle East=Bliski Wschód; Black Sea=Morze Czarne; Baltic Sea=Morze Bałtyckie,Bałtyk;
	Sea of Azov=Morze Azowskie; Mediterranean Sea=Morze Śródziemne; North Sea=Morze Północne;
	Red Sea=Morze Czerwone; Dnieper River=Dniepr; Danube=Dunaj; Rhine=Ren;
	Volga=Wołga; Don=Don; Dniester=Dniestr; Carpathians=Karpaty; Alps=Alpy; Atlantic Ocean=Ocean Atlantycki,Atlantyk;
	Pacific Ocean=Ocean Spokojny,Pacyfik; Gaza Strip=Strefa Gazy; West Bank=Zachodni Brzeg; Kremlin=Kreml; Palestine=Palestyna;
	DR Congo=Demokratyczna Republika Konga,Kongo; European Union=Unia Europejska,UE; Soviet Union=Związek Radziecki,ZSRR; Istanbul=Stambuł; Naples=Neapol;
	Florence=Florencja; Milan=Mediolan; Venice=Wenecja; Turin=Turyn; Genoa=Genua; Edinburgh=Edynburg;
	Antwerp=Antwerpia; Lyon=Lyon; Nice=Nicea; Marseille=Marsylia; Strasbourg=Strasburg; Barcelona=Barcelona;
	Thessaloniki=Saloniki; Philadelphia=Filadelfia; Damascus=Damaszek; Aleppo=Aleppo; Jerusalem=Jerozolima;
	Baghdad=Bagdad; Tehran=Teheran; Shanghai=Szanghaj; Tbilisi=Tbilisi; Yerevan=Erywań; Baku=Baku;
	Yugoslavia=Jugosławia; Czechoslovakia=Czechosłowacja; East Germany=Niemiecka Republika Demokratyczna,NRD;
	El Fasher=Al-Faszir; Khan Younis=Chan Junus; Jabalia=Dżabalija; Hodeidah=Al-Hudajda,Hudajda; Jenin=Dżanin; Tyre=Tyr; Sidon=Sydon; Manbij=Manbidż; El Geneina=Al-Dżunajna; Tal Abyad=Tall Abjad; Deir al-Balah=Dajr al-Balah; Nyala=Njala; Qamishli=Al-Kamiszli; Kobani=Kobane`;
