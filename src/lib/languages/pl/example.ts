/** A short report to be tried out: it holds what is hard to tell apart. */
export const example = `SUMY — W nocy pociski spadły na dwie wsie przy granicy z Rosją, podała w piątek administracja obwodowa.

W Basiwce spłonęła stodoła, w Junakiwce nikt nie ucierpiał. Po drugiej stronie granicy, w obwodzie kurskim, nad Sudżą i Lgowem zestrzelono drony.

Kijów zaprzeczył tym doniesieniom. Moskwa nie podała szczegółów. Londyn i Waszyngton wezwały do powściągliwości, a rozmowy w Stambule trwały.`;
