import { describe, expect, test } from 'vitest';
import * as ask from './feature-code.ts';

const codes =
	'PCL PCLD PCLF PCLH PCLI PCLIX PCLS TERR ADM1 ADM1H ADM2 ADM3 ADMF PPL PPLA PPLA2 PPLC PPLCH PPLF PPLG PPLH PPLL PPLQ PPLW PPLX STLMT RGN RGNH STM'.split(
		' '
	);

test.each([
	['isCountry', 'PCL PCLD PCLF PCLH PCLI PCLIX PCLS'],
	['isPresentCountry', 'PCL PCLD PCLF PCLI PCLIX PCLS'],
	['isCountryOrTerritory', 'PCL PCLD PCLF PCLH PCLI PCLIX PCLS TERR'],
	['isDependency', 'PCLD'],
	['isAdmin1', 'ADM1'],
	['isAdmin2', 'ADM2'],
	['isAdmin3', 'ADM3'],
	['isTownOrVillage', 'PPL PPLA PPLA2 PPLF PPLG'],
	['isCapital', 'PPLC'],
	['isAdmin1Seat', 'PPLA'],
	['isAdmin2Seat', 'PPLA2'],
	['isSeat', 'PPLA PPLA2'],
	['isGovernmentSeat', 'ADMF PPLC PPLG'],
	['isPartOfTown', 'PPLX'],
	['isGone', 'PPLCH PPLH PPLQ PPLW'],
	['isUnofficialRegion', 'RGN RGNH']
] as const)('%s holds for %s alone', (question, holdsFor) => {
	expect(codes.filter((code) => ask[question](code))).toEqual(holdsFor.split(' '));
});

describe('what is written as GeoNames writes it', () => {
	test('classes are one letter of nine, codes capitals and digits', () => {
		expect([...'ABHLPRSTUVX'].filter(ask.isFeatureClass).join('')).toBe('AHLPRSTUV');
		expect(['PPLA2', 'ppl', '', 'PPL!', 'ABCDEFGHIJK'].filter(ask.isFeatureCode)).toEqual([
			'PPLA2'
		]);
		expect([...'AP'].map(ask.isSettlement)).toEqual([false, true]);
		expect([...'AP'].map(ask.isAdministrative)).toEqual([true, false]);
	});
});
