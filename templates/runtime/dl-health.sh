#!/bin/sh
# Healthy: the service touched its file less than 90 s ago, as it does while it is consuming.
touched=$(stat -c %Y /tmp/dripline-health 2>/dev/null) && [ $(($(date +%s) - touched)) -lt 90 ]
