#!/bin/sh
exec node /opt/dripline-mesh/main.js {{program}} "$@"
