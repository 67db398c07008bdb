import { isFeatureClass } from '../../geo/feature-code.ts';
import type { PlaceFacet } from './facet.ts';

/** What sort of place it is, by its GeoNames feature class. */
export const featureClass = {
	key: 'class',
	of: 'place',
	parse: (value) => (isFeatureClass(value) ? value : null),
	values: ({ featureClass }) => [featureClass],
	name: (value, { t }) => ({ name: t.featureClasses[value] ?? value })
} as const satisfies PlaceFacet;
