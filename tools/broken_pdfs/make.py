#!/usr/bin/env python3
"""Makes tests/data/pdfa again: small PDF files, each broken in one thing, and some that conform. A file is named for the clause of ISO
19005-2 that it breaks, the rule's number or letter within the clause (pdfa/check/clauses.h), and its fault.

    tools/broken_pdfs/make.py [FOLDER]
"""

import pathlib
import sys

import fonts  # noqa: F401 — each registers its files
import graphics  # noqa: F401
import images  # noqa: F401
import interactive  # noqa: F401
import metadata  # noqa: F401
import structure  # noqa: F401
from document import CORPUS
from faults import FAULTS


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.pdf"):
        old.unlink()
    total = 0
    for name, build in FAULTS.items():
        data = build()
        total += len(data)
        (folder / f"{name}.pdf").write_bytes(data)
    print(f"{len(FAULTS)} files, {total} bytes")


if __name__ == "__main__":
    main()
