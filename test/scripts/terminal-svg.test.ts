import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { terminalSvg } from '../../scripts/terminal-svg.ts'

test('colours become spans, and what XML would misread is escaped', () => {
  const svg = terminalSvg('a <b> & \u001b[32mgreen\u001b[39m \u001b[1mbold\u001b[22m \u001b[2mdim\u001b[0m end', 't')
  assert.match(svg, /a &lt;b&gt; &amp; <tspan fill="#7ee787">green<\/tspan> <tspan font-weight="bold">bold<\/tspan>/)
  assert.match(svg, /<tspan opacity="0\.6">dim<\/tspan> end<\/text>/)
  assert.equal(svg.match(/<tspan/g)?.length, svg.match(/<\/tspan/g)?.length)
})

test('a line that is too long is cut, colours or not', () => {
  const svg = terminalSvg(`\u001b[31m${'x'.repeat(50)}\u001b[39m${'y'.repeat(100)}`, 't', 80)
  assert.match(svg, /x{50}<\/tspan>y{29}…<\/text>/)
})

test('README.md shows a picture that is there', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, picture = ''] = /!\[[^\]]+\]\(([^)]+\.svg)\)/.exec(readme) ?? []
  assert.match(readFileSync(new URL(`../../${picture}`, import.meta.url), 'utf8'), /^<svg[^>]*>[\s\S]*<\/svg>\n$/)
})
