/**
 * The areas whose status states disagree about: which units they are, and which borders are drawn
 * dashed for it. The list is the one news needs, not a judgement; notes say who claims what.
 */
import type { RegionNames as Names } from '../../src/lib/collection/regions.ts';

export interface Dispute {
	/** Region ids of the units that are the area; empty where the source has no polygon of it. */
	readonly regions: readonly string[];
	/** What is disputed, one sentence. */
	readonly note: Names;
}

const russianClaim: Names = {
	en: 'Part of Ukraine; Russia claims it since 2022 and holds part of it.',
	uk: 'Частина України; Росія претендує на неї з 2022 року і утримує частину території.',
	ru: 'Часть Украины; Россия претендует на неё с 2022 года и удерживает часть территории.',
	pl: 'Część Ukrainy; od 2022 roku Rosja rości sobie do niej prawa i kontroluje część tego obszaru.',
	es: 'Parte de Ucrania; Rusia la reclama desde 2022 y controla una parte.',
	fr: 'Partie de l’Ukraine ; la Russie la revendique depuis 2022 et en contrôle une partie.',
	ar: 'جزء من أوكرانيا؛ تطالب به روسيا منذ عام 2022 وتسيطر على قسم منه.',
	de: 'Teil der Ukraine; Russland beansprucht es seit 2022 und hält einen Teil davon.',
	tr: 'Ukrayna’nın parçası; Rusya 2022’den beri hak iddia ediyor ve bir bölümünü elinde tutuyor.'
};

export const disputes: readonly Dispute[] = [
	{
		regions: ['UA-43', 'UA-40'],
		note: {
			en: 'Part of Ukraine by the UN General Assembly (68/262); annexed by Russia in 2014.',
			uk: 'Частина України за резолюцією Генасамблеї ООН 68/262; анексована Росією 2014 року.',
			ru: 'Часть Украины по резолюции Генассамблеи ООН 68/262; аннексирована Россией в 2014 году.',
			pl: 'Część Ukrainy według Zgromadzenia Ogólnego ONZ (68/262); anektowana przez Rosję w 2014 roku.',
			es: 'Parte de Ucrania según la Asamblea General de la ONU (68/262); anexionada por Rusia en 2014.',
			fr: 'Partie de l’Ukraine selon l’Assemblée générale de l’ONU (68/262) ; annexée par la Russie en 2014.',
			ar: 'جزء من أوكرانيا بحسب الجمعية العامة للأمم المتحدة (68/262)؛ ضمّته روسيا عام 2014.',
			de: 'Nach der UN-Generalversammlung (68/262) Teil der Ukraine; 2014 von Russland annektiert.',
			tr: 'BM Genel Kurulu’na göre (68/262) Ukrayna’nın parçası; 2014’te Rusya ilhak etti.'
		}
	},
	...['UA-14', 'UA-09', 'UA-23', 'UA-65'].map((id) => ({ regions: [id], note: russianClaim })),
	{
		regions: ['GE-AB', 'dl:south-ossetia'],
		note: {
			en: 'Part of Georgia; self-governed with Russian backing.',
			uk: 'Частина Грузії; самокерована за підтримки Росії.',
			ru: 'Часть Грузии; самоуправляется при поддержке России.',
			pl: 'Część Gruzji; rządzi się sama przy wsparciu Rosji.',
			es: 'Parte de Georgia; se gobierna a sí misma con el respaldo de Rusia.',
			fr: 'Partie de la Géorgie ; s’administre elle-même avec le soutien de la Russie.',
			ar: 'جزء من جورجيا؛ يدير شؤونه بنفسه بدعم من روسيا.',
			de: 'Teil Georgiens; verwaltet sich mit russischer Unterstützung selbst.',
			tr: 'Gürcistan’ın parçası; Rusya’nın desteğiyle kendini yönetiyor.'
		}
	},
	{
		regions: ['GE-SK'],
		note: {
			en: 'Holds most of South Ossetia, part of Georgia, self-governed with Russian backing.',
			uk: 'Містить більшу частину Південної Осетії — частини Грузії, самокерованої за підтримки Росії.',
			ru: 'Включает большую часть Южной Осетии — части Грузии, самоуправляемой при поддержке России.',
			pl: 'Obejmuje większość Osetii Południowej, części Gruzji, która rządzi się sama przy wsparciu Rosji.',
			es: 'Contiene la mayor parte de Osetia del Sur, parte de Georgia que se gobierna a sí misma con el respaldo de Rusia.',
			fr: 'Contient la plus grande partie de l’Ossétie du Sud, partie de la Géorgie qui s’administre elle-même avec le soutien de la Russie.',
			ar: 'تضم معظم أوسيتيا الجنوبية، وهي جزء من جورجيا يدير شؤونه بنفسه بدعم من روسيا.',
			de: 'Umfasst den größten Teil Südossetiens, eines Teils von Georgien, der sich mit russischer Unterstützung selbst verwaltet.',
			tr: 'Gürcistan’ın parçası olan ve Rusya’nın desteğiyle kendini yöneten Güney Osetya’nın büyük bölümü buradadır.'
		}
	},
	{
		regions: ['MD-SN', 'MD-BD'],
		note: {
			en: 'Part of Moldova; self-governed with Russian backing.',
			uk: 'Частина Молдови; самокерована за підтримки Росії.',
			ru: 'Часть Молдавии; самоуправляется при поддержке России.',
			pl: 'Część Mołdawii; rządzi się sama przy wsparciu Rosji.',
			es: 'Parte de Moldavia; se gobierna a sí misma con el respaldo de Rusia.',
			fr: 'Partie de la Moldavie ; s’administre elle-même avec le soutien de la Russie.',
			ar: 'جزء من مولدوفا؛ يدير شؤونه بنفسه بدعم من روسيا.',
			de: 'Teil Moldaus; verwaltet sich mit russischer Unterstützung selbst.',
			tr: 'Moldova’nın parçası; Rusya’nın desteğiyle kendini yönetiyor.'
		}
	},
	{
		regions: ['EH', 'EH-X01'],
		note: {
			en: 'Non-self-governing territory on the UN list; Morocco and the Sahrawi Republic claim it.',
			uk: 'Несамоврядна територія за списком ООН; на неї претендують Марокко і Сахарська Республіка.',
			ru: 'Несамоуправляющаяся территория по списку ООН; на неё претендуют Марокко и Сахарская Республика.',
			pl: 'Terytorium niesamodzielne z listy ONZ; roszczą sobie do niego prawa Maroko i Saharyjska Arabska Republika Demokratyczna.',
			es: 'Territorio no autónomo en la lista de la ONU; lo reclaman Marruecos y la República Saharaui.',
			fr: 'Territoire non autonome sur la liste de l’ONU ; le Maroc et la République sahraouie le revendiquent.',
			ar: 'إقليم غير متمتع بالحكم الذاتي في قائمة الأمم المتحدة؛ يطالب به المغرب والجمهورية الصحراوية.',
			de: 'Hoheitsgebiet ohne Selbstregierung auf der Liste der UN; Marokko und die Sahrauische Republik beanspruchen es.',
			tr: 'BM listesinde kendi kendini yönetmeyen bölge; Fas ve Sahra Cumhuriyeti hak iddia ediyor.'
		}
	},
	{
		regions: ['IN-JK', 'IN-LA', 'PK-JK', 'PK-GB', 'XX-SIACHEN'],
		note: {
			en: 'Part of Kashmir, which India and Pakistan both claim.',
			uk: 'Частина Кашміру, на який претендують Індія й Пакистан.',
			ru: 'Часть Кашмира, на который претендуют Индия и Пакистан.',
			pl: 'Część Kaszmiru, do którego roszczą sobie prawa Indie i Pakistan.',
			es: 'Parte de Cachemira, que reclaman tanto la India como Pakistán.',
			fr: 'Partie du Cachemire, que l’Inde et le Pakistan revendiquent tous deux.',
			ar: 'جزء من كشمير التي تطالب بها كل من الهند وباكستان.',
			de: 'Teil Kaschmirs, das Indien und Pakistan beanspruchen.',
			tr: 'Hindistan ile Pakistan’ın ikisinin de hak iddia ettiği Keşmir’in parçası.'
		}
	},
	{
		regions: ['IN-AR'],
		note: {
			en: 'Administered by India; claimed by China.',
			uk: 'Під управлінням Індії; претендує Китай.',
			ru: 'Под управлением Индии; претендует Китай.',
			pl: 'Pod administracją Indii; roszczenia zgłaszają Chiny.',
			es: 'Bajo administración de la India; lo reclama China.',
			fr: 'Administré par l’Inde ; revendiqué par la Chine.',
			ar: 'تحت إدارة الهند؛ تطالب به الصين.',
			de: 'Von Indien verwaltet; von China beansprucht.',
			tr: 'Hindistan yönetiyor; Çin hak iddia ediyor.'
		}
	},
	{
		regions: ['PS-WBK'],
		note: {
			en: 'Occupied by Israel since 1967; Palestinian territory by the UN.',
			uk: 'Окупований Ізраїлем з 1967 року; палестинська територія за ООН.',
			ru: 'Оккупирован Израилем с 1967 года; палестинская территория по ООН.',
			pl: 'Okupowany przez Izrael od 1967 roku; terytorium palestyńskie według ONZ.',
			es: 'Ocupada por Israel desde 1967; territorio palestino según la ONU.',
			fr: 'Occupée par Israël depuis 1967 ; territoire palestinien selon l’ONU.',
			ar: 'تحتلها إسرائيل منذ عام 1967؛ أرض فلسطينية بحسب الأمم المتحدة.',
			de: 'Seit 1967 von Israel besetzt; nach den UN palästinensisches Gebiet.',
			tr: '1967’den beri İsrail işgalinde; BM’ye göre Filistin toprağı.'
		}
	},
	{
		regions: ['PS-GZZ'],
		note: {
			en: 'Palestinian territory by the UN.',
			uk: 'Палестинська територія за ООН.',
			ru: 'Палестинская территория по ООН.',
			pl: 'Terytorium palestyńskie według ONZ.',
			es: 'Territorio palestino según la ONU.',
			fr: 'Territoire palestinien selon l’ONU.',
			ar: 'أرض فلسطينية بحسب الأمم المتحدة.',
			de: 'Nach den UN palästinensisches Gebiet.',
			tr: 'BM’ye göre Filistin toprağı.'
		}
	},
	{
		regions: ['PS-JEM'],
		note: {
			en: 'Occupied by Israel since 1967 and annexed; Palestinian territory by the UN (Security Council 478).',
			uk: 'Окупований Ізраїлем з 1967 року й анексований; палестинська територія за ООН (резолюція РБ 478).',
			ru: 'Оккупирован Израилем с 1967 года и аннексирован; палестинская территория по ООН (резолюция СБ 478).',
			pl: 'Okupowana przez Izrael od 1967 roku i anektowana; terytorium palestyńskie według ONZ (rezolucja RB 478).',
			es: 'Ocupada por Israel desde 1967 y anexionada; territorio palestino según la ONU (Consejo de Seguridad, 478).',
			fr: 'Occupée par Israël depuis 1967 et annexée ; territoire palestinien selon l’ONU (Conseil de sécurité, 478).',
			ar: 'تحتلها إسرائيل منذ عام 1967 وضمّتها؛ أرض فلسطينية بحسب الأمم المتحدة (مجلس الأمن 478).',
			de: 'Seit 1967 von Israel besetzt und annektiert; nach den UN palästinensisches Gebiet (Sicherheitsrat, 478).',
			tr: '1967’den beri İsrail işgalinde ve ilhak edildi; BM’ye göre Filistin toprağı (Güvenlik Konseyi, 478).'
		}
	},
	{
		regions: ['SY-X02'],
		note: {
			en: 'Part of Syria by the UN (Security Council 497); occupied by Israel since 1967 and annexed.',
			uk: 'Частина Сирії за ООН (резолюція РБ 497); окуповані Ізраїлем з 1967 року й анексовані.',
			ru: 'Часть Сирии по ООН (резолюция СБ 497); оккупированы Израилем с 1967 года и аннексированы.',
			pl: 'Część Syrii według ONZ (rezolucja RB 497); okupowana przez Izrael od 1967 roku i anektowana.',
			es: 'Parte de Siria según la ONU (Consejo de Seguridad, 497); ocupada por Israel desde 1967 y anexionada.',
			fr: 'Partie de la Syrie selon l’ONU (Conseil de sécurité, 497) ; occupée par Israël depuis 1967 et annexée.',
			ar: 'جزء من سوريا بحسب الأمم المتحدة (مجلس الأمن 497)؛ تحتله إسرائيل منذ عام 1967 وضمّته.',
			de: 'Nach den UN Teil Syriens (Sicherheitsrat, 497); seit 1967 von Israel besetzt und annektiert.',
			tr: 'BM’ye göre Suriye’nin parçası (Güvenlik Konseyi, 497); 1967’den beri İsrail işgalinde ve ilhak edildi.'
		}
	},
	{
		regions: ['XX-HALAIB'],
		note: {
			en: 'Administered by Egypt; Sudan claims it.',
			uk: 'Під управлінням Єгипту; претендує Судан.',
			ru: 'Под управлением Египта; претендует Судан.',
			pl: 'Pod administracją Egiptu; roszczenia zgłasza Sudan.',
			es: 'Bajo administración de Egipto; lo reclama Sudán.',
			fr: 'Administré par l’Égypte ; le Soudan le revendique.',
			ar: 'تحت إدارة مصر؛ يطالب به السودان.',
			de: 'Von Ägypten verwaltet; Sudan beansprucht es.',
			tr: 'Mısır yönetiyor; Sudan hak iddia ediyor.'
		}
	},
	{
		regions: ['XX-ABYEI'],
		note: {
			en: 'Claimed by Sudan and South Sudan; its status is open since 2005.',
			uk: 'На нього претендують Судан і Південний Судан; статус не визначено з 2005 року.',
			ru: 'На него претендуют Судан и Южный Судан; статус не определён с 2005 года.',
			pl: 'Roszczą sobie do niego prawa Sudan i Sudan Południowy; jego status jest nierozstrzygnięty od 2005 roku.',
			es: 'Lo reclaman Sudán y Sudán del Sur; su estatuto está pendiente desde 2005.',
			fr: 'Revendiqué par le Soudan et le Soudan du Sud ; son statut reste à décider depuis 2005.',
			ar: 'يطالب به السودان وجنوب السودان؛ وضعه غير محسوم منذ عام 2005.',
			de: 'Von Sudan und Südsudan beansprucht; sein Status ist seit 2005 offen.',
			tr: 'Sudan ile Güney Sudan hak iddia ediyor; statüsü 2005’ten beri belirsiz.'
		}
	},
	{
		regions: ['SY-X01'],
		note: {
			en: 'Zone of UN observers between Israel and Syria.',
			uk: 'Зона спостерігачів ООН між Ізраїлем і Сирією.',
			ru: 'Зона наблюдателей ООН между Израилем и Сирией.',
			pl: 'Strefa obserwatorów ONZ między Izraelem a Syrią.',
			es: 'Zona de observadores de la ONU entre Israel y Siria.',
			fr: 'Zone d’observateurs de l’ONU entre Israël et la Syrie.',
			ar: 'منطقة مراقبي الأمم المتحدة بين إسرائيل وسوريا.',
			de: 'Zone der UN-Beobachter zwischen Israel und Syrien.',
			tr: 'İsrail ile Suriye arasında BM gözlemcilerinin bölgesi.'
		}
	},
	{
		regions: ['XK'],
		note: {
			en: 'Recognized by about half of the UN members; Serbia claims it.',
			uk: 'Визнане близько половиною членів ООН; Сербія вважає своїм.',
			ru: 'Признано около половиной членов ООН; Сербия считает своим.',
			pl: 'Uznawane przez około połowę członków ONZ; roszczenia zgłasza Serbia.',
			es: 'Reconocido por cerca de la mitad de los miembros de la ONU; lo reclama Serbia.',
			fr: 'Reconnu par environ la moitié des membres de l’ONU ; la Serbie le revendique.',
			ar: 'يعترف بها نحو نصف أعضاء الأمم المتحدة؛ تطالب بها صربيا.',
			de: 'Von etwa der Hälfte der UN-Mitglieder anerkannt; Serbien beansprucht es.',
			tr: 'BM üyelerinin yaklaşık yarısı tanıyor; Sırbistan hak iddia ediyor.'
		}
	},
	{
		regions: ['TW'],
		note: {
			en: 'Self-governed; the People’s Republic of China claims it.',
			uk: 'Самокерований; претендує Китайська Народна Республіка.',
			ru: 'Самоуправляется; претендует Китайская Народная Республика.',
			pl: 'Rządzi się sam; roszczenia zgłasza Chińska Republika Ludowa.',
			es: 'Se gobierna a sí misma; la reclama la República Popular China.',
			fr: 'A son propre gouvernement ; revendiqué par la République populaire de Chine.',
			ar: 'تحكم نفسها بنفسها؛ تطالب بها جمهورية الصين الشعبية.',
			de: 'Verwaltet sich selbst; die Volksrepublik China beansprucht es.',
			tr: 'Kendini yönetiyor; Çin Halk Cumhuriyeti hak iddia ediyor.'
		}
	},
	{
		regions: ['CY-XN', 'XN'],
		note: {
			en: 'Part of Cyprus by the UN; recognized by Türkiye alone.',
			uk: 'Частина Кіпру за ООН; визнаний лише Туреччиною.',
			ru: 'Часть Кипра по ООН; признан только Турцией.',
			pl: 'Część Cypru według ONZ; uznawana tylko przez Turcję.',
			es: 'Parte de Chipre según la ONU; solo la reconoce Turquía.',
			fr: 'Partie de Chypre selon l’ONU ; reconnue par la seule Turquie.',
			ar: 'جزء من قبرص بحسب الأمم المتحدة؛ لا تعترف به سوى تركيا.',
			de: 'Nach den UN Teil Zyperns; allein von der Türkei anerkannt.',
			tr: 'BM’ye göre Kıbrıs’ın parçası; yalnızca Türkiye tanıyor.'
		}
	},
	{
		regions: ['SO-XS', 'XS'],
		note: {
			en: 'Part of Somalia by the UN; declared itself independent in 1991.',
			uk: 'Частина Сомалі за ООН; проголосив незалежність 1991 року.',
			ru: 'Часть Сомали по ООН; провозгласил независимость в 1991 году.',
			pl: 'Część Somalii według ONZ; ogłosiła niepodległość w 1991 roku.',
			es: 'Parte de Somalia según la ONU; declaró su independencia en 1991.',
			fr: 'Partie de la Somalie selon l’ONU ; a déclaré son indépendance en 1991.',
			ar: 'جزء من الصومال بحسب الأمم المتحدة؛ أعلن استقلاله عام 1991.',
			de: 'Nach den UN Teil Somalias; erklärte 1991 seine Unabhängigkeit.',
			tr: 'BM’ye göre Somali’nin parçası; 1991’de bağımsızlığını ilan etti.'
		}
	},
	{
		regions: ['FK', 'FK-X01'],
		note: {
			en: 'British overseas territory; claimed by Argentina.',
			uk: 'Британська заморська територія; претендує Аргентина.',
			ru: 'Британская заморская территория; претендует Аргентина.',
			pl: 'Brytyjskie terytorium zamorskie; roszczenia zgłasza Argentyna.',
			es: 'Territorio británico de ultramar; lo reclama Argentina.',
			fr: 'Territoire britannique d’outre-mer ; revendiqué par l’Argentine.',
			ar: 'من أقاليم ما وراء البحار البريطانية؛ تطالب به الأرجنتين.',
			de: 'Britisches Überseegebiet; von Argentinien beansprucht.',
			tr: 'Britanya’nın denizaşırı toprağı; Arjantin hak iddia ediyor.'
		}
	},
	{
		regions: ['RU-SAK'],
		note: {
			en: 'Japan claims its southernmost Kuril Islands.',
			uk: 'На її найпівденніші Курильські острови претендує Японія.',
			ru: 'На её самые южные Курильские острова претендует Япония.',
			pl: 'Japonia rości sobie prawa do jego najdalej na południe położonych Wysp Kurylskich.',
			es: 'Japón reclama sus islas Kuriles más meridionales.',
			fr: 'Le Japon en revendique les îles Kouriles les plus méridionales.',
			ar: 'تطالب اليابان بجزره الواقعة في أقصى جنوب الكوريل.',
			de: 'Japan beansprucht die südlichsten seiner Kurileninseln.',
			tr: 'En güneydeki Kuril Adaları üzerinde Japonya hak iddia ediyor.'
		}
	},
	{
		regions: ['GI', 'GI-X01'],
		note: {
			en: 'British overseas territory; claimed by Spain.',
			uk: 'Британська заморська територія; претендує Іспанія.',
			ru: 'Британская заморская территория; претендует Испания.',
			pl: 'Brytyjskie terytorium zamorskie; roszczenia zgłasza Hiszpania.',
			es: 'Territorio británico de ultramar; lo reclama España.',
			fr: 'Territoire britannique d’outre-mer ; revendiqué par l’Espagne.',
			ar: 'من أقاليم ما وراء البحار البريطانية؛ تطالب به إسبانيا.',
			de: 'Britisches Überseegebiet; von Spanien beansprucht.',
			tr: 'Britanya’nın denizaşırı toprağı; İspanya hak iddia ediyor.'
		}
	},
	{
		regions: ['XX-SPRATLY', 'CN-X01'],
		note: {
			en: 'Islands that several states claim.',
			uk: 'Острови, на які претендують кілька держав.',
			ru: 'Острова, на которые претендуют несколько государств.',
			pl: 'Wyspy, do których prawa rości sobie kilka państw.',
			es: 'Islas que reclaman varios Estados.',
			fr: 'Îles que plusieurs États revendiquent.',
			ar: 'جزر تطالب بها عدة دول.',
			de: 'Inseln, die mehrere Staaten beanspruchen.',
			tr: 'Birkaç devletin hak iddia ettiği adalar.'
		}
	}
];

/** Sides of a border that is dashed: units or countries (by the UN view) on either side. */
const dashed: readonly (readonly [readonly string[], readonly string[]])[] = [
	[['UA-43', 'UA-40'], ['UA']],
	[['GE-AB'], ['GE']],
	[['MD-SN', 'MD-BD'], ['MD']],
	[['EH'], ['MA']],
	[['EH-X01'], ['EH-MA14', 'EH-MA15', 'EH-MA16']],
	[
		['IN-JK', 'XX-SIACHEN'],
		['PK', 'CN', 'XX-SIACHEN', 'IN-JK']
	],
	[['PK-GB', 'PK-JK'], ['CN']],
	[['IN-AR'], ['CN']],
	[['IN-HP', 'IN-UT'], ['CN-XZ']],
	[['IL', 'SY-X02'], ['SY']],
	[['SY-X01'], ['SY']],
	[['PS-JEM'], ['PS']],
	[['XX-HALAIB'], ['EG', 'SD']],
	[['XX-ABYEI'], ['SD', 'SS']],
	[['PS'], ['IL']],
	[['XK'], ['RS']],
	[['CY-XN'], ['CY', 'GB']],
	[['SO-XS'], ['SO']],
	[['KE'], ['SS']],
	[['SD'], ['SS-NU', 'SS-UY', 'SS-WR', 'SS-BN']]
];

/** A side of a border: a unit's region id and its country in the UN view. */
export interface Side {
	readonly regionId: string;
	readonly un: string | null;
}

/** Whether states disagree about the border between two units. */
export function isDisputedBorder(a: Side, b: Side): boolean {
	const isIn = (side: Side, names: readonly string[]) =>
		names.includes(side.regionId) || (side.un !== null && names.includes(side.un));
	// A group of units has no border of its own inside: Sevastopol's with Crimea is not disputed.
	return dashed.some(
		([left, right]) =>
			(isIn(a, left) && isIn(b, right) && !isSameArea(a, b, left)) ||
			(isIn(b, left) && isIn(a, right) && !isSameArea(a, b, left))
	);
}

function isSameArea(a: Side, b: Side, names: readonly string[]): boolean {
	return names.includes(a.regionId) && names.includes(b.regionId) && a.un === b.un;
}

const noteById = new Map(disputes.flatMap(({ regions, note }) => regions.map((id) => [id, note])));

/** What is disputed about a region (a unit or a country), or `null`. */
export function disputeNote(regionId: string): Names | null {
	return noteById.get(regionId) ?? null;
}

/**
 * Lines of control, claims and former borders that the source has no polygon for, from general
 * knowledge: right to some kilometers, in Aksai Chin and along the Essequibo to about twenty, and drawn
 * dotted so that nobody takes them for surveyed. Longitude, latitude.
 */
export const approximateLines: readonly {
	readonly name: string;
	readonly line: readonly (readonly [number, number])[];
}[] = [
	{
		name: 'South Ossetia: line of control with Georgia',
		line: [
			[43.74, 42.62],
			[43.58, 42.5],
			[43.6, 42.36],
			[43.73, 42.22],
			[43.9, 42.18],
			[44.1, 42.19],
			[44.22, 42.06],
			[44.42, 42.03],
			[44.55, 42.18],
			[44.6, 42.38],
			[44.64, 42.55],
			[44.52, 42.72]
		]
	},
	{
		name: 'Aksai Chin: northern and eastern limit of the Indian claim',
		line: [
			[77.83, 35.51],
			[78.05, 35.5],
			[78.1, 35.68],
			[78.4, 35.8],
			[78.75, 35.87],
			[79.1, 35.92],
			[79.5, 35.9],
			[79.9, 35.8],
			[80.15, 35.62],
			[80.27, 35.4],
			[80.25, 35.2],
			[80.1, 34.97],
			[79.85, 34.68],
			[79.55, 34.39]
		]
	},
	{
		name: 'Ilemi triangle: administrative line of 1914',
		line: [
			[34.39, 4.61],
			[35.92, 4.63]
		]
	},
	{
		name: 'Essequibo: the river, eastern limit of the Venezuelan claim',
		line: [
			[-58.45, 6.95],
			[-58.62, 6.4],
			[-58.54, 5.98],
			[-58.72, 5.2],
			[-58.67, 4.66],
			[-58.58, 4.02],
			[-58.85, 3.3],
			[-58.75, 2.7],
			[-59, 2.3],
			[-59.05, 1.85],
			[-58.92, 1.45]
		]
	}
];
