/* A word that the site does not have → the nearest that it has. */
import { root } from "./french.js"

const FEW = 4 // letters; a word so short may have two of them swapped, or one missing
const SHORT = 5 // letters
const MANY = 8 // letters, from which two faults are forgiven

/** Optimal string alignment: letters put in, left out, changed or swapped; Infinity where there are more than `most`. */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return Infinity
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1)
    }
    if (Math.min(...row) > most) return Infinity
    ;[before, last] = [last, row]
  }
  return last[other.length] > most ? Infinity : last[other.length]
}

/** How many faults a word of so many letters may have. */
const forgiven = ({ length }) => (length < FEW ? 0 : length < MANY ? 1 : 2)

/**
 * The words that a word may have been meant to be, best first: fewest faults, then the most used. Their families are
 * compared as well where their consonants are the same: "eroné" is near "erronée".
 */
export function nearest(word, words, orders, most = forgiven(word)) {
  const typed = { word, family: root(word), bones: consonants(word) }
  const found = []
  for (const other of most ? words : []) {
    const faults = faultsOf(typed, other, most)
    if (faults < most + 1) found.push({ other, faults: faults + (other[0] === word[0] ? 0 : 0.5) })
  }
  const used = ({ other }) => orders.get(other) ?? 0
  return found.sort((one, two) => one.faults - two.faults || used(two) - used(one)).map(({ other }) => other)
}

function faultsOf({ word, family, bones }, other, most) {
  if (!beginsAlike(word, other) || (word.length <= FEW && !isSwapped(word, other) && !isShort(word, other))) return Infinity
  const whole = distance(word, other, most)
  if (whole <= 1 || bones !== consonants(other)) return whole
  return Math.min(whole, distance(family, root(other), family.length > FEW ? forgiven(family) : 0) + 0.5)
}

/** "gorup", "groupe" → "grp": what is left when French is misspelt. */
const consonants = word => word.replace(/[aeiouyh]/g, "").replace(/(.)\1/g, "$1")

/** In a short word the first letter is right. */
const beginsAlike = (one, other) => one[0] === other[0] || (one.length > SHORT && (one[0] === other[1] || one[1] === other[0]))

const isShort = (one, other) => other.length === one.length + 1 && other[0] === one[0] && other.at(-1) === one.at(-1)

const isSwapped = (one, other) => [...one].sort().join() === [...other].sort().join()
