import type { DeskText } from '../desk.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('ar', ['zero', 'one', 'two']);

/** Arabic texts of the editor's desk. */
export const desk: DeskText = {
	title: 'المراجعة',
	undo: 'تراجع',
	undone: (what) => (what ? `أُلغي: ${what[0]} ← ${what[1]}` : 'أُلغي'),
	nothingToUndo: 'لا شيء للإلغاء',
	buildDraft: 'ابنِ المسودة',
	building: 'يجري بناء المسودة …',
	lookAtDraft: 'انظر إليها',
	done: 'روجع كل شيء. ابنِ المسودة ثم انشرها.',
	mention: 'الذكر',
	reasons: {
		unplaced: 'يذكر مكانًا ليس في معجم الأماكن',
		unsure: 'البرنامج غير متأكد من المكان المقصود',
		kind: 'البرنامج غير متأكد أهو مكان الحدث أم حكومة',
		far: 'بعيد عن كل ما عداه في التغطية',
		split: 'قُرئ هذا الاسم على وجهين',
		government: 'عاصمة أو بلد رُسم على أنه مكان الحدث',
		rest: 'لم يره أحد بعد',
		seen: 'رآه شخص من قبل'
	},
	sum: (left, checked, mentions) => `بقي ${left} · روجع ${checked} من ${mentions} ذكرًا`,
	notices: (count) =>
		`${n(count, { one: 'تصويب واحد', two: 'تصويبان', few: 'تصويبات', many: 'تصويبًا', other: 'تصويب' })} في الملف تحتاج إلى نظر`,
	readAnew: (count) =>
		n(count, {
			one: 'أعيدت قراءة مقال واحد',
			two: 'أعيدت قراءة مقالين',
			few: 'مقالات أعيدت قراءتها',
			many: 'مقالًا أعيدت قراءتها',
			other: 'مقال أعيدت قراءتها'
		}),
	gone: (count) =>
		n(count, {
			one: 'لم يعد مقال واحد موجودًا',
			two: 'لم يعد مقالان موجودين',
			few: 'مقالات لم تعد موجودة',
			many: 'مقالًا لم تعد موجودة',
			other: 'مقال لم تعد موجودة'
		}),
	problems: (count) =>
		n(count, {
			one: 'مشكلة واحدة في المجلد',
			two: 'مشكلتان في المجلد',
			few: 'مشكلات في المجلد',
			many: 'مشكلة في المجلد',
			other: 'مشكلة في المجلد'
		}),
	draftAnew: 'المسودة جديدة',
	times: (count) =>
		n(count, { one: 'مرة واحدة', two: 'مرتان', few: 'مرات', many: 'مرة', other: 'مرة' }),
	forAll: (count) => `(الكل: ${count})`,
	people: (count) => `السكان: ${count}`,
	now: 'الآن',
	forIt: 'لصالحه:',
	placeName: 'اسم المكان',
	find: 'ابحث',
	noPlaceCalled: (name) => `لا مكان اسمه «${name}»؛ P يضع دبوسًا.`,
	noChoice: (number) => `لا خيار برقم ${number} هنا.`,
	noMap: (problem) => `لا يمكن رسم خريطة هنا (${problem}). تذكر القائمة موضع كل مكان.`,
	dropHint: 'انقر على الخريطة حيث هو واسحب الحلقة بقدر التأكد من ذلك، أو اكتب الاثنين.',
	called: 'اسمه',
	point: 'خط العرض، خط الطول',
	radius: 'في حدود كم',
	itIs: 'هو',
	ownFeatures: {
		settlement: 'بلدة',
		camp: 'مخيم',
		building: 'مبنى',
		area: 'منطقة',
		water: 'نهر أو ماء',
		mountain: 'جبل'
	},
	placeHere: 'ضعه هنا',
	right: 'صحيح كما هو',
	noPlace: 'ليس مكانًا',
	unplaced: 'بلا موضع',
	otherKind: 'النوع الآخر',
	search: 'بحث',
	dropPin: 'ضع دبوسًا',
	allOfName: 'كل ما له هذا الاسم',
	later: 'لاحقًا',
	back: 'رجوع',
	reason: 'السبب، لصفحة التصويبات العامة',
	missed: {
		title: 'اسم فات البرنامج',
		name: 'الاسم كما تكتبه المقالات',
		place: 'المكان، إن كان يسمى بغير ذلك'
	},
	names: {
		title: 'اسم في المقالات',
		name: 'الاسم أو بدايته',
		none: (name) => `لا مقال يذكر «${name}».`,
		checked: 'مُراجَع'
	},
	place: {
		title: 'هذا المكان …',
		shownAs: 'الاسم المعروض',
		language: 'لغة الاسم',
		hide: 'أخفه عن القراء',
		blur: 'طمس الموضع إلى كم',
		delay: 'تأخير بالأيام',
		note: 'ملاحظة، لملف corrections.yaml وحده',
		save: 'احفظ',
		move: 'انقل النقطة',
		merge: 'ادمجه في …',
		another: 'مكان آخر …',
		unchanged: 'لم يتغير منه شيء.',
		noneCalled: (name) => `لا مكان اسمه «${name}».`,
		merged: (name) => `دُمج في ${name}`,
		part: (name) => `«${name}» مكان قائم بذاته من جديد`,
		parted: (name) => `فُصل عن ${name}`,
		acts: {
			renamed: 'غُيّر الاسم',
			moved: 'نُقل',
			hidden: 'أُخفي',
			shown: 'لم يعد مخفيًا',
			blurred: 'طُمس موضعه',
			exact: 'لم يعد موضعه مطموسًا',
			delayed: 'أُخّر',
			prompt: 'لم يعد مؤخرًا',
			explained: 'غُيّر السبب أو الملاحظة'
		}
	},
	kept: {
		title: 'قراراتك',
		hint: 'هذا المكتب ملف واحد لا يسأل أحدًا عن شيء. فيه المقالات كاملة: لا تنشره. يعرف البحث أماكن هذه المقالات وما قد يُظن بها، لا معجم الأماكن كله. تبقى القرارات في هذه الصفحة حتى تحفظها؛ أعد الملف المحفوظ، فيضيفه ‎--merge.',
		by: 'اسمك',
		save: 'احفظ القرارات',
		open: 'تابع ملفًا محفوظًا'
	},
	story: {
		tell: 'اروِ القصة',
		title: 'الخطوة التالية في القصة',
		map: 'خريطة المسودة',
		hint: 'اضبط الخريطة على ما تريد أن تُظهره الخطوة: مكان وفترة ومشهد. ثم احفظها مع كلماتها.',
		heading: 'العنوان',
		text: 'الكلمات (Markdown)',
		save: 'احفظها خطوةً',
		undo: 'تراجع عن آخر خطوة',
		noMap: 'يُظهر الإطار صفحة أخرى: عد أولًا إلى الخريطة.'
	},
	told: {
		unknownPlace: (of) => `لا مكان له المعرّف «${of}».`,
		writtenNowhere: (of) => `لا مقال يكتب «${of}».`,
		mentionGone: () => 'لم يعد هذا الذكر موجودًا؛ القائمة جديدة.',
		noAnswer: () => 'المكتب لا يجيب: هل ما زال «dateline review» يعمل؟',
		failed: () => 'حدث خطأ في المكتب؛ تذكره نافذة الأوامر.',
		changedByHand: (of) =>
			`غُيّر ${of} يدويًا منذ ذلك الحين، فلم يُتراجع عن شيء؛ الحالات السابقة في ‎.dateline/‎.`,
		tooLarge: () => 'هذا الملف أكبر من أن يكون قرارات.',
		noDecisions: (of) => `ليس في هذا الملف قرارات: ${of}`,
		wrongFile: (of) => `ما كُتب يدويًا خاطئ، ويبقى ما كان قبله ساريًا: ${of}`,
		doubtful: (of) => `انظر في ${of}.`,
		ruleMeetsNothing: (of) => `${of} لا يصادف شيئًا في هذه المقالات.`,
		mentionMeetsNothing: (of) => `${of} لا يصادف شيئًا في مقاله.`,
		changedSince: (of) => `روجع ${of} بنص آخر؛ انظر ثانية.`,
		onePlace: (of) => `«${of}» وهذا المكان واحد من قبل.`,
		heldByFolder: (of) => `ما يقوله ملف المجلد نفسه عن ${of} يُرفع في مكتب المجلد، لا في هذا الملف.`,
		stepBegins: () => 'يبدأ سطر من الكلمات بـ «##»، وهو ما يبدأ خطوة أخرى.',
		refused: (of) => `لا يمكن ذلك: ${of}`
	},
	decided: {
		right: 'صحيح كما هو',
		noPlace: 'ليس مكانًا',
		unplaced: 'تُرك بلا موضع',
		byHand: 'وُضع يدويًا'
	}
};
