/**
 * Gives every stretch of water to one river: a trace that fills its box best may go on along another river
 * from where they meet. Of two that have a stretch in common one is traced anew without it, whichever way both
 * fill their boxes better.
 */
import { distanceKm } from '../../src/lib/geo/lng-lat.ts';
import { stepKey, type Traced } from './trace.ts';

/** Kilometers in common that are no more than a meeting. */
const mostShared = 10;
/** From this share of both on, two entries are one river by two names. */
const sameShare = 0.75;
/** Arms of a river, which are part of its course. */
const arms: Readonly<Record<string, string>> = {
	'dl:rosetta-branch': 'dl:nile',
	'dl:borcea-branch': 'dl:danube-river'
};

type Steps = ReadonlyMap<string, number>;

/** The steps of a river, with their kilometers. */
export function stepsOf({ lines }: Pick<Traced, 'lines'>): Steps {
	const steps = new Map<string, number>();
	for (const line of lines) {
		for (let i = 1; i < line.length; i++) {
			steps.set(stepKey(line[i - 1], line[i]), distanceKm(line[i - 1], line[i]));
		}
	}
	return steps;
}

const lengthOf = (steps: Steps) => [...steps.values()].reduce((sum, km) => sum + km, 0);

function sharedKm(a: Steps, b: Steps): number {
	let sum = 0;
	for (const [key, km] of a) if (b.has(key)) sum += km;
	return sum;
}

/** Whether two rivers have more in common than they may. */
export function areMixed(a: Steps, b: Steps): boolean {
	const shared = sharedKm(a, b);
	return shared > mostShared && shared < sameShare * Math.max(lengthOf(a), lengthOf(b));
}

const isArm = (a: string, b: string) => arms[a] === b || arms[b] === a;

/**
 * @param traced By the ids of rivers.
 * @param again Traces a river without some steps; `null` for one whose course is known.
 */
export function shareOut(
	traced: ReadonlyMap<string, Traced>,
	again: (id: string, barred: ReadonlySet<string>) => Traced | null
): ReadonlyMap<string, Traced> {
	const rivers = new Map(traced);
	const steps = new Map([...rivers].map(([id, river]) => [id, stepsOf(river)]));
	const barred = new Map<string, ReadonlySet<string>>();
	const settled = new Set<string>();
	for (let pair = worst(steps, settled); pair !== null; pair = worst(steps, settled)) {
		settled.add(pair.join(' '));
		const ways = pair.flatMap((id, i) => {
			const other = pair[1 - i];
			const own = new Set([...(barred.get(id) ?? []), ...steps.get(other)!.keys()]);
			const river = again(id, own);
			return river ? [{ id, own, river, fit: river.fit + rivers.get(other)!.fit }] : [];
		});
		if (ways.length === 0) continue;
		const best = ways.reduce((a, b) => (b.fit > a.fit ? b : a));
		barred.set(best.id, best.own);
		rivers.set(best.id, best.river);
		steps.set(best.id, stepsOf(best.river));
	}
	return rivers;
}

/** The two rivers that have most in common, of those that may have none and are not settled. */
export function worst(
	steps: ReadonlyMap<string, Steps>,
	settled: ReadonlySet<string> = new Set()
): readonly [string, string] | null {
	const owners = new Map<string, string[]>();
	const shared = new Map<string, number>();
	for (const [id, own] of steps) {
		for (const [key, km] of own) {
			const others = owners.get(key) ?? [];
			for (const other of others) {
				const pair = [id, other].sort().join(' ');
				shared.set(pair, (shared.get(pair) ?? 0) + km);
			}
			owners.set(key, [...others, id]);
		}
	}
	const [most] = [...shared]
		.map(([pair, km]) => ({ pair, km, ids: pair.split(' ') as [string, string] }))
		.filter(
			({ pair, ids: [a, b] }) =>
				!settled.has(pair) && !isArm(a, b) && areMixed(steps.get(a)!, steps.get(b)!)
		)
		.sort((a, b) => b.km - a.km);
	return most?.ids ?? null;
}
