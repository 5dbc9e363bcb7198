"""A page of text as a PDF in the layouts that software writes, updates behind it, and signatures in them."""

import hashlib
import re
import zlib

import pki

CATALOG, PAGES, PAGE, CONTENT, FONT = 1, 2, 3, 4, 5
TEXT = b"BT /F0 12 Tf 20 150 Td (Pay 1 000 000 VND) Tj ET\n"
OTHER_TEXT = TEXT.replace(b"1 000", b"9 000")


def stream(data, entries=""):
    return f"<< {entries} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def base_objects(pages=1):
    kids = " ".join(f"{PAGE if i == 0 else 20 + i} 0 R" for i in range(pages))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << /Font << /F0 5 0 R >> >> /Contents %d 0 R >>"
    objects = {CATALOG: b"<< /Type /Catalog /Pages 2 0 R >>", PAGES: f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
               PAGE: page % CONTENT, CONTENT: stream(TEXT), FONT: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"}
    for i in range(1, pages):
        objects[20 + i] = page % (30 + i)
        objects[30 + i] = stream(b"BT /F0 12 Tf 20 150 Td (Page %d) Tj ET\n" % (i + 1))
    return objects


def runs(numbers):
    found = []
    for number in sorted(numbers):
        if found and found[-1][-1] == number - 1:
            found[-1].append(number)
        else:
            found.append([number])
    return found


class Pdf:
    """data: the file so far. Every update is written in the kind of table that the file has, unless told otherwise."""

    def __init__(self, kind="table", objects=None, trailer="", width=4):
        self.data, self.kind, self.width = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", kind, width
        self.objects, self.size, self.startxref, self.signed = {}, 0, None, []
        self.trailer = "/ID [<31><31>] " + trailer
        self.update(objects or base_objects())

    def copy(self):
        other = object.__new__(Pdf)
        other.__dict__ = {**self.__dict__, "objects": dict(self.objects), "signed": list(self.signed)}
        return other

    def body(self, objects, packed=()):
        """Writes them; the place of each."""
        if self.startxref is not None and not self.data.endswith(b"\n"):
            self.data += b"\n"
        places = {}
        for number, text in objects.items():
            if number not in packed:
                places[number] = (1, len(self.data), 0)
                self.data += b"%d 0 obj\n" % number + text + b"\nendobj\n"
        if packed:
            container = max(self.size, max(objects) + 1)
            index, texts = [], []
            for i, number in enumerate(packed):
                index.append(f"{number} {sum(len(t) + 1 for t in texts)}")
                texts.append(objects[number])
                places[number] = (2, container, i)
            first = (" ".join(index) + "\n").encode()
            places[container] = (1, len(self.data), 0)
            data = zlib.compress(first + b"\n".join(texts))
            self.data += b"%d 0 obj\n" % container + stream(
                data, f"/Type /ObjStm /N {len(packed)} /First {len(first)} /Filter /FlateDecode") + b"\nendobj\n"
        return places

    def finish(self, places, previous, extra="", root=CATALOG, startxref=None, kind=None):
        kind = kind or self.kind
        self.size = max(self.size, max(places, default=0) + 1)
        if startxref is None:
            startxref = len(self.data)
        link = f"/Prev {previous} " if previous is not None else ""
        if kind == "table":
            if previous is None:
                places = {n: places.get(n, (0, 0, 65535 if n == 0 else 0)) for n in range(self.size)}
            text = "xref\n"
            for run in runs(places):
                text += f"{run[0]} {len(run)}\n"
                text += "".join(f"{places[n][1]:010} {places[n][2]:05} {'n' if places[n][0] else 'f'} \n" for n in run)
            self.data += (text + f"trailer\n<< /Size {self.size} /Root {root} 0 R {link}{self.trailer}{extra} >>\n").encode()
        else:
            own = self.size
            self.size += 1
            places = {**places, own: (1, len(self.data), 0)}
            if previous is None:
                places.setdefault(0, (0, 0, 65535))
            rows = b"".join(bytes((k,)) + a.to_bytes(self.width, "big") + b.to_bytes(2, "big") for _, (k, a, b) in sorted(places.items()))
            index = " ".join(f"{run[0]} {len(run)}" for run in runs(places))
            self.data += b"%d 0 obj\n" % own + stream(
                rows, f"/Type /XRef /Size {self.size} /Root {root} 0 R /W [1 {self.width} 2] /Index [{index}] {link}{self.trailer}{extra}") + b"\nendobj\n"
        self.data += f"startxref\n{startxref}\n%%EOF\n".encode()
        self.startxref = startxref

    def update(self, objects, packed=(), **options):
        """Another revision."""
        previous = options.pop("previous", self.startxref)
        places = self.body(objects, packed or ([n for n in objects if not objects[n].rstrip().endswith(b"endstream") and n != 0]
                                               if self.kind == "packed" and self.startxref is None else ()))
        for number in options.pop("freed", ()):
            places[number] = (0, 0, 1)
        places.update(options.pop("places", {}))
        self.objects.update(objects)
        self.finish(places, previous, **options)
        return self

    def new(self):
        return max(self.size, max(self.objects) + 1)

    def put(self, number, *entries):
        """That dictionary with further entries."""
        return self.objects[number][:-2] + " ".join(entries).encode() + b" >>"

    def change(self, number, old, new):
        assert old in self.objects[number], (number, old)
        return self.objects[number].replace(old, new, 1)

    def form(self, *fields, extra=""):
        """The objects that make new fields known: the catalog with its form, in place."""
        catalog = self.objects[CATALOG]
        listed = re.search(rb"/Fields \[(.*?)\]", catalog)
        refs = b" ".join(b"%d 0 R" % f for f in fields)
        if listed:
            return catalog.replace(listed[0], b"/Fields [" + listed[1] + b" " + refs + b"]", 1)
        return self.put(CATALOG, f"/AcroForm << /Fields [{refs.decode()}] /SigFlags 3 {extra}>>")

    def annotated(self, *annotations, page=PAGE):
        text, refs = self.objects[page], b" ".join(b"%d 0 R" % a for a in annotations)
        listed = re.search(rb"/Annots \[(.*?)\]", text)
        if listed:
            return text.replace(listed[0], b"/Annots [" + listed[1] + b" " + refs + b"]", 1)
        return self.put(page, f"/Annots [{refs.decode()}]")

    def sign(self, make=pki.cms, field="SaoY1", *, rect="120 150 190 190", sub_filter="ETSI.CAdES.detached", kind="Sig", reserve=3072, extra="",
             widget_extra="", into=None, also=None, contents=None, digest="sha256", byte_range=None, indirect=False, spaced=False, update=None,
             page_extra=None, form_extra=""):
        """make: from the digest of the ranges to a CMS. into: an empty field's number. also: further objects of the revision."""
        first = self.new()
        widget, signature, look = into or first, first + 1, first + 2
        shown = rect != "0 0 0 0"
        stamped = "" if kind == "DocTimeStamp" else "/M (D:20260301090000+07'00') /Name (Test) "
        hexadecimal = "<" + ("\n" if spaced else "") + "0" * (2 * reserve) + ">"
        ranges, held = "[0 @@@@@@@@ @@@@@@@@ @@@@@@@@]", hexadecimal
        objects = {}
        if indirect:
            objects[first + 3], objects[first + 4] = ranges.encode(), hexadecimal.encode()
            ranges, held = f"{first + 3} 0 R", f"{first + 4} 0 R"
        objects[signature] = (f"<< /Type /{kind} /Filter /Adobe.PPKLite /SubFilter /{sub_filter} {stamped}{extra} /ByteRange {ranges} "
                              f"/Contents {held} >>").encode()
        look_entry = f" /AP << /N {look} 0 R >>" if shown else ""
        if into:
            objects[into] = self.put(into, f"/V {signature} 0 R{look_entry}")
        else:
            objects[widget] = (f"<< /Type /Annot /Subtype /Widget /FT /Sig /T ({field}) /F 132 /P 3 0 R /Rect [{rect}] /V {signature} 0 R"
                               f"{look_entry} {widget_extra}>>").encode()
            objects[CATALOG] = self.form(widget, extra=form_extra)
            objects[PAGE] = self.annotated(widget)
        if shown:
            objects[look] = stream(b"1 0 0 RG 0 0 70 40 re S\n", "/Type /XObject /Subtype /Form /BBox [0 0 70 40] /Resources << >>")
        objects.update(also or {})
        before = len(self.data)
        self.update(dict(sorted(objects.items())), **(update or {}))
        begin = self.data.index(hexadecimal.encode(), before)
        end = begin + len(hexadecimal)
        numbers = byte_range(begin, end, len(self.data)) if byte_range else [0, begin, end, len(self.data) - end]
        wide = "[" + " ".join(map(str, numbers)) + "]" if not isinstance(numbers, str) else numbers
        self.data = self.data[:before] + self.data[before:].replace(b"[0 @@@@@@@@ @@@@@@@@ @@@@@@@@]", wide.encode().ljust(30), 1)
        covered = self.data[:begin] + self.data[end:]
        made = (contents or make(hashlib.new(digest, covered).digest())).hex()
        assert len(made) <= 2 * reserve, len(made)
        if spaced:
            made = "\n" + "\n".join(made[i:i + 64] for i in range(0, len(made), 64))
            made += "\n" * ((made.count("\n") + hexadecimal.count("\n")) % 2)
        self.data = self.data[:begin] + ("<" + made).encode().ljust(end - begin - 1, b"0") + self.data[end - 1:]
        self.signed.append((begin, end, widget, signature, look))
        return self

    def stamp(self, field="Stamp1", at="2026-03-10T00:00:00Z", **options):
        """A document time stamp."""
        by = options.pop("by", None)
        imprint = options.pop("imprint", None)
        return self.sign(lambda d: pki.time_stamp(b"", at, by, imprint=imprint or d), field, rect="0 0 0 0", sub_filter="ETSI.RFC3161",
                         kind="DocTimeStamp", reserve=options.pop("reserve", 1400), **options)

    def store(self, certificates=(), lists=(), ocsps=(), vri=False, raw=None):
        """A document security store in a revision of its own."""
        at, objects, kinds = self.new(), {}, []
        for key, items in (("Certs", certificates), ("CRLs", lists), ("OCSPs", ocsps)):
            refs = []
            for item in items:
                objects[at] = stream(item)
                refs.append(f"{at} 0 R")
                at += 1
            if refs:
                kinds.append((key, " ".join(refs)))
        text = " ".join(f"/{k} [{r}]" for k, r in kinds)
        if vri:  # as some write it: nothing but the entry of the signature
            begin, end = self.signed[0][:2]
            key = hashlib.sha1(bytes.fromhex(self.data[begin + 1:end - 1].decode())).hexdigest().upper()
            text = f"/VRI << /{key} << " + " ".join(f"/{k[:-1]} [{r}]" for k, r in kinds) + " >> >>"
        objects[at] = f"<< {raw or text} >>".encode()
        catalog = re.sub(rb" ?/DSS \d+ 0 R", b"", self.objects[CATALOG])
        objects[CATALOG] = catalog[:-2] + b"/DSS %d 0 R >>" % at
        return self.update(dict(sorted(objects.items())))

    def patch(self, old, new, last=False):
        """Bytes exchanged for as many others, wherever they are."""
        new = new.ljust(len(old))
        assert len(old) == len(new) and old in self.data, old
        at = self.data.rindex(old) if last else self.data.index(old)
        self.data = self.data[:at] + new + self.data[at + len(old):]
        return self


def signed(**options):
    return Pdf().sign(**options)
