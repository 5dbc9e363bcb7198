"""Faults of the file's structure: 6.1."""

import re
import struct

from document import COLOUR_JPEG, Signed, encrypted, packed
from faults import bytes_fault, fault, nothing, short

short("6.1.1-a-page-tree-loop", lambda p: p.change(2, "[6 0 R]", "[6 0 R 2 0 R]"))


@fault("6.1.1-a-page-tree-too-deep")
def _(p):
    p.change(2, "/Kids [6 0 R]", "/Kids [20 0 R]")
    p.objects.update({n: (f"<</Kids[{n + 1} 0 R]>>", None) for n in range(20, 130)})
    p.objects[130] = p.objects[6]


short("6.1.1-a-page-without-size", lambda p: p.change(6, "/MediaBox [0 0 24 32]", ""))
short("6.1.2-1-version-2.0", lambda p: setattr(p, "header", b"%PDF-2.0\n%\xe2\xe3\xcf\xd3\n"))
short("6.1.2-2-no-binary-comment", lambda p: setattr(p, "header", b"%PDF-1.7\n%abcd\n"))
short("6.1.3-1-no-id", lambda p: setattr(p, "trailer", ""))
short("6.1.3-2-encrypted", encrypted)
fault("6.1.3-3-data-after-the-end", raw=lambda data: data + b"more\n")(nothing)
bytes_fault("6.1.4-1-two-spaces-in-a-subsection", b"xref\n0 15\n", b"xref\n0  15\n")
bytes_fault("6.1.4-2-empty-line-after-xref", b"xref\n0 15\n", b"xref\n\n0 15\n")
fault("6.1.4-2-in-an-older-revision", Signed, lambda data: data.replace(b"xref\n0 15\n", b"xref \n0 15\n", 1))(nothing)
fault("6.1.4-a-cut-off", raw=lambda data: data[:4000])(nothing)
fault("6.1.4-a-no-pdf", raw=lambda data: b"hello\n")(nothing)
short("6.1.6-1-odd-hexadecimal", lambda p: p.put(1, "/X <123>"))
short("6.1.6-2-wrong-digit", lambda p: p.put(1, "/X <12xy>"))
bytes_fault("6.1.7.1-1-length-too-short", b"/Length %d >>" % len(COLOUR_JPEG), b"/Length %d >>" % (len(COLOUR_JPEG) - 9))
bytes_fault("6.1.7.1-2-carriage-return-after-stream", b"stream\n/CIDInit", b"stream\r/CIDInit")
short("6.1.7.1-3-stream-outside-the-file", lambda p: p.put(7, "/F (x.jpg)"))
short("6.1.7.1-a-damaged-image", lambda p: p.image(
    "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode", b"no deflate"))
short("6.1.7.2-1-lzw", lambda p: p.add("<< /Filter /LZWDecode >>", bytes.fromhex("800b6050220c0c8501")))
short("6.1.7.2-1-crypt", lambda p: p.add("<< /Filter /Crypt /DecodeParms << /Name /StdCF >> >>", b"x"))
short("6.1.7.2-1-unknown-filter", lambda p: p.add("<< /Filter /BrotliDecode >>", b"x"))
short("6.1.8-1-font-name", lambda p: [p.change(n, "/GlyphLess", "/Gl#ffLess") for n in (8, 9, 10)])
bytes_fault("6.1.9-1-obj-without-line-end", b"1 0 obj\n<<", b"1 0 obj <<")
bytes_fault("6.1.9-1-endobj-without-line-end", b"\nendobj\n", b" endobj\n")
short("6.1.9-a-damaged-object", lambda p: p.add("<< /A [1 2 >>"))
short("6.1.10-1-inline-lzw", lambda p: p.draw(b"BI /W 1 /H 1 /BPC 8 /CS /G /F [/AHx /LZW] ID 80> EI"))
short("6.1.12-1-usage-rights", lambda p: p.put(1, "/Perms << /UR << >> >>"))
short("6.1.12-2-reference-with-digest", lambda p: p.put(
    1, "/Perms << /DocMDP << /Reference [<< /TransformMethod /DocMDP /DigestValue (x) >>] >> >>"))
short("6.1.13-1-whole-number", lambda p: p.put(1, "/X 2147483648"))
short("6.1.13-2-real-number", lambda p: p.put(1, "/X 4" + "0" * 38 + ".0"))
short("6.1.13-3-long-string", lambda p: p.put(1, "/X (" + "x" * 32768 + ")"))
short("6.1.13-4-long-name", lambda p: p.put(1, "/X /" + "n" * 128))
short("6.1.13-5-tiny-number", lambda p: p.put(1, "/X 0." + "0" * 39 + "1"))
short("6.1.13-8-deep-states", lambda p: p.draw("q " * 29 + "Q " * 29))
short("6.1.13-9-many-colorants", lambda p: p.resource(
    "/ColorSpace << /C [/DeviceN [" + "".join(f"/c{i}" for i in range(33)) + "] /DeviceRGB << /FunctionType 4 >>] >>"))
short("6.1.13-11-huge-page", lambda p: p.change(6, "[0 0 24 32]", "[0 0 20000 20000]"))
short("6.1.13-11-tiny-inherited-page", lambda p: (p.change(6, "/MediaBox [0 0 24 32]", ""), p.put(2, "/MediaBox [0 0 2 2]")))


def million(data):
    """A cross-reference stream that speaks of a million objects, in as many kilobytes as there are objects in thousands."""
    offsets = {int(m[1]): m.start() for m in re.finditer(rb"(?<=\n)(\d+) 0 obj\n", data)}
    at, count = data.rindex(b"xref\n0 "), 1_000_100
    rows = b"".join(struct.pack(">BIB", 1, offsets.get(n, at), 0) for n in range(16))
    rows += struct.pack(">BIB", 2, 13, 0) * (count - 16)
    stream = packed(rows)
    return (b"15 0 obj\n<< /Type /XRef /W [1 4 1] /Size %d /Root 1 0 R /Filter /FlateDecode /Length %d >>\nstream\n" % (count, len(stream)) +
            stream + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % at)


fault("6.1.13-a-million-objects", raw=lambda data: data[:data.rindex(b"xref\n0 ")] + million(data))(nothing)


def object_streams_in_one_another(data):
    """The length of one object stream lies in the next: a long chain of them runs a reader out of its stack."""
    offsets = {int(m[1]): m.start() for m in re.finditer(rb"(?<=\n)(\d+) 0 obj\n", data)}
    rows = b"".join(struct.pack(">BIB", 1, offsets[n], 0) if n else struct.pack(">BIB", 0, 0, 255) for n in range(15))
    for n in (15, 16, 17):
        rows += struct.pack(">BIB", 1, len(data), 0)
        length = b"%d 0 R" % (n + 4) if n < 17 else b"8"
        data += b"%d 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Length %s >>\nstream\n%d 0 8  \nendstream\nendobj\n" % (n, length, n + 3)
    rows += b"".join(struct.pack(">BIB", 2, n, 0) for n in (15, 16, 17))
    return (data + b"21 0 obj\n<< /Type /XRef /W [1 4 1] /Size 21 /Root 1 0 R /Length %d >>\nstream\n" % len(rows) + rows +
            b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(data))


fault("6.1.4-a-object-streams-in-one-another", raw=lambda data: object_streams_in_one_another(data[:data.rindex(b"xref\n0 ")]))(nothing)
short("6.1.13-a-content-without-end", lambda p: p.data(
    13, packed(packed(b"0 g " * (9 << 20))), "<< /Filter [/FlateDecode /FlateDecode] >>"))
