/** German adjectives of countries. */
import type { AdjectiveTables } from '../adjectives.ts';

export const adjectives: AdjectiveTables = {
	countries: `afghanisch=Afghanistan; ägyptisch=Ägypten; albanisch=Albanien; algerisch=Algerien; amerikanisch us-amerikanisch=Vereinigte Staaten;
		angolanisch=Angola; argentinisch=Argentinien; armenisch=Armenien; aserbaidschanisch=Aserbaidschan; äthiopisch=Äthiopien;
		australisch=Australien; bahrainisch=Bahrain; bangladeschisch=Bangladesch; belarussisch weißrussisch=Belarus; belgisch=Belgien;
		beninisch=Benin; birmanisch myanmarisch=Myanmar; bolivianisch=Bolivien; bosnisch bosnisch-herzegowinisch=Bosnien und Herzegowina;
		botsuanisch=Botsuana; brasilianisch=Brasilien; britisch=Vereinigtes Königreich; bulgarisch=Bulgarien; burkinisch=Burkina Faso;
		burundisch=Burundi; chilenisch=Chile; chinesisch=China; costa-ricanisch=Costa Rica; dänisch=Dänemark; deutsch=Deutschland;
		dominikanisch=Dominikanische Republik; dschibutisch=Dschibuti; ecuadorianisch=Ecuador; emiratisch=Vereinigte Arabische Emirate;
		englisch=England; eritreisch=Eritrea; estnisch=Estland; finnisch=Finnland; französisch=Frankreich;
		gabunisch=Gabun; gambisch=Gambia; georgisch=Georgien; ghanaisch=Ghana; griechisch=Griechenland; guatemaltekisch=Guatemala;
		guineisch=Guinea; haitianisch=Haiti; honduranisch=Honduras; indisch=Indien; indonesisch=Indonesien; irakisch=Irak; iranisch=Iran;
		irisch=Irland; isländisch=Island; israelisch=Israel; italienisch=Italien; ivorisch=Elfenbeinküste; jamaikanisch=Jamaika;
		japanisch=Japan; jemenitisch=Jemen; jordanisch=Jordanien; kambodschanisch=Kambodscha; kamerunisch=Kamerun; kanadisch=Kanada;
		kasachisch=Kasachstan; katarisch=Katar; kenianisch=Kenia; kirgisisch=Kirgisistan; kolumbianisch=Kolumbien;
		kongolesisch=Demokratische Republik Kongo; kosovarisch=Kosovo; kroatisch=Kroatien; kubanisch=Kuba; kuwaitisch=Kuwait; laotisch=Laos;
		lettisch=Lettland; libanesisch=Libanon; liberianisch=Liberia; libysch=Libyen; litauisch=Litauen; luxemburgisch=Luxemburg;
		madagassisch=Madagaskar; malaysisch=Malaysia; malisch=Mali; maltesisch=Malta; marokkanisch=Marokko; mauretanisch=Mauretanien;
		mexikanisch=Mexiko; moldauisch moldawisch=Moldau; mongolisch=Mongolei; montenegrinisch=Montenegro; mosambikanisch=Mosambik; namibisch=Namibia;
		nepalesisch=Nepal; neuseeländisch=Neuseeland; nicaraguanisch=Nicaragua; niederländisch=Niederlande; nigerianisch=Nigeria;
		nigrisch=Niger; nordkoreanisch=Nordkorea; nordmazedonisch mazedonisch=Nordmazedonien; norwegisch=Norwegen; omanisch=Oman;
		österreichisch=Österreich; osttimoresisch=Osttimor; pakistanisch=Pakistan; palästinensisch=Palästina; panamaisch=Panama;
		paraguayisch=Paraguay; peruanisch=Peru; philippinisch=Philippinen; polnisch=Polen; portugiesisch=Portugal; ruandisch=Ruanda;
		rumänisch=Rumänien; russisch=Russland; salvadorianisch=El Salvador; sambisch=Sambia; saudisch saudi-arabisch saudiarabisch=Saudi-Arabien;
		schottisch=Schottland; schwedisch=Schweden; schweizerisch=Schweiz; senegalesisch=Senegal; serbisch=Serbien; simbabwisch=Simbabwe;
		singapurisch=Singapur; slowakisch=Slowakei; slowenisch=Slowenien; somalisch=Somalia; sowjetisch=Sowjetunion; spanisch=Spanien;
		sri-lankisch=Sri Lanka; südafrikanisch=Südafrika; sudanesisch=Sudan; südkoreanisch=Südkorea; südsudanesisch=Südsudan; syrisch=Syrien;
		tadschikisch=Tadschikistan; taiwanisch taiwanesisch=Taiwan; tansanisch=Tansania; thailändisch=Thailand; togoisch=Togo;
		tschadisch=Tschad; tschechisch=Tschechien; tunesisch=Tunesien; türkisch=Türkei; turkmenisch=Turkmenistan; ugandisch=Uganda;
		ukrainisch=Ukraine; ungarisch=Ungarn; uruguayisch=Uruguay; usbekisch=Usbekistan; venezolanisch=Venezuela;
		vietnamesisch=Vietnam; walisisch=Wales; zentralafrikanisch=Zentralafrikanische Republik; zyprisch zypriotisch=Zypern`,
	endings: '_=e en er es em',
	tongues: 'sprache spricht sprechen sprach lernt lernen übersetzt',
	town: {
		endings: 'er=_ e; ner=en n; ler=el; ter=_; ger=gen; mer=men; ser=sen; der=den',
		names: `Zürcher=Zürich; Züricher=Zürich; Mailänder=Mailand; Neapolitaner=Neapel; Damaszener=Damaskus; Hannoveraner=Hannover;
			Hallenser=Halle; Jenaer=Jena; Genueser=Genua; Venezianer=Venedig; Kölner=Köln; Basler=Basel; Münchner=München;
			Dresdner=Dresden; Straßburger=Straßburg; Havanner=Havanna; Tokioter=Tokio; Ankaraner=Ankara; Pekinger=Peking;
			Schweizer=Schweiz; Luxemburger=Luxemburg; Liechtensteiner=Liechtenstein; Madrider=Madrid; Thüringer=Thüringen; Tiroler=Tirol;
			Kärntner=Kärnten; Dubliner=Dublin; Malteser=Malta; Kabuler=Kabul; Lemberger=Lemberg`
	}
};
