/** Countries whose wars are reported village by village, ISO 3166-1: more sources are read for them. */
export const conflictCountries: ReadonlySet<string> = new Set(
	'SD SS PS IL LB SY IQ YE IR ET ER SO CD RW BI CF TD ML BF NE NG MZ MM BD AF PK AM AZ GE HT CO VE EC MX TW LY UA'.split(
		' '
	)
);
