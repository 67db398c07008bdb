/**
 * What GeoNames' feature classes and codes say of a place, each question asked in one way. The codes
 * are those of https://www.geonames.org/export/codes.html; a code alone tells its class, so only
 * questions about a whole class take the class. Knows no gazetteer, so a page may ask without one.
 */

/**
 * Whether a code is a state's or a dependency's: PCL, PCLD, PCLF, PCLI, PCLIX, PCLS, and PCLH for
 * those that are no more. A disputed area (TERR) is none.
 */
export const isCountry = (code: string): boolean => code.startsWith('PCL');

/** Whether places of today lie in it: a country, but none that is no more (PCLH). */
export const isPresentCountry = (code: string): boolean => isCountry(code) && code !== 'PCLH';

/**
 * Whether a code stands on the level of countries: a country, or an area of its own that states
 * dispute or rule together (TERR), which no admin-1 unit is above.
 */
export const isCountryOrTerritory = (code: string): boolean => isCountry(code) || code === 'TERR';

/** Dependencies of a state: Gibraltar, Greenland. */
export const isDependency = (code: string): boolean => code === 'PCLD';

/** Oblasts, states, provinces of today. */
export const isAdmin1 = (code: string): boolean => code === 'ADM1';

/** Raions, counties, districts of today. */
export const isAdmin2 = (code: string): boolean => code === 'ADM2';

/** Communities, townships of today. */
export const isAdmin3 = (code: string): boolean => code === 'ADM3';

/** Administrative units, countries among them. */
export const isAdministrative = (featureClass: string): boolean => featureClass === 'A';

/** Buildings, airports, camps: what GeoNames calls spots. */
export const isFacility = (featureClass: string): boolean => featureClass === 'S';

/** Continents. */
export const isContinent = (code: string): boolean => code === 'CONT';

/** Airports and airfields. */
export const isAirport = (code: string): boolean => code.startsWith('AIR');

/** Oceans, seas and gulfs. */
export const isSea = (code: string): boolean => ['OCN', 'SEA', 'GULF'].includes(code);

/** Rivers, streams, wadis. */
export const isRiver = (code: string): boolean => code.startsWith('STM');

/** Towns, villages, parts of towns, abandoned places. */
export const isSettlement = (featureClass: string): boolean => featureClass === 'P';

/** Whether a settlement is told by its size alone: neither a capital nor a part of a town, nor gone. */
export const isTownOrVillage = (code: string): boolean => /^PPL[AFG]?\d*$/.test(code);

/** Capitals of countries. */
export const isCapital = (code: string): boolean => code === 'PPLC';

/** Seats of admin-1 units. */
export const isAdmin1Seat = (code: string): boolean => code === 'PPLA';

/** Seats of admin-2 units. */
export const isAdmin2Seat = (code: string): boolean => code === 'PPLA2';

/** Seats of administrative units of any level (PPLA, PPLA2 … PPLA5); a country's seat is its capital. */
export const isSeat = (code: string): boolean => code.startsWith('PPLA');

/** Capitals, other seats of government, and the houses that governments sit in: what news names for those who rule. */
export const isGovernmentSeat = (code: string): boolean => /^(?:PPLC|PPLG|ADMF)$/.test(code);

/** Quarters and suburbs, whose people are their town's too. */
export const isPartOfTown = (code: string): boolean => code === 'PPLX';

/** Settlements abandoned, destroyed or of history (PPLQ, PPLW, PPLH, PPLCH): news means the living namesake. */
export const isGone = (code: string): boolean => /^PPL(?:Q|W|H|CH)$/.test(code);

/** Regions that are no administrative units: Donbas, the Middle East; former ones (RGNH) too. */
export const isUnofficialRegion = (code: string): boolean => code.startsWith('RGN');

/** Whether a text may be a feature class of GeoNames. */
export const isFeatureClass = (text: string): boolean => /^[AHLPRSTUV]$/.test(text);

/** Whether a text is written as GeoNames writes feature codes; whether there is such a code is not asked. */
export const isFeatureCode = (text: string): boolean => /^[A-Z0-9]{1,10}$/.test(text);
