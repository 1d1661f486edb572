#!/bin/sh
# Writes the lock files anew from pyproject.toml. demo ⊂ test ⊂ dev, and one version of each package in all three.
set -eu
cd "$(dirname "$0")/.."
lock() {
    name=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --generate-hashes --no-annotate \
        --custom-compile-command "make lock" pyproject.toml -o "requirements/$name.txt" "$@"
}
lock dev --extra demo --extra test --extra dev
lock test --extra demo --extra test --constraint requirements/dev.txt
lock demo --extra demo --constraint requirements/dev.txt
