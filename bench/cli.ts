// How long `mesh --help` takes, over a Node process that does nothing. npm run bench:cli
import { MESH, medians, nodeProcessMs, say } from './measure.ts'

const { nothing, help } = await medians(
  { nothing: () => nodeProcessMs(['-e', '0']), help: () => nodeProcessMs([MESH, '--help']) },
  15,
)
const over = help - nothing
say(
  'mesh --help over node -e 0',
  `${over.toFixed(0)} ms (${help.toFixed(0)} against ${nothing.toFixed(0)})`,
  '≤ 100 ms',
  over <= 100,
)
