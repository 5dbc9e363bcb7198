#!/usr/bin/env python3
"""Makes tests/data/signed again: forged signatures, each named for its attack, and sound ones in the layouts of other software; trust/ holds
the root, manifest.json what a verification must say of each. Nothing in it is secret, and nothing real trusts it.

    tools/forged_pdfs/make.py [FOLDER]
"""

import base64
import json
import pathlib
import sys

import forged_bytes  # noqa: F401 — each registers its files
import forged_evidence  # noqa: F401
import forged_shadow  # noqa: F401
import forged_updates  # noqa: F401
import good  # noqa: F401
import pki
from expected import FILES

CORPUS = pathlib.Path(__file__).resolve().parents[2] / "tests/data/signed"


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    total, manifest = 0, []
    for kind in ("forged", "good", "trust"):
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for old in (folder / kind).glob("*"):
            old.unlink()
    for (kind, name), (build, expectation) in sorted(FILES.items()):
        made = build()
        data = made if isinstance(made, bytes) else made.data
        total += len(data)
        (folder / kind / f"{name}.pdf").write_bytes(data)
        manifest.append({"file": f"{kind}/{name}.pdf", **expectation})
    (folder / "manifest.json").write_text("[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in manifest) + "\n]\n")
    pem = base64.encodebytes(pki.root().certificate).decode()
    (folder / "trust/root.pem").write_text(f"-----BEGIN CERTIFICATE-----\n{pem}-----END CERTIFICATE-----\n")
    print(f"{len(FILES)} files, {total} bytes")


if __name__ == "__main__":
    main()
