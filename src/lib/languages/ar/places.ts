/** Arabic words that say what sort of place a name is, and how names that lie in one another are joined. */
import type { PlaceTables } from '../places.ts';

/** Words as names are compared, bare and with what is written as one with them before a name. */
const attached = (words: string) =>
	words
		.split(/\s+/)
		.flatMap((word) => ['', 'ال', 'ب', 'و', 'ل', 'وب'].map((before) => before + word))
		.join(' ');

const regions = 'محافظه ولايه اقليم مقاطعه منطقه';
const districts = 'قضاء مديريه محليه ناحيه';
/** The same as they are written. */
const areas = 'محافظة|ولاية|إقليم|مقاطعة|قضاء|مديرية|محلية|ناحية|ريف';
const sides = '(?:جنوب|شمال|شرق|غرب|وسط)ي?(?: (?:جنوب|شمال|شرق|غرب|وسط)ي?)?';

export const places: PlaceTables = {
	heads: {
		country: attached('جمهوريه مملكه دوله'),
		region: attached(regions),
		district: attached(districts),
		settlement: attached('مدينه بلده قريه عاصمه'),
		water: attached('نهر بحر بحيره خليج مضيق'),
		terrain: attached('جبل جبال جزيره هضبه صحراء'),
		facility: attached('مطار ميناء مستشفى معبر مخيم جسر سد قاعده')
	},
	headsOfMany: {
		region: attached('محافظات ولايات محافظتي ولايتي مقاطعات مقاطعتي منطقتي اقليمي اقاليم'),
		district: attached('مديريات مديريتي محليات محليتي اقضيه'),
		settlement: attached('مدن بلدات قرى مدينتي بلدتي قريتي')
	},
	headsLead: true,
	leftOutBefore: {
		region: regions,
		district: districts,
		water: 'نهر بحر بحيره خليج مضيق',
		terrain: 'جبل جزيره'
	},
	sitesBefore: { camp: '[وبل]{0,2}(مخيم )', crossing: '[وبل]{0,2}(معبر )' },
	pointers: 'شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي مدينه بلده قريه محافظه ولايه ريف',
	gaps: {
		near: `(?:في|من|ب(?:${areas})|في (?:${areas})|(?:في |ب)?${sides}|قرب|التابعة ل(?:${areas}))`,
		beside: 'قرب',
		within: `(?:(?:في|من)(?: (?:${areas}))?|[بل](?:${areas})|(?:التابعة|التابع|الواقعة|الواقع) (?:ل|في |ب)(?:${areas})|(?:في |ب)?${sides}(?: (?:${areas}))?)`,
		away: 'من|عن|مع|ضد|إلى|نحو',
		adjectiveHolds: true,
		joins: 'أو|ثم',
		attachedJoins: 'و'
	}
};
