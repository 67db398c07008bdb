import type { Language } from '../language.ts';

export const es = {
	code: 'es',
	name: 'Español',
	script: 'Latn',
	states: ['ES', 'MX', 'CO', 'AR', 'PE', 'VE', 'CL', 'EC', 'BO', 'CU', 'PY', 'UY']
} as const satisfies Language;
