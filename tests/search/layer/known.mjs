/* A site that the plans of the tests are made for, and terms that pages are read for. */
import { plan } from "../../../docs/assets/js/search/query.js"
import { synonyms, vocabulary } from "./layer.mjs"

const KNOWN = {
  vocabulary: vocabulary(
    "boîte4 pleine2 spam3 courrier2 indésirable2 adresse5 envoi4 expédition2 email6 antispam2 quarantaine3 message5 bloquée1 débloquer2 " +
      "arrive4 pas6 recevez3 reçu4 hotmail1 cagette1 ofr2 mail5 entête1 erronée1 règle3 le6 de6 est6 changer3 combine1 passer1 dépassé1 passe2",
  ),
  synonyms: synonyms(
    [["courrier indésirable", "spam"], ["pourriel", "junk mail"]],
    [["n’arrive pas", "ne recevez pas"], ["pas reçu"]],
    [["adresse d’expédition"], ["adresse d’envoi"]],
    [["message"], ["changer d’adresse", "courrier"]],
  ),
}

export const planned = (text, literal = false) => plan(text, { ...KNOWN, literal })

export const way = (...words) => ({ words: words.map(forms => ({ forms: forms.split("|") })), weight: 1, why: "" })
export const term = (typed, rarity, ...alternatives) => ({ typed, rarity, alternatives, isStrange: false })
export const PHRASE = [term("boite pleine", 2, way("boite|boites", "pleine|plein")), term("spam", 1, way("spam"), way("courrier", "indesirable"))]
export const anchor = (element, id, text, location) => ({ element, id, text, location })
