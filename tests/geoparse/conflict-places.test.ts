import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { loadGazetteer, loadModel } from '../../src/cli/geodata.ts';
import { geoparse } from '../../src/lib/geoparse/index.ts';

const gazetteer = await loadGazetteer();
const model = await loadModel(
	fileURLToPath(new URL('../../static/geodata/model-en.bin', import.meta.url))
);

/** How far from the point a place may be put, in kilometers: no farther than the next town. */
const reachKm = 15;

/** Sentences of the project's own, and what each of these names means in them. */
const cases: readonly (readonly [sentence: string, ...places: [name: string, lngLat: LngLat][]])[] =
	[
		[
			'Fighters shelled Soba, a suburb of Khartoum, and the road to Wad Madani.',
			['Soba', [32.63, 15.51]],
			['Wad Madani', [33.52, 14.4]]
		],
		['Fighting spread from Bara to Umm Ruwaba in North Kordofan, Sudan.', ['Bara', [30.37, 13.7]]],
		["Sudan's army set out from El Obeid in North Kordofan.", ['El Obeid', [30.22, 13.18]]],
		[
			'Thousands fled El Fasher on foot to Tawila in North Darfur, Sudan.',
			['El Fasher', [25.35, 13.63]],
			['Tawila', [24.88, 13.5]]
		],
		[
			'Shells fell on Zamzam and Abu Shouk near El Fasher in Sudan.',
			['Zamzam', [25.31, 13.49]],
			['Abu Shouk', [25.35, 13.67]]
		],
		[
			'Families from Golo and Garni walked to El Fasher in Darfur, Sudan.',
			['Golo', [24.29, 13.1]],
			['Garni', [25.2, 13.75]]
		],
		[
			'In Sudan, Babanusa and El Fula changed hands twice.',
			['Babanusa', [27.8, 11.33]],
			['El Fula', [28.36, 11.73]]
		],
		[
			'Survivors of El Geneina in Sudan crossed into Adre in Chad.',
			['El Geneina', [22.45, 13.45]],
			['Adre', [22.2, 13.47]]
		],
		[
			'Aid reached Geneina and Zalingei in Darfur, Sudan.',
			['Geneina', [22.45, 13.45]],
			['Zalingei', [23.47, 12.91]]
		],
		['The town of Sennar in Sudan lies on the Blue Nile.', ['Sennar', [33.57, 13.57]]],
		['Drones struck Singa, south of Khartoum in Sudan.', ['Singa', [33.93, 13.15]]],
		[
			"Kadugli and Dilling in Sudan's South Kordofan are under siege.",
			['Kadugli', [29.72, 11.01]],
			['Dilling', [29.65, 12.05]]
		],
		[
			'Troops crossed from Omdurman to Bahri in Khartoum, Sudan.',
			['Omdurman', [32.48, 15.64]],
			['Bahri', [32.54, 15.63]]
		],
		['Peacekeepers patrol near Heglig in Sudan.', ['Heglig', [29.4, 10.0]]],
		['Traders in Abyei fear raids from Sudan.', ['Abyei', [28.43, 9.6]]],
		[
			'A clinic in Kutum, Sudan, treats people from Kabkabiya and Mellit.',
			['Kutum', [24.67, 14.2]],
			['Kabkabiya', [24.09, 13.64]],
			['Mellit', [25.55, 14.13]]
		],
		[
			'Damazin and Roseires in Sudan lost power.',
			['Damazin', [34.36, 11.79]],
			['Roseires', [34.39, 11.86]]
		],
		[
			'Atbara and Shendi in Sudan took in families from Khartoum.',
			['Atbara', [33.98, 17.7]],
			['Shendi', [33.43, 16.69]]
		],
		['The town of Nasir in South Sudan was bombed.', ['Nasir', [33.06, 8.6]]],
		['In South Sudan, Ulang was bombed from the air.', ['Ulang', [32.77, 8.7]]],
		[
			'Barges reached Malakal and Bentiu in South Sudan.',
			['Malakal', [31.66, 9.53]],
			['Bentiu', [29.8, 9.26]]
		],
		[
			'Residents of Pibor, South Sudan, fled towards Bor and Akobo.',
			['Pibor', [33.13, 6.8]],
			['Bor', [31.56, 6.21]],
			['Akobo', [33.0, 7.78]]
		],
		[
			'Yei and Yambio in South Sudan are cut off from Juba.',
			['Yei', [30.68, 4.09]],
			['Yambio', [28.4, 4.57]]
		],
		[
			'Strikes hit Deir al-Balah and Nuseirat in central Gaza.',
			['Deir al-Balah', [34.351, 31.418]],
			['Nuseirat', [34.392, 31.449]]
		],
		[
			'Tanks entered Bureij and Maghazi in the Gaza Strip.',
			['Bureij', [34.403, 31.439]],
			['Maghazi', [34.385, 31.421]]
		],
		[
			'In Gaza, Beit Lahia and Beit Hanoun stand empty.',
			['Beit Lahia', [34.495, 31.546]],
			['Beit Hanoun', [34.537, 31.539]]
		],
		['Soldiers left the Netzarim Corridor in Gaza.', ['Netzarim', [34.414, 31.472]]],
		['Egypt objects to troops in the Philadelphi Corridor.', ['Philadelphi', [34.25, 31.28]]],
		[
			'A strike hit Nasser Hospital in Khan Younis.',
			['Nasser', [34.293, 31.347]],
			['Khan Younis', [34.306, 31.34]]
		],
		[
			'Families in Jabalia and Khuzaa in Gaza were told to leave.',
			['Jabalia', [34.483, 31.528]],
			['Khuzaa', [34.361, 31.307]]
		],
		[
			'Soldiers raided Nur Shams, beside Tulkarm in the West Bank.',
			['Nur Shams', [35.063, 32.318]],
			['Tulkarm', [35.03, 32.31]]
		],
		[
			'Settlers attacked Huwara and Turmus Ayya in the West Bank.',
			['Huwara', [35.257, 32.152]],
			['Turmus Ayya', [35.287, 32.037]]
		],
		[
			'Bulldozers tore up roads in Tubas and Qabatiya in the West Bank.',
			['Tubas', [35.369, 32.321]],
			['Qabatiya', [35.281, 32.41]]
		],
		[
			'Rockets were fired from Maroun al-Ras and Yaroun in southern Lebanon.',
			['Maroun al-Ras', [35.446, 33.107]],
			['Yaroun', [35.423, 33.08]]
		],
		[
			'Clashes broke out in Ain al-Hilweh near Sidon in Lebanon.',
			['Ain al-Hilweh', [35.379, 33.544]]
		],
		['Shells fell on Khiam in southern Lebanon.', ['Khiam', [35.611, 33.327]]],
		['In Lebanon, Bint Jbeil was shelled.', ['Bint Jbeil', [35.433, 33.119]]],
		[
			'Houses in Aitaroun and Kfar Kila in Lebanon were blown up.',
			['Aitaroun', [35.471, 33.116]],
			['Kfar Kila', [35.554, 33.277]]
		],
		[
			'Peacekeepers in Naqoura, Lebanon, sent a patrol to Marjayoun.',
			['Naqoura', [35.14, 33.118]],
			['Marjayoun', [35.591, 33.361]]
		],
		[
			'Kurdish forces left Hasakah and Qamishli in Syria.',
			['Hasakah', [40.75, 36.5]],
			['Qamishli', [41.23, 37.05]]
		],
		[
			'In southern Syria, Izra and Quneitra were quiet.',
			['Izra', [36.251, 32.867]],
			['Quneitra', [35.824, 33.125]]
		],
		[
			'Convoys reached Kobani and Manbij in northern Syria.',
			['Kobani', [38.354, 36.891]],
			['Manbij', [37.955, 36.528]]
		],
		[
			'Syria sent police to Jableh, Baniyas and Sweida.',
			['Jableh', [35.928, 35.362]],
			['Baniyas', [35.949, 35.183]],
			['Sweida', [36.57, 32.709]]
		],
		[
			'Families left Sinjar and Tal Afar in Iraq.',
			['Sinjar', [41.876, 36.322]],
			['Tal Afar', [42.449, 36.376]]
		],
		[
			'Migrants set out from Zuwara and Zawiya in Libya.',
			['Zuwara', [12.082, 32.932]],
			['Zawiya', [12.728, 32.757]]
		],
		[
			'Amhara forces hold Humera and Dansha in Ethiopia.',
			['Humera', [36.61, 14.3]],
			['Dansha', [36.97, 13.55]]
		],
		[
			'In Tigray, Ethiopia, Adwa and Zalambessa were hit.',
			['Adwa', [38.89, 14.16]],
			['Zalambessa', [39.38, 14.52]]
		],
		[
			"Ethiopia's army is near Alamata and Korem.",
			['Alamata', [39.56, 12.42]],
			['Korem', [39.52, 12.51]]
		],
		["Eritrea's port of Assab is closed.", ['Assab', [42.74, 13.01]]],
		[
			"Somalia's army took Kismayo and Baidoa years ago.",
			['Kismayo', [42.55, -0.36]],
			['Baidoa', [43.65, 3.114]]
		],
		[
			'M23 rebels entered Ibanda and Kadutu, communes of Bukavu in Congo.',
			['Ibanda', [28.86, -2.51]],
			['Kadutu', [28.845, -2.505]]
		],
		[
			"Congo's army lost Masisi and Walikale in North Kivu.",
			['Masisi', [28.81, -1.4]],
			['Walikale', [28.07, -1.43]]
		],
		[
			'In South Kivu, Congo, Kamanyola and Kavumu fell.',
			['Kamanyola', [29.0, -2.74]],
			['Kavumu', [28.8, -2.31]]
		],
		[
			'Fighters reached Minova, west of Goma in Congo.',
			['Minova', [29.02, -1.71]],
			['Goma', [29.23, -1.674]]
		],
		[
			'Bunagana and Rutshuru in Congo are held by M23.',
			['Bunagana', [29.6, -1.3]],
			['Rutshuru', [29.45, -1.19]]
		],
		[
			'In eastern Congo, Fizi and Uvira await an attack.',
			['Fizi', [28.94, -4.3]],
			['Uvira', [29.14, -3.39]]
		],
		['Boats from Baraka reached Uvira in Congo.', ['Baraka', [29.09, -4.1]]],
		["Miners of Rubaya in Congo's North Kivu sell coltan.", ['Rubaya', [28.88, -1.55]]],
		[
			'Congo said Oicha and Komanda in Ituri were raided.',
			['Oicha', [29.52, 0.7]],
			['Komanda', [29.77, 1.37]]
		],
		[
			'In Congo, Shabunda and Minembwe can be reached only by plane.',
			['Shabunda', [27.35, -2.7]],
			['Minembwe', [28.7, -3.87]]
		],
		[
			'In the Central African Republic, Birao and Bria took in refugees.',
			['Birao', [22.79, 10.29]],
			['Bria', [21.99, 6.54]]
		],
		['The town of Kidal in northern Mali is held by the army.', ['Kidal', [1.41, 18.44]]],
		["Mali's army entered Tessalit.", ['Tessalit', [1.01, 20.2]]],
		[
			'Jihadists besieged Djibo and Diapaga in Burkina Faso.',
			['Djibo', [-1.63, 14.1]],
			['Diapaga', [1.79, 12.07]]
		],
		[
			'Gunmen stormed Chibok and Gwoza in Borno, Nigeria.',
			['Chibok', [12.85, 10.87]],
			['Gwoza', [13.69, 11.09]]
		],
		[
			'Insurgents attacked the town of Palma in Cabo Delgado, Mozambique.',
			['Palma', [40.47, -10.77]]
		],
		['Insurgents burned Macomia in Mozambique.', ['Macomia', [40.13, -12.25]]],
		['The Arakan Army surrounded Kyaukphyu in Rakhine, Myanmar.', ['Kyaukphyu', [93.55, 19.43]]],
		[
			'Myanmar lost Maungdaw and Buthidaung to rebels.',
			['Maungdaw', [92.37, 20.82]],
			['Buthidaung', [92.53, 20.87]]
		],
		["Trade stopped at Muse on Myanmar's border with China.", ['Muse', [97.9, 23.99]]],
		[
			'Myanmar police raided compounds in Tachileik and Myawaddy.',
			['Tachileik', [99.88, 20.45]],
			['Myawaddy', [98.51, 16.69]]
		],
		['A landslide hit jade mines in Hpakant, Myanmar.', ['Hpakant', [96.31, 25.61]]],
		[
			'In Myanmar, Lashio and Kutkai changed hands.',
			['Lashio', [97.75, 22.94]],
			['Kutkai', [97.95, 23.45]]
		],
		[
			"Myanmar's junta bombed Loikaw, Falam and Mindat.",
			['Loikaw', [97.21, 19.67]],
			['Falam', [93.68, 22.91]],
			['Mindat', [93.98, 21.37]]
		],
		['Aftershocks shook the city of Mandalay in Myanmar.', ['Mandalay', [96.08, 21.97]]],
		[
			'Rohingya refugees in Kutupalong, in Bangladesh, queue for water.',
			['Kutupalong', [92.16, 21.21]]
		],
		[
			'Teknaf and Ukhiya in Bangladesh heard gunfire from Myanmar.',
			['Teknaf', [92.3, 20.86]],
			['Ukhiya', [92.1, 21.28]]
		],
		[
			"Protesters in Leh and Kargil in India's Ladakh went home.",
			['Leh', [77.58, 34.16]],
			['Kargil', [76.13, 34.56]]
		],
		['Gunmen killed tourists at Pahalgam in Indian Kashmir.', ['Pahalgam', [75.32, 34.01]]],
		[
			'Pakistan closed Chaman, opposite Spin Boldak in Afghanistan.',
			['Chaman', [66.45, 30.92]],
			['Spin Boldak', [66.4, 31.01]]
		],
		['Troops searched houses in Miran Shah, Pakistan.', ['Miran Shah', [70.07, 33.0]]],
		["Pakistan's army searched Parachinar.", ['Parachinar', [70.1, 33.9]]],
		['Armenia reopened the road through Meghri.', ['Meghri', [46.24, 38.9]]],
		['Azerbaijan resettled Lachin.', ['Lachin', [46.55, 39.64]]],
		['Marchers from El Alto blocked the road to La Paz in Bolivia.', ['El Alto', [-68.17, -16.5]]],
		['Rebels fought near Tibu in Colombia.', ['Tibu', [-72.74, 8.64]]],
		[
			'Gangs burned houses in Kenscoff, above Port-au-Prince in Haiti.',
			['Kenscoff', [-72.285, 18.45]]
		],
		[
			'Ships met at Mischief Reef and Subi Reef in the South China Sea.',
			['Mischief Reef', [115.53, 9.9]],
			['Subi Reef', [114.08, 10.92]]
		],
		['A truce was read out in Sake and Kitshanga in Congo.', ['Kitshanga', [29.06, -1.23]]],
		['The town of Menaka in Mali is cut off.', ['Menaka', [2.4, 15.92]]],
		['Malian soldiers left Tinzaouaten in Mali.', ['Tinzaouaten', [2.97, 19.95]]],
		[
			'In Sudan, En Nahud and Umm Ruwaba fell within a week.',
			['En Nahud', [28.43, 12.7]],
			['Umm Ruwaba', [31.21, 12.91]]
		],
		[
			"Sudan's army shelled Kauda and Talodi.",
			['Kauda', [30.51, 11.1]],
			['Talodi', [30.38, 10.63]]
		],
		[
			'The Irrawaddy River burst its banks near Mandalay.',
			['Irrawaddy River', [95.33, 21.46]],
			['Mandalay', [96.08, 21.97]]
		],
		['Trucks crossed Wadi Gaza south of Gaza City.', ['Wadi Gaza', [34.39, 31.465]]],
		[
			'A bridge over the White Nile in Khartoum was hit.',
			['White Nile', [32.72, 12.22]],
			['Khartoum', [32.53, 15.55]]
		],
		[
			'Families left Al-Aylafun, east of Khartoum in Sudan, for Hantoub.',
			['Al-Aylafun', [32.78, 15.39]],
			['Hantoub', [33.53, 14.42]]
		],
		[
			'Shells fell on Mogran and Wad Nubawi in Khartoum, Sudan.',
			['Mogran', [32.505, 15.61]],
			['Wad Nubawi', [32.485, 15.66]]
		],
		[
			'Drones struck Abu Jabra and Abu Matariq in Darfur, Sudan.',
			['Abu Jabra', [26.85, 11.07]],
			['Abu Matariq', [26.28, 10.97]]
		],
		[
			'In South Sudan, floods cut off Nyamlell and Gok Machar.',
			['Nyamlell', [26.97, 9.12]],
			['Gok Machar', [26.86, 9.2]]
		],
		[
			'Barges on the Sobat passed Nasir in South Sudan.',
			['Sobat', [32.2, 9.1]],
			['Nasir', [33.06, 8.6]]
		],
		[
			'M23 rebels took Nyabiondo and Loashi near Masisi in Congo.',
			['Nyabiondo', [28.73, -1.22]],
			['Loashi', [28.85, -1.42]]
		],
		[
			"Congo's army fired at Runyoni and Chanzu, hills above Bunagana.",
			['Runyoni', [29.53, -1.33]],
			['Chanzu', [29.57, -1.33]]
		],
		[
			'Militiamen burned huts in Nizi and Iga Barriere in Ituri, Congo.',
			['Nizi', [30.32, 1.73]],
			['Iga Barriere', [30.32, 1.68]]
		],
		[
			'Gunmen stopped buses between Konna and Sofara in Mali.',
			['Konna', [-3.9, 14.95]],
			['Sofara', [-4.24, 14.02]]
		],
		[
			'Markoye and Seytenga in Burkina Faso have lost most of their people.',
			['Markoye', [0.03, 14.63]],
			['Seytenga', [0.3, 14.0]]
		],
		[
			'Insurgents raided Pulka and Auno in Borno, Nigeria.',
			['Pulka', [13.79, 11.22]],
			['Auno', [12.93, 11.85]]
		],
		[
			'Schools are shut in Ekona and Muea in Cameroon.',
			['Ekona', [9.33, 4.23]],
			['Muea', [9.3, 4.17]]
		],
		[
			'In Tigray, Ethiopia, a drone hit a lorry between Selekleka and Adi Hageray.',
			['Selekleka', [38.47, 14.12]],
			['Adi Hageray', [38.27, 14.45]]
		],
		[
			'Militias hold Guriceel and Matabaan in Somalia.',
			['Guriceel', [45.88, 5.31]],
			['Matabaan', [45.53, 5.2]]
		],
		[
			'Tanks went from Saftawi towards Tal al-Zaatar in northern Gaza.',
			['Saftawi', [34.475, 31.543]],
			['Tal al-Zaatar', [34.495, 31.54]]
		],
		[
			'Strikes hit Majdal Zoun and Zebqine in southern Lebanon.',
			['Majdal Zoun', [35.22, 33.16]],
			['Zebqine', [35.27, 33.16]]
		],
		[
			'Gunmen held the road between Burraq and Khalkhalah in Syria.',
			['Burraq', [36.48, 33.19]],
			['Khalkhalah', [36.55, 33.06]]
		],
		[
			'Attackers shot at a patrol in Gharanij, on the Euphrates in Syria.',
			['Gharanij', [40.74, 34.75]]
		],
		['Artillery struck hills near Deraluk in northern Iraq.', ['Deraluk', [43.65, 37.06]]],
		[
			'Lorries from Thall could not reach Parachinar in Kurram, Pakistan.',
			['Thall', [70.545, 33.365]],
			['Parachinar', [70.1, 33.9]],
			['Kurram', [70.1, 33.8]]
		],
		[
			'The guns were quiet in Teetwal and Machil in Indian Kashmir.',
			['Teetwal', [73.77, 34.38]],
			['Machil', [74.32, 34.72]]
		],
		[
			'Armed men fired at Koutruk and Kangvai in Manipur, India.',
			['Koutruk', [93.87, 24.87]],
			['Kangvai', [93.73, 24.4]]
		],
		[
			"Myanmar's army burned houses in Budalin and Khin-U.",
			['Budalin', [95.14, 22.39]],
			['Khin-U', [95.62, 22.78]]
		],
		[
			'Gangs burned houses in Bel Air and Nazon in Port-au-Prince, Haiti.',
			['Bel Air', [-72.335, 18.55]],
			['Nazon', [-72.315, 18.545]]
		],
		['Guerrillas fought over La Gabarra in Catatumbo, Colombia.', ['La Gabarra', [-72.89, 9.0]]],
		[
			'Police searched Socio Vivienda and Nueva Prosperina in Guayaquil, Ecuador.',
			['Socio Vivienda', [-79.99, -2.11]],
			['Nueva Prosperina', [-79.96, -2.11]]
		],
		['Farmers of Zardiantkari in Georgia live beside the fence.', ['Zardiantkari', [44.12, 42.14]]]
	];

describe('the geoparser places what news of wars names', () => {
	it.each(cases.map(([sentence, ...places]) => ({ sentence, places })))('$sentence', (named) => {
		const mentions = geoparse(named.sentence, gazetteer, { model });
		const isWrong = ([name, lngLat]: (typeof named.places)[number]) => {
			const placeId = mentions.find(({ text }) => text.includes(name))?.placeId;
			const row = placeId ? gazetteer.rowOf(placeId) : undefined;
			if (row === undefined) return true;
			return distanceKm([gazetteer.lng[row], gazetteer.lat[row]], lngLat) > reachKm;
		};
		expect(named.places.filter(isWrong).map(([name]) => name)).toEqual([]);
	});
});
