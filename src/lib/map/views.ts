/**
 * What the points of view on borders are, in words: for the switch between them and for the line
 * that names their source.
 */
import type { View } from '$lib/collection/regions.ts';
import type { LabelLanguage } from './style';

type ByLanguage = Readonly<Record<LabelLanguage, string>>;

/** Name of a point of view, and where its borders come from, one sentence. */
export const viewNotes: Readonly<
	Record<View, { readonly name: ByLanguage; readonly note: ByLanguage }>
> = {
	un: {
		name: { en: 'UN view', uk: 'Погляд ООН', ru: 'Взгляд ООН' },
		note: {
			en: 'Borders follow ISO 3166-2, which follows the United Nations; lines that states dispute are dashed, approximate ones dotted. Shapes: Natural Earth.',
			uk: 'Кордони за ISO 3166-2, тобто за ООН; спірні лінії — пунктиром, приблизні — крапками. Контури: Natural Earth.',
			ru: 'Границы по ISO 3166-2, то есть по ООН; спорные линии — пунктиром, приблизительные — точками. Контуры: Natural Earth.'
		}
	},
	'de-facto': {
		name: { en: 'De facto view', uk: 'Фактичний контроль', ru: 'Фактический контроль' },
		note: {
			en: 'Borders follow who holds the ground, as Natural Earth judges it; front lines of a war are not borders. Lines that states dispute are dashed, approximate ones dotted.',
			uk: 'Кордони за фактичним контролем, як його оцінює Natural Earth; лінія фронту — не кордон. Спірні лінії — пунктиром, приблизні — крапками.',
			ru: 'Границы по фактическому контролю, как его оценивает Natural Earth; линия фронта — не граница. Спорные линии — пунктиром, приблизительные — точками.'
		}
	}
};
