import type { DeskText } from '../desk.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('tr');

/** Turkish texts of the editor's desk. */
export const desk: DeskText = {
	title: 'Denetim',
	undo: 'Geri al',
	undone: (what) => (what ? `Geri alındı: ${what[0]} → ${what[1]}` : 'Geri alındı'),
	nothingToUndo: 'Geri alınacak bir şey yok',
	buildDraft: 'Taslağı oluştur',
	building: 'Taslak oluşturuluyor …',
	lookAtDraft: 'Taslağa bak',
	done: 'Her şeye bakıldı. Taslağı oluşturun, sonra yayımlayın.',
	mention: 'Anılma',
	reasons: {
		unplaced: 'Yer listesinde bulunmayan bir yeri anıyor',
		unsure: 'Makine hangi yer olduğundan emin değil',
		kind: 'Makine olay yeri mi hükûmet mi olduğundan emin değil',
		far: 'Haberlerdeki her şeyden uzak',
		split: 'Bu ad iki türlü okundu',
		government: 'Olay yeri olarak çizilmiş bir başkent veya ülke',
		rest: 'Henüz kimse bakmadı',
		seen: 'Biri zaten baktı'
	},
	sum: (left, checked, mentions) =>
		`Bakılacak: ${left} · ${mentions} anılmanın ${checked} tanesi denetlendi`,
	notices: (count) => `Dosyada bakılacak ${n(count, { other: 'düzeltme' })}`,
	readAnew: (count) => `${n(count, { other: 'haber' })} yeniden okundu`,
	gone: (count) => `${n(count, { other: 'haber' })} artık yok`,
	problems: (count) => `Klasörde ${n(count, { other: 'sorun' })}`,
	draftAnew: 'taslak yenilendi',
	times: (count) => n(count, { other: 'kez' }),
	forAll: (count) => `(${count} tanesinin tümü)`,
	people: (count) => `${count} kişi`,
	now: 'şimdi',
	forIt: 'Lehine:',
	placeName: 'Yer adı',
	find: 'Bul',
	noPlaceCalled: (name) => `“${name}” adlı bir yer yok; P bir iğne bırakır.`,
	noChoice: (number) => `Burada ${number} numaralı seçenek yok.`,
	noMap: (problem) =>
		`Burada harita çizilemiyor (${problem}). Her yerin nerede olduğu listede yazıyor.`,
	dropHint:
		'Haritada bulunduğu yere tıklayın ve halkayı ne kadar kesinse o kadar sürükleyin ya da ikisini de yazın.',
	called: 'Adı',
	point: 'Enlem, boylam',
	radius: 'km içinde',
	itIs: 'Türü',
	ownFeatures: {
		settlement: 'yerleşim',
		camp: 'kamp',
		building: 'bina',
		area: 'alan',
		water: 'nehir veya su',
		mountain: 'dağ'
	},
	placeHere: 'Buraya yerleştir',
	right: 'Olduğu gibi doğru',
	noPlace: 'Yer değil',
	unplaced: 'Yerleştirilmemiş',
	otherKind: 'Öteki tür',
	search: 'Ara',
	dropPin: 'İğne bırak',
	allOfName: 'Bu adın tümü',
	later: 'Sonra',
	back: 'Geri',
	reason: 'Gerekçe, herkese açık düzeltmeler sayfası için',
	missed: {
		title: 'Kaçırılmış bir ad',
		name: 'Haberlerin yazdığı biçimiyle ad',
		place: 'Yer, başka bir adı varsa'
	},
	names: {
		title: 'Haberlerde bir ad',
		name: 'Ad ya da başı',
		none: (name) => `Hiçbir haber “${name}” adını anmıyor.`,
		checked: 'denetlendi'
	},
	place: {
		title: 'Bu yer …',
		shownAs: 'Gösterilen ad',
		language: 'Adın dili',
		hide: 'Okurlardan gizle',
		blur: 'Bulanıklık, km',
		delay: 'Gecikme, gün',
		note: 'Not, yalnızca corrections.yaml için',
		save: 'Kaydet',
		move: 'Noktayı taşı',
		merge: 'Şununla birleştir …',
		another: 'Başka bir yer …',
		unchanged: 'Hiçbir şeyi değiştirilmedi.',
		noneCalled: (name) => `“${name}” adlı bir yer yok.`,
		merged: (name) => `şununla birleştirildi: ${name}`,
		part: (name) => `“${name}” yeniden ayrı bir yer`,
		parted: (name) => `şundan ayrıldı: ${name}`,
		acts: {
			renamed: 'adı değiştirildi',
			moved: 'taşındı',
			hidden: 'gizlendi',
			shown: 'artık gizli değil',
			blurred: 'bulanıklaştırıldı',
			exact: 'artık bulanık değil',
			delayed: 'geciktirildi',
			prompt: 'artık gecikmeli değil',
			explained: 'gerekçe ya da not değişti'
		}
	},
	kept: {
		title: 'Kararlarınız',
		hint: 'Bu masa tek bir dosyadır ve kimseden bir şey istemez. Haberlerin tamamını içerir: yayımlamayın. Arama bütün yer listesini değil, bu haberlerdeki yerleri ve yerlerine geçebilecekleri bilir. Kararlar siz kaydedene kadar bu sayfada kalır; kaydedilen dosyayı geri gönderin, --merge onu içeri alır.',
		by: 'Adınız',
		save: 'Kararları kaydet',
		open: 'Kaydedilmiş bir dosyayla sürdür'
	},
	story: {
		tell: 'Öyküyü anlat',
		title: 'Öykünün sonraki adımı',
		map: 'Taslağın haritası',
		hint: 'Haritayı adımın göstereceği duruma getirin: yer, dönem, bakış. Sonra sözleriyle kaydedin.',
		heading: 'Başlık',
		text: 'Sözler (Markdown)',
		save: 'Adım olarak kaydet',
		undo: 'Son adımı geri al',
		noMap: 'Çerçeve başka bir sayfa gösteriyor: önce haritaya dönün.'
	},
	told: {
		unknownPlace: (of) => `Kimliği “${of}” olan bir yer yok.`,
		writtenNowhere: (of) => `Hiçbir haberde “${of}” yazmıyor.`,
		mentionGone: () => 'Bu anılma artık yok; liste yenilendi.',
		noAnswer: () => 'Masa yanıt vermiyor: “dateline review” hâlâ çalışıyor mu?',
		failed: () => 'Masada bir şey ters gitti; ne olduğu uçbiriminde yazıyor.',
		changedByHand: (of) =>
			`Bu arada elle değiştirilmiş: ${of}. Hiçbir şey geri alınmadı; önceki durumlar .dateline/ içinde.`,
		tooLarge: () => 'Bu dosya kararlar için fazla büyük.',
		noDecisions: (of) => `Bu dosyada karar yok: ${of}`,
		wrongFile: (of) => `Elle yazılan yanlış, önceki durum geçerli: ${of}`,
		doubtful: (of) => `Şuna bakın: ${of}.`,
		ruleMeetsNothing: (of) => `Bu haberlerde karşılığı yok: ${of}.`,
		mentionMeetsNothing: (of) => `Haberinde karşılığı yok: ${of}.`,
		changedSince: (of) => `Başka bir metinle denetlenmişti, yeniden bakın: ${of}.`,
		onePlace: (of) => `“${of}” ile bu yer zaten bir.`,
		heldByFolder: (of) =>
			`Klasörün kendi dosyasının ${of} için söylediği, bu dosyada değil klasörün masasında kaldırılır.`,
		stepBegins: () => 'Sözlerin bir satırı “##” ile başlıyor; bu yeni bir adım başlatırdı.',
		refused: (of) => `Bu yapılamaz: ${of}`
	},
	decided: {
		right: 'olduğu gibi doğru',
		noPlace: 'yer değil',
		unplaced: 'yerleştirilmedi',
		byHand: 'elle yerleştirildi'
	}
};
