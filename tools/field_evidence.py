#!/usr/bin/env python3
"""field_evidence.py SOHOA_OCR SET… > FIELDS.tsv : what tools/fit_confidence.py is fitted on.

A SET is a folder with pages/ and ground_truth.json, as `sohoa virtual-papers` makes it. Every page is recognized, every
document read, and each field that was found gives a line: document, class, 1 where the value is right, the features."""
import collections, json, os, re, subprocess, sys, unicodedata

FIELDS = {"so": ("CodeNumber", "code"), "so_ky_hieu": ("Code", "code"), "ky_hieu": ("CodeNotation", "code"),
          "ngay": ("IssuedDate", "date"), "noi_ban_hanh": ("Place", "name"), "nguoi_ky": ("FullName", "name"),
          "co_quan_chu_quan": ("OrganizationInCharge", "agency"), "co_quan_ban_hanh": ("OrganName", "agency"),
          "loai": ("TypeName", "type"), "trich_yeu": ("Subject", "subject"), "chuc_vu": ("Position", "position"),
          "quyen_han": ("Competence", "position"), "noi_nhan": ("ToPlaces", "recipients")}


def plain(value):
    if isinstance(value, list):
        return [plain(item) for item in value]
    text = unicodedata.normalize("NFC", str(value or "")).casefold()
    return " ".join(re.sub(r"\s*([.,;:/()-])\s*", r"\1", text).split()).strip(" .,;:")


class Program:
    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        for line in self.process.stdout:
            answer = json.loads(line)
            if "progress" not in answer:
                return answer.get("result", {})
        raise SystemExit("the program ended")


program = Program(sys.argv[1])
for folder in sys.argv[2:]:
    truth = json.load(open(os.path.join(folder, "ground_truth.json"), encoding="utf-8"))
    pages = collections.defaultdict(list)
    for file in sorted(os.listdir(os.path.join(folder, "pages"))):
        pages[re.sub(r"-p\d+\.\w+$", "", file)].append(os.path.join(folder, "pages", file))
    for document in truth["documents"]:
        read = []
        for file in pages[document["id"]]:
            answer = program.ask({"do": "recognize", "file": file, "timeout_ms": 600000})
            if "page" in answer:
                read.append({"file": file, "recognized": answer["page"]})
        answer = program.ask({"do": "document", "pages": read, "evidence": True, "timeout_ms": 600000})
        for name, (field, kind) in FIELDS.items():
            if field not in answer.get("evidence", {}):
                continue
            value, wanted = answer["fields"][field]["value"], document["fields"].get(name, "")
            if not isinstance(value, list) and isinstance(wanted, list):
                wanted = "; ".join(wanted)
            right = int(plain(value) == plain(wanted))
            features = [f"{feature:.4f}" for feature in answer["evidence"][field]]
            print("\t".join([os.path.basename(folder) + "/" + document["id"], kind, str(right)] + features), flush=True)
