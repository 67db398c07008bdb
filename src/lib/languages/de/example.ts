/** A short report to be tried out: it holds what is hard to tell apart. */
export const example = `SUMY, Ukraine — In der Nacht sind Granaten auf zwei Dörfer nahe der russischen Grenze gefallen, teilte die Gebietsverwaltung am Freitag mit.

In Bassiwka brannte eine Scheune ab, in Junakiwka wurde niemand verletzt. Auf der anderen Seite der Grenze erklärte der amtierende Gouverneur der Region Kursk, über Sudscha und Lgow seien Drohnen abgeschossen worden.

Kiew wies das zurück. Moskau nannte keine Einzelheiten, und der Kreml wollte nicht sagen, ob russische Truppen Loknja erreicht haben. London und Washington mahnten zur Zurückhaltung, während die Gespräche in Istanbul weitergingen.`;
