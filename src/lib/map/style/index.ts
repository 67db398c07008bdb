/**
 * What the map looks like, as data: the style, what it draws of a collection, and where it looks. Pure; runs
 * in Node as in a page. This is what others may touch.
 */
export { labelFonts, townFilter, type TownLayer, townLayers } from './basemap-layers.ts';
export { roundTo125 } from './classes.ts';
export {
	circleRadius,
	circleScale,
	levelAt,
	regionStrength,
	ringLayer
} from './collection-layers.ts';
export { dataLayers } from './data-layers.ts';
export {
	areGrouped,
	drawnRegions,
	type Features,
	featuresOf,
	geonamesIdOf,
	placePoints,
	pointOf,
	pointProperties,
	precisionRing,
	type PointProperties,
	type Points,
	type PolygonProperties,
	polygonsOf,
	regionPolygons,
	ownAreaRows,
	regionRows,
	type Regions
} from './features.ts';
export {
	type CreditPart,
	type Ground,
	groundName,
	groundStyleName,
	regionsBeforeKey,
	siteTiles,
	type StyledGround,
	withOutside
} from './ground.ts';
export { firstView, isInView, placeView } from './framing.ts';
export {
	markOf,
	type Marks,
	marksOf,
	type MarkState,
	passagesOf,
	type RowCounts
} from './marks.ts';
export { regionNamesFile, type RegionLabels } from './region-names.ts';
export { overlayFilters, overlayLayers, overlaySource } from './overlay-layers.ts';
export { eventFilter, eventLayer, eventLayers, eventSource } from './event-layers.ts';
export { classColors, rampOf } from './legend-colors.ts';
export { contrast } from './contrast.ts';
export { type Palette, palettes, type Theme } from './palette.ts';
export {
	basemapAttribution,
	creditText,
	groupLabelSource,
	groupSource,
	highlightSource,
	mapStyle,
	pickedLayers
} from './style.ts';
