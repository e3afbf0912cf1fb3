import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergedAnswers, NO_ANSWERS, readAnswers } from '../../src/edit/init-answers.ts'
import { problemText } from '../../src/errors/problem.ts'

const TEMPLATES = ['minimal', 'empty']
const read = (text: string) => readAnswers(text, 'answers.yaml', TEMPLATES, {})

test('a whole file of answers is read', () => {
  const { answers, problems } = read(`name: fruit-lab
template: empty
database: true
grafana: false
http_port: 8081
ci: github
services:
  store:
    name: my_store
    endpoints:
      - {name: peaches, module: KeyValueStore, initial_value: 0.75, calibration: '2*{}'}
`)
  assert.deepEqual(problems, [])
  assert.deepEqual(answers, {
    name: 'fruit-lab',
    template: 'empty',
    ci: 'github',
    parts: { database: true, grafana: false },
    ports: { http: 8081 },
    services: {
      store: {
        name: 'my_store',
        endpoints: [{ name: 'peaches', module: 'KeyValueStore', initial_value: 0.75, calibration: '2*{}' }],
      },
    },
  })
})

for (const [text, ...expected] of [
  ['tempalte: minimal\n', /^answers\.yaml:1:1: there is no answer "tempalte"\n[\s\S]*did you mean "template"\?/],
  ['template: minmal\n', /^answers\.yaml:1:11: "template" cannot be "minmal"[\s\S]*did you mean "minimal"\?/],
  ['ci: jenkins\n', /^answers\.yaml:1:5: "ci" cannot be "jenkins"[\s\S]*choose: github, gitlab, none/],
  ['grafana: yes\n', /^answers\.yaml:1:10: "grafana" must be true or false[\s\S]*write true, without quotes/],
  ['http_port: 99999\n', /^answers\.yaml:1:12: "http_port" must be a port from 1 to 65535/],
  ['http: false\nhttp_port: 8099\n', /^answers\.yaml:2:1: "http: false" and "http_port" are against each other/],
  ['name: 12\n', /^answers\.yaml:1:7: "name" must be text[\s\S]*put it in quotes: '12'/],
  ['name: My Lab\n', /^answers\.yaml:1:7: "mesh" cannot be "My Lab"/],
  ['name: a\nname: b\n', /^answers\.yaml:2:1: "name" is written twice/],
  ['- a\n', /^answers\.yaml:1:1: answers are a map of keys and values/],
  ['', /^answers\.yaml:1:1: answers are a map of keys and values/],
  ['services: []\n', /^answers\.yaml:1:11: "services" must be a map, as in mesh\.yaml/],
  [
    'services:\n  store:\n    endpoints:\n      - {name: a b, module: KeyValueStor}\n',
    /^answers\.yaml:4:16: "name" cannot be "a b"/,
    /^answers\.yaml:4:29: unknown endpoint module "KeyValueStor"[\s\S]*did you mean "KeyValueStore"\?/,
  ],
] as const) {
  test(`${JSON.stringify(text).slice(0, 50)} is told what is wrong, where it stands`, () => {
    const { answers, problems } = read(text)
    assert.equal(answers, null)
    assert.equal(problems.length, expected.length)
    for (const [index, what] of expected.entries()) assert.match(problemText(problems[index] as never), what)
  })
}

test('flags are heard before the file, part by part and service by service', () => {
  const file = {
    ...NO_ANSWERS,
    name: 'a',
    parts: { database: true, grafana: true },
    services: { x: {}, y: { name: 'file' } },
  }
  const flags = { ...NO_ANSWERS, parts: { grafana: false }, ports: { http: 1 }, services: { y: { name: 'flag' } } }
  assert.deepEqual(mergedAnswers(file, flags), {
    name: 'a',
    parts: { database: true, grafana: false },
    ports: { http: 1 },
    services: { x: {}, y: { name: 'flag' } },
  })
})
