/** How Turkish news writes days, and what stands around its stories. */
import type { ArticleTables } from '../article.ts';

export const article: ArticleTables = {
	months: [
		...(['oca', 'şub', 'mart', 'nis', 'may', 'haz'] as const),
		...(['tem', 'ağu', 'eyl', 'eki', 'kas', 'ara'] as const)
	],
	at: 'saat',
	// The day of the week comes last.
	era: 'pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar',
	published:
		'(?:yayınlanma|yayımlanma|yayın|haber|oluşturulma|giriş)(?: tarihi| zamanı)?|yayınlandı|yayımlandı|tarih',
	updated: '(?:son )?güncel(?:leme|lenme)(?: tarihi| zamanı)?|güncellendi',
	and: 've',
	or: 'veya|ya da',
	pointer:
		'ayrıca (?:oku(?:yun)?|bak(?:ın)?)|ilgili (?:haber(?:ler)?|içerik)|bunu da oku(?:yun)?|bunlar da ilginizi çekebilir|' +
		'(?:haberin )?devamı(?: için)?|daha fazla(?:sı)?(?: için)?|önerilen(?:ler| haberler)|izleyin',
	caption: 'Altyazı',
	statedPlace: 'Yayıncının belirttiği yer',
	credit:
		'(?:fotoğraf(?:lar)?|foto|görsel|görüntü|video|harita|grafik|çizim|kaynak fotoğraf)\\s*[:/]',
	agency:
		'(?:haberi )?(?:çeviren|derleyen|düzenleyen)\\s*:|(?:aa|dha|iha|anka|afp|reuters|ap)\\s*[/,]|katkıda bulunan(?:lar)?',
	appeal: 'abone ol|kaydol|bizi takip ed|bize katıl|paylaş|destek ol|reklam|uygulamamızı indir',
	address: '(?:orijinal|özgün) (?:haber|makale|bağlantı|metin)|haberin (?:aslı|bağlantısı)|kaynak',
	origin: '(?:bu (?:haber|makale|yazı) )?(?:ilk olarak|ilk kez) .{0,60}yay[ıi]m?[ln]an',
	by: 'yazan|haber|hazırlayan|muhabir'
};
