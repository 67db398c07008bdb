/** A short report to be tried out: it holds what is hard to tell apart. */
export const example = `SUMI, Ukrayna — Gece boyunca Rusya sınırı yakınlarındaki iki köye top mermileri düştü, bölge yönetimi cuma günü bildirdi.

Basivka’da bir ahır yandı, Yunakivka’da yaralanan olmadı. Sınırın öte yanında, Kursk bölgesinde, Sudja ve Lgov üzerinde insansız hava araçları düşürüldü.

Kiev iddiaları yalanladı. Moskova ayrıntı vermedi, Kremlin Rus birliklerinin Loknya’ya ulaşıp ulaşmadığını söylemedi. Londra ve Washington itidal çağrısı yaparken İstanbul’daki görüşmeler sürdü.`;
