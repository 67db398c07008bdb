import type { AboutText } from '../about.ts';

export const about: AboutText = {
	title: 'Bu harita hakkında',
	description: 'Bu haritadaki yerler nasıl bulundu, neye güvenilebilir ve harita nelerden yapıldı.',
	intro:
		'İngilizcede “dateline”, haberi bir yer ve bir tarihle açan satırdır. Bu harita, bir haber kümesinin andığı yerleri gösterir ve her işareti onu oraya koyan sözcüklere bağlı tutar: bir yeri açın ve alıntıları okuyun.',
	parts: [
		{
			heading: 'Yerler nasıl bulunuyor',
			paragraphs: [
				'Bir program her haberi okur, yer adlarını bulur ve bir yer listesinden kastedileni seçer: adın çevresindeki sözcüklere, bunların istediği yer türüne ve haberdeki diğer yerlere bakarak. Sonucu, belirtilen yerler dışında, kimse denetlemedi. Programın ne kadar emin olduğu her yerin penceresinde, olabileceği diğer yerlerle birlikte yazar; tahminden pek de iyi olmayan her alıntının yanında da belirtilir.',
				'Anılmanın iki türünü ayırır. “Sudja’da bombardıman” derken kent, olayın yeridir: içi dolu çizilir. “Moskova açıkladı” derken bir hükûmet konuşur: bu Moskova’da bir olay değildir; başta haritaya konmaz, sayılır ve istenirse halka olarak çizilir.',
				'Bir haberin ne hakkında olduğunu, geçerken andıklarından da ayırır. Her anılma ne kadar kesinse o kadar sayılır; olay yeri hükûmetten çok, sıfat daha az, ilk anılmalar iki katına kadar. Bir bölge, içindekilerin yarısını, ülkesi beşte birini de alır. Bir haber, bütün bunların en az yüzde 15’ini oluşturan yerler hakkındadır; en çok beş yer.'
			]
		},
		{
			heading: 'Nelere dikkat etmeli',
			list: [
				'Program yanılır. Bir noktaya güvenmeden önce alıntıyı, alıntılamadan önce kaynağını okuyun.',
				'Bir nokta yerin tamamını temsil eder. Kesin konum bilinmiyorsa harita belirsizlik kadar büyük bir alan çizer ve bunu söyler.',
				'Hiçbir yer listesinde bulunmayan ya da fazla belirsiz bir ad hiçbir yere konmaz. Böyle adlar alıntılarıyla listelenir.',
				'Çok alıntı, çok haber demektir. Bu, çok olay demek değildir ve bir yerin kimin elinde olduğunu söylemez.'
			]
		},
		{
			heading: 'Sınırlar',
			paragraphs: [
				'Sınırlar birilerinin bakış açısıdır. Bu harita Birleşmiş Milletler üyesi devletlerin sınırlarını Birleşmiş Milletler’in andığı gibi çizer: Kırım Ukrayna’da, Golan Tepeleri Suriye’de, Doğu Kudüs Batı Şeria ile birliktedir; Abyei ve Halaib Üçgeni kimsenin değildir. Tartışmalı çizgiler kesik, hiçbir kaynağın kesin vermediği çizgiler noktalıdır. Haritanın menüsü bunun yerine bölgeyi kimin denetlediğini gösterebilir; cephe hatları ikisinde de yoktur.'
			]
		},
		{
			heading: 'Sözler kimin',
			paragraphs: [
				'Alıntılar yayıncısı, tarihi ve kaynağı o yerde açan bir bağlantıyla verilir. Haberin tamamı yalnızca hakları izin veriyorsa gösterilir.'
			]
		},
		{
			heading: 'Sizin hakkınızda bilinenler',
			paragraphs: [
				'Hiçbir şey. Bu site çerez koymaz, tarayıcınızda bir şey saklamaz, hiçbir şeyi saymaz ve başka hiçbir sunucudan bir şey istemez. Denediğiniz metin tarayıcınızda kalır.'
			]
		}
	],
	madeFrom: 'Nelerden yapıldı',
	notices: 'Bütün lisanslar ve bildirimler',
	uses: {
		geonames:
			'yerlerin adları, noktaları ve türleri; burada birleştirildi, düzeltildi ve kısaltıldı',
		naturalEarth:
			'bölgeler, kıyılar, nehirler, göller, denizler; burada yeniden kümelendi ve yalınlaştırıldı',
		openStreetMap:
			'ülkeler arasındaki sınırlar (2017); burada bölgelere bağlandı ve yalınlaştırıldı. Bunlardan yapılan sınırlar aynı lisanstadır',
		dcw: 'Golan Tepeleri’nin batı çizgisi ve Halaib’in güney çizgisi',
		powerPlants: 'santrallerin ve barajların noktaları',
		fonts: 'metnin ve haritanın harfleri',
		maplibre: 'haritayı çizer'
	},
	madeWith: (generator, folder) =>
		`Yapan program: ${generator}; derlemenin bütün dosyaları: ${folder}.`
};
