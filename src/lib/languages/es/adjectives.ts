/** Spanish adjectives of countries. */
import type { AdjectiveTables } from '../adjectives.ts';

export const adjectives: AdjectiveTables = {
	countries: `afgano=Afganistán; albanés=Albania; argelino=Argelia; alemán=Alemania; estadounidense norteamericano=Estados Unidos;
		angoleño=Angola; saudí saudita=Arabia Saudí; argentino=Argentina; armenio=Armenia; australiano=Australia;
		austriaco austríaco=Austria; azerbaiyano azerí=Azerbaiyán; bareiní=Baréin; bangladesí=Bangladés; belga=Bélgica;
		beninés=Benín; bielorruso=Bielorrusia; birmano=Myanmar; boliviano=Bolivia; bosnio=Bosnia-Herzegovina;
		brasileño=Brasil; británico=Reino Unido; búlgaro=Bulgaria; burkinés=Burkina Faso; burundés=Burundi;
		camboyano=Camboya; camerunés=Camerún; canadiense=Canadá; centroafricano=República Centroafricana; chileno=Chile;
		chino=China; chipriota=Chipre; colombiano=Colombia; costarricense=Costa Rica; croata=Croacia; cubano=Cuba;
		danés=Dinamarca; dominicano=República Dominicana; egipcio=Egipto; emiratí=Emiratos Árabes Unidos;
		ecuatoriano=Ecuador; eritreo=Eritrea; español=España; estonio=Estonia; etíope=Etiopía; finlandés=Finlandia;
		francés=Francia; gabonés=Gabón; georgiano=Georgia; ghanés=Ghana; griego=Grecia; guatemalteco=Guatemala;
		guineano=Guinea; haitiano=Haití; hondureño=Honduras; húngaro=Hungría; indonesio=Indonesia; iraquí=Irak;
		iraní=Irán; irlandés=Irlanda; islandés=Islandia; israelí=Israel; italiano=Italia; marfileño=Côte d’Ivoire;
		jamaicano=Jamaica; japonés=Japón; jordano=Jordania; kazajo=Kazajistán; keniano keniata=Kenia;
		kirguís=Kirguistán; kosovar=Kosovo; kuwaití=Kuwait; laosiano=Laos; letón=Letonia; libanés=Líbano;
		liberiano=Liberia; libio=Libia; lituano=Lituania; luxemburgués=Luxemburgo; macedonio=Macedonia del Norte;
		malasio=Malasia; malgache=Madagascar; maliense malí=Mali; maltés=Malta; marroquí=Marruecos; mauritano=Mauritania;
		mexicano mejicano=México; moldavo=Moldavia; mongol=Mongolia; montenegrino=Montenegro; mozambiqueño=Mozambique;
		namibio=Namibia; neerlandés=Países Bajos; neozelandés=Nueva Zelanda; nepalí nepalés=Nepal; nicaragüense=Nicaragua;
		nigeriano=Nigeria; nigerino=Níger; norcoreano=Corea del Norte; noruego=Noruega; omaní=Omán; ugandés=Uganda;
		uzbeko=Uzbekistán; pakistaní paquistaní=Pakistán; palestino=Territorios Palestinos; panameño=Panamá; paraguayo=Paraguay;
		peruano=Perú; filipino=Filipinas; polaco=Polonia; portugués=Portugal; catarí qatarí=Catar; rumano=Rumanía;
		ruso=Rusia; ruandés=Ruanda; salvadoreño=El Salvador; senegalés=Senegal; serbio=Serbia; singapurense=Singapur;
		eslovaco=Eslovaquia; esloveno=Eslovenia; somalí=Somalia; sudanés=Sudán; ceilanés=Sri Lanka; sudafricano=Sudáfrica;
		surcoreano=Corea del Sur; sursudanés=Sudán del Sur; sueco=Suecia; suizo=Suiza; sirio=Siria; tayiko=Tayikistán;
		taiwanés=Taiwán; tanzano=Tanzania; chadiano=Chad; checo=Chequia; tailandés=Tailandia; togolés=Togo;
		tunecino=Túnez; turco=Turquía; turcomano=Turkmenistán; ucraniano=Ucrania; uruguayo=Uruguay;
		venezolano=Venezuela; vietnamita=Vietnam; yemení=Yemen; zambiano=Zambia; zimbabuense=Zimbabue`,
	endings: `o=a os as; és=esa eses esas; ís=isa ises isas; án=ana anes anas; ón=ona ones onas; í=íes ís; ol=ola oles olas;
		e=es; a=as; _=es`,
	tongues:
		'lengua lenguas idioma idiomas acento palabra palabras habla hablan hablar hablaba hablaban'
};
