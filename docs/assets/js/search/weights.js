/* What weighs how much: figures found on one half of tests/search/queries.tsv and on ours.tsv, judged on the other half. */
export const WAYS = { parts: 0.8, family: 0.9, synonym: 0.8, beginning: 0.7, name: 0.5 } // beside 1, the word as it was typed
export const COVERAGE = {
  enough: 0.5, // of what the terms weigh together, for a page to be an answer
  some: 0.2, // of what they weigh, for a page to be looked at
  rare: 3.5, // from which rarity a word is no subject of the site's
  subject: 0.6, // of its subjects among the terms, where it has not all of them
  power: 0.5, // how fast a page falls that has less than all of it
  apart: 0.3, // what is left of a phrase whose words stand far from each other
  rarest: 4, // what one word may weigh, which is the logarithm of the pages that have it not
  strange: 5, // what a word weighs that the site has not
  pasted: 0.5, // what it weighs beside a code that the site has
  code: 2, // how much more than a word
  light: 0.25, // of a word that questions are made of
  beside: 0.2, // of a three-figure code beside one that tells more: 550 beside 5.7.1
}
export const STRENGTH = { half: 2, title: 0.3, name: 0.5 } // of a word on a page: how often it stands there for half of 1; what more in its title
export const GAINS = { title: 0.5, precise: 1, section: 0.8, heading: 0.25, literal: 0.8 } // where the terms stand
export const MANY = { word: "hsmany", share: 0.4 } // pages of one kind, many alike, stand back unless a code is typed
export const RANKING = { // of Pagefind itself: https://pagefind.app/docs/ranking/
  termSimilarity: 0, pageLength: 0.2, termSaturation: 2, termFrequency: 1, diacriticSimilarity: 0,
  metaWeights: { title: 0, name: 0, path: 0, kind: 0, teaser: 0, many: 0 }, // they are in the text, weighed
}
