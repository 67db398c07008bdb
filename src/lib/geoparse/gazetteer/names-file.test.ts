import { describe, expect, it } from 'vitest';
import { GazetteerWriter, joinParts } from './gazetteer-format.ts';
import { openGazetteer } from './gazetteer.ts';
import { writeNamesFile } from './names-file.ts';

const name = (text: string, { preferred = false, needsContext = false } = {}) => ({
	text,
	use: 'name' as const,
	languages: [],
	preferred,
	needsContext
});

function gazetteerFile(): Uint8Array {
	const writer = new GazetteerWriter();
	const place = {
		featureClass: 'P',
		featureCode: 'PPL',
		country: 'LB',
		admin1: null,
		admin2: null,
		population: 0,
		source: 'test',
		certainty: 'one-source' as const
	};
	writer.add({ ...place, id: 'gn:1', lngLat: [35, 33], names: [name('Tyre')] });
	// Its id follows from its name.
	writer.add({ ...place, id: 'dl:khiam-lb', lngLat: [35.6, 33.3], names: [name('Khiam')] });
	return joinParts(writer.finish());
}

const names = writeNamesFile('ar', [
	{
		id: 'gn:1',
		names: [name('صور', { needsContext: true }), name('صُور القديمة', { preferred: true })]
	},
	{ id: 'dl:khiam-lb', names: [name('الخيام', { preferred: true })] },
	{ id: 'gn:99', names: [name('بيروت')] },
	{ id: 'gn:2', names: [] }
]);

describe('a file of names beside a gazetteer', () => {
	const gazetteer = openGazetteer(gazetteerFile(), names);

	it('names places of any sort of id, with what each name is', () => {
		expect(gazetteer.find('صور')).toMatchObject([{ isOwn: false, needsContext: true }]);
		expect(gazetteer.find('الخيام')).toMatchObject([{ isOwn: true, needsContext: false }]);
		expect(gazetteer.entryOf('gn:1')).toMatchObject({
			name: 'Tyre',
			names: { ar: 'صُور القديمة' }
		});
	});

	it('is read for texts of its language alone', () => {
		expect(gazetteer.readFor('ar').find('الخيام')).toHaveLength(1);
		expect(gazetteer.readFor('en').find('الخيام')).toHaveLength(0);
	});

	it('may name places that the gazetteer lacks', () => {
		expect(gazetteer.find('بيروت')).toHaveLength(0);
	});

	it.each([
		['dateline-names 2 ar\n', /this program reads "dateline-names 1"/],
		['dateline-names 1 xx\n', /a language that it knows/],
		['dateline-names 1 ar\ngn:1\t=صور', /cut short/],
		['dateline-names 1 ar\ngn:1\tصور\n', /line 2 .*"صور"/]
	])('is refused where it is something else: %j', (file, message) => {
		expect(() => openGazetteer(gazetteerFile(), new TextEncoder().encode(file))).toThrow(message);
	});

	it('cannot hold a name with a tab', () => {
		expect(() => writeNamesFile('ar', [{ id: 'gn:1', names: [name('a\tb')] }])).toThrow(RangeError);
	});
});
