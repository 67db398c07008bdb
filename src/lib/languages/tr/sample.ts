/** What tells a Turkish text: its letters and its commonest words. */
import type { Sample } from '../language-tables.ts';

export const sample: Sample = {
	letters: 'aâbcçdefgğhıiîjklmnoöprsştuûüvyz',
	words: `ve bir bu da de için ile olarak çok daha olan gibi kadar sonra en ise her ne ama ancak veya ki o şu biz siz
		onlar ben sen var yok değil oldu olduğu olduğunu dedi söyledi açıkladı göre karşı önce üzere iki üç dört beş
		yeni son ilk büyük dün bugün yarın gece sabah pazartesi salı çarşamba perşembe cuma cumartesi pazar
		tarafından arasında üzerinde içinde hiç bile hem mi mı mu kişi yıl gün edildi etti ediyor bulundu yapılan
		kapatıldı yeniden kapalı yol köprü devam`,
	parts: `lar_ ler_ ları leri_ lık lik_ ında_ inde_ ından inden_ ıyor iyor uyor dı_ dı tı_ dü dığ diğ duğ mış miş_
		di_ du_ dü_ yor ükü üyü ölü ütç ürü üzü ün_ ü_ çek tir_ ğ ş ı 'da_ 'de_ 'ta_ 'te_ 'dan_ 'den_ 'ın_ 'in_ 'nın_ 'nin_ 'ya_ 'ye_ 'ı_ acak ecek`
};
