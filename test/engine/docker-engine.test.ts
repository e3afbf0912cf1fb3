import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once, setMaxListeners } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { dockerEngine } from '../../src/engine/docker-engine.ts'
import type { ContainerState, Engine } from '../../src/engine/engine.ts'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { type ComposeProject, composeProject, SMALL_IMAGE } from '../support/compose-project.ts'
import { docker, startContainer } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'

const sleeper = { image: SMALL_IMAGE, init: true, command: ['sleep', 'infinity'] }
const shell = (script: string): object => ({ image: SMALL_IMAGE, init: true, command: ['bash', '-c', script] })

async function created(t: TestContext, services: Record<string, object>): Promise<[Engine, ComposeProject]> {
  const project = composeProject(t, services)
  await project.compose.create([], t.signal)
  return [await dockerEngine({}), project]
}

async function only(engine: Engine, project: ComposeProject, t: TestContext): Promise<ContainerState> {
  const states = await engine.containers(project.name, t.signal)
  // The list of the engine says the same of each.
  const listed = states.map(({ id, name, state, published, isCutOff, folder }) => {
    return { id, name, state, published, isCutOff, folder }
  })
  assert.deepEqual(await engine.listed(project.name, t.signal), listed)
  assert.equal(states.length, 1)
  return states[0] as ContainerState
}

test('the engine tells its version, API version, architecture and free disk space', async (t) => {
  const info = await (await dockerEngine({})).info(t.signal)
  assert.match(info.version, /^\d+\./)
  assert.match(info.apiVersion, /^1\.\d+$/)
  assert.ok(info.freeBytes !== null && info.freeBytes > 0)
  const image = await (await dockerEngine({})).image(SMALL_IMAGE, t.signal)
  assert.equal(image?.architecture, info.architecture)
})

test('many containers are looked at side by side without a warning of too many listeners', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 't-engine-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const id = { Id: 'a', Created: 0, Names: ['/a'], Labels: {}, Ports: [] }
  const state = { ...id, Name: '/a', Config: { Labels: {} }, State: {}, NetworkSettings: { Ports: {} }, HostConfig: {} }
  const server = createHttpServer((request, answer) => {
    const isList = /containers\/json/.test(request.url ?? '')
    answer.end(JSON.stringify(isList ? Array.from({ length: 20 }, () => id) : state))
  }).listen(join(folder, 'docker.sock'))
  await once(server, 'listening')
  t.after(() => server.close().closeAllConnections())
  const warnings: string[] = []
  const note = ({ name }: Error): number => warnings.push(name)
  process.on('warning', note)
  t.after(() => process.off('warning', note))
  const engine = await dockerEngine({ DOCKER_HOST: `unix://${folder}/docker.sock` })
  assert.equal((await engine.containers('lab', AbortSignal.timeout(10_000))).length, 20)
  await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(warnings, [])
})

test('an engine whose socket takes no further connection for a moment is asked again', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 't-engine-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const socket = join(folder, 'docker.sock')
  const server = `require('node:http').createServer((_, answer) => answer.end('[]'))
    .listen({ path: ${JSON.stringify(socket)}, backlog: 1 }, () => console.log('listening'))`
  const busy = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'pipe', 'inherit'] })
  t.after(() => busy.kill('SIGKILL'))
  await once(busy.stdout, 'data')
  busy.kill('SIGSTOP')
  setMaxListeners(0, t.signal)
  const engine = await dockerEngine({ DOCKER_HOST: `unix://${socket}` })
  const answers = Array.from({ length: 8 }, () => engine.listed('lab', t.signal))
  const { code } = await refused(socket)
  assert.equal(code, 'EAGAIN')
  busy.kill('SIGCONT')
  for (const answer of answers) assert.deepEqual(await answer, [])
})

/** Why nobody can connect, once nobody can. */
function refused(path: string): Promise<NodeJS.ErrnoException> {
  return eventually(
    () =>
      new Promise<NodeJS.ErrnoException | false>((resolve) => {
        const socket = connect(path)
        socket.once('error', resolve).once('connect', () => {
          socket.destroy()
          resolve(false)
        })
      }),
    { withinMs: 5_000 },
  )
}

test('an image that is not on this machine is null', async (t) => {
  assert.equal(await (await dockerEngine({})).image('t-no-such/image:1', t.signal), null)
})

test('a container is seen created, running with its published port, stopped; starting and stopping twice is fine', async (t) => {
  const [engine, project] = await created(t, { sleeper: { ...sleeper, ports: ['127.0.0.1::7000'] } })
  const before = await only(engine, project, t)
  assert.deepEqual([before.name, before.state, before.startedAtMs], ['sleeper', 'created', null])
  await engine.start(before.id, t.signal)
  await engine.start(before.id, t.signal)
  const running = await only(engine, project, t)
  assert.deepEqual([running.state, running.health, running.image], ['running', 'none', SMALL_IMAGE])
  assert.equal(running.published['7000/tcp']?.host, '127.0.0.1')
  assert.ok(Number(running.published['7000/tcp']?.port) > 0)
  assert.ok(Math.abs(Date.now() - Number(running.startedAtMs)) < 60_000)
  await engine.stop(before.id, 0, t.signal)
  await engine.stop(before.id, 0, t.signal)
  assert.equal((await only(engine, project, t)).state, 'exited')
  assert.ok((await engine.projectFolders(t.signal)).get(project.name)?.endsWith(project.folder))
})

test('a start and a death are told with the exit code, also when the container dies at once', async (t) => {
  const [engine, project] = await created(t, { mayfly: shell('exit 3') })
  const { id } = await only(engine, project, t)
  const events = await engine.events(project.name, t.signal)
  await engine.start(id, t.signal)
  const seen: unknown[] = []
  for await (const { action, container, exitCode } of events) {
    seen.push([action, container, exitCode])
    if (action === 'die') break
  }
  assert.deepEqual(seen, [
    ['start', 'mayfly', null],
    ['die', 'mayfly', 3],
  ])
})

test('events before the subscription are not told', async (t) => {
  const [engine, project] = await created(t, { sleeper })
  const { id } = await only(engine, project, t)
  await engine.start(id, t.signal)
  await engine.stop(id, 0, t.signal)
  const events = await engine.events(project.name, t.signal)
  await engine.start(id, t.signal)
  for await (const { action } of events) {
    assert.equal(action, 'start')
    break
  }
})

test('a log is read from both streams as printable lines, and its tail has the length asked for', async (t) => {
  const script = `printf '\\033[31mred\\033[0m\\007\\n'; echo 'ein Ölstand' >&2; echo last; exit 1`
  const [engine, project] = await created(t, { talker: shell(script) })
  const { id } = await only(engine, project, t)
  await engine.start(id, t.signal)
  await eventually(async () => (await only(engine, project, t)).state === 'exited', { withinMs: 10_000 })
  const lines = await engine.logTail(id, 10, t.signal)
  assert.deepEqual([...lines].sort(), ['ein Ölstand', 'last', 'red'])
  assert.equal((await engine.logTail(id, 1, t.signal)).length, 1)
  assert.equal((await only(engine, project, t)).exitCode, 1)
})

test('following a log gives lines as they come and ends with the reason of the abort', async (t) => {
  const [engine, project] = await created(t, { talker: shell('echo one; sleep infinity') })
  const { id } = await only(engine, project, t)
  await engine.start(id, t.signal)
  const stop = new AbortController()
  const reason = new Error('enough')
  const following = async (): Promise<void> => {
    for await (const line of engine.followLogs(id, { follow: true }, stop.signal)) {
      assert.deepEqual(line, { stream: 'stdout', text: 'one' })
      stop.abort(reason)
    }
  }
  await assert.rejects(following(), (error) => error === reason)
})

test('a command inside a container gives its exit code and output', async (t) => {
  const [engine, project] = await created(t, { sleeper })
  const { id } = await only(engine, project, t)
  await engine.start(id, t.signal)
  const answer = await engine.exec(id, ['bash', '-c', 'echo out; echo err >&2; exit 7'], t.signal)
  assert.equal(answer.exitCode, 7)
  assert.deepEqual(answer.output.split('\n').sort(), ['err', 'out'])
})

test('a port that a program of this machine holds is named with the program', async (t) => {
  const server = createServer().listen(0, '127.0.0.1')
  t.after(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const port = (server.address() as { port: number }).port
  const [engine, project] = await created(t, { sleeper: { ...sleeper, ports: [`127.0.0.1:${port}:7000`] } })
  const { id } = await only(engine, project, t)
  await assert.rejects(engine.start(id, t.signal), (error) => {
    assert.ok(error instanceof MeshError)
    assert.equal(error.code, 'port-taken')
    assert.match(error.message, new RegExp(`port ${port} is taken by \\S+ \\(process ${process.pid}\\)`))
    return true
  })
})

test('a port that another container holds is named with the container', async (t) => {
  const other = startContainer(t, ['--publish', '127.0.0.1::7000', '--init', SMALL_IMAGE, 'sleep', 'infinity'])
  const port = docker('port', other, '7000/tcp').split(':').at(-1)
  const [engine, project] = await created(t, { sleeper: { ...sleeper, ports: [`127.0.0.1:${port}:7000`] } })
  const { id } = await only(engine, project, t)
  await assert.rejects(engine.start(id, t.signal), (error) => {
    assert.ok(error instanceof MeshError)
    assert.equal(error.code, 'port-taken')
    assert.match(error.message, new RegExp(`port ${port} is taken by the container ${other}`))
    return true
  })
})

test('an engine that is not there is engine-missing, with its address and who gave it', async (t) => {
  const engine = await dockerEngine({ DOCKER_HOST: 'unix:///tmp/t-no-engine.sock' })
  await assert.rejects(engine.info(t.signal), (error) => {
    assert.ok(error instanceof MeshError)
    assert.equal(error.code, 'engine-missing')
    assert.match(error.message, /does not answer at unix:\/\/\/tmp\/t-no-engine\.sock/)
    assert.match(String(error.hint), /^DOCKER_HOST names that address/)
    return true
  })
})

test('an engine that accepts and never answers ends with the reason of the abort, connections closed', async (t) => {
  const path = `/tmp/t-silent-${process.pid}.sock`
  const accepted: Socket[] = []
  const server = createServer((socket) => accepted.push(socket.resume())).listen(path)
  t.after(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const engine = await dockerEngine({ DOCKER_HOST: `unix://${path}` })
  const signal = AbortSignal.timeout(200)
  await assert.rejects(engine.info(signal), (error) => error === signal.reason)
  await eventually(() => accepted.every((socket) => socket.destroyed), { withinMs: 2000 })
})
