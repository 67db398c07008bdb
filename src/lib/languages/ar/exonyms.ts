/**
 * What Arabic calls places that the sources have in English alone: `English name=Arabic name`, parted by
 * semicolons; further Arabic names after a comma. Read by the build of the gazetteer.
 */
export const exonyms = `
	Saudi Arabia=السعودية,المملكة العربية السعودية; United Arab Emirates=الإمارات,الإمارات العربية المتحدة;
	Palestine (PS)=فلسطين,الأراضي الفلسطينية; United States=الولايات المتحدة,أميركا,أمريكا,الولايات المتحدة الأميركية;
	United Kingdom=بريطانيا,المملكة المتحدة; Syria=سوريا,سورية; Oman=عُمان,سلطنة عمان; Turkey=تركيا; Hungary=المجر,هنغاريا;
	Denmark=الدنمارك,الدانمرك; Netherlands=هولندا; Ivory Coast=ساحل العاج,كوت ديفوار; Belarus=بيلاروسيا,بيلاروس;
	Central African Republic=أفريقيا الوسطى,جمهورية أفريقيا الوسطى; DR Congo=الكونغو الديمقراطية,جمهورية الكونغو الديمقراطية,الكونغو;
	Iran=إيران; Ukraine=أوكرانيا; Ethiopia=إثيوبيا,أثيوبيا; Eritrea=إريتريا,أريتريا; Germany=ألمانيا; Czechia=التشيك;
	North Korea=كوريا الشمالية; South Korea=كوريا الجنوبية; China=الصين; India=الهند; Ireland=أيرلندا,إيرلندا;
	Philippines=الفلبين,الفليبين; Moldova=مولدوفا,مولدافيا; South Africa=جنوب أفريقيا,جنوب إفريقيا; Lithuania=ليتوانيا;
	Abu Dhabi=أبوظبي,أبو ظبي; Muscat=مسقط; Manama=المنامة; Riyadh=الرياض; Mecca=مكة,مكة المكرمة; Medina (SA)=المدينة المنورة;
	Port Said (EG)=بورسعيد,بور سعيد; Damietta=دمياط; Hurghada=الغردقة; Shebaa=شبعا;
	Kursk Oblast=كورسك; Bryansk Oblast=بريانسك; Belgorod Oblast=بيلغورود; Rostov Oblast=روستوف;
	Voronezh Oblast=فورونيج; Sumy Oblast=سومي; Kharkiv Oblast=خاركيف,خاركوف; Donetsk Oblast=دونيتسك;
	Luhansk Oblast=لوغانسك,لوهانسك; Kherson Oblast=خيرسون; Zaporizhzhia Oblast=زابوريجيا,زابوروجيه; Odesa Oblast=أوديسا;
	Chernihiv Oblast=تشيرنيهيف,تشيرنيغوف; Dnipropetrovsk Oblast=دنيبروبتروفسك,دنيبرو; Poltava Oblast=بولتافا;
	Mykolaiv Oblast=ميكولايف; Lviv Oblast=لفيف; Kyiv=كييف; Kharkiv=خاركيف,خاركوف; Lviv=لفيف; Odesa=أوديسا;
	Dnipro=دنيبرو; Zaporizhzhia=زابوريجيا,زابوروجيه,زاباروجيا; Kherson=خيرسون; Mykolaiv=ميكولايف; Chernihiv=تشيرنيهيف,تشيرنيغوف;
	Sumy=سومي; Poltava=بولتافا; Donetsk=دونيتسك; Luhansk=لوغانسك,لوهانسك; Bakhmut=باخموت; Avdiivka=أفدييفكا;
	Pokrovsk=بوكروفسك; Toretsk=توريتسك; Chasiv Yar=تشاسيف يار; Kupiansk=كوبيانسك; Vovchansk=فوفتشانسك;
	Kramatorsk=كراماتورسك; Sloviansk=سلوفيانسك; Mariupol=ماريوبول; Melitopol=ميليتوبول; Berdiansk=بيرديانسك;
	Kurakhove=كوراخوفه,كوراخوفو; Vuhledar=فوهليدار,أوغليدار; Lyman=ليمان; Izium=إيزيوم; Myrnohrad=ميرنوهراد;
	Kostiantynivka=كوستيانتينيفكا; Bucha=بوتشا; Irpin=إيربين,إربين; Sevastopol=سيفاستوبول; Simferopol=سيمفيروبول;
	Kerch=كيرتش; Crimea=القرم; Sudzha=سودجا; Kursk=كورسك; Belgorod=بيلغورود; Bryansk=بريانسك;
	Voronezh=فورونيج; Rostov-on-Don=روستوف,روستوف على الدون; Moscow=موسكو; Saint Petersburg=سان بطرسبورغ,بطرسبرغ;
	Volgograd=فولغوغراد; Kazan=قازان; Grozny=غروزني; Donbas=دونباس; Chernobyl=تشيرنوبيل,تشرنوبل; Enerhodar=إنرهودار,إنيرغودار;
	London=لندن; Paris=باريس; Berlin=برلين; Brussels=بروكسل; Warsaw=وارسو; Vienna=فيينا; Prague=براغ; Rome=روما;
	Madrid=مدريد; Lisbon=لشبونة; Athens=أثينا; Geneva=جنيف; Istanbul=إسطنبول,اسطنبول; Ankara=أنقرة; Budapest=بودابست;
	Washington=واشنطن; New York=نيويورك; Beijing=بكين; Tokyo=طوكيو; Tehran=طهران; Kabul=كابول,كابل; Islamabad=إسلام آباد;
	New Delhi=نيودلهي; Addis Ababa=أديس أبابا; Nairobi=نيروبي; Asmara=أسمرة; Mogadishu=مقديشو; Djibouti City=جيبوتي;
	N'Djamena=نجامينا,إنجمينا; Juba=جوبا; Kampala=كمبالا; Stockholm=ستوكهولم; Copenhagen=كوبنهاغن; Oslo=أوسلو;
	Helsinki=هلسنكي; Belgrade=بلغراد; Bucharest=بوخارست; Sofia=صوفيا; Minsk=مينسك; The Hague=لاهاي; Munich=ميونخ,ميونيخ;
	Red Sea=البحر الأحمر; Mediterranean Sea=البحر المتوسط,البحر الأبيض المتوسط; Black Sea=البحر الأسود;
	Arabian Sea=بحر العرب; Persian Gulf=الخليج العربي; Gulf of Aden=خليج عدن; Strait of Hormuz=مضيق هرمز,هرمز;
	Dead Sea=البحر الميت; Caspian Sea=بحر قزوين; Baltic Sea=بحر البلطيق; Sea of Azov=بحر آزوف; Suez Canal=قناة السويس;
	Nile=النيل,نهر النيل; Blue Nile=النيل الأزرق; White Nile=النيل الأبيض; Euphrates=الفرات; Tigris=دجلة;
	 Jordan River=نهر الأردن; Litani River=الليطاني; Atlantic Ocean=المحيط الأطلسي;
	Pacific Ocean=المحيط الهادئ; Indian Ocean=المحيط الهندي; Middle East=الشرق الأوسط; North Africa=شمال أفريقيا,شمال إفريقيا;
	Horn of Africa=القرن الأفريقي,القرن الإفريقي; Europe=أوروبا; Africa=أفريقيا,إفريقيا; Asia=آسيا; European Union=الاتحاد الأوروبي;
	Kremlin=الكرملين; White House=البيت الأبيض; Pentagon=البنتاغون; Gaza Strip=قطاع غزة; West Bank=الضفة الغربية; Golan Heights=الجولان;
	Sinai Peninsula=سيناء; Darfur=دارفور; Sahel=الساحل الأفريقي; Caucasus=القوقاز; Balkans=البلقان;
	Kurdistan Region=كردستان; Soviet Union=الاتحاد السوفياتي,الاتحاد السوفيتي
`;
