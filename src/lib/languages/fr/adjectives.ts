/** French adjectives of countries. */
import type { AdjectiveTables } from '../adjectives.ts';

export const adjectives: AdjectiveTables = {
	countries: `afghan=Afghanistan; albanais=Albanie; algérien=Algérie; allemand=Allemagne; américain états-unien=États-Unis;
		angolais=Angola; saoudien=Arabie saoudite; argentin=Argentine; arménien=Arménie; australien=Australie;
		autrichien=Autriche; azerbaïdjanais azéri=Azerbaïdjan; bahreïni=Bahreïn; bangladais=Bangladesh; belge=Belgique;
		béninois=Bénin; biélorusse bélarusse=Biélorussie; birman=Myanmar; bolivien=Bolivie; bosnien=Bosnie-Herzégovine;
		botswanais=Botswana; brésilien=Brésil; britannique=Royaume-Uni; bulgare=Bulgarie; burkinabè burkinabé=Burkina Faso;
		burundais=Burundi; cambodgien=Cambodge; camerounais=Cameroun; canadien=Canada; capverdien=Cap-Vert;
		centrafricain=République centrafricaine; chilien=Chili; chinois=Chine; chypriote=Chypre; colombien=Colombie;
		comorien=Comores; costaricain=Costa Rica; croate=Croatie; cubain=Cuba; danois=Danemark; djiboutien=Djibouti;
		dominicain=République dominicaine; égyptien=Égypte; émirati émirien=Émirats arabes unis; équatorien=Équateur;
		érythréen=Érythrée; espagnol=Espagne; estonien=Estonie; éthiopien=Éthiopie; finlandais=Finlande; français=France;
		gabonais=Gabon; gambien=Gambie; géorgien=Géorgie; ghanéen=Ghana; grec=Grèce; guatémaltèque=Guatemala;
		guinéen=Guinée; haïtien=Haïti; hondurien=Honduras; hongrois=Hongrie; indien=Inde; indonésien=Indonésie;
		irakien=Irak; iranien=Iran; irlandais=Irlande; islandais=Islande; israélien=Israël; italien=Italie;
		ivoirien=Côte d’Ivoire; jamaïcain=Jamaïque; japonais=Japon; jordanien=Jordanie; kazakh=Kazakhstan; kényan=Kenya;
		kirghize=Kirghizstan; kosovar=Kosovo; koweïtien=Koweït; laotien=Laos; letton=Lettonie; libanais=Liban;
		libérien=Liberia; libyen=Libye; lituanien=Lituanie; luxembourgeois=Luxembourg; macédonien=Macédoine du Nord;
		malaisien=Malaisie; malgache=Madagascar; malien=Mali; maltais=Malte; marocain=Maroc; mauricien=Maurice;
		mauritanien=Mauritanie; mexicain=Mexique; moldave=Moldavie; mongol=Mongolie; monténégrin=Monténégro;
		mozambicain=Mozambique; namibien=Namibie; néerlandais=Pays-Bas; néo-zélandais=Nouvelle-Zélande; népalais=Népal;
		nicaraguayen=Nicaragua; nigérian=Nigéria; nigérien=Niger; nord-coréen=Corée du Nord; norvégien=Norvège;
		omanais=Oman; ougandais=Ouganda; ouzbek=Ouzbékistan; pakistanais=Pakistan; palestinien=Palestine; panaméen=Panama;
		paraguayen=Paraguay; péruvien=Pérou; philippin=Philippines; polonais=Pologne; portugais=Portugal; qatari=Qatar;
		roumain=Roumanie; russe=Russie; rwandais=Rwanda; salvadorien=Salvador; sénégalais=Sénégal; serbe=Serbie;
		singapourien=Singapour; slovaque=Slovaquie; slovène=Slovénie; somalien=Somalie; soudanais=Soudan;
		sri-lankais=Sri Lanka; sud-africain=Afrique du Sud; sud-coréen=Corée du Sud; sud-soudanais=Soudan du Sud;
		suédois=Suède; suisse=Suisse; syrien=Syrie; tadjik=Tadjikistan; taïwanais=Taïwan; tanzanien=Tanzanie;
		tchadien=Tchad; tchèque=Tchéquie; thaïlandais=Thaïlande; togolais=Togo; tunisien=Tunisie; turc=Turquie;
		turkmène=Turkménistan; ukrainien=Ukraine; uruguayen=Uruguay; vénézuélien=Venezuela; vietnamien=Viêt Nam;
		yéménite=Yémen; zambien=Zambie; zimbabwéen=Zimbabwe`,
	endings: `rec=recque recs recques; c=que cs ques; ien=ienne iens iennes; yen=yenne yens yennes; éen=éenne éens éennes;
		on=onne ons onnes; is=ise ises; e=es; _=e s es`,
	tongues: 'langue langues accent mot mots parle parlent parler parlait parlaient parlé'
};
