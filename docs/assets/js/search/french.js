/* French words: folded, cut where they are elided, told from those that say nothing, and brought to their family. */
const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi|quel|pres)?qu)(?:' ?(?=[\p{L}\p{N}])| (?=[aeiouyh]))/gu
const EMPTY = new Set(
  ("a ai ainsi alors apres as au aussi autre autres aux avant avec avez avoir avons ca car ce cela ces cet cette chez ci comme comment " +
    "combien contre dans de depuis des deja dois doit devez devoir donc dont du elle elles en encore entre es est et avait etait etes etre sera soit soyez eu faire fais fait faites fasse faut fois font " +
    "ici il ils je la le les leur leurs lors lui ma mais me meme mes moi mon ne nos notre nous on ont ou par parce pas peu peut peuvent " +
    "peux plus pour pourquoi pouvoir pourtant pouvez puis quand que quel quelle quelles quels qui quoi sa sans se sert servir ses si sinon son sont sous suis sur " +
    "ta te tes toi ton toujours tous tout toute toutes tres trop tu un une va vais vas vont vers veut veux voulez vouloir voici voila vont vos votre vous y " +
    "aujourdhui hier demain lundi mardi mercredi jeudi vendredi samedi dimanche matin midi soir aucun aucune bonjour merci svp aide aider savoir sais signifie trouver voir").split(" "),
)
/* Words that questions are made of: they tell little. */
const LIGHT = "arriver besoin donner essayer mettre obtenir passer probleme recuperer rester retrouver souhaiter utiliser"
/* Families that no ending tells. */
const KIN = [
  "recevoir recois recoit recevez recoivent recevrai recu recue recus recues reception receptions",
  "ouvrir ouvre ouvert ouverte ouverts ouvertes ouverture ouvertures ouvrent",
  "envoi envois envoyer envoie envoient envoye envoyee envoyes envoyees envoyez",
  "renvoi renvois renvoyer renvoie renvoye renvoyee renvoyes renvoyez",
  "inscrire inscrit inscrite inscrits inscription inscriptions",
  "desinscrire desinscrit desinscrite desinscrits desinscription desinscriptions",
  "rediriger redirige redirigee rediriges redirection redirections",
  "repondre reponds repond repondez repondu repondent reponse reponses",
  "perdre perdu perdue perdus perdues perdent perte pertes",
  "supprimer supprime supprimee supprimes supprimez suppriment suppression suppressions",
  "connecter connecte connectez connectent connexion connexions",
  "attendre attends attend attendez attendent attente",
  "suspendre suspendu suspendue suspendus suspension",
  "disparaitre disparait disparu disparue disparus disparaissent disparition",
  "ecrire ecris ecrit ecrivez ecrivent ecrite",
  "joindre joint jointe joints jointes",
  "expedier expedie expediee expedies expediteur expediteurs expeditrice expedition expeditions",
  "bloquer bloque bloquee bloques bloquees bloquez bloquent blocage blocages",
  "refuser refus refuse refusee refuses refusees refusez refusent",
  "message messages",
  "mettre mets met mettez mis mise mises",
]
const ROOTS = new Map(KIN.flatMap(line => line.split(" ").map(word => [word, line.split(" ")[0]])))
/* Ending of a singular → what takes its place; the first that leaves enough, longest first. */
const ENDINGS = Object.entries({
  ication: "i", issement: "", ement: "", ation: "", atrice: "", ateur: "", ition: "", iteur: "", iquement: "", ique: "", able: "", ible: "",
  ance: "", age: "", eure: "", euse: "", eur: "", ure: "", iee: "i", ie: "i", ee: "", er: "", ez: "", ait: "", aient: "", ent: "", era: "", eront: "", erait: "", ant: "", ir: "", e: "",
}).sort(([one], [other]) => other.length - one.length)
const LEFT = [3, 4, 4] // letters that an ending of one, two, or more letters must leave

/** "L’Œil  Réçu" → "l'oeil recu": small letters without marks, plain apostrophes and spaces. */
export function fold(text) {
  return text.toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").replace(/[’‘ʼ`´]/g, "'")
    .normalize("NFD").replace(/\p{M}/gu, "").replace(/[\s\u2010-\u2015]+/gu, space => (space.trim() ? "-" : " "))
}

/** "qu'un alias d'envoi" → "un alias envoi", of folded text. */
export const unelided = text => text.replace(/aujourd[' ]hui/g, "aujourdhui").replace(ELISION, "")

/** Tell whether a folded word says little: "reste", "récupérer". */
export const isLight = word => LIGHTER.has(root(word))

/** Tell whether a folded word says nothing by itself. */
export const isEmpty = word => EMPTY.has(word)

/** "desactivees", "desactivation" → "desactiv". */
export function stem(word) {
  const known = ROOTS.get(word)
  if (known) return known
  const one = word.replace(/(?<=...)[sx]$/, "")
  const ending = ENDINGS.find(([end]) => one.endsWith(end) && one.length - end.length >= LEFT[Math.min(end.length, 3) - 1])
  return ending ? one.slice(0, -ending[0].length) + ending[1] : one
}

/** What the words of a family share: "debloquees", "deblocage" → "debloc"; a doubled letter counts once. */
export const root = word => stem(word).replace(/(.)\1/g, "$1").replace(/qu$/, "c").replace(/(?<=.....)[st]$/, "")

const LIGHTER = new Set(LIGHT.split(" ").map(root))
