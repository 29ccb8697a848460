/* compress.mjs LIST: {"target": "source", …} → each source as brotli, as small as it gets. */
import { readFileSync, writeFileSync } from "node:fs"
import { brotliCompressSync, constants } from "node:zlib"

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
for (const [target, source] of Object.entries(JSON.parse(readFileSync(process.argv[2], "utf-8")))) {
  const text = readFileSync(source)
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: text.length }
  writeFileSync(target, brotliCompressSync(text, { params }))
}
