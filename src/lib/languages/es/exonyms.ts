/**
 * What Spanish calls places that the sources name in English alone: `English name=Spanish name`, parted by
 * semicolons; further Spanish names after a comma. Read by the build of the gazetteer.
 */
export const exonyms = `
	Palestine (PS)=Palestina;
	Kursk Oblast=Óblast de Kursk,Kursk; Bryansk Oblast=Óblast de Briansk; Belgorod Oblast=Óblast de Bélgorod;
	Rostov Oblast=Óblast de Rostov; Sumy Oblast=Óblast de Sumy; Kharkiv Oblast=Óblast de Járkov,Óblast de Járkiv;
	Donetsk Oblast=Óblast de Donetsk; Luhansk Oblast=Óblast de Lugansk; Kherson Oblast=Óblast de Jersón;
	Zaporizhzhia Oblast=Óblast de Zaporiyia; Odesa Oblast=Óblast de Odesa; Chernihiv Oblast=Óblast de Chernígov;
	Kharkiv=Járkov,Járkiv; Kyiv=Kiev,Kyiv; Lviv=Leópolis; Odesa=Odesa; Dnipro=Dnipró; Zaporizhzhia=Zaporiyia;
	Kherson=Jersón; Mykolaiv=Mikolaiv,Nikoláiev; Chernihiv=Chernígov; Luhansk=Lugansk; Bakhmut=Bajmut;
	Sevastopol=Sebastopol; Simferopol=Simferópol; Crimea=Crimea; Belgorod=Bélgorod; Bryansk=Briansk;
	Voronezh=Vorónezh; Rostov-on-Don=Rostov del Don; Volgograd=Volgogrado; Saint Petersburg=San Petersburgo;
	Nizhny Novgorod=Nizhni Nóvgorod; Yekaterinburg=Ekaterimburgo; Kaliningrad=Kaliningrado; Moscow=Moscú;
	London=Londres; Paris=París; Berlin=Berlín; Brussels=Bruselas; Warsaw=Varsovia; Vienna=Viena; Prague=Praga;
	Rome=Roma; Milan=Milán; Turin=Turín; Venice=Venecia; Naples=Nápoles; Florence=Florencia; Genoa=Génova;
	Lisbon=Lisboa; Athens=Atenas; Geneva=Ginebra; Zürich=Zúrich; Bern=Berna; Munich=Múnich; Cologne=Colonia;
	Hamburg=Hamburgo; Frankfurt am Main=Fráncfort; Dresden=Dresde; Leipzig=Leipzig; Strasbourg=Estrasburgo;
	Marseille=Marsella; Lyon=Lyon; Bordeaux=Burdeos; Toulouse=Toulouse; Nice=Niza; Antwerp=Amberes;
	The Hague=La Haya; Amsterdam=Ámsterdam; Rotterdam=Róterdam; Copenhagen=Copenhague; Stockholm=Estocolmo;
	Helsinki=Helsinki; Vilnius=Vilna; Bucharest=Bucarest; Sofia=Sofía; Belgrade=Belgrado; Budapest=Budapest;
	Istanbul=Estambul; Ankara=Ankara; Damascus=Damasco; Aleppo=Alepo; Beirut=Beirut; Jerusalem=Jerusalén;
	Gaza=Gaza,Ciudad de Gaza; Khan Younis=Jan Yunis; Rafah=Ráfah,Rafah; Gaza Strip=Franja de Gaza;
	West Bank=Cisjordania; Ramallah=Ramala; Nablus=Nablus; Hebron=Hebrón; Bethlehem (PS)=Belén; Nazareth=Nazaret;
	Haifa=Haifa; Amman=Amán; Baghdad=Bagdad; Basra=Basora; Mosul=Mosul; Tehran=Teherán; Isfahan=Isfahán;
	Riyadh=Riad; Mecca=La Meca; Medina=Medina; Sanaa=Saná; Aden=Adén; Hodeidah=Hodeida; Doha=Doha;
	Abu Dhabi=Abu Dabi; Dubai=Dubái; Kuwait City=Kuwait; Muscat=Mascate; Cairo=El Cairo; Alexandria=Alejandría;
	Tripoli=Trípoli; Benghazi=Bengasi; Tunis=Túnez; Algiers=Argel; Rabat=Rabat; Casablanca=Casablanca;
	Marrakesh=Marrakech; Khartoum=Jartum; Omdurman=Omdurmán; Addis Ababa=Adís Abeba; Mogadishu=Mogadiscio;
	Nairobi=Nairobi; Cape Town=Ciudad del Cabo; Johannesburg=Johannesburgo; Kinshasa=Kinsasa; Lagos=Lagos;
	Beijing=Pekín; Shanghai=Shanghái; Tokyo=Tokio; Seoul=Seúl; Pyongyang=Pionyang; New Delhi=Nueva Delhi;
	Mumbai=Bombay; Kolkata=Calcuta; Karachi=Karachi; Kabul=Kabul; Islamabad=Islamabad; Bangkok=Bangkok;
	Yangon=Rangún; Jakarta=Yakarta; Singapore=Singapur; Hanoi=Hanói; Ho Chi Minh City=Ciudad Ho Chi Minh;
	Taipei=Taipéi; Kathmandu=Katmandú; Tbilisi=Tiflis; Yerevan=Ereván; Baku=Bakú; Tashkent=Taskent;
	New York City=Nueva York; Philadelphia=Filadelfia; New Orleans=Nueva Orleans; Mexico City=Ciudad de México;
	Havana=La Habana; Guatemala City=Ciudad de Guatemala; Panama City=Ciudad de Panamá; Port-au-Prince=Puerto Príncipe;
	São Paulo=São Paulo; Rio de Janeiro=Río de Janeiro; California=California; Texas=Texas,Tejas;
	New Mexico=Nuevo México; Pennsylvania=Pensilvania; Louisiana=Luisiana; North Carolina=Carolina del Norte;
	South Carolina=Carolina del Sur; New Jersey=Nueva Jersey; Hawaii=Hawái; Quebec=Quebec; Normandy=Normandía;
	Bavaria=Baviera; Saxony=Sajonia; Tuscany=Toscana; Sicily=Sicilia; Sardinia=Cerdeña; Lombardy=Lombardía;
	Catalonia=Cataluña; Andalusia=Andalucía; Aragon=Aragón; Basque Country=País Vasco; Castilla-La Mancha=Castilla-La Mancha;
	Seville=Sevilla; Zaragoza=Zaragoza; Scotland=Escocia; England=Inglaterra; Wales=Gales; Edinburgh=Edimburgo;
	Europe=Europa; Africa=África; Asia=Asia; Latin America=América Latina,Latinoamérica; Siberia=Siberia;
	Caucasus=Cáucaso; Balkans=Balcanes; Middle East=Oriente Medio,Oriente Próximo; Sahel=Sahel; Donbas=Dombás,Donbás;
	Kurdistan=Kurdistán; Kashmir=Cachemira; Darfur=Darfur; Golan Heights=Altos del Golán; Sinai Peninsula=Sinaí;
	Black Sea=mar Negro,Mar Negro; Red Sea=mar Rojo,Mar Rojo; Mediterranean Sea=mar Mediterráneo,Mediterráneo;
	Baltic Sea=mar Báltico,Báltico; Caspian Sea=mar Caspio; Dead Sea=mar Muerto; North Sea=mar del Norte;
	South China Sea=mar de China Meridional,Mar de China Meridional; Sea of Azov=mar de Azov;
	Caribbean Sea=mar Caribe,Caribe; Persian Gulf=golfo Pérsico,Golfo Pérsico; Gulf of Mexico=golfo de México;
	Strait of Hormuz=estrecho de Ormuz; Bosporus=Bósforo; Suez Canal=canal de Suez; Panama Canal=canal de Panamá;
	Atlantic Ocean=Atlántico; Pacific Ocean=Pacífico; Danube=Danubio; Rhine=Rin; Nile=Nilo; Amazon River=Amazonas;
	Dnieper River=Dniéper; Volga=Volga; Jordan River=Jordán; Euphrates=Éufrates; Tigris=Tigris; Litani River=Litani;
	Alps=Alpes; Pyrenees=Pirineos; Andes=Andes; Carpathians=Cárpatos; Himalayas=Himalaya; European Union=Unión Europea,UE;
	Soviet Union=Unión Soviética,URSS; Yugoslavia=Yugoslavia; Czechoslovakia=Checoslovaquia;
	East Germany=Alemania Oriental,Alemania del Este,República Democrática Alemana,RDA;
	United States=Estados Unidos,EE.UU.,EE. UU.,EEUU`;
