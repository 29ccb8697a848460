/* compress.mjs LIST: {"target": "source", …} → each source as brotli, as small as it gets; several at a time. */
import { readFile, rename, writeFile } from "node:fs/promises"
import { promisify } from "node:util"
import { brotliCompress, constants } from "node:zlib"

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
const compress = promisify(brotliCompress)

async function write([target, source]) {
  const text = await readFile(source)
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: text.length }
  await writeFile(`${target}.part`, await compress(text, { params }))
  await rename(`${target}.part`, target)
}

await Promise.all(Object.entries(JSON.parse(await readFile(process.argv[2], "utf-8"))).map(write))
