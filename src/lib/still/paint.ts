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
export type States = Pick<ReadonlyMap<number, object>, 'get'>;

type Compiled = ReturnType<typeof compile>;

/** A style's layers are the same in picture after picture: what they say is compiled once. */
const compiledLayers = new WeakMap<LayerSpecification, Compiled>();

/** A layer's filter, and its properties as they are asked for. */
function compile(layer: LayerSpecification) {
	const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'filter');
	const properties = new Map<string, Property>();
	return {
		filter,
		property(name: string): Property {
			let property = properties.get(name);
			if (property === undefined) {
				property = compileProperty(layer, name);
				properties.set(name, property);
			}
			return property;
		}
	};
}

/** What a layer says of one property; `null` where neither it nor the specification says anything. */
type Property = ReturnType<typeof normalizePropertyExpression> | null;

function compileProperty(layer: LayerSpecification, name: string): Property {
	const {
		type,
		paint = {},
		layout = {}
	} = layer as LayerSpecification & {
		paint?: Record<string, unknown>;
		layout?: Record<string, unknown>;
	};
	const specs = latest as unknown as Record<string, Record<string, { default?: unknown }>>;
	const specification = specs[`paint_${type}`][name] ?? specs[`layout_${type}`][name];
	const given =
		(paint as Record<string, unknown>)[name] ?? (layout as Record<string, unknown>)[name];
	const value = given ?? specification.default;
	return value === undefined
		? null
		: normalizePropertyExpression(value as never, name, specification as never);
}

/** One layer of a style at one zoom, to be asked feature by feature. */
export class LayerReader {
	readonly layer: LayerSpecification;
	readonly #states: States;
	readonly #compiled: Compiled;
	/** Where properties are evaluated. */
	readonly #globals: { readonly zoom: number; readonly globalState: Record<string, unknown> };
	/** Where filters are: tiles are read at whole zooms, so are these. */
	readonly #filterGlobals: { readonly zoom: number; readonly globalState: Record<string, unknown> };
	/** Values that are the same for every feature. */
	readonly #constants = new Map<string, unknown>();

	constructor(
		layer: LayerSpecification,
		{ state }: StyleSpecification,
		zoom: number,
		states: States
	) {
		this.layer = layer;
		this.#states = states;
		const globalState = Object.fromEntries(
			Object.entries(state ?? {}).map(([name, value]) => [name, value?.default])
		);
		this.#globals = { zoom, globalState };
		this.#filterGlobals = { zoom: Math.floor(zoom), globalState };
		let compiled = compiledLayers.get(layer);
		if (compiled === undefined) compiledLayers.set(layer, (compiled = compile(layer)));
		this.#compiled = compiled;
	}

	keeps(feature: StillFeature): boolean {
		return this.#compiled.filter(this.#filterGlobals, feature as never);
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
		if (this.#constants.has(name)) return this.#constants.get(name);
		const property = this.#compiled.property(name);
		const value = property?.evaluate(
			this.#globals as never,
			feature as never,
			(feature.id === undefined ? undefined : this.#states.get(feature.id)) ?? {}
		);
		const differs = property?.kind === 'source' || property?.kind === 'composite';
		if (!differs) this.#constants.set(name, value);
		return value;
	}
}
