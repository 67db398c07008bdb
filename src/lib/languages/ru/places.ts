/** Russian words that say what sort of place a name is, and how names that lie in one another are joined. */
import type { PlaceTables } from '../places.ts';

export const places: PlaceTables = {
	heads: {
		country: 'страна республика',
		region: 'область области областью края крае краю губерния',
		settlement: `город города городе городом село села селе селом поселок поселка поселке пгт хутор
			деревня деревне деревни`,
		water: 'река реки реке озеро озера море моря залив водохранилище пролив',
		terrain: 'гора горы остров острова полуостров долина пустыня',
		facility: 'аэропорт больница мост станция электростанция',
		street: 'улица улице площадь'
	},
	headsLead: true,
	leftOut: { region: 'область' },
	implied: 'область',
	gaps: { near: 'в|во|под' }
};
