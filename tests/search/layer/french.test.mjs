/* Words folded, cut, and brought to their families. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { fold, isEmpty, root, stem, unelided } from "../../../docs/assets/js/search/french.js"

const each = (cases, check) => cases.forEach(one => check(...one))

test("a text is folded to small letters, without marks, with plain apostrophes, hyphens and spaces", () =>
  each(
    [
      ["L’Œil  REÇU", "l'oeil recu"],
      ["curriculum vitæ", "curriculum vitae"],
      ["boîte\u00a0pleine\u202f?", "boite pleine ?"],
      ["E\u2011mail, e\u2010mail, e\u2013mail", "e-mail, e-mail, e-mail"],
      ["re\u0301c\u0327u", "recu"],
      ["a\t\n b", "a b"],
      ["l‘un lʼun l`un l´un", "l'un l'un l'un l'un"],
      ["", ""],
    ],
    (text, folded) => assert.equal(fold(text), folded),
  ))

test("folding twice changes nothing", () => {
  for (const text of ["Ça, l’ŒUVRE\u00a0!", "İstanbul", "ǅ", "ﬁn", "שָׁלוֹם", "\uD800x"]) assert.equal(fold(fold(text)), fold(text))
})

test("elisions are cut, with their apostrophe, a space in its place, or both", () =>
  each(
    [
      ["l'adresse d'envoi", "adresse envoi"],
      ["l adresse d envoi", "adresse envoi"],
      ["l' adresse d' envoi", "adresse envoi"],
      ["jusqu'a lorsqu'on puisqu'il presqu'ile quoiqu'un quelqu'un qu'est", "a on il ile un un est"],
      ["je n ai pas c est qu il", "je ai pas est il"],
      ["s'il m'a t'a", "il a a"],
      ["aujourd'hui aujourd hui", "aujourdhui aujourdhui"],
    ],
    (text, cut) => assert.equal(unelided(text), cut),
  ))

test("what only looks like an elision stays", () => {
  for (const text of ["prud'homme", "5'30", "l'", "d", "plan b", "le quad arrive", "m 365", "c++", "du n", "and' or"]) assert.equal(unelided(text), text)
})

test("words that say nothing are told from those that do", () => {
  for (const word of ["le", "pas", "a", "dans", "est", "comment", "bonjour", "aujourdhui"]) assert.ok(isEmpty(word), word)
  for (const word of ["spam", "recu", "boite", "rien", "jamais", "", "__proto__", "constructor"]) assert.ok(!isEmpty(word), word)
})

test("the words of a family have one root", () => {
  const families = [
    "bloque bloquee bloques bloquees bloquer bloquez bloquent blocage blocages",
    "debloque debloquee debloquees debloquer debloquez deblocage",
    "desactive desactivee desactivees desactiver desactivez desactivation desactivations",
    "abonne abonnes abonner abonnement abonnements",
    "autoriser autorise autorisee autorisees autorisation autorisations",
    "recevoir recois recoit recoivent recu recue recues reception receptions",
    "expediteur expediteurs expeditrice expedition",
    "notification notifications notifier notifie",
    "filtre filtres filtrer filtree filtrage",
    "transfert transferts transferer transferee",
    "adresse adresses adresser address",
    "expeditteur expeditteurs",
    "message messages",
    "suppression supprimer supprimee suppriment",
    "reponse repondre repondu repondent",
  ]
  for (const line of families) assert.equal(new Set(line.split(" ").map(root)).size, 1, line.split(" ").map(root).join(" "))
})

test("words that only look alike have none in common", () => {
  const strangers = [
    "message mesure mes messagerie", "cours courrier court", "bloquer debloquer", "abonnement desabonnement", "activer desactiver",
    "recevoir recent", "compte contact", "serveur service", "quarantaine quarante", "envoi voir", "porter portier", "erreur errone",
    "spam", "reseau reserve", "mail mailing", "rejet projet", "domaine demain", "ecrire ecran", "perte pertinent",
  ]
  for (const line of strangers) assert.equal(new Set(line.split(" ").map(root)).size, line.split(" ").length, line.split(" ").map(root).join(" "))
})

test("short words and no words keep their letters", () => {
  for (const word of ["", "a", "dsi", "spf", "ip", "mac", "ure", "age", "ez"]) assert.equal(stem(word), word)
})
