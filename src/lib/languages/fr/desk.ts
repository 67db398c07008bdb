import type { DeskText } from '../desk.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('fr');

/** French texts of the editor's desk. */
export const desk: DeskText = {
	title: 'Relecture',
	undo: 'Annuler',
	undone: (what) => (what ? `Annulé : ${what[0]} → ${what[1]}` : 'Annulé'),
	nothingToUndo: 'Il n’y a rien à annuler',
	buildDraft: 'Générer le brouillon',
	building: 'Le brouillon est en cours de génération …',
	lookAtDraft: 'Le voir',
	done: 'Tout a été relu. Générez le brouillon, puis publiez-le.',
	mention: 'Mention',
	reasons: {
		unplaced: 'Nomme un lieu que le répertoire n’a pas',
		unsure: 'La machine hésite sur le lieu',
		kind: 'La machine hésite entre la scène et un gouvernement',
		far: 'Loin de tout le reste de ces articles',
		split: 'Ce nom a été lu de deux façons',
		government: 'Une capitale ou un pays dessiné comme le lieu des faits',
		rest: 'Personne ne l’a encore vu',
		seen: 'Déjà vu par quelqu’un'
	},
	sum: (left, checked, mentions) =>
		`${left} à relire · ${checked} sur ${mentions} mentions vérifiées`,
	notices: (count) =>
		`${n(count, { one: 'correction', other: 'corrections' })} à regarder dans le fichier`,
	readAnew: (count) => n(count, { one: 'article relu', other: 'articles relus' }),
	gone: (count) => n(count, { one: 'article n’est plus là', other: 'articles ne sont plus là' }),
	problems: (count) =>
		n(count, { one: 'problème dans le dossier', other: 'problèmes dans le dossier' }),
	draftAnew: 'le brouillon est nouveau',
	times: (count) => n(count, { one: 'fois', other: 'fois' }),
	forAll: (count) => `(les ${count})`,
	people: (count) => `${count} habitants`,
	now: 'actuel',
	forIt: 'En sa faveur :',
	placeName: 'Nom du lieu',
	find: 'Trouver',
	noPlaceCalled: (name) => `Aucun lieu ne s’appelle « ${name} » ; P pose un repère.`,
	noChoice: (number) => `Il n’y a pas de choix ${number} ici.`,
	noMap: (problem) =>
		`Aucune carte ne peut être dessinée ici (${problem}). La liste dit où se trouve chaque lieu.`,
	dropHint:
		'Cliquez sur la carte où il se trouve et étirez le cercle selon la certitude, ou écrivez les deux.',
	called: 'Nom',
	point: 'Latitude, longitude',
	radius: 'À moins de, km',
	itIs: 'C’est',
	ownFeatures: {
		settlement: 'une localité',
		camp: 'un camp',
		building: 'un bâtiment',
		area: 'une zone',
		water: 'un cours d’eau ou un plan d’eau',
		mountain: 'une montagne'
	},
	placeHere: 'Le placer ici',
	right: 'C’est juste',
	noPlace: 'Pas un lieu',
	unplaced: 'Non situé',
	otherKind: 'Autre sens',
	search: 'Rechercher',
	dropPin: 'Poser un repère',
	allOfName: 'Tous ceux de ce nom',
	later: 'Plus tard',
	back: 'Retour',
	reason: 'Motif, pour la page publique des corrections',
	missed: {
		title: 'Un nom oublié',
		name: 'Le nom tel que les articles l’écrivent',
		place: 'Le lieu, s’il s’appelle autrement'
	},
	names: {
		title: 'Un nom dans les articles',
		name: 'Nom, ou son début',
		none: (name) => `Aucun article ne nomme « ${name} ».`,
		checked: 'vérifié'
	},
	place: {
		title: 'Ce lieu …',
		shownAs: 'Nom affiché',
		language: 'Langue du nom',
		hide: 'Le cacher aux lecteurs',
		blur: 'Flouter à km',
		delay: 'Retarder de jours',
		note: 'Note, pour corrections.yaml seulement',
		save: 'Enregistrer',
		move: 'Déplacer le point',
		merge: 'Fusionner avec …',
		another: 'Un autre lieu …',
		unchanged: 'Rien n’y a été changé.',
		noneCalled: (name) => `Aucun lieu ne s’appelle « ${name} ».`,
		merged: (name) => `fusionné avec ${name}`,
		part: (name) => `« ${name} » redevient un lieu à part`,
		parted: (name) => `séparé de ${name}`,
		acts: {
			renamed: 'renommé',
			moved: 'déplacé',
			hidden: 'caché',
			shown: 'n’est plus caché',
			blurred: 'flouté',
			exact: 'n’est plus flouté',
			delayed: 'retardé',
			prompt: 'n’est plus retardé',
			explained: 'raison ou note changée'
		}
	},
	kept: {
		title: 'Vos décisions',
		hint: 'Ce bureau est un seul fichier et ne demande rien à personne. Il contient les articles entiers : ne le publiez pas. La recherche connaît les lieux de ces articles et ceux pour lesquels on peut les prendre, pas tout le répertoire. Les décisions restent dans cette page jusqu’à ce que vous les enregistriez ; renvoyez le fichier enregistré et --merge l’intègre.',
		by: 'Votre nom',
		save: 'Enregistrer les décisions',
		open: 'Continuer avec un fichier enregistré'
	},
	story: {
		tell: 'Raconter',
		title: 'L’étape suivante du récit',
		map: 'Carte du brouillon',
		hint: 'Montrez sur la carte ce que l’étape doit montrer : un lieu, une période, un cadrage. Puis enregistrez-la avec ses mots.',
		heading: 'Titre',
		text: 'Mots (Markdown)',
		save: 'Enregistrer comme étape',
		undo: 'Retirer la dernière étape',
		noMap: 'Le cadre montre une autre page : revenez d’abord à la carte.'
	},
	told: {
		unknownPlace: (of) => `Aucun lieu n’a l’identifiant « ${of} ».`,
		writtenNowhere: (of) => `Aucun article n’écrit « ${of} ».`,
		mentionGone: () => 'Cette mention n’est plus là ; la liste est nouvelle.',
		noAnswer: () => 'Le bureau ne répond pas : « dateline review » tourne-t-il encore ?',
		failed: () => 'Quelque chose a échoué dans le bureau ; son terminal dit quoi.',
		changedByHand: (of) =>
			`${of} a été modifié à la main depuis, rien n’a donc été annulé ; les états antérieurs sont dans .dateline/.`,
		tooLarge: () => 'Ce fichier est trop grand pour des décisions.',
		noDecisions: (of) => `Ce fichier ne contient pas de décisions : ${of}`,
		wrongFile: (of) =>
			`Ce qui a été écrit à la main est erroné, et ce qui valait avant vaut toujours : ${of}`,
		doubtful: (of) => `Regardez ${of}.`,
		ruleMeetsNothing: (of) => `${of} ne rencontre rien dans ces articles.`,
		mentionMeetsNothing: (of) => `${of} ne rencontre rien dans son article.`,
		changedSince: (of) => `${of} a été vérifié avec un autre texte ; regardez de nouveau.`,
		onePlace: (of) => `« ${of} » et ce lieu ne font déjà qu’un.`,
		heldByFolder: (of) =>
			`Ce que dit de ${of} le fichier du dossier se retire au bureau du dossier, non dans ce fichier.`,
		stepBegins: () => 'Une ligne des mots commence par « ## », ce qui ouvrirait une autre étape.',
		refused: (of) => `Cela ne se peut pas : ${of}`
	},
	decided: {
		right: 'c’est juste',
		noPlace: 'pas un lieu',
		unplaced: 'laissé non situé',
		byHand: 'placé à la main'
	}
};
