#!/bin/sh
# Opens the workbench by a double click, on macOS and on Linux (linux.desktop names it).
say() {
  echo "$1"
  read -r _
  exit 1
}
cd "$(dirname "$0")/../../../.." || exit 1
command -v npm >/dev/null 2>&1 || say "Node.js is not here yet. Install it from https://nodejs.org, then double click again."
# Written last, when all is there.
[ -f node_modules/.package-lock.json ] || npm ci --ignore-scripts ||
  say "What the workbench needs could not be fetched. Is this computer on the internet? Double click again."
npm run workbench -- --open
read -r _
