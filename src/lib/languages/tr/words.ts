/** Turkish words, by what they say of a name beside them. */
import type { WordTables } from '../words.ts';

export const words: WordTables = {
	abbreviations: 'dr prof doç av sn st no vb vs örn cad sok mah apt tel yy alb gen tuğg korg'.split(
		' '
	),
	lists: {
		common: `bir bu şu o ve veya ya da de ama ancak fakat çünkü eğer ise ki ne neden nasıl niçin kim kimse hangi her
			hiç bazı birçok çok az daha en pek tüm bütün hepsi diğer başka öte yandan ayrıca üstelik bunun buna bunu bundan
			bununla böyle böylece şöyle öyle ben biz siz sen onlar onun onu ona onların bizim kendi kendisi iki üç dört beş altı
			yedi sekiz dokuz on yirmi otuz yüz bin milyon milyar ilk son yeni eski büyük küçük iyi kötü uzun kısa genç yaşlı
			var yok evet hayır şimdi bugün dün yarın sonra önce hâlâ halen henüz artık yine yeniden hemen sabah akşam gece
			gündüz öğle saat gün hafta ay yıl kar yağmur sel deprem yangın fırtına ışık su hava yer göz deniz güneş kara
			ak göre için ile gibi kadar rağmen karşı
			tarafından üzere savaş barış umut zafer iş ev ana baba kaynak haber fotoğraf görüntü video reklam
			polis asker okul okullar elektrik trafik uçak tren gemi gaz petrol buğday fiyatlar yollar
			rusça türkçe ingilizce almanca fransızca arapça kürtçe farsça çince japonca ispanyolca italyanca ukraynaca yunanca ermenice
			sınır köprü köy kent şehir liman baraj nehir dağ ada sahil merkez bölge ülke dünya`,
		calendar: `ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
			pazartesi salı çarşamba perşembe cuma cumartesi pazar ramazan`,
		title: `başkan cumhurbaşkan başbakan bakan vali kaymakam lider sözcü komutan general generali albay
			binbaşı yüzbaşı amiral amirali büyükelçi milletvekili senatör müdür sekreter kral kraliçe prens prenses
			papa profesör doktor savcı hâkim yargıç avukat gazeteci muhabir yazar analist uzman sayın bay bayan
			şansölye diktatör danışman temsilci patrik müsteşar`,
		locative: `üzerinde içinde yakınlarında yakınında çevresinde dışında`,
		preposition: `ile için gibi göre kadar karşı doğru rağmen beri dolayı`,
		speech: `de di söyle açıkla duyur bildir belirt kaydet vurgula aktar reddet yalanla doğrula kına suçla uyar çağır iste
			talep savun iddia öner teklif kabul onayla eleştir tehdit teşekkür kutla açıklı
			duyuru bildiri reddedi yalanlı suçlu uyarı isti savunu öneri eleştiri
			konuş yorumla yanıtla sus karar kararlaştır anlaş uzlaş görüş müzakere protesto hedefle planla düşün değerlendir
			tanı destekle destekli planlı hazırlan hazırlanı çağrısı çağrı tepki bekle bekli inan
			inanı endişe memnun açıklama yanıt ulaş suçlama vaat taahhüt imzala imzalı çek müjde
			imza talimat emret yasakla kaldır affet özür`,
		action: `saldır vur bombala işgal geçir al gönder ver sat yolla kur aç kapat başlat durdur sürdür yap et çekil
			kazan kaybet yen mağlup öldür yarala düşür kullan ithal ihraç üret konuşlandır topla kes artır azalt uygula at
			ateşle fırlat sürdürü yapı edi gönderi veri satı saldırı vuru bombalı çekili
			kullanı üreti artırı kuru açı kapatı alı yardım ödedi devam`,
		agent: `hükûmet hükümet yönetim bakanlık bakan başkan başbakan cumhurbaşkan ordu asker birlik güç kuvvet polis
			emniyet güvenlik jandarma istihbarat makam yetkili lider sözcü meclis parlamento senato mahkeme savcılık vali valilik
			belediye büyükelçi büyükelçilik konsolosluk elçi heyet delegasyon diplomat diplomasi temsilci rejim kabine devlet
			donanma filo topçu uçak füze drone dron siha iha tank savunma genelkurmay medya basın gazete ajans
			televizyon şirket takım millî milli kulüp futbol vatandaş halk muhalefet parti ekonomi
			banka para lira ruble dolar bayrak marş pasaport dışişleri içişleri savunucu müttefik ortak arabulucu
			gazeteci bilim komutan komutanlık karargâh milis isyancı direniş tarafı taraf yanlı yanlısı karşıtı temsilciler adalet
			sanayi ihracat ithalat işgücü seçmen müzakereci yargı pilot oyuncu teknik sporcu silahlı
			sözde maliye hazine kurmay mürettebat bürokrat`,
		organization: `üniversite enstitü akademi banka parti birlik federasyon komite konsey komisyon ajans bakanlık vakıf
			gazete radyo televizyon dernek kulüp takım tiyatro orkestra bale borsa oda müdürlük kurum kurul örgüt hareket
			ittifak koalisyon tugay tümen tabur holding şirket mahkeme spor sendika kızılay`,
		facility: `havalimanı havaalanı liman istasyon gar hastane kilise katedral cami sinagog manastır saray kale kule köprü
			tünel baraj santral santrali fabrika park müze kütüphane tiyatro okul lise otel pazar cezaevi hapishane mezarlık kamp maden
			rafineri terminal kapı üs stadyum stat metro meydan depo tesis demiryolu `,
		region: `bölge eyalet ili ilinde ilindeki ilinden ilinin iline ilini vilayet oblast vilayeti emirlik özerk`,
		district: `ilçe rayon kaza bucak belde`,
		settlement: `kent şehri köy kasaba yerleşim başkent mahalle ilçe belde`,
		water: `nehri nehir ırmak çay göl deniz boğaz boğazı körfez okyanus kanal akarsu`,
		terrain: `dağ tepe ada vadi çöl yarımada ova orman şerit şeridi burnu burun yayla plato takımada kıyı`,
		street: `cadde sokak bulvar otoyol karayolu yol`,
		direction: `kuzey güney doğu batı kuzeydoğu kuzeybatı güneydoğu güneybatı merkez orta`,
		event: `savaş muharebe olimpiyat kupa şampiyona turnuva festival festivali maraton antlaşma anlaşma zirve konferans devrim kriz
			katliam deprem ödül mutabakat sözleşme referandum bildirge süreç`,
		firstName: `ahmet mehmet mustafa ali hüseyin hasan ibrahim osman yusuf murat ömer emre burak kemal recep hakan
			ayşe fatma emine zeynep elif meryem leyla selin deniz can cem volodimir vladimir dmitriy sergey aleksandr
			aleksey mihail andrey ivan oleg olga natalya marko joe donald barack george john david michael james robert
			william emmanuel angela olaf boris antony marco jack paris london sydney charlotte florence victoria
			benyamin beşar binyamin nikol ilham hamaney abdülfettah kerem orhan yaşar fatih süleyman selahattin devlet`,
		person: `kadın adam çocuk anne oğul kız kardeş erkek sözcü futbolcu oyuncu şarkıcı yazar doktor hemşire öğretmen öğrenci
			kurban şüpheli sanık aktivist mülteci göçmen`,
		locational: `nüfus sakin semt yakın yakınları çevre etraf sınır kıyı sahil üzeri üst dış içi içinde içindeki içinden içine dışı dışında dışındaki dışından kuzey güney doğu batı
			kuzeydoğu kuzeybatı güneydoğu güneybatı merkez kesim kısım taraflar semalar sema toprak banliyö varoş yön yönü
			istikamet genel güzergâh kapı sokak cadde meydan cephe hattı kilometre km rıhtım arası açık açıkları
			karasuları ada kırsal mahalle eteği giriş çıkış kavşak otoyol karayolu yol köy kent`,
		motion: `git gel var ulaş dön çık gir geç kaç uç taşın yerleş yaşa doğ öl ziyaret seyahat gidi geli dönü yaşı
			kaçı hareket ayrıl in indi tahliye gömül sürgün`,
		country: `ülke cumhuriyet krallık devleti federasyon`,
		media: `times post independent tribune herald`,
		honorific: `sayın bay bayan dr prof`
	},
	cues: {
		joins: 've veya ya - –',
		and: 've',
		acronyms:
			'bm nato ab unesco afad akp chp mhp hdp pkk ypg deaş işid aa dha iha tbmm who imf fifa uefa',
		apposed: 'kenti şehri kasabası köyü ilçesi başkenti adası limanı köyleri kentleri',
		instrumental: 'ile',
		between: 'arasında arasındaki arasındakı',
		by: 'tarafından için gibi adına namına nezdinde açısından destekli yanlısı karşıtı',
		datives: `göre karşı yönelik destek yardım yaptırım yaptırımlar çağrı çağrıda tepki uyarı uyarıda teklif nota ambargo baskı
			kredi borç güvence teşekkür ültimatom desteğini desteği yardımı yardımını çağrısı çağrısında tepkisi silah
			mühimmat verdi sattı satışı teslim ait güveni güven`,
		deeds: `açıklama açıklaması açıklamasının tepki tepkisi yanıt yanıtı destek desteği yardım yardımı uyarı uyarısı çağrı çağrısı
			teklif teklifi karar kararı tutum tutumu politika politikası yaptırım yaptırımı yaptırımları tehdit tehdidi iddia
			iddiası iddiaları iddialarını talep talebi talepleri planı saldırısı saldırıları saldırılarını vetosu onayı itirazı
			kınaması müdahalesi üyeliği niyeti çıkarları rolü ilişkileri ilişkilerini sözü`,
		suffers: `düştü kurtuldu uyandı sarsıldı yanı yandı kuşatıldı vuruldu bombalandı titredi yaşadı kaldı boşaltıldı boşaldı altında işgal`,
		beats: 'yendi mağlup eledi devirdi geçti',
		seats: 'kremlin pentagon elysee',
		clubs: 'beşiktaş galatasaray fenerbahçe trabzonspor barcelona'
	}
};
