/** Spanish words that say what sort of place a name is, and how names that lie in one another are joined. */
import type { PlaceTables } from '../places.ts';

export const places: PlaceTables = {
	heads: {
		country: 'pais republica reino nacion federacion',
		region: `region oblast provincia estado comunidad gobernacion voivodato canton krai territorio emirato
			departamento`,
		district: 'distrito condado raion municipio comarca partido parroquia',
		settlement: 'ciudad pueblo villa aldea localidad poblacion',
		water: 'rio lago mar bahia golfo estrecho oceano arroyo canal embalse laguna',
		terrain: `monte montana montanas sierra isla islas valle desierto peninsula cerro colina meseta bosque
			glaciar playa cordillera cabo altos`,
		facility: `aeropuerto hospital universidad colegio escuela iglesia mezquita catedral puente estacion presa
			parque estadio museo hotel centro prision carcel base puerto biblioteca central teatro mercado palacio
			castillo paso campo campamento`,
		street: 'calle avenida plaza paseo carretera autopista autovia camino'
	},
	headsOfMany: {
		region: 'regiones oblasts provincias estados departamentos gobernaciones',
		district: 'distritos condados municipios raiones',
		settlement: 'ciudades pueblos aldeas localidades',
		water: 'rios lagos mares golfos',
		terrain: 'islas montes valles desiertos',
		facility: 'aeropuertos puentes puertos'
	},
	governors: 'gobernador gobernadora',
	headsLead: true,
	searched: { heads: { region: 'prov', district: 'mun' } },
	leftOutBefore: {
		region: 'provincia region oblast estado',
		district: 'distrito condado',
		water: 'rio lago mar golfo',
		terrain: 'isla monte'
	},
	sitesBefore: {
		camp: '((?:campo|campamento) (?:de (?:refugiados|desplazados) )?(?:de |del )?)',
		crossing: '((?:paso|cruce|puesto) (?:fronterizo )?(?:de |del )?)'
	},
	of: 'de del',
	article: 'el la los las',
	pointers: `el la los las norte sur este oeste centro noreste noroeste sureste suroeste ciudad provincia region
		estado distrito republica de del rio lago mar monte san santa`,
	rivers: {
		withArticle: '',
		byWords: 'niger, congo, senegal, gambia, jordan, paraguay, uruguay',
		words: `afluente afluentes aguas barca barcas barco barcos barcaza cauce caudal crecida crecidas desborda desbordo inundacion
			inundaciones margen nivel orilla orillas ribera riberas rio rios puente`
	},
	gaps: {
		near: '(?:en|de|del|cerca de|junto a)(?: el| la| los| las)?',
		beside: 'cerca de|junto a|kilómetros de|km de',
		within: 'en',
		way: { from: '(?:de|desde)', to: '(?:a|hasta)' },
		away: 'de|del|desde|hasta|con|por|contra|para',
		joins: 'y|e|o|u'
	}
};
