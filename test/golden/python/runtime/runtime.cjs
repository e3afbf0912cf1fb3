// Written by `mesh generate` from mesh.yaml: change that file, or put additions in compose.override.yaml.
// To own this file, delete this line; mesh then leaves it alone. [dripline-mesh: generated]
module.exports = require('./bundle.cjs')
