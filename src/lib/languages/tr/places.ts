/** Turkish words that say what sort of place a name is, and how names that lie in one another are joined. */
import type { PlaceTables } from '../places.ts';

export const places: PlaceTables = {
	heads: {
		country: 'ulkesi cumhuriyeti kralligi devleti federasyonu',
		region: 'bolgesi bolgesinde eyaleti eyaletinde ili ilinde vilayeti oblasti oblastinda emirligi',
		district: 'ilcesi ilcesinde rayonu kazasi bucagi',
		settlement:
			'kenti kentinde sehri sehrinde koyu koyunde kasabasi kasabasinda beldesi baskenti mahallesi',
		water: 'nehri irmagi cayi golu denizi bogazi korfezi okyanusu kanali baraji',
		terrain:
			'dagi daglari tepesi tepeleri adasi adalari vadisi colu yarimadasi ovasi ormani seridi',
		facility: `havalimani havaalani hastanesi universitesi okulu lisesi camii kilisesi koprusu istasyonu stadi muzesi
			oteli santrali cezaevi kampi ussu limani sarayi kalesi rafinerisi`,
		street: 'caddesi sokagi bulvari meydani yolu otoyolu karayolu'
	},
	headsOfMany: {
		region: `bolgeleri bolgelerinde bolgelerine bolgelerinden bolgelerinin eyaletleri eyaletlerinde eyaletlerine
			illeri illerinde vilayetleri oblastlari oblastlarinda`,
		district: 'ilceleri ilcelerinde ilcelerine rayonlari rayonlarinda',
		settlement: `kentleri kentlerinde kentlerine kentlerinden kentlerinin sehirleri sehirlerinde koyleri koylerinde kasabalari kasabalarinda`,
		water: 'nehirleri golleri'
	},
	governors: 'valisi',
	headsLead: false,
	searched: { heads: { region: 'il bolge eyalet', district: 'ilce' } },
	leftOut: {
		region: 'bolgesi eyaleti ili vilayeti oblasti',
		district: 'ilcesi rayonu',
		water: 'nehri golu denizi irmagi',
		terrain: 'dagi adasi'
	},
	pointers: 'kuzey guney dogu bati orta yukari asagi eski yeni',
	// What holds a place comes before it with an ending; nothing stands between as a preposition does.
	gaps: {
		near: '(?!)',
		possessive: "['’](?:n?[ıiuü]n|n?[dt][ae]ki)",
		within: '(?!)',
		away: '(?!)',
		joins: 've|veya|ya da|ile'
	}
};
