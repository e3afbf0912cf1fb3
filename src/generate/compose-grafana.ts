import type { Grafana, Mesh } from '../spec/mesh.ts'
import { type ComposeEntry, UNPRIVILEGED, withOptions } from './compose-entry.ts'
import { fileMount, imageOf, profileOf, publishedPort } from './compose-values.ts'
import { DATASOURCE_FILE, GRAFANA_FOLDER, GRAFANA_INI, PROVIDER_FILE } from './grafana-settings.ts'
import { SECRET_FILE } from './secrets.ts'

/** Grafana, with its folder of settings where the walkthrough mounts it. */
export function composeGrafana(grafana: Grafana, { database }: Mesh): ComposeEntry {
  const { container, image, published } = grafana
  const secret = (file: string): Record<string, unknown> => fileMount(`secrets/${file}`, `/run/secrets/${file}`)
  const entry = {
    image: imageOf(container, image),
    profiles: [profileOf(container)],
    ...UNPRIVILEGED,
    stop_grace_period: '15s',
    ...(database === null ? {} : { depends_on: { [database.container]: { condition: 'service_healthy' } } }),
    healthcheck: {
      test: ['CMD', 'wget', '-q', '-O', '/dev/null', 'http://127.0.0.1:3000/api/health'],
      interval: '120s',
      timeout: '5s',
      retries: 3,
      start_period: '60s',
    },
    ports: [publishedPort(3000, published)],
    volumes: [
      'grafana-data:/var/lib/grafana',
      fileMount(GRAFANA_FOLDER, '/etc/grafana'),
      secret(SECRET_FILE.grafana),
      ...(database === null ? [] : [secret(SECRET_FILE.databaseReader)]),
    ],
  }
  return {
    container,
    entry: withOptions(entry, grafana),
    // Not the dashboards: Grafana looks for changed ones by itself.
    reads: [GRAFANA_INI, ...(database === null ? [] : [DATASOURCE_FILE, PROVIDER_FILE])],
    readsSecrets: true,
    compose: grafana.compose,
  }
}
