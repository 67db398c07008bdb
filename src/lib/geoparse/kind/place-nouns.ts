import { listBit } from '../lexicon/index.ts';

/** Nouns whose adjective or owner says where they are: «украинская граница», «житель Сум», «حدود لبنان». */
export const placeNouns =
	listBit.region |
	listBit.district |
	listBit.settlement |
	listBit.water |
	listBit.terrain |
	listBit.locational |
	listBit.facility |
	listBit.country;
