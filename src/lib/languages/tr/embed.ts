import type { EmbedText } from '../embed.ts';

export const embed: EmbedText = {
	heading: 'Bu haritayı yerleştirin',
	plain:
		'Harita şimdi olduğu gibi: yer, dönem, türler ve görünüm. Çerez koymaz ve başka hiçbir sunucudan bir şey istemez.',
	look: 'Görünüşü',
	place: 'Açık yer',
	noPlace: 'Hiçbiri',
	from: 'Başlangıç',
	to: 'Bitiş',
	sameLanguage: 'Haritanınki gibi',
	parts: 'İçindekiler',
	maxHeight: 'En çok bu kadar piksel yükseklik',
	preview: 'Önizleme',
	width: 'Piksel olarak genişlik',
	form: 'Sayfaya nasıl girer',
	forms: {
		frame: 'Düz çerçeve: her yerde çalışır',
		element: 'Öge: içeriği kadar yüksek, sayfanın betiklerine açık',
		component: 'Bileşen: sayfanın kendisinin bir parçası, geliştiriciler için',
		picture: 'Bağlantılı resim: hiç betik yok',
		amp: 'AMP sayfası',
		wordpress: 'WordPress bloğu “Özel HTML”',
		link: 'Yalnızca bağlantı, oEmbed bilen düzenleyiciler için',
		list: 'Bültenler için okuma listesi'
	},
	linkPlain: 'WordPress ve benzerleri, kendi satırında durursa ondan bir çerçeve veya kart yapar.',
	linkOnly: 'Bu site adresi olmadan kuruldu: başka programlar bağlantıyı bağlantı olarak gösterir.',
	componentPlain:
		'Sayfaya dateline-component ve maplibre-gl paketleri gerekir: bir paketleyiciyle veya içe aktarma haritasıyla; başka sunucudaki bir sayfa için bu sitenin okumaya izin vermesi gerekir. Süzgeçler ve haritanın konumu saklanmaz.',
	markup: 'Kod',
	copy: 'Kodu kopyala',
	flags: {
		'title=0': 'Başlıksız',
		'list=0': 'Listesiz',
		'list=1': 'Liste açık',
		'timeline=1': 'Zaman çizelgesiyle',
		'search=1': 'Arama alanıyla',
		'legend=0': 'Göstergesiz',
		'legend=1': 'Gösterge açık',
		'zoom=0': 'Yakınlaştırma düğmeleri olmadan',
		'save=0': 'Resim kaydetme düğmesi olmadan',
		'gestures=1': 'Tek parmak ve tekerlek haritayı hareket ettirir',
		'transparent=1': 'Saydam zemin'
	}
};
