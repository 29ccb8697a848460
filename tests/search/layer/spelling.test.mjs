/* A word that the site does not have, and the nearest that it has. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { distance, nearest } from "../../../docs/assets/js/search/spelling.js"
import { chance, vocabulary } from "./layer.mjs"

const SOME = vocabulary(
  "message5 boîte4 pleine2 plein1 erronée1 groupe2 reçu5 spam4 mail6 mois1 mot2 quarantaine3 indésirable3 adresse6 destinataire4 " +
    "expéditeur5 serveur4 service4 filtre3 bloquée2 corbeille2 hotmail1 orange2 règle2 envoyé3 réception4 notification2 cours1 courrier3",
)
const near = (word, most) => nearest(word, SOME.words, SOME.orders, most)

/** Optimal string alignment, as it is defined: the whole table. */
function plain(one, other) {
  const table = Array.from({ length: one.length + 1 }, (_, i) => Array.from({ length: other.length + 1 }, (_, j) => (i && j ? 0 : i + j)))
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      table[i][j] = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + Number(one[i - 1] !== other[j - 1]))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1)
    }
  }
  return table[one.length][other.length]
}

test("the distance of two words is that of the whole table, or none beyond what is asked, and the same both ways", () => {
  const next = chance(20261122)
  const word = () => Array.from({ length: next(10) }, () => "abcd"[next(4)]).join("")
  const seen = new Set()
  for (let turn = 0; turn < 8000; turn++) {
    const [one, other, most] = [word(), word(), next(5)]
    const faults = plain(one, other)
    const expected = faults <= most ? faults : Infinity
    assert.equal(distance(one, other, most), expected, `${one} ${other} ${most}`)
    assert.equal(distance(other, one, most), expected, `${other} ${one} ${most}`)
    seen.add(expected)
  }
  assert.deepEqual([...seen].sort(), [0, 1, 2, 3, 4, Infinity])
})

test("near words differ little from far ones", () => {
  const next = chance(7)
  for (let turn = 0; turn < 2000; turn++) {
    const word = Array.from({ length: 4 + next(8) }, () => "abcdefgh"[next(8)]).join("")
    const at = next(word.length - 1)
    const [left, right] = [word.slice(0, at), word.slice(at)]
    for (const faulty of [left + "x" + right, left + right.slice(1), left + "x" + right.slice(1), left + right[1] + right[0] + right.slice(2)]) {
      assert.ok(distance(word, faulty, 1) <= 1, `${word} ${faulty}`)
    }
  }
})

test("letters swapped, doubled, forgotten or put in are mended", () => {
  for (const [typed, meant] of [
    ["mesage", "message"], ["messsage", "message"], ["msesage", "message"], ["gorupe", "groupe"], ["biote", "boite"], ["pliene", "pleine"],
    ["erone", "erronee"], ["erronne", "erronee"], ["quarentaine", "quarantaine"], ["indesirrable", "indesirable"],
    ["adrese", "adresse"], ["adress", "adresse"], ["destinatair", "destinataire"], ["expediteu", "expediteur"], ["hotmial", "hotmail"],
    ["corbeile", "corbeille"], ["mial", "mail"], ["spma", "spam"], ["corbielle", "corbeille"], ["recption", "reception"],
  ])
    assert.equal(near(typed)[0], meant, typed)
})

test("the more used of two as near is first", () => {
  const known = vocabulary("boule1 boucle4 bouble2")
  assert.deepEqual(nearest("bouxle", known.words, known.orders), ["boucle", "bouble", "boule"])
})

test("a word begins with its own letter, which may be swapped, missing, or behind another", () => {
  for (const word of ["essage", "emssage", "xmessage"]) assert.equal(near(word)[0], "message", word)
  assert.deepEqual(near("xessage"), [])
  const known = vocabulary("lecure9 electure0")
  assert.deepEqual(nearest("elecure", known.words, known.orders), ["electure", "lecure"])
})

test("short words are left alone, but for a swap or a letter that is missing within", () => {
  for (const word of ["a", "mo", "mto", "moi", "spa", "mxil", "maix", "xail"]) assert.deepEqual(near(word), [], word)
  assert.deepEqual(near("cour"), [])
  assert.deepEqual(near("fltre"), ["filtre"])
  assert.deepEqual(near("mil", 1), ["mail"])
})

test("nonsense is left alone", () => {
  for (const word of ["", "xqzptv", "azertyuiop", "qsdfghjklm", "aaaaaaaa", "zzz", "wxcvbn", "x".repeat(5000)]) assert.deepEqual(near(word), [], word.slice(0, 20))
})

test("nothing is near where nothing is forgiven", () => assert.deepEqual([near("mesage", 0), near("message", 0)], [[], []]))
