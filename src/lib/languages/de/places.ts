/** German words that say what sort of place a name is, and how names that lie in one another are joined. */
import type { PlaceTables } from '../places.ts';

export const places: PlaceTables = {
	heads: {
		country: 'land republik konigreich nation bundesrepublik staat inselstaat',
		region: `region oblast provinz gebiet bundesland bundesstaat us-bundesstaat teilrepublik gouvernement kanton woiwodschaft
			emirat wilaya departement verwaltungsgebiet grenzregion grenzgebiet region grossraum regierungsbezirk`,
		district:
			'bezirk kreis landkreis rajon distrikt gemeinde stadtbezirk verwaltungsbezirk stadtteil',
		settlement: `stadt dorf ort ortschaft siedlung kleinstadt grossstadt hafenstadt millionenstadt grenzstadt grenzort hauptstadt
			bergdorf kreisstadt kustenstadt industriestadt metropole gemeinde frontstadt altstadt vorort`,
		water: 'fluss see meer bucht golf meerenge kanal stausee ozean grenzfluss strom fjord',
		terrain: `berg berge gebirge insel inseln halbinsel tal wuste hugel wald gletscher vulkan kap strand archipel hochebene
			bergmassiv inselgruppe atoll`,
		facility: `flughafen hafen bahnhof krankenhaus universitat brucke staudamm kirche moschee kraftwerk atomkraftwerk kernkraftwerk
			akw stadion museum theater gefangnis lager militarbasis stutzpunkt luftwaffenstutzpunkt fluchtlingslager grenzubergang`,
		street: 'strasse allee platz autobahn weg'
	},
	headsOfMany: {
		region:
			'regionen gebiete provinzen oblaste bundesstaaten bundeslander kantone gouvernements grenzregionen gebieten bundesstaaten bundeslandern kantonen',
		district:
			'bezirke kreise landkreise rajons distrikte gemeinden bezirken kreisen landkreisen distrikten',
		settlement:
			'stadte dorfer orte ortschaften siedlungen stadten dorfern orten kleinstadte kleinstadten',
		water: 'flusse seen meere flussen meeren',
		terrain: 'inseln berge taler bergen talern',
		facility: 'flughafen hafen brucken bahnhofe krankenhauser'
	},
	governors: 'gouverneur gouverneurin regionalgouverneur regionalgouverneurin',
	headsLead: true,
	leftOutBefore: {
		region: 'oblast region provinz gebiet gouvernement',
		district: 'bezirk kreis rajon'
	},
	sitesBefore: {
		camp: '((?:Flüchtlings|Vertriebenen)?lagers? )',
		crossing: '(Grenz(?:übergang|posten)s? )'
	},
	of: 'von der',
	article: 'der die das den dem des',
	pointers: `norden suden osten westen nordosten nordwesten sudosten sudwesten nord sud ost west zentrum stadt region provinz gebiet
		der die das den dem des von`,
	rivers: {
		withArticle: '',
		byWords: 'kongo, niger, senegal, jordan, paraguay, uruguay',
		words:
			'ufer fluss hochwasser brucke schiff schiffe boot boote staudamm wasser mundung pegel fahre nebenfluss westufer ostufer',
		along: 'entlang'
	},
	gaps: {
		near: '(?:in|im|bei|nahe|unweit|an|am|auf)(?: der| dem| den| von)?',
		beside: 'nahe|bei|unweit|zwischen|vor',
		within: 'in|im|auf',
		way: { from: '(?:von|aus)', to: '(?:nach|bis)' },
		away: 'aus|von|vom|seit|mit|durch|gegen|für|nach',
		attached: true,
		joins: '(?:und|sowie|oder|bzw\\.)(?: der| die| das| dem| den)?'
	}
};
