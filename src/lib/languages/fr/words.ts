/** French words, by what they say of a name beside them. */
import type { WordTables } from '../words.ts';

export const words: WordTables = {
	abbreviations: (
		'm mm mme mlle mgr dr pr me gal cel cdt cne lt st ste av bd art p pp vol no env ' +
		'janv févr fév avr juil sept oct nov déc'
	).split(' '),
	elided: 'l d qu n s c j m t jusqu lorsqu puisqu quoiqu quelqu presqu',
	lists: {
		common: `le la les l' un une des ce cet cette ces celui celle ceux il ils elle elles on nous vous je tu
			son sa ses leur leurs notre nos votre vos mon ma mes et ou mais donc or ni car si comme quand lorsque
			lorsqu' pendant tandis alors puis ensuite enfin ici là où dont qui que qu' quoi quel quelle quels
			quelles pourquoi comment parce puisque bien ainsi aussi même encore déjà toujours jamais plus moins très
			trop peu beaucoup tout toute tous toutes chaque plusieurs certains certaines quelques aucun aucune autre
			autres tel telle premier première deuxième troisième dernier dernière deux trois quatre cinq six sept huit
			neuf dix onze douze vingt trente cent mille nouveau nouvelle ancien hier demain aujourd'hui depuis après
			avant lors malgré sauf voici voilà selon non oui ne pas c' ça cela ceci y en au aux à de du d' dans par pour
			sur sous sans avec chez entre contre vers est sont était étaient été sera seront fut furent soit faut
			photo vidéo image crédit source publicité carte alors reste impossible difficile face près loin quant
			dès jusqu' jusque hors outre environ bilan grève panne bombe sens fin marche vote combats alerte drame mars`,
		calendar: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
			mercredi jeudi vendredi samedi dimanche noël pâques ramadan toussaint`,
		title: `préfet préfète m mm mme mlle mgr dr pr me monsieur madame mademoiselle maître docteur docteure président présidente
			vice-président ministre premier chancelier chancelière roi reine prince princesse pape cardinal archevêque
			évêque père frère sœur sénateur sénatrice député députée gouverneur gouverneure maire ambassadeur
			ambassadrice secrétaire directeur directrice chef cheffe général générale colonel colonelle commandant
			commandante capitaine lieutenant sergent amiral juge procureur procureure avocat avocate professeur
			professeure entraîneur entraîneuse sélectionneur porte-parole journaliste écrivain écrivaine acteur
			actrice chanteur chanteuse cinéaste historien historienne chercheur chercheuse leader économiste`,
		locative: `à au aux en dans vers chez près autour sur depuis jusqu' jusque hors sous dès`,
		preposition: `de du des d' par pour avec contre sans selon entre parmi envers malgré face outre`,
		speech: `dit disent déclaré déclare déclarent affirmé affirme affirment annoncé annonce annoncent assuré assure
			assurent confirmé confirme confirment nié nie nient démenti dément démentent dénoncé dénonce dénoncent
			accusé accuse accusent averti avertit prévenu prévient promis promet promettent exigé exige exigent demandé
			demande demandent réclamé réclame réclament rejeté rejette rejettent refusé refuse refusent condamné
			condamne condamnent indiqué indique indiquent répondu répond répondent insisté insiste menacé menace
			menacent proposé propose proposent accepté accepte acceptent décidé décide décident approuvé approuve voté
			vote ordonné ordonne interdit interdisent levé lève expulsé expulse soutenu soutient
			soutiennent salué salue saluent regretté regrette critiqué critique reconnu reconnaît reconnaissent estimé
			estime estiment espère espèrent veut veulent souhaité souhaite souhaitent cherche cherchent appelé appelle
			appellent exhorté exhorte exhortent précisé ajouté rappelé rappelle souligné souligne protesté proteste
			convoqué convoque félicité pressé presse plaidé plaide jugé juge revendiqué revendique soupçonne soupçonnent
			reproché reproche reprochent sommé somme invité invite espéré consent consenti tait commenté évoqué évoque
			confié réagi réagit hésite tient résiste résistent
			battu éliminé vaincu affronte affrontent affronté`,
		action: `incliné incline inclinent qualifié qualifie imposé impose imposent attaqué attaque envahi envahit lancé lance lancent tiré tire bombarde bombardent occupe occupent
			annexé annexe capturé retiré retire retirent envoyé envoie envoient signé signe signent gagné gagne
			remporté remporte perdu perd joué joue jouent battu bat vaincu éliminé élimine mène rejoint rejoindre
			déployé déploie déploient vendu vend vendent acheté achète achètent exporté exporte exportent importé
			importe importent produit préparé prépare préparent prévoit prévoient doit doivent fourni fournit
			fournissent livré livre livrent maintient maintiennent maintenu poursuit poursuivent suspendu suspend
			fermé ferme rouvert rouvre ouvert reçu reçoit aide aident aidé finance financé arme peut peuvent pourrait
			repris reprend reprennent rompu rompt gelé gèle négocie négocient négocié échangé échangent retirera
			enverra votera livrera signera rendu rend restitué mobilisé mobilise intercepté riposté riposte
			renforcé renforce augmenté augmente réduit ratifié conclu conclut organisé organise accueilli accueille
			investi investit vient viennent compte comptent tente tentent tenté fait font pris prend prennent donné donne mis met
			met`,
		agent: `préfet préfète sous-préfet gouvernement gouvernements armée armées forces troupes soldats militaires officiers police président
			présidente présidence ministre ministres ministère parlement congrès sénat députés dirigeant dirigeants
			leaders ambassadeur ambassadrice ambassade consulat diplomates diplomatie délégation autorités
			administration parole étrangères régime justice presse équipe sélection joueurs économie citoyens peuple électeurs
			chancelier chancelière chancellerie défense renseignement sanctions émissaire porte-parole monarchie roi
			reine drapeau monnaie passeport culture langue cuisine aviation marine milices opposition secrétaire
			gouverneur gouverneure décision réponse proposition position politique soutien menace menaces influence
			allié alliés partenaires entrée adhésion budget dette exportations pétrole participation victoire défaite
			représentant représentants bleus banque engagement promesse exigences note offre plainte demande version aval veto`,
		organization: `onu otan oms fmi université institut académie banque parti union association fédération comité
			conseil commission agence ministère compagnie groupe journal radio télévision fondation fonds club ligue
			théâtre musée hôpital église front mouvement alliance coalition organisation bourse chambre orchestre
			ballet brigade division régiment bataillon garde service olympique racing stade tribunal cour assemblée
			sénat société tour air rassemblement syndicat grand collège lycée festival traité accords accord`,
		facility: `aéroport port gare stade hôpital clinique église cathédrale mosquée synagogue monastère palais
			château tour pont tunnel barrage usine parc musée bibliothèque théâtre école lycée hôtel marché prison
			tribunal cimetière camp mine raffinerie terminal poste centrale caserne base métro`,
		region: `région régions province provinces état états oblast oblasts gouvernorat département départements
			territoire krai voïvodie canton land wilaya collectivité`,
		district: `district districts comté comtés commune communes arrondissement préfecture raïon quartier cercle
			banlieue`,
		settlement: `ville villes village villages bourg bourgade hameau localité localités cité capitale
			agglomération métropole commune`,
		water: `fleuve rivière rivières lac lacs mer mers océan baie golfe détroit canal réservoir lagune estuaire
			delta`,
		terrain: `mont monts montagne montagnes massif colline collines vallée île îles péninsule presqu'île désert
			plateau cap forêt plage archipel glacier volcan côte bande`,
		street: `rue avenue place boulevard route autoroute chemin quai faubourg`,
		direction: `nord sud est ouest nord-est nord-ouest sud-est sud-ouest septentrional méridional oriental
			orientale occidental occidentale central centrale centre nord-est`,
		event: `guerre bataille jeux coupe championnat tournoi festival marathon traité accord accords sommet
			conférence révolution crise massacre séisme ouragan prix pacte convention plan tour`,
		joiner: `de du des d' la le les l' et sur sous en lès`,
		firstName: `marie jean pierre paul jacques michel françois louis nicolas philippe alain bernard henri claude
			andré rené marcel georges robert charles antoine thomas julien olivier laurent stéphane christophe david
			daniel éric patrick thierry pascal bruno didier frédéric sébastien alexandre maxime lucas hugo emma léa
			chloé camille manon sarah julie sophie anne catherine isabelle nathalie valérie sylvie christine martine
			hélène claire alice charlotte florence agnès élisabeth jeanne louise marguerite emmanuel gabriel édouard
			gérald bruno rachida dominique édith élise mathilde juliette lucie victor arthur raphaël adrien vincent
			mohamed ahmed ali fatima vladimir volodymyr dmitri sergueï donald joe john james lorraine victoire marine
			ségolène jordan kylian didier florian madeleine raymond roland guy gilles`,
		person: `homme hommes femme garçon fille mère père fils frère sœur mari épouse porte-parole attaquant milieu
			défenseur gardien pilote entraîneur chanteur acteur actrice écrivain avocat médecin infirmière
			institutrice étudiant voisin voisine victime suspect`,
		locational: `population habitants résidents riverains kilomètres km mètres périphérie banlieue abords
			environs frontière frontières côte capitale centre nord sud est ouest intérieur zone zones partie parties
			rives ciel territoire sol rues route chemin hauteurs large faubourgs portes entrée`,
		motion: `arrivé arrivée arrivés arrive arrivent allé allée vont voyagé visité visite revenu revenue retourné
			rentré rentre rentrent vit vivent vivait né née mort morte fui fuient quitté quitte quittent sorti entré
			entrés entrent traversé traverse traversent atterri situé située habite travaille réside passé passe passent
			étudié rend rendu rendue parti partie atteint conduit mène va parvenus parvenu venu venue venus`,
		country: `pays nation royaume république fédération émirats`,
		media: `times post herald quotidien`,
		honorific: `m mm mme mlle dr pr monsieur madame`,
		vessel: `uss hms`,
		language: `parle parlent parlait traduit`
	},
	cues: {
		halves: 'nord sud est ouest haut bas',
		presses: 'pression pressions sanctions influence',
		of: "de du des d'",
		article: "le la les l'",
		and: 'et',
		joins: 'et ou &',
		locatives: 'à en vers',
		within: 'près dans',
		ends: "depuis jusqu' vers de à",
		into: 'en',
		according: 'selon',
		gives: 'à au aux',
		beside: 'avec par',
		helpers:
			"a ont avait avaient aura n' ne pas l' s' se y également aussi déjà toujours finalement le la les lui leur nous vous en",
		faces: 'face',
		acronyms:
			'jnim onu otan unesco unicef interpol fmi oms cedeao aes rsf fsr rn lfi lr ps cgt cfdt om psg ol losc',
		that: "que qu'",
		ofWhich: 'dont',
		asides: "que qu' qui où",
		suffers:
			'réveille réveillé réveillée pleure enterre retient panse reste suffoque grelotte manque manquent dort sombre vibre vide vidé vidée connu connaît disparaît brûle brûlé tremble tremblé',
		beats: `bat battent battu affronte affrontent affronté affrontera élimine éliminé domine dominé écrase écrasé surclasse
			surclassé étrille étrillé reçoit reçoivent recevra recevront accueille accueilli accueillera`,
		draws: 'perd perdu gagne gagné',
		against: 'contre',
		reflexives: "s' se",
		passives: 'est sont était étaient',
		seats: 'kremlin élysée matignon pentagone',
		said: 'dit déclaré affirmé ajouté lancé martelé'
	}
};
