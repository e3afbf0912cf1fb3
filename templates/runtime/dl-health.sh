#!/bin/sh
# Healthy: the program says so in its file, and wrote it less than 90 s ago; it writes every 20 s. -v: says why.
file=${DRIPLINE_HEALTH_FILE:-/tmp/dripline-health}
state=gone age=0
if touched=$(stat -c %Y "$file" 2>/dev/null) && read -r state <"$file"; then age=$(($(date +%s) - touched)); fi
if [ "$state" = healthy ] && [ "$age" -ge 90 ]; then state=stale; fi
if [ "$1" = -v ]; then
  case $state in
    gone) echo "unhealthy: there is no $file: no program is running, or it has just begun" ;;
    stale) echo "unhealthy: the program has said nothing for $age s" ;;
    *) echo "$state, said $age s ago" ;;
  esac
  if [ "$state" != gone ]; then sed 1d "$file"; fi
fi
[ "$state" = healthy ]
