/**
 * Every problem that reading a spec, and compiling the classes it names, can report, by its stable code: what it means and how to fix it, in Markdown.
 * `docs/problems.md` is made from this list.
 */
export const PROBLEM_CODES = {
  'alias-explosion': [
    'Aliases of aliases multiply into more values than any mesh has.',
    'Write the values out, or repeat the alias less often.',
  ],
  'alias-loop': [
    'An alias (`*name`) stands inside the value that its anchor (`&name`) marks.',
    'Move the anchor to the part that is really meant.',
  ],
  'bad-calibration': [
    'A calibration, or a function under `calibrations:`, is not an expression that can be evaluated, or names something unknown.',
    "Write Python's arithmetic with `{}` for the reading (`x` in a function); declare functions of your own under `calibrations:`. For Python services this is a warning: the reference knows more of Python.",
  ],
  'bad-format': [
    'The `set_str` of a FormatEntity is not understood.',
    "It is Python's format with one value: `{}`, `{0}`, `{:.3f}`; a brace that stands for itself is written twice.",
  ],
  'bad-key': ['A key of a map is no word.', 'Write `key: value`.'],
  'bad-merge': [
    '`<<` merges something that is no map.',
    'Put the anchor on a map: `x-common: &common` followed by indented keys.',
  ],
  'bad-name': [
    'A container, function, table or column has a name that cannot be used.',
    'The problem says which letters it may have.',
  ],
  'bad-range': ['`range`, `alarm` or the thresholds of a HeartbeatMonitor are in the wrong order.', 'Lowest first.'],
  'bad-regex': ['A regular expression is not understood.', "It is Python's syntax; named groups are `(?P<name>…)`."],
  'bad-simulation': [
    'A simulated instrument contradicts itself: noise on a text, a range without its own value, steps out of order, a fault of a command that it does not have.',
    'The problem says what to write.',
  ],
  'calibration-loop': [
    'A function under `calibrations:` calls itself, directly or through others.',
    'Write out what it should compute.',
  ],
  'calibration-too-long': [
    'Functions under `calibrations:` call each other so often that one reading takes very long.',
    'Write out what it should compute.',
  ],
  'duplicate-container': [
    'Two containers would have the same name, or names that differ only in `-` and `_`.',
    'Rename one.',
  ],
  'duplicate-key': ['The same key stands twice in one map.', 'Remove one.'],
  'duplicate-name': [
    'Two services or endpoints of the mesh have the same dripline name. A request carries only that name.',
    'Rename one.',
  ],
  empty: ['A value, or the whole file, is empty where something must stand.', 'Write the value, or remove the key.'],
  'era-without-python': ['`era` is given for a service that is not `runtime: python`.', 'Remove it.'],
  'function-unknown-to-python': [
    'Warning. A Python service uses a function of `calibrations:`, which the reference cannot be given: the reading would have no calibrated value.',
    'Write the arithmetic out, or use `runtime: typescript`.',
  ],
  'image-without-python': [
    'A TypeScript service names an image.',
    'Write `runtime: python` for the reference or an image of your lab; for any other program leave only `image` and `command`.',
  ],
  'images-do-not-interoperate': [
    'dripline-python 5.0.x sends headers that dripline-python 4 silently drops.',
    'Use 5.1 or later.',
  ],
  'instrument-differs': [
    'An EthernetSCPIService and the simulated instrument that it talks to disagree about the port, a terminator or the echo: every request would time out.',
    'Write the same on both sides; the problem says what.',
  ],
  'known-password': [
    'Warning. The spec contains a password that everybody knows.',
    'Remove the line: a password is then generated and kept outside of the spec.',
  ],
  'log-without-get': [
    '`log_on_set` without `get_on_set`: what is logged is the result of that get. The reference refuses to start.',
    'Add `get_on_set: true`.',
  ],
  'map-without-lowercase': [
    'A FormatEntity with a `set_value_map` switches `set_value_lowercase` off.',
    'Remove `set_value_lowercase: false`.',
  ],
  'misplaced-module': [
    "A service has an endpoint's class, an endpoint has a service's, or an endpoint stands in a service that cannot have it.",
    'The problem lists what fits.',
  ],
  'missing-key': ['A key that must be there is not.', 'Add it.'],
  'module-not-compiled': [
    'The file of a class of your own has a mistake in it, or imports something that is not there.',
    "The problem shows the line of that file. Packages are installed in the mesh's folder with npm.",
  ],
  'name-breaks-key-parser': [
    "The sensor logger's `alert_key_parser_re` does not take the whole name of an endpoint: its values would be stored under a shortened name, or not at all. A warning for endpoints that log nothing yet.",
    'Rename the endpoint with letters, digits and `_`, or give the logger a parser that takes the name.',
  ],
  'nested-too-deeply': ['The file nests deeper than any mesh.', 'Is it the right file?'],
  'no-database': ['A sensor logger or Grafana without a database.', 'Add `database: {}`.'],
  'never-logged': [
    'A check under `smoke:` waits for a row of an endpoint that is never logged.',
    'Give the endpoint `log_interval`, or `log_on_set` with `get_on_set`.',
  ],
  'no-insertion-table': [
    'A sensor logger has no SQLTable endpoint of the name that it inserts rows with.',
    'Name it with `insertion_table_endpoint_name`.',
  ],
  'no-logger': [
    'A check under `smoke:` waits for a row in a mesh without sensor logger.',
    'Add a service with `module: PostgresSensorLogger`.',
  ],
  'no-such-file': ['`module_path` names a file that is not there.', "Paths are relative to the mesh's folder."],
  'not-in-era': [
    'A class or key that the image of this Python service does not know; the reference stops at an unknown key.',
    'Use an image of the other era (4: E1, 5: E2), or remove it.',
  ],
  'not-in-python': [
    'A key that only the TypeScript runtime knows is given to a Python service.',
    'Remove it, or use `runtime: typescript`.',
  ],
  'nothing-delivers': [
    'Warning. A required column gets its value from a key that no alert has: no row would be written. Or the parser of a HeartbeatMonitor has no group `service_name`.',
    'Name a group of `alert_key_parser_re`, `timestamp`, `value_raw` or `value_cal`; give the parser the group.',
  ],
  'open-to-the-world': [
    'Warning. An HTTP gateway, which has no login, is published on an address that other machines reach.',
    'Leave the address out: the port is then on 127.0.0.1. For others put a reverse proxy with a login in front.',
  ],
  'path-leaves-folder': ["A path leads out of the mesh's folder.", 'Put the file into the folder.'],
  'port-used-twice': ['Two containers want the same port of this machine.', 'Choose another port for one of them.'],
  'reserved-container': [
    "A container has the name of the broker, the database, Grafana or one of the mesh's own files.",
    'Choose another name.',
  ],
  'reserved-name': [
    'A name that means something already: `broadcast` for a service or endpoint, a built-in function or constant for a function, `postgres` for the user of the database.',
    'Choose another name.',
  ],
  'restart-on-failure': [
    'Warning. A Python service exits 0 when it dies, so `on-failure` never starts it again.',
    'Use `unless-stopped`.',
  ],
  'secrets-in-web-root': [
    "`web_root` of an HTTP gateway is the mesh's own folder, `deploy/` or a hidden one: files with passwords would be readable by everybody.",
    'Make a folder for what may be seen, e.g. `html`.',
  ],
  'several-documents': ['The file holds more than one YAML document.', 'Remove the `---`.'],
  'smoke-contradiction': [
    'A check under `smoke:` has keys that do not go together: two actions, a key of another action, or an expectation that the answer cannot meet.',
    'The problem lists what the check takes.',
  ],
  'smoke-no-action': [
    'A check under `smoke:` asks nothing.',
    'Give it one of `get`, `set`, `cmd`, `logged`, `alert`, `sql`, `http`, `skip`.',
  ],
  'too-large': ['The file is larger than any mesh.', 'Is it the right file?'],
  'unknown-anchor': [
    'An alias (`*name`) without an anchor (`&name`) above it.',
    'Put the anchor above its first alias.',
  ],
  'unknown-class': [
    'The file that `module_path` names does not export the class that `module` names.',
    'Correct the name, or write `export class …` in the file.',
  ],
  'unknown-column': [
    'A logger writes into a column that its table does not have.',
    'Correct the name, or declare the column under `database: tables:`.',
  ],
  'unknown-container': ['A check under `smoke:` names a container that the mesh does not have.', 'Correct the name.'],
  'unknown-endpoint': [
    'A check under `smoke:` names an endpoint or service that the mesh does not have.',
    'Correct the name; the problem suggests the right one.',
  ],
  'unknown-era': [
    "The tag of a Python service's image does not tell its version.",
    'Write `era: E1` (dripline-python 4 and before) or `era: E2` (from 5 on).',
  ],
  'unknown-key': [
    'A key that this part of the spec, or this class, does not have.',
    'Correct it; most often it is a slip, and the problem suggests the right word.',
  ],
  'unknown-module': [
    'A class that the spec does not know. A warning for Python services with an image of your lab: only that image can tell.',
    'Correct it, or name the file of your own class with `module_path`.',
  ],
  'unknown-service': [
    'Warning. A HeartbeatTracker watches a service that is not in the mesh.',
    'Correct `service_name`: it is the `name` of the service, not its container. Leave it if another mesh on the same broker has it.',
  ],
  'unknown-table': [
    'A SQLTable of the logger names a table that the mesh does not set up.',
    'Correct it, or declare the table under `database: tables:`.',
  ],
  'wrong-file-type': [
    '`module_path` names a file of another language than the runtime.',
    'TypeScript services take .ts, .mts, .js, .mjs; Python services .py.',
  ],
  'wrong-type': [
    'A value of the wrong kind: text where a number belongs, a list where a map belongs.',
    'The problem says what is expected.',
  ],
  'wrong-value': [
    'A value of the right kind that is out of bounds, or not one of the choices.',
    'The problem says what is expected.',
  ],
  'yaml-syntax': ['The file is not YAML.', 'The caret stands at the cause; often a missing quote, bracket or space.'],
} as const satisfies Readonly<Record<string, readonly [meaning: string, remedy: string]>>
