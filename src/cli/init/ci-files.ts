import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { CiKind } from '../../edit/init-answers.ts'
import { withEntry } from '../../source/edit-yaml.ts'
import { SourceText } from '../../source/source-text.ts'
import { yamlText } from '../../source/yaml-text.ts'
import type { WrittenFile } from './write-init.ts'

/** What the job installs and runs. */
interface Job {
  /** Folder of the mesh, as seen from the repository. */
  readonly folder: string
  readonly version: string
}

/**
 * A job that runs `mesh smoke` at every push, in the repository that the mesh stands in.
 *
 * @param note told of what is in the job's place and is left alone
 * @returns `null` when there is one already
 */
export function ciFile(
  kind: CiKind,
  meshFolder: string,
  version: string,
  note: (text: string) => void,
): WrittenFile | null {
  if (kind === 'none') return null
  const repository = repositoryOf(meshFolder)
  const job = { folder: relative(repository, meshFolder) || '.', version }
  return kind === 'github' ? githubFile(repository, job, note) : gitlabFile(repository, job, note)
}

function githubFile(repository: string, { folder, version }: Job, note: (text: string) => void): WrittenFile | null {
  const path = join(repository, '.github', 'workflows', 'mesh.yml')
  const workflow = {
    name: 'mesh',
    on: ['push', 'pull_request'],
    permissions: { contents: 'read' },
    jobs: {
      smoke: {
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 15,
        steps: [
          { uses: 'actions/checkout@v4' },
          { uses: 'actions/setup-node@v4', with: { 'node-version': 22 } },
          { run: smokeLine(version), 'working-directory': folder },
          {
            uses: 'actions/upload-artifact@v4',
            if: 'failure()',
            with: { name: 'smoke', path: [`${folder}/smoke.xml`, `${folder}/smoke-artifacts`].join('\n') },
          },
        ],
      },
    },
  }
  const text = `# Brings the mesh up, proves it end to end, and takes it down, at every push.\n${yamlText(workflow)}`
  if (!existsSync(path)) return { path, before: null, text }
  const isOurs = statSync(path).isFile() && readFileSync(path, 'utf8') === text
  if (!isOurs) note(`${path} is there already and is left alone; what it must run for this mesh: mesh smoke`)
  return null
}

const GITLAB_JOB = 'mesh-smoke'

function gitlabFile(repository: string, { folder, version }: Job, note: (text: string) => void): WrittenFile | null {
  const path = join(repository, '.gitlab-ci.yml')
  const job = {
    tags: ['shell'],
    script: [`cd "${folder}"`, smokeLine(version)],
    artifacts: { when: 'always', paths: [`${folder}/smoke-artifacts`], reports: { junit: `${folder}/smoke.xml` } },
  }
  // Ports are published on 127.0.0.1 of the engine's host: a job inside a container would look for them elsewhere.
  const comment = ['Needs a runner with the shell executor, on a host with Docker and Node.js.']
  if (!existsSync(path)) return { path, before: null, text: `# ${comment}\n${yamlText({ [GITLAB_JOB]: job })}` }
  const before = readFileSync(path)
  const text = before.toString('utf8')
  if (new RegExp(`^${GITLAB_JOB}:`, 'm').test(text)) {
    note(`${path} has a job ${GITLAB_JOB} already, which is left alone`)
    return null
  }
  return { path, before, text: withEntry(new SourceText(path, text), [GITLAB_JOB], job, { comment }) }
}

function smokeLine(version: string): string {
  return `npm exec --yes --package=dripline-mesh@${version} -- mesh smoke --junit smoke.xml`
}

/** The nearest folder that version control begins in; the mesh's own where there is none. */
function repositoryOf(meshFolder: string): string {
  for (let folder = meshFolder; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
  }
  return meshFolder
}
