#!/bin/sh
exec node /opt/dripline-mesh/main.cjs {{program}} "$@"
