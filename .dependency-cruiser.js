/**
 * Who may import whom, checked by `npm run lint`: type-only imports count like others. A folder may
 * import from the floors before its own, never from its own floor's other rooms or from a later one.
 * docs/design.md tells why they stand in this order.
 */

/** From the ground up. `map/style` is what the map looks like as data, `still` draws it without a browser. */
export const floors = [
	['geo'],
	['languages'],
	['article'],
	['geoparse'],
	['collection'],
	['view', 'worker'],
	['map/style'],
	['still', 'map/ground', 'one-file'],
	['reader', 'timeline'],
	['search', 'embed'],
	['map'],
	['boot'],
	['pages', 'component']
];

/** The rooms of the geoparser, each entered by its `index.ts`. */
export const geoparseRooms = [
	'mention',
	'tokens',
	'lexicon',
	'model',
	'gazetteer',
	'recognition',
	'kind',
	'resolution'
];

/** What the command is made of. */
const inNode =
	'^src/(?:cli|lib/(?:geo|languages|article|geoparse|collection|still|one-file|map/(?:style|ground)))/';

/** What runs unchanged in Node, a worker and a page. */
const anywhere = '^src/lib/(?:geo|languages|article|geoparse|collection)/';

const tests = String.raw`\.(?:test|e2e)\.ts$`;

/** The files of rooms; of a room within a room nothing. */
function filesOf(rooms, within) {
	const inner = floors
		.flat()
		.filter((room) => rooms.some((outer) => room.startsWith(`${outer}/`)))
		.map((room) => `(?!${room}/)`);
	return `^${within}/${inner.join('')}(?:${rooms.join('|')})/`;
}

/** One rule a floor: what stands on it imports nothing of the same floor's other rooms or of later ones. */
const floorRules = floors.flatMap((rooms, i) =>
	rooms.map((room) => ({
		name: `floor-of-${room.replace('/', '-')}`,
		comment: `src/lib/${room} stands below what it imports (see docs/design.md).`,
		severity: 'error',
		from: { path: filesOf([room], 'src/lib'), pathNot: tests },
		to: {
			path: [
				...[...rooms.filter((other) => other !== room), ...floors.slice(i + 1).flat()].map(
					(other) => filesOf([other], 'src/lib')
				),
				'^src/(?:cli|routes)/'
			]
		}
	}))
);

const roomRules = geoparseRooms.map((room, i) => ({
	name: `room-of-${room}`,
	comment: `geoparse/${room} comes before what it imports.`,
	severity: 'error',
	from: { path: filesOf([room], 'src/lib/geoparse'), pathNot: tests },
	to: {
		path: [
			...geoparseRooms.slice(i + 1).map((later) => filesOf([later], 'src/lib/geoparse')),
			// What calls the rooms in order.
			'^src/lib/geoparse/[^/]+$'
		]
	}
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: 'no-cycle',
			comment: 'Modules that need each other, be it for a type, are one module or want a third.',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'no-missing-module',
			severity: 'error',
			from: {},
			// SvelteKit makes these.
			to: { couldNotResolve: true, pathNot: '^[$](?:app|env)/' }
		},
		...floorRules,
		...roomRules,
		{
			name: 'room-by-its-door',
			comment:
				'A room of the geoparser is entered by its index.ts; tests and training may look inside.',
			severity: 'error',
			from: { path: '^(?:src|geodata|bench)/', pathNot: ['^src/lib/geoparse/([^/]+)/', tests] },
			to: {
				path: `^src/lib/geoparse/(?:${geoparseRooms.join('|')})/`,
				pathNot: '/index[.]ts$'
			}
		},
		{
			name: 'room-by-its-door-from-within',
			comment: 'A room of the geoparser is entered by its index.ts, by other rooms too.',
			severity: 'error',
			from: { path: '^src/lib/geoparse/([^/]+)/', pathNot: tests },
			to: {
				path: `^src/lib/geoparse/(?:${geoparseRooms.join('|')})/`,
				pathNot: ['^src/lib/geoparse/$1/', '/index[.]ts$']
			}
		},
		{
			name: 'map-by-its-doors',
			comment:
				'The rooms of the map are entered by their index.ts; what opens a map is loaded by itself.',
			severity: 'error',
			from: { path: '^src/', pathNot: ['^src/lib/map/(?:style|canvas|ground)/', tests] },
			to: {
				path: '^src/lib/map/(?:style|canvas|ground)/',
				pathNot: [
					'/index[.]ts$',
					'^src/lib/map/canvas/(?:open-canvas|open-ground|places-in-view|basemap-source)[.]ts$'
				]
			}
		},
		{
			name: 'anywhere',
			comment: 'These folders run in Node, a worker and a page: no Svelte, no map.',
			severity: 'error',
			from: { path: anywhere, pathNot: tests },
			to: {
				path: ['^node_modules/(?:svelte|@sveltejs|maplibre-gl)/', '[.]svelte(?:[.]ts)?$']
			}
		},
		{
			name: 'anywhere-no-node',
			comment: 'These folders run in Node, a worker and a page: nothing of Node.',
			severity: 'error',
			from: { path: anywhere, pathNot: tests },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'command-without-svelte',
			comment: 'The command runs where nothing compiles Svelte.',
			severity: 'error',
			from: { path: '^src/cli/', pathNot: tests },
			to: {
				path: [String.raw`[.]svelte(?:[.]ts)?$`, '^node_modules/(?:svelte|@sveltejs)/'],
				reachable: true
			}
		},
		{
			name: 'command-without-pages',
			comment: 'Pages are compiled into the renderer; the command calls that.',
			severity: 'error',
			from: { path: '^src/cli/', pathNot: tests },
			to: {
				path: filesOf(
					floors
						.flat()
						.filter(
							(room) => !inNode.includes(room) && !['map/style', 'map/ground'].includes(room)
						),
					'src/lib'
				),
				// What an address says of a view is read wherever a story is checked and drawn.
				pathNot: '^src/lib/view/(?:url|story)\\.ts$'
			}
		},
		{
			name: 'no-test-in-the-product',
			comment: 'The evaluation reads the made-up feeds that the tests read.',
			severity: 'error',
			from: { pathNot: ['^tests/', '^training/evaluate-pages', tests] },
			to: { path: ['^tests/', tests] }
		},
		{
			name: 'no-workshop-in-the-product',
			comment: 'What a reader or the command runs needs no build, training or benchmark.',
			severity: 'error',
			from: { path: '^src/', pathNot: tests },
			to: { path: '^(?:geodata|training|bench|scripts)/' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		// Unpacked packages of others.
		exclude: { path: '^geodata/\\.cache/' },
		tsPreCompilationDeps: true,
		webpackConfig: { fileName: 'scripts/aliases.js' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['types', 'svelte', 'import', 'node', 'default']
		}
	}
};
