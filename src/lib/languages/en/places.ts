/** English words that say what sort of place a name is, and how names that lie in one another are joined. */
import type { PlaceTables } from '../places.ts';

/** What camps and crossings are called after their names. */
export const sites = {
	ends: 'camp camps crossing crossings checkpoint',
	before: 'refugee refugees displacement displaced idp border nuclear power land international'
};

export const places: PlaceTables = {
	heads: {
		country: 'country republic kingdom nation federation',
		region: `region oblast province state krai governorate territory prefecture voivodeship canton
			emirate`,
		district: `county parish district raion rayon borough township municipality department shire
			regency`,
		settlement: 'city town village hamlet settlement',
		water: 'river lake sea bay gulf strait ocean creek canal reservoir channel sound lagoon basin',
		terrain: `mountain mountains mount island islands isle isles valley desert peninsula hills hill plain
			range cape plateau forest glacier beach`,
		facility: `airport hospital university college school church mosque cathedral bridge station dam
			park stadium museum hotel center centre prison base port building library courthouse
			plant tower hall house gallery theater theatre zoo cemetery mall market institute clinic
			arena palace castle memorial`,
		street: `street road avenue highway boulevard lane drive route interstate freeway square rd ave
			blvd st`
	},
	headsOfMany: {
		region:
			'regions oblasts provinces states krais governorates territories prefectures voivodeships cantons',
		district: 'counties districts raions boroughs municipalities parishes',
		settlement: 'cities towns villages settlements hamlets',
		water: 'rivers lakes seas bays gulfs straits oceans reservoirs',
		terrain: 'mountains islands valleys deserts peninsulas hills',
		facility: 'airports bridges stations ports dams',
		street: 'streets roads avenues'
	},
	governors: 'governor governors',
	regional: 'regional provincial state',
	headsLead: false,
	searched: {
		heads: { region: 'obl reg gov', district: 'dist rayon raions' },
		adjectives: 'sky skyi skyy skiy skii ski skaya skaia ska ske skoye skoe'
	},
	leftOut: {
		region: 'oblast region province state governorate krai department',
		district: 'county parish district raion township municipality borough',
		water: 'river lake sea bay',
		terrain: 'island islands mountain',
		settlement: 'city'
	},
	leftOutBefore: { water: 'lake' },
	implied: 'oblast province governorate',
	institutions: 'State',
	of: 'of',
	article: 'the',
	innerArticles: 'al el ul ad an ar as ash at az',
	pointers: `the northern southern eastern western northeastern northwestern southeastern southwestern
		north south east west northeast northwest southeast southwest central upper lower greater
		downtown mainland occupied rural mid modern ancient far outer inner
		north-eastern city town village state county district province region republic kingdom of river lake
		mount mt port fort saint`,
	held: 'town village hamlet',
	atHome: `judge judges court courts police prosecutor prosecutors sheriff mayor mayors governor lawmakers senator senators jury
		school schools prison jail hospital hospitals voters`,
	states: {
		country: 'US',
		people: `farmers growers ranchers loggers orchards vineyards wineries farms farmland ranches troopers counties
			legislature wheat apples`,
		news: `Senate Senator Senators Republicans Republican Democrats GOP Medicaid Congressman Congresswoman gubernatorial
			statehouse midterms midterm`,
		abroad: 'NATO EU UN OSCE Kremlin Putin parliament sanctions ambassador embassy'
	},
	sites,
	lands: 'states countries nations monarchies',
	spellings: `st=saint; ste=sainte; mt=mount; ft=fort; pt=point port; n=north; s=south; e=east; w=west;
		co=county; twp=township; is=island; hts=heights; spgs=springs; saint=st; mount=mt; fort=ft`,
	firstSpellings: 'mount=mt; saint=st; sainte=ste; fort=ft',
	rivers: {
		withArticle: 'niger jordan senegal paraguay uruguay',
		byWords: 'congo, gambia, blue nile, white nile',
		words: `bank banks barge barges boat boats bridge canoe canoes crocodile crocodiles current dam ferries ferry
			confluence fishermen flood flooded flooding floods flowed flows meet meets mouth rapids river rivers rose sailed stream swam
			swollen tributaries tributary upstream downstream water waters`
	},
	gaps: {
		near: '(?:in|of|near)(?: the| [a-z]+(?:ern)?| [a-z]+ of)?',
		beside: 'near|outside|kilometers from|kilometres from|miles from',
		way: { from: 'from', to: 'to' },
		possessive: "['’]s",
		within: 'in',
		away: 'from|to|of|with|by|against|for',
		joins: 'and|or|&'
	}
};
