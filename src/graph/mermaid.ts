import type { GraphEndpoint, MeshGraph } from './mesh-graph.ts'

/** The graph as Mermaid text, which GitHub, GitLab and many editors draw. */
export function mermaid(graph: MeshGraph): string {
  const { broker, services, listeners, database, grafana, gateways, others } = graph
  const ids = new Map<string, string>()
  const id = (name: string): string => {
    const known = ids.get(name) ?? `n${ids.size}`
    ids.set(name, known)
    return known
  }
  const lines = ['flowchart LR', `  ${id('broker')}{{${label(broker)}}}`]
  const endpointLines = (container: string, endpoints: readonly GraphEndpoint[]): string[] =>
    endpoints.map(({ name, module }) => `    ${id(`endpoint ${container} ${name}`)}(${label(name, module)})`)
  for (const { container, name, module, endpoints } of services) {
    lines.push(`  subgraph ${id(`container ${container}`)}[${label(`${container}: ${name} (${module})`)}]`)
    lines.push(
      ...(endpoints.length === 0
        ? [`    ${id(`empty ${container}`)}[${label('no endpoints')}]`]
        : endpointLines(container, endpoints)),
      '  end',
    )
    lines.push(`  ${id(`container ${container}`)} <-->|requests| ${id('broker')}`)
    for (const { name: endpoint, alertKey } of endpoints) {
      if (alertKey !== null)
        lines.push(`  ${id(`endpoint ${container} ${endpoint}`)} -->|${label(alertKey)}| ${id('broker')}`)
    }
  }
  if (database !== null) {
    lines.push(`  subgraph ${id('database')}[${label(`${database.container}: ${database.name}`)}]`)
    lines.push(...database.tables.map((table) => `    ${id(`table ${table}`)}[(${label(table)})]`), '  end')
    if (grafana !== null) lines.push(`  ${id('database')} --> ${id('grafana')}[${label(grafana)}]`)
  }
  for (const { container, name, alerts, requests, table, endpoints } of listeners) {
    lines.push(
      `  ${id(`container ${container}`)}[${label(`${container}: ${name}`, ...endpoints.map((each) => each.name))}]`,
    )
    for (const key of alerts) lines.push(`  ${id('broker')} -->|${label(key)}| ${id(`container ${container}`)}`)
    for (const key of requests)
      lines.push(`  ${id('broker')} -.->|${label(`requests ${key}`)}| ${id(`container ${container}`)}`)
    if (table !== null) lines.push(`  ${id(`container ${container}`)} --> ${id(`table ${table}`)}`)
  }
  for (const gateway of gateways)
    lines.push(`  ${id(`container ${gateway}`)}[${label(`${gateway}: HTTP`)}] <-->|requests| ${id('broker')}`)
  for (const other of others) lines.push(`  ${id(`container ${other}`)}[${label(other)}]`)
  return `${lines.join('\n')}\n`
}

/** Text of a node or an edge, in lines; nothing in it means anything to Mermaid or to HTML. */
function label(...lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replace(/[^\p{L}\p{N} .,:_()*+=/-]/gu, (sign) => `#${sign.codePointAt(0)};`))
  return `"${escaped.join('<br/>')}"`
}
