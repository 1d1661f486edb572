"""``python -m bench.loading SIZE FILE``: fills the database of DATABASE_URL; FILE says what to ask for."""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path

import django


def main(size: int, file: Path) -> None:
    from bench.loading.load import load

    file.write_text(json.dumps(load(size), ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    django.setup()
    # The loader makes millions of small objects and hardly a cycle: looking for some takes half its time.
    gc.disable()
    main(int(sys.argv[1]), Path(sys.argv[2]))
