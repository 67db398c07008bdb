/** How Turkish endings rhyme with their words, which follow a name's apostrophe, and what people are called by their country. */
import type { SuffixTables } from '../suffixes.ts';

export const suffixes: SuffixTables = {
	harmony: 'a=a ı; ı=a ı; o=a u; u=a u; â=a ı; û=a u; e=e i; i=e i; ö=e ü; ü=e ü',
	voiceless: 'çfhkpsşt',
	softened: 'k=ğ; t=d; p=b; ç=c',
	nouns: `(y)I (n)In (y)A DA DAn DAki (y)lA
		(s)I (s)InI (s)InIn (s)InA (s)IndA (s)IndAn (s)IndAki (s)IylA
		lAr lArI lArIn lArA lArdA lArdAn lArdAki lArlA lArInI lArInIn lArInA lArIndA lArIndAn lArIndAki lArIylA`,
	verbs: `DI DIlAr mIş mIştI mIşlArdI mAdI mAdIlAr (y)AcAk (y)AcAklAr mAyAcAk yor yorlar yordu mIyor mIyorlar
		DIğInI DIklArInI (y)AcAğInI mAsInI mAsI mAktA (y)An`,
	ofNames: {
		genitive: 'in un nin nun',
		dative: 'a e ya ye na ne',
		accusative: 'i u yi yu ni nu',
		locative: 'da de ta te nda nde daki deki taki teki ndaki ndeki dayken deyken',
		ablative: 'dan den tan ten ndan nden',
		instrumental: 'la le yla yle',
		people: 'li lu liler lular lilerin lularin lilere lulara'
	},
	people: `rus rusyalı=Rusya; ukraynalı=Ukrayna; amerikan amerikalı=Amerika Birleşik Devletleri; ingiliz britanyalı=Birleşik Krallık;
		fransız=Fransa; alman almanyalı=Almanya; italyan=İtalya; ispanyol=İspanya; polonyalı=Polonya; çinli=Çin; japon=Japonya;
		iranlı=İran; iraklı ıraklı=Irak; israilli=İsrail; filistinli=Filistin; suriyeli=Suriye; lübnanlı=Lübnan; mısırlı=Mısır;
		hint hindistanlı=Hindistan; pakistanlı=Pakistan; afgan afganistanlı=Afganistan; kazak kazakistanlı=Kazakistan;
		özbek=Özbekistan; kırgız=Kırgızistan; türkmenistanlı=Türkmenistan; tacik=Tacikistan; gürcü=Gürcistan; ermenistanlı=Ermenistan;
		azerbaycanlı azeri=Azerbaycan; yunan yunanlı yunanistanlı=Yunanistan; bulgar bulgaristanlı=Bulgaristan; rumen romanyalı=Romanya;
		sırp=Sırbistan; hırvat=Hırvatistan; boşnak bosnalı=Bosna-Hersek; kosovalı=Kosova; makedon=Kuzey Makedonya; macar=Macaristan;
		çek=Çekya; slovak=Slovakya; avusturyalı=Avusturya; isviçreli=İsviçre; hollandalı=Hollanda; belçikalı=Belçika; danimarkalı=Danimarka;
		isveçli=İsveç; norveçli=Norveç; finlandiyalı=Finlandiya; litvanyalı=Litvanya; letonyalı=Letonya; estonyalı=Estonya;
		moldovalı=Moldova; belaruslu=Belarus; portekizli=Portekiz; irlandalı=İrlanda; kanadalı=Kanada; meksikalı=Meksika; brezilyalı=Brezilya;
		arjantinli=Arjantin; avustralyalı=Avustralya; güney_koreli=Güney Kore; kuzey_koreli=Kuzey Kore; koreli=Kore; yeni_zelandalı=Yeni Zelanda; türk türkiyeli=Türkiye; libyalı=Libya; sudanlı=Sudan; yemenli=Yemen;
		katarlı=Katar; suudi=Suudi Arabistan; ürdünlü=Ürdün; tunuslu=Tunus; cezayirli=Cezayir; faslı=Fas; etiyopyalı=Etiyopya;
		somalili=Somali; nijeryalı=Nijerya; malili=Mali; venezuelalı=Venezuela; kübalı=Küba; avrupalı=Avrupa; afrikalı=Afrika;
		çeçen=Çeçenistan; kıbrıslı=Kıbrıs; tayvanlı=Tayvan; vietnamlı=Vietnam; endonezyalı=Endonezya; bangladeşli=Bangladeş`,
	peopleEndings: 'lI',
	peopleCases: 'lAr lArI lArIn lArA lArdA lArdAn lArlA',
	ordinary:
		'ordu uşak ağrı sur muş bor tire kemer van batman of bar pazar çay göl kale erdek osmanlı osmanlılar selçuklu batılı doğulu kuzeyli güneyli yerli yetkili ilgili',
	tongues: 'dil'
};
