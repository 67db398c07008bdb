import type { Messages } from '../en/messages.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('ar', ['zero', 'one', 'two']);
const places = (count: number) =>
	n(count, {
		zero: 'لا أماكن',
		one: 'مكان واحد',
		two: 'مكانان',
		few: 'أماكن',
		many: 'مكانًا',
		other: 'مكان'
	});
const articles = (count: number) =>
	n(count, {
		zero: 'لا مقالات',
		one: 'مقال واحد',
		two: 'مقالان',
		few: 'مقالات',
		many: 'مقالًا',
		other: 'مقال'
	});
const passages = (count: number) =>
	n(count, {
		zero: 'لا مقاطع',
		one: 'مقطع واحد',
		two: 'مقطعان',
		few: 'مقاطع',
		many: 'مقطعًا',
		other: 'مقطع'
	});

/** Arabic texts of the interface. */
export const messages: Messages = {
	skipToText: 'انتقل إلى الأماكن',
	skipToMap: 'انتقل إلى الخريطة',
	skipToTimeline: 'انتقل إلى الخط الزمني',
	menu: 'المزيد',
	about: 'عن الخريطة ومصادرها',
	tryIt: 'جرّب نصًا من عندك',
	lookUp: 'ابحث عن مكان',
	language: 'اللغة',
	theme: 'الألوان',
	themeAuto: 'كالجهاز',
	themeLight: 'فاتحة',
	themeDark: 'داكنة',
	borders: 'الحدود',
	bordersUn: 'كما تعتمدها الأمم المتحدة',
	bordersDeFacto: 'بحسب من يسيطر على الأرض',
	bordersNote: {
		un: 'بحسب الأمم المتحدة: القرم في أوكرانيا، والجولان في سوريا، والقدس الشرقية مع الضفة الغربية؛ وأبيي وحلايب بلا تبعية. كوسوفو والصحراء الغربية قائمتان بذاتهما. أما أوسيتيا الجنوبية وأكساي تشين وإيليمي وإيسيكيبو فخطوط منقطة فقط. الحدود: OpenStreetMap 2017 وDigital Chart of the World.',
		'de-facto':
			'كما يراها Natural Earth وOpenStreetMap: القرم مع روسيا، والجولان والقدس الشرقية مع إسرائيل؛ وأبخازيا وترانسنيستريا وشمال قبرص وأرض الصومال قائمة بذاتها. أوسيتيا الجنوبية خط منقط فقط، ولا تظهر خطوط القتال. الحدود: OpenStreetMap 2017 وDigital Chart of the World.'
	},
	close: 'إغلاق',
	back: 'عودة إلى القائمة',
	map: 'الخريطة',
	mapOf: (title: string) => `خريطة: ${title}`,
	list: 'الأماكن والمقاطع',
	mapLost: 'فقدت الخريطة سطح الرسم، وستعود وحدها. كل شيء موجود في القائمة.',
	mapEngine: {
		'Map.Title': 'خريطة: تحركها مفاتيح الأسهم، و+ و− للتقريب والتبعيد',
		'CooperativeGesturesHandler.WindowsHelpText': 'استعمل Ctrl مع التمرير لتقريب الخريطة',
		'CooperativeGesturesHandler.MacHelpText': 'استعمل ⌘ مع التمرير لتقريب الخريطة',
		'CooperativeGesturesHandler.MobileHelpText': 'حرّك الخريطة بإصبعين'
	},
	alsoNamedOutside: 'وذُكر أيضًا:',
	mapButtons: 'تحريك الخريطة',
	zoomIn: 'تقريب',
	zoomOut: 'تبعيد',
	showWhereItHappens: 'أظهر مكان الأحداث',
	savePicture: 'احفظ الخريطة صورةً',
	placesInView: (count: number) => `على الخريطة الظاهرة: ${places(count)}`,
	listHint: 'مفاتيح الأسهم للتنقل، وحرف للقفز، وEnter للفتح',
	placesHere: (count: number) => `${places(count)} متقاربة هنا`,
	morePlaces: (count: number) =>
		`و${n(count, { one: 'مكان آخر', two: 'مكانان آخران', few: 'أماكن أخرى', many: 'مكانًا آخر', other: 'مكان آخر' })} هنا`,
	newerPassages: 'المقاطع الأحدث',
	olderPassages: 'المقاطع الأقدم',
	draft: 'مسودة غير منشورة',
	legend: 'مفتاح الخريطة',
	legendRegions: 'المقاطع بحسب المنطقة، مع ما فيها من أماكن',
	legendCircles: 'المقاطع بحسب المكان',
	legendAssociative: 'مذكور، لكن الحدث ليس فيه',
	legendFaint: {
		unchecked: 'باهت: حدّده البرنامج ولم يره أحد بعد',
		unsure: 'باهت: غير مؤكد، وقد يُقصد مكان آخر أو حكومة'
	},
	events: (count: number) =>
		n(count, {
			one: 'حدث محصى واحد',
			two: 'حدثان محصيان',
			few: 'أحداث محصاة',
			many: 'حدثًا محصى',
			other: 'حدث محصى'
		}),
	eventPrecision: (code: string) => `رمز الدقة ${code}`,
	legendApproximate: 'حدّ متقطع: تقريبي، الأرض المحيطة ببلدات المنطقة نفسها',
	story: 'قصة',
	imprint: 'بيانات الناشر',
	corrections: 'التصويبات',
	legendThere: 'ذُكر هناك',
	legendTint: 'لون أقوى: ذُكر أكثر، ولا يعني من يسيطر عليه',
	legendInside: 'في مكان ما داخلها',
	classRange: (from: string, to: string | null) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,

	days: (days: readonly string[]) =>
		`${days.length === 1 ? 'كل المقالات بتاريخ' : 'المقالات بتواريخ'} ${days.join('، ')}`,
	timeline: 'المقاطع عبر الزمن',
	timelinePlot: {
		day: 'المقاطع يومًا بيوم: اسحب لاختيار فترة',
		week: 'المقاطع أسبوعًا بأسبوع: اسحب لاختيار فترة',
		month: 'المقاطع شهرًا بشهر: اسحب لاختيار فترة'
	},
	timelineGrip: { from: 'البداية', to: 'النهاية', whole: 'الفترة' },
	play: 'تشغيل',
	pause: 'إيقاف',
	speed: 'السرعة',
	byMonth: 'بحسب الشهر',
	month: 'الشهر',
	passagesHead: 'المقاطع',
	wholePeriod: 'الفترة كلها',

	embedOpen: 'تضمين',

	noMap: 'لا يمكن رسم الخريطة هنا. كل الأماكن والمقاطع في القائمة.',
	mostNamed: (names: string) => `الأكثر ذكرًا: ${names}`,
	stillUnfiltered: 'تُظهر الصورة المجموعة كلها من دون المرشحات.',
	stillCaption: 'كلما كثرت المقاطع اشتد لون المنطقة وكبرت الدائرة.',
	failure: 'تعذرت قراءة المجموعة كاملة. يظهر ما بدأت به الصفحة.',
	passagesMissing: 'تعذرت قراءة مقاطع هذا المكان.',
	partMissing: 'تعذر جلب هذا الجزء من الصفحة.',
	tryAgain: 'أعد المحاولة',
	loading: 'جارٍ التحميل',

	places,
	passages,
	articles,
	summary: (placeCount: number, passageCount: number) =>
		`${places(placeCount)}، ${passages(passageCount)}`,
	inView: (summary: string) => `${summary} في المشهد`,
	ofThem: (all: number, literal: number) => `${passages(all)}، منها ${literal} حيث يقع الحدث`,
	namedInside: (count: number) => `${passages(count)} مع ما بداخلها من أماكن`,
	moreAsGovernments: (count: number) =>
		`${n(count, { one: 'مقطع آخر يذكر', two: 'مقطعان آخران يذكران', few: 'مقاطع أخرى تذكر', many: 'مقطعًا آخر يذكر', other: 'مقطع آخر يذكر' })} حكومات وشعوبًا`,
	onlyAsGovernments: (count: number) => `لم يُذكر إلا بمعنى حكومة أو شعب: ${passages(count)}`,
	showAll: 'أظهرها أيضًا',
	onlyLiteral: 'حيث يقع الحدث فقط',
	literal: 'مكان يقع فيه حدث',
	associative: 'مذكور بمعنى حكومة أو شعب لا مكانًا للحدث',
	mayBe: { literal: 'قد يُقصد به الحكومة', associative: 'قد يكون مكان الحدث' },

	period: 'الفترة',
	from: 'من',
	to: 'إلى',
	since: (day: string) => `منذ ${day}`,
	until: (day: string) => `حتى ${day}`,
	between: (from: string, to: string) => `${from} – ${to}`,
	remove: (filter: string) => `أزل المرشح: ${filter}`,
	removeAll: 'أزل كل المرشحات',
	filters: 'المرشحات',
	facets: {
		publisher: 'الناشر',
		author: 'الكاتب',
		inside: 'البلد أو المنطقة',
		class: 'نوع المكان',
		government: 'بمعنى حكومة أو شعب',
		written: 'لغة المقال',
		verification: 'درجة التحقق'
	},
	namedAsGovernment: (country: string) => `${country} بمعنى حكومة أو شعب`,
	anything: 'الكل',
	outOfSight: (count: number) => `خارج الجزء الظاهر: ${places(count)}`,
	morePlacesInList: 'أماكن أخرى',
	moreArticles: 'مقالات أخرى',
	nothingLeft: 'لا يبقى شيء مع هذه المرشحات.',
	loosen: (filter: string, count: number) => `من دون «${filter}»: ${passages(count)}`,
	nothingYet: 'لا يذكر أي من هذه المقالات مكانًا يمكن وضعه على الخريطة.',

	allPassages: (count: number) => `كل المقاطع: ${passages(count)}`,
	allPassagesOfAnyKind: (count: number) => `بما فيها ما يعني حكومة أو شعبًا: ${passages(count)}`,
	morePassages: 'مقاطع أخرى',
	openAtPassage: 'افتح عند المقطع',
	openSource: 'افتح المصدر',
	verification: { verified: 'متحقق منه', claimed: 'مزعوم', disputed: 'مختلف عليه' },
	verifiedBy: (status: string, who: string) => `${status}، بحسب ${who}`,
	graphic: 'يصف عنفًا بالتفصيل. أظهر النص',
	noDate: 'بلا تاريخ',
	checkedByPerson: 'راجعه إنسان',
	partlyChecked: (count: number, all: number) => `راجع إنسان ${count} من ${passages(all)}`,
	confidence: (percent: string) => `مؤكد بنسبة ${percent} أن هذا المكان هو المقصود`,
	otherCandidates: 'وقد يكون أيضًا',
	passageGroups: { about: 'مقالات عن هذا المكان', passing: 'ذُكر عرضًا' },
	inPassing: 'ذُكر عرضًا',
	shortened: 'مختصر: المقطع طويل جدًا.',

	breadcrumbs: 'أين يقع',
	insidePlaces: (place: string) => `أماكن بداخله: ${place}`,
	allPlaces: (count: number) => `كل الأماكن: ${places(count)}`,
	alsoCalled: 'ويسمى أيضًا',
	elsewhere: 'المكان نفسه في',
	approximate: (km: string) => `تقريبي: في حدود ${km} كم من النقطة`,
	approximateOutline: 'حدّ تقريبي: الأرض المحيطة ببلداتها',
	unverified: 'الموقع غير متحقق منه',
	oneSource: 'الموقع من مصدر واحد',
	turnedPeriod: (period: string) => `يطلب العنوان فترة تنتهي قبل أن تبدأ؛ فعُكس طرفاها: ${period}.`,
	unknownPlace: (slug: string) => `لا مكان باسم «${slug}» في هذه المجموعة.`,
	nearestName: 'أقرب اسم:',
	brokenParameter: (key: string, value: string) =>
		`يطلب العنوان ${key} = «${value}»، وهذا غير مفهوم فتُرك.`,
	placeDescription: (name: string, count: number, title: string) =>
		`${passages(count)} من مقالات إخبارية تذكر ${name}، كل منها مع مصدره. من: ${title}.`,
	articleDescription: (publisher: string | null, names: readonly string[]) =>
		`${publisher ?? 'مقال'}${names.length > 0 ? ` عن ${names.join('، ')}` : ''}: الأماكن التي يذكرها، معلّمة في النص وعلى الخريطة.`,
	leftOut: (count: number) =>
		`في صفحة الخريطة ${n(count, { one: 'مقطع آخر', two: 'مقطعان آخران', few: 'مقاطع أخرى', many: 'مقطعًا آخر', other: 'مقطع آخر' })}.`,
	leftOutPlaces: (count: number) =>
		`في قائمة صفحة الخريطة ${n(count, { one: 'مكان آخر', two: 'مكانان آخران', few: 'أماكن أخرى', many: 'مكانًا آخر', other: 'مكان آخر' })}.`,
	previousPlace: 'المكان السابق',
	nextPlace: 'المكان التالي',

	unknownArticle: (id: string) => `لا مقال برقم «${id}» في هذه المجموعة.`,
	onlyPassages: 'لا تظهر هنا إلا المقاطع التي تذكر أماكن؛ أما المقال فعند ناشره.',
	writtenFrom: 'كُتب من',
	placesOfArticle: 'أماكن هذا المقال',
	aboutThese: 'عمّ يتحدث',
	alsoNamed: 'ويذكر أيضًا',
	openOnMap: 'افتح على الخريطة',
	unknownLanguage: (language: string) =>
		`مكتوب بلغة ليس لدى Dateline جداول لها (${language}): بُحث عن الأسماء كما في الإنجليزية، وكثير منها ناقص.`,
	noPlaces: 'لا يذكر هذا المقال مكانًا يمكن وضعه على الخريطة.',

	search: 'ابحث في الأماكن والمقالات والكلمات',
	searchButton: 'ابحث',
	searchFor: (query: string) => `نتائج «${query}»`,
	found: (placeCount: number, articleCount: number, passageCount: number) =>
		`${places(placeCount)}، ${articles(articleCount)}، ${passages(passageCount)}`,
	foundPlaces: 'أماكن',
	foundArticles: 'مقالات',
	foundPassages: 'كلمات في المقاطع',
	nothingFound: (query: string) =>
		`لا نتائج لـ«${query}». جرّب حروفًا أقل أو إملاءً آخر أو كلمة واحدة.`,
	searching: 'جارٍ البحث',
	searchedPart: (read: string, all: string) => `الكلمات: بُحث في ${read} من ${all} ذكرًا.`,
	searchOn: 'تابع البحث',

	unplacedCount: (count: number) =>
		`${n(count, { one: 'اسم واحد تعذر', two: 'اسمان تعذر', few: 'أسماء تعذر', many: 'اسمًا تعذر', other: 'اسم تعذر' })} تحديد مكانه`,
	unplacedPlain:
		'أسماء أماكن لا توجد في أي معجم أماكن، أو لم يكن تحديدها مؤكدًا بما يكفي، كل منها مع ما حوله من كلمات.',
	leftOutNames: (count: number) =>
		`في قائمة صفحة الخريطة ${n(count, { one: 'اسم آخر', two: 'اسمان آخران', few: 'أسماء أخرى', many: 'اسمًا آخر', other: 'اسم آخر' })}.`,

	openFullMap: 'افتح الخريطة كاملة',
	showList: 'أظهر القائمة',
	hideList: 'أخفِ القائمة',
	sheetSize: 'حجم القائمة',
	sheetPeek: 'صغير',
	sheetHalf: 'نصف',
	sheetFull: 'الشاشة كلها',

	takeAlong: 'خذها معك',
	copyLink: 'انسخ الرابط',
	citation: (title: string, generator: string, day: string, address: string) =>
		`«${title}»، ${generator}، شوهد في ${day}: ${address}`,
	downloaded: (file: string) => `يجري حفظ ${file}`,
	copyCitation: 'انسخ الإحالة',
	copied: 'تم النسخ',
	cannotCopy: 'النسخ غير مسموح هنا: حدّد النص وانسخه.',
	downloadAs: 'نزّل بصيغة',
	download: 'تنزيل',
	print: 'طباعة',

	keys: 'لوحة المفاتيح',
	aboutOrPassing:
		'«عن هذا المكان»: يشكل المكان 15 في المئة على الأقل مما يقوله المقال عن الأماكن. يُحسب كل ذكر بقدر التأكد منه، ومكان الحدث أكثر من الحكومة، والأوائل أكثر من اللاحقة؛ وتنال المنطقة نصف ما يقع فيها. وكل ما عدا ذلك «ذُكر عرضًا».',
	keysTable: [
		['?', 'هذه المساعدة'],
		['/', 'إلى البحث'],
		['Esc', 'أغلق ما هو مفتوح، وعد إلى حيث فُتح'],
		['Tab', 'إلى الرابط أو الزر التالي؛ وبه تُترك الخريطة'],
		['Enter', 'افتح مكانًا أو مقطعًا أو مقالًا'],
		['← →', 'على الخريطة: حرّكها؛ وعلى الخط الزمني: حرّك الفترة'],
		['+ −', 'على الخريطة: أقرب، أبعد'],
		['Alt ←', 'تراجع عن آخر مرشح أو مكان أو مقال (زر الرجوع في المتصفح)']
	] as readonly (readonly [key: string, does: string])[],

	tryPlain:
		'ألصق مقالًا. تُعلَّم الأماكن التي يذكرها في النص وتُرسم على الخريطة. كل ذلك يجري في هذه الصفحة: لا يُرسل النص إلى أي مكان.',
	tryText: 'المقال',
	tryFind: 'جد الأماكن',
	tryFile: 'اختر ملفًا نصيًا أو أفلته هنا',
	tryExample: 'خذ مثالًا',
	needsScript: 'لا تعمل هذه الصفحة إلا مع البرامج النصية: من دونها لا شيء يُقرأ هنا.',
	tryLoading: (percent: string) => `تحميل قائمة الأماكن: ${percent}`,
	tryWorking: 'جارٍ القراءة',
	tryTooLong: (limit: string) => `النص أطول من ${limit} حرف؛ تُرك الباقي.`,
	tryNotText: (name: string) => `«${name}» ليس ملفًا نصيًا.`,
	tryNothing: 'لم يُعثر على مكان.',
	tryFound: (names: number, placeCount: number) =>
		`${n(names, { one: 'ذكر واحد', two: 'ذكران', few: 'أذكار', many: 'ذكرًا', other: 'ذكر' })}، ${places(placeCount)}`,
	tryMark: 'اختر اسمًا معلَّمًا لترى كيف قُرئ.',
	whereSaid: 'يقول النص أين يقع:',
	why: 'ما الذي رجّحه',
	whyAlone: 'لم يقاربه مكان آخر بهذا الاسم.',
	evidence: {
		fame: 'شهرته وحجمه',
		sort: 'نوع المكان الذي تطلبه الكلمات',
		name: 'طريقة كتابة الاسم',
		beside: 'ما ذُكر بجانبه على أنه يضمه أو قريب منه',
		region: 'الأماكن الأخرى في منطقته أو بلده',
		nearness: 'الأماكن الأخرى قريبة',
		longerName: 'يذكره النص باسم أطول أيضًا'
	},
	notPlaced: 'ليس في معجم الأماكن، أو غير مؤكد بما يكفي',

	placesPlain: 'أي اسم بأي إملاء، بحروف لاتينية أو كيريلية أو عربية.',
	placesName: 'اسم مكان',
	placesNone: (name: string) => `لا مكان باسم «${name}» في معجم الأماكن.`,
	placesExamples: 'على سبيل المثال:',
	placesNear: 'ربما',
	placesSpellings: 'صيغ أخرى للاسم',
	placesMore: (shown: string, total: string) => `${shown} من ${total} مكان، الأشهر أولًا`,
	population: 'السكان',
	precision: 'الدقة',
	withinKm: (km: string) => `في حدود ${km} كم`,
	source: 'المصدر',
	point: 'النقطة',
	rank: 'الوزن في الأخبار',

	feature: {
		PCL: 'بلد',
		ADM1: 'منطقة',
		ADM2: 'قضاء',
		ADM: 'وحدة إدارية',
		ADMF: 'مؤسسة حكومية',
		PPLC: 'عاصمة',
		PPLX: 'جزء من مدينة',
		PPLQ: 'مكان مهجور',
		city: 'مدينة',
		town: 'بلدة',
		village: 'قرية',
		SEA: 'بحر',
		OCN: 'محيط',
		GULF: 'خليج',
		BAY: 'خليج صغير',
		STRT: 'مضيق',
		STM: 'نهر',
		LK: 'بحيرة',
		RSV: 'خزان مائي',
		CNL: 'قناة',
		RGN: 'إقليم واسع',
		CONT: 'قارة',
		AIR: 'قاعدة جوية أو مطار',
		PRT: 'ميناء',
		DAM: 'سد',
		PS: 'محطة كهرباء',
		PST: 'معبر حدودي',
		BDG: 'جسر',
		ISL: 'جزيرة',
		MT: 'جبل',
		MTS: 'جبال',
		DSRT: 'صحراء',
		PEN: 'شبه جزيرة',
		A: 'منطقة',
		P: 'بلدة',
		H: 'مسطح مائي',
		T: 'تضريس',
		L: 'منطقة',
		S: 'موقع',
		R: 'طريق أو سكة حديد',
		U: 'قاع البحر',
		V: 'غابة'
	},
	featureClasses: {
		A: 'بلدان ومناطق',
		P: 'مدن وبلدات',
		H: 'مسطحات مائية',
		T: 'تضاريس',
		L: 'أقاليم',
		S: 'مواقع',
		R: 'طرق',
		U: 'قاع البحر',
		V: 'غابات'
	},
	inPlace: (what: string, where: string) => (where ? `${what} في ${where}` : what),
	capitalOf: (country: string) => `عاصمة ${country}`
};
