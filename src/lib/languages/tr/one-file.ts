import type { OneFileText } from '../one-file.ts';

export const oneFile: OneFileText = {
	save: 'Çevrimdışı açılan tek dosya olarak kaydet (HTML)',
	making: 'Dosya hazırlanıyor',
	cancel: 'İptal',
	tooMuch: (names, most) =>
		`Tek bir dosya için bu çok fazla: ${names} yer adı var, en çok ${most} sığar. Önce haritayı daraltın.`
};
