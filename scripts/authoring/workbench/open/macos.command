#!/bin/sh
# Opens the workbench by a double click, on macOS and on Linux (linux.desktop names it).
cd "$(dirname "$0")/../../../.." || exit 1
if ! command -v npm >/dev/null 2>&1; then
  echo "Node.js is not here yet. Install it from https://nodejs.org, then double click again."
  read -r _
  exit 1
fi
[ -d node_modules ] || npm ci --ignore-scripts
npm run workbench -- --open
read -r _
