/**
 * What a map style says of a feature at one zoom, in one or two themes: the same expressions that
 * the live map evaluates. Knows no SVG.
 */
import {
	featureFilter,
	latest,
	normalizePropertyExpression,
	type Color,
	type LayerSpecification,
	type StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { StillFeature } from './features.ts';

/** Feature-state by feature id, as the live map keeps it. */
export type States = ReadonlyMap<number, Readonly<Record<string, number | boolean>>>;

type Evaluate = (feature: StillFeature) => unknown;

/** One layer of a style, to be asked feature by feature. */
export class LayerReader {
	readonly layer: LayerSpecification;
	readonly #zoom: number;
	readonly #states: States;
	readonly #globals: Record<string, unknown>;
	readonly #isKept: (feature: StillFeature) => boolean;
	readonly #properties = new Map<string, Evaluate>();

	constructor(
		layer: LayerSpecification,
		{ state }: StyleSpecification,
		zoom: number,
		states: States
	) {
		this.layer = layer;
		this.#zoom = zoom;
		this.#states = states;
		this.#globals = Object.fromEntries(
			Object.entries(state ?? {}).map(([name, value]) => [name, value?.default])
		);
		const filter = 'filter' in layer ? layer.filter : undefined;
		const { filter: isKept } = featureFilter(filter, 'filter', this.#globals);
		// Tiles are read at whole zooms; so are the filters.
		this.#isKept = (feature) => isKept({ zoom: Math.floor(zoom) }, asExpected(feature));
	}

	keeps(feature: StillFeature): boolean {
		return this.#isKept(feature);
	}

	number(name: string, feature: StillFeature): number {
		return Number(this.value(name, feature));
	}

	/** A color as CSS writes it, its transparency in it. */
	color(name: string, feature: StillFeature): string {
		const { r, g, b, a } = this.value(name, feature) as Color;
		const byte = (part: number) => Math.round((a === 0 ? 0 : part / a) * 255);
		const hex = [r, g, b].map((part) => byte(part).toString(16).padStart(2, '0')).join('');
		return a === 1 ? `#${hex}` : `rgba(${byte(r)},${byte(g)},${byte(b)},${Number(a.toFixed(3))})`;
	}

	/** A paint or layout property, by default what the specification says. */
	value(name: string, feature: StillFeature): unknown {
		let evaluate = this.#properties.get(name);
		if (evaluate === undefined) {
			evaluate = this.#compile(name);
			this.#properties.set(name, evaluate);
		}
		return evaluate(feature);
	}

	#compile(name: string): Evaluate {
		const {
			type,
			paint = {},
			layout = {}
		} = this.layer as LayerSpecification & {
			paint?: Record<string, unknown>;
			layout?: Record<string, unknown>;
		};
		const specs = latest as unknown as Record<string, Record<string, PropertySpec>>;
		const specification = specs[`paint_${type}`][name] ?? specs[`layout_${type}`][name];
		const given =
			(paint as Record<string, unknown>)[name] ?? (layout as Record<string, unknown>)[name];
		const expression = normalizePropertyExpression(
			(given ?? specification.default) as never,
			name,
			specification as never,
			this.#globals
		);
		return (feature) =>
			given === undefined && specification.default === undefined
				? undefined
				: expression.evaluate(
						{ zoom: this.#zoom },
						asExpected(feature),
						(feature.id === undefined ? undefined : this.#states.get(feature.id)) ?? {}
					);
	}
}

interface PropertySpec {
	readonly default?: unknown;
}

/** A feature in the words of the style specification. */
const asExpected = ({ type, id, properties }: StillFeature) => ({ type, id, properties }) as never;
