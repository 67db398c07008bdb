/** Ukrainian words that say what sort of place a name is, and how names that lie in one another are joined. */
import type { PlaceTables } from '../places.ts';

export const places: PlaceTables = {
	heads: {
		country: 'республіка',
		region: 'область області областю краю края',
		district: 'громада громаді громади',
		settlement: 'місто міста місті село села селі селом селище селища смт хутір',
		water: 'річка річки річці річкою озеро озера озері море моря морі затока водосховище протока',
		terrain: 'гора гори острів острови острова острові півострів долина пустеля',
		facility: 'аеропорт лікарня міст станція електростанція',
		street: 'вулиця вулиці площа'
	},
	headsLead: true,
	leftOut: { region: 'область' },
	implied: 'область',
	gaps: { near: 'у|в|під|біля' }
};
