/** Spanish words, by what they say of a name beside them. */
import type { WordTables } from '../words.ts';

export const words: WordTables = {
	abbreviations: (
		'sr sra srta dr dra d dña gral cnel tte cap pdte ing lic prof mons av avda c ' +
		'ee uu núm pág art ene feb mar abr may jun jul ago sep sept oct nov dic'
	).split(' '),
	lists: {
		common: `el la los las un una unos unas este esta estos estas ese esa eso aquel aquella lo él ella ellos ellas
			usted ustedes nosotros yo tú su sus mi mis nuestro nuestra y o pero si sino como cuando mientras donde
			por qué cómo quién cuál porque aunque desde hasta antes después durante entonces allí aquí hoy ayer mañana
			ahora mientras tanto además también todavía aún ya solo sólo no sí algunos algunas muchos muchas más menos
			todo toda todos todas cada ambos varios otro otra otros otras tal según pese primero segundo tercero último
			dos tres cuatro cinco seis siete ocho nueve diez nuevo nueva viejo quizá quizás tras al del a ante hubo hay habrá había nieva llueve llovió nevó cayó cayeron hace hacía bajo con
			contra de en entre para por sin sobre es son fue fueron era eran será ha han había hay está están así foto
			imagen archivo publicidad vídeo video fuente`,
		calendar: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
			lunes martes miércoles jueves viernes sábado domingo navidad pascua ramadán`,
		title: `señor señora sr sra don doña d dña doctor doctora dr dra presidente presidenta expresidente
			vicepresidente vicepresidenta primer ministro ministra canciller rey reina príncipe princesa papa cardenal
			arzobispo obispo padre senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa concejal
			embajador embajadora secretario secretaria director directora jefe jefa general coronel comandante capitán
			teniente sargento almirante juez jueza fiscal abogado abogada profesor profesora entrenador entrenadora
			portavoz vocero vocera periodista escritor escritora actor actriz cantante líder`,
		locative: `en cerca desde hasta hacia por dentro fuera alrededor junto sobre tras`,
		preposition: `de del con contra para sin según entre ante bajo mediante`,
		speech: `dijo dicen dice dijeron afirmó afirma afirmaron anunció anuncia anunciaron aseguró asegura aseguraron
			confirmó confirma negó niega negaron denunció denuncia denunciaron acusó acusa acusaron advirtió advierte
			advirtieron prometió promete exigió exige exigieron pidió pide pidieron rechazó rechaza rechazaron condenó
			condena condenaron declaró declara declararon informó informa respondió responde respondieron insistió
			insiste amenazó amenaza propuso propone aceptó acepta aceptaron acordó acuerda acordaron decidió decide
			aprobó aprueba votó ordenó ordena prohibió prohíbe impuso impone impusieron levantó expulsó expulsa apoyó
			apoya apoyan respaldó respalda celebró lamentó criticó critica reconoció reconoce considera cree espera
			esperan quiere quieren busca sostiene sostuvo señaló señala agregó reiteró protestó protesta convocó calla
			quiso quisieron respondido
			dicho afirmado anunciado confirmado negado denunciado acusado advertido prometido exigido pedido rechazado
			condenado declarado insistido amenazado propuesto aceptado acordado decidido aprobado ordenado impuesto
			condenan acusan exigen presiona presionan presionó presionaron expulsado apoyado criticado reconocido saludó felicitó instó urge urgió reclamó reclama`,
		action: `fichó ficha fichado mandó mandan mandado organiza organizó organizará enviará ofreció ofrece atacado invadido lanzado enviado firmado retirado suspendido cerrado recibido desplegado intercambiado
			reanudado atacó ataca atacaron invadió invade lanzó lanza lanzaron disparó bombardeó bombardea ocupó ocupa capturó
			retiró retira envió envía enviaron envían firmó firma firmaron ganó gana ganaron perdió pierde perdieron
			jugó juega venció vence vencieron derrotó derrotaron empató empata empataron empatan marcó lidera unió dejó abandonó desplegó despliega desplegaron vendió
			vende compró compra exporta exportó importa importó produce planea prepara necesita debe deben tiene tienen
			tuvo hizo hace hicieron da dio dieron mantiene mantuvo continúa continuó empezó comenzó suspendió suspende
			cerró cerraron cierran abrió abre abrieron reabrió reabre reabrieron reabren pactó pactaron recibió recibieron recibe ayuda ayudó financia financió arma sigue siguió puede pueden podría
			reanudó rompió congeló entregó entrega juegan recupera recuperó negocia negocian negoció crece creció mediará media intercambiaron intercambió reanudaron retirará enviará votará`,
		agent: `cártel cárteles cartel facción facciones fiscalía gobierno gobiernos ejército fuerzas tropas soldados militares oficiales policía presidente presidenta
			ministro ministra ministerio parlamento congreso senado diputados líder líderes embajador embajada consulado
			diplomáticos delegación autoridades administración régimen justicia prensa empresa empresas
			compañía selección equipo club jugadores economía ciudadanos pueblo votantes políticos cancillería
			defensa inteligencia sanciones aranceles enviado portavoz monarquía rey bandera moneda pasaporte científicos
			estudiantes cultura lengua música cocina aviación armada marina milicias oposición exteriores embajadora canciller secretario cumbre misiones misión
			nota propuesta oferta exigencia exigencias respuesta postura versión aval veto gobernador gobernadora`,
		organization: `onu otan oms fmi universidad instituto academia banco partido unión asociación federación comité consejo comisión
			agencia ministerio compañía corporación grupo diario periódico radio televisión fundación fondo club liga
			teatro museo hospital iglesia frente movimiento alianza coalición organización bolsa cámara orquesta ballet
			brigada división regimiento batallón policía ejército guardia servicio real atlético deportivo tribunal`,
		facility: `aeropuerto puerto estación estadio hospital clínica iglesia catedral mezquita sinagoga monasterio
			palacio castillo torre puente túnel presa planta parque museo biblioteca teatro escuela colegio hotel mercado
			prisión cárcel juzgado cementerio campamento mina refinería terminal paso frontera cruce embalse central`,
		region: `región regiones provincia provincias estado estados óblast comunidad gobernación departamento
			departamentos territorio prefectura cantón`,
		district: `distrito distritos condado municipio municipios comarca parroquia barrio raión`,
		settlement: `ciudad ciudades pueblo pueblos villa aldea aldeas localidad localidades población capital municipio`,
		water: `río ríos lago lagos mar mares océano bahía golfo estrecho canal arroyo embalse laguna`,
		terrain: `monte montaña montañas sierra cerro colina colinas valle isla islas península desierto meseta cabo
			bosque playa cordillera glaciar volcán costa altos`,
		street: `calle avenida plaza paseo carretera autopista autovía camino bulevar`,
		direction: `norte sur este oeste noreste noroeste sureste suroeste septentrional meridional oriental occidental
			central centro`,
		event: `guerra batalla juegos copa campeonato torneo festival maratón tratado acuerdo acuerdos cumbre conferencia
			revolución crisis masacre terremoto huracán premio pacto convención plan vuelta`,
		joiner: `de del la las los el y e`,
		firstName: `maría josé juan carlos ana luis pedro pablo jorge miguel manuel francisco antonio javier rafael
			fernando alejandro diego andrés sergio alberto ricardo eduardo roberto daniel david marta laura lucía
			carmen isabel elena sofía paula cristina claudia gabriela patricia teresa rosa pilar nicolás gustavo
			santiago álvaro ignacio rodrigo felipe jaime víctor raúl óscar hugo martín emilio julio valentina camila
			florencia victoria lourdes`,
		person: `hombre mujer niño niña madre padre hijo hija hermano hermana marido esposa portavoz delantero
			centrocampista defensa portero piloto entrenador cantante actor actriz escritor abogado médico enfermera
			maestra estudiante vecino vecina víctima sospechoso`,
		locational: `población habitantes residentes vecinos kilómetros km metros afueras suburbios frontera fronteras
			costa capital centro norte sur este oeste periferia alrededores interior zona zonas parte partes orillas
			cielo territorio suelo calles carretera camino`,
		motion: `llegó llegan llegaron llega viajó viaja viajaron visitó visita fue fueron volvió vuelve regresó regresa
			vive viven vivía nació murió huyó huyeron salió salieron entró entraron cruzó cruzaron aterrizó situado
			situada ubicado ubicada queda trabaja reside residen pasó estudió`,
		country: `país nación reino república federación emiratos`,
		media: `times post herald diario`,
		honorific: `sr sra srta dr dra don doña`,
		vessel: `uss hms`,
		language: `habla hablan hablaba traducido`
	},
	cues: {
		presses: 'presión presiones sanciones influencia',
		strikes: `sacudió sacude sacuden sacudieron golpeó golpea golpean golpearon azotó azota azotan azotaron afectó afecta
			inundó bombardeó bombardea bombardean bombardearon atacó ataca atacan atacaron arrasó arrasan arrasaron
			destruyó destruyen destruyeron evacuó evacúan evacuaron`,
		enters: `tomó toman tomaron recuperó recupera recuperan recuperaron capturó captura capturan capturaron asedió
			asedian asediaron sitió sitian sitiaron ocupó ocupan ocuparon liberó libera liberan liberaron rodean rodearon
			cercan cercaron visitó visita visitan visitaron abandonó abandonan abandonaron`,
		of: 'de del',
		article: 'el la los las',
		and: 'y e',
		joins: 'y e o u &',
		locatives: 'en desde hacia hasta',
		within: 'cerca en',
		ends: 'desde hasta hacia de a',
		into: 'en al',
		acronyms:
			'eln farc bacrim onu otan unesco unicef interpol mercosur celac alba pp psoe vox cgt ugt onu fmi oea',
		that: 'que',
		asides: 'que donde',
		ofWhich: 'cuyo cuya cuyos cuyas',
		clubArticles: 'el al del',
		suffers: `amanece amaneció despierta despertó sufre sufrió sigue permanece registra registró entierra llora espera vive
			arde ardió tiembla tembló quedó vació amaneció colapsó`,
		according: 'según',
		towards: 'a al',
		beside: 'con',
		helpers: 'no se ha han había habían le les ya también',
		seats: 'kremlin pentágono',
		said: 'dijo afirmó agregó'
	}
};
