/** Polish words that say what sort of place a name is, and how names that lie in one another are joined. */
import type { PlaceTables } from '../places.ts';

export const places: PlaceTables = {
	heads: {
		country: 'kraj panstwo republika krolestwo federacja',
		region: `wojewodztwo wojewodztwa wojewodztwie wojewodztwem obwod obwodu obwodzie obwodem region regionu
			regionie regionem prowincja prowincji kraina krainie`,
		district: `powiat powiatu powiecie powiatem gmina gminy gminie rejon rejonu rejonie rejonem hrabstwo
			hrabstwie dystrykt dystrykcie`,
		settlement: `miasto miasta miescie miastem miasteczko miasteczka miasteczku miejscowosc miejscowosci
			wies wsi wsia osada osadzie przysiolek`,
		water: `rzeka rzeki rzece jezioro jeziora jeziorze jezioru jeziorem morze morza morzu morzem ocean
			oceanu oceanie oceanem zatoka zatoki zatoce ciesnina ciesniny ciesninie zalew zalewu zalewem zbiornik
			kanal`,
		terrain: `gora gory gorze wyspa wyspy wyspie wyspach polwysep polwyspu polwyspie polwyspem dolina dolinie pustynia pustyni
			przeleczy przelecz puszcza puszczy`,
		facility: `lotnisko lotnisku most moscie stacja stacji szpital szpitalu elektrownia elektrowni
			elektrowniach dworzec port porcie`,
		street: 'ulica ulicy plac placu aleja alei'
	},
	headsOfMany: {
		region: 'wojewodztwa wojewodztw wojewodztwach obwody obwodow obwodach',
		district: 'powiaty powiatow powiatach gminy gmin gminach rejony rejonow rejonach',
		settlement: 'miasta miast miastach wsie wsiach',
		water: 'rzeki rzek rzekach jeziora jezior jeziorach morza morz',
		terrain: 'gory gor wyspy wysp wyspach'
	},
	headsLead: true,
	searched: {
		heads: { region: 'woj obw', district: 'pow' },
		adjectives: 'ski skiego skim ska skiej skie dzki dzka dzkie cki cka ckie',
		lands: 'szczyzna szczyzny szczyźnie'
	},
	leftOutBefore: {
		region: 'wojewodztwo obwod',
		district: 'powiat rejon',
		water: 'jezioro morze zatoka',
		terrain: 'gora wyspa'
	},
	sitesBefore: {
		camp: '(ob[oó]z(?:u|ie|em)? (?:dla uchodźców )?)',
		crossing: '(przejści(?:e|a|u|em) (?:granicz(?:ne|nego|nym|nemu) )?(?:w )?)'
	},
	gaps: {
		near: 'w|we|pod|koło|niedaleko|na',
		beside: 'pod|koło|niedaleko',
		within: 'w|we|na',
		way: { from: '(?:z|ze|od)', to: 'do' },
		away: 'z|ze|od|do',
		attached: true,
		joins: 'i|oraz|lub'
	}
};
