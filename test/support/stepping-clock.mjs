// Loaded into a process before its program: the wall clock of that process jumps a day ahead or back every 50 ms.
const DAY_MS = 86_400_000
const realNow = Date.now
const startedAt = performance.now()
const now = () => realNow() + DAY_MS * ((Math.floor((performance.now() - startedAt) / 50) % 3) - 1)
const RealDate = Date
globalThis.Date = class extends RealDate {
  constructor(...parameters) {
    if (parameters.length === 0) super(now())
    else super(...parameters)
  }
  static now() {
    return now()
  }
}
