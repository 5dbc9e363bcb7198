"""A small PDF/A-2u file as objects that can be changed before they are written: one page with a scanned image under invisible text."""

import hashlib
import pathlib
import struct
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests/data/pdfa"
COLOUR_JPEG = (CORPUS / "parts/colour.jpg").read_bytes()  # 24 x 32 pixels, like every image here
GRAY_JPEG = (CORPUS / "parts/gray.jpg").read_bytes()
GLYPHLESS = (ROOT / "pdfa/resources/glyphless.ttf").read_bytes()
JBIG2 = bytes.fromhex(
    "0000000030000100000013000000180000002000000b1300000b130100000000000127000100000027000000180000002000"
    "00000000000000000803fffdff02fefefeb626308b3fdb4e92f7ca89ffac")
FAX = bytes.fromhex(
    "ffcccc8eec10248a1c223aa1111d943943943844754222eca1ca1c111d11d50888eca1ca1ca1c223aa168760812450e111d4ba23a0409248446d249244754"
    "924924ad249244754924924ad249244754924924ad249244754924924ad2492447511111c004004")

RECORD = "urn:example:record"


def icc_profile(space=b"RGB ", kind=b"mntr", version=2):
    """sRGB's primaries and a gamma of 2.2; for other spaces the header alone says so."""
    def xyz(*values):
        return b"XYZ " + bytes(4) + struct.pack(">iii", *(round(v * 65536) for v in values))
    curve = b"curv" + bytes(4) + struct.pack(">IHH", 1, 0x0233, 0)
    name = b"desc" + bytes(4) + struct.pack(">I", 5) + b"sRGB\0" + bytes(78 + 1)
    parts = {b"desc": name, b"cprt": b"text" + bytes(4) + b"CC0\0", b"wtpt": xyz(0.9642, 1, 0.8249), b"rXYZ": xyz(0.4361, 0.2225, 0.0139),
             b"gXYZ": xyz(0.3851, 0.7169, 0.0971), b"bXYZ": xyz(0.1431, 0.0606, 0.7142), b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    if space == b"GRAY":
        parts = {b"desc": name, b"cprt": parts[b"cprt"], b"wtpt": parts[b"wtpt"], b"kTRC": curve}
    table, body = b"", b""
    for tag, content in parts.items():
        table += tag + struct.pack(">II", 128 + 4 + 12 * len(parts) + len(body), len(content))
        body += content
    head = bytearray(128)
    struct.pack_into(">I", head, 0, 128 + 4 + len(table) + len(body))
    head[8:10] = bytes((version, 0x10))
    head[12:16], head[16:20], head[20:24], head[36:40] = kind, space, b"XYZ ", b"acsp"
    struct.pack_into(">iii", head, 68, 63190, 65536, 54061)
    return bytes(head) + struct.pack(">I", len(parts)) + table + body


def jpx(width=24, height=32, channels=1, depth=8, colours=((1, 0, 17),), extra=b"", codestream_size=None):
    """A JP2 file whose picture is empty: every packet says that it holds nothing."""
    def box(kind, content):
        return struct.pack(">I", 8 + len(content)) + kind + content
    w, h = codestream_size or (width, height)
    siz = struct.pack(">HIIIIIIIIH", 0, w, h, 0, 0, w, h, 0, 0, channels) + bytes((depth - 1, 1, 1)) * channels
    cod = bytes((0, 0)) + struct.pack(">H", 1) + bytes((0, 0, 4, 4, 0, 1))
    qcd = bytes((0x40, 0x40))
    body = bytes(channels)
    tile = struct.pack(">HIBB", 0, 12 + 2 + len(body), 0, 1)
    stream = b"\xff\x4f"
    for mark, content in ((0x51, siz), (0x52, cod), (0x5C, qcd)):
        stream += struct.pack(">HH", 0xFF00 | mark, 2 + len(content)) + content
    stream += b"\xff\x90" + struct.pack(">H", 10) + tile + b"\xff\x93" + body + b"\xff\xd9"
    head = box(b"ihdr", struct.pack(">IIHBBBB", height, width, channels, depth - 1, 7, 0, 0)) + extra
    for method, approximation, space in colours:
        head += box(b"colr", bytes((method, 0, approximation)) + struct.pack(">I", space))
    return (box(b"jP  ", b"\r\n\x87\n") + box(b"ftyp", b"jp2 \0\0\0\0jp2 ") + box(b"jp2h", head) + box(b"jp2c", stream))


def xmp():
    prop = ("<rdf:li rdf:parseType='Resource'><pdfaProperty:name>{}</pdfaProperty:name><pdfaProperty:valueType>{}</pdfaProperty:valueType>"
            "<pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>{}</pdfaProperty:description></rdf:li>")
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Thử</rdf:li></rdf:Alt></dc:title></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>2026-11-22T09:20:00+07:00</xmp:CreateDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" xmlns:pdfaType="http://www.aiim.org/pdfa/ns/type#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Record</pdfaSchema:schema><pdfaSchema:namespaceURI>{RECORD}</pdfaSchema:namespaceURI><pdfaSchema:prefix>record</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>{prop.format("Source", "Text", "Nguồn")}{prop.format("PageAmount", "Integer", "Số trang")}</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
<rdf:Description rdf:about="" xmlns:record="{RECORD}"><record:Source>paper</record:Source><record:PageAmount>1</record:PageAmount></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
""".encode()


TO_UNICODE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0001> <1EA1> <0002> <0020> endbfchar
endcmap end end"""


class Pdf:
    """Objects by number: a dictionary's text, and a stream's bytes or None."""

    CATALOG, PAGES, METADATA, INTENT, PROFILE, PAGE, IMAGE, FONT, CID, DESCRIPTOR, PROGRAM, GLYPHS, CONTENT, UNICODE = range(1, 15)

    def __init__(self):
        self.header = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
        self.trailer = "/ID [<0123456789abcdef0123456789abcdef> <0123456789abcdef0123456789abcdef>]"
        self.objects = {
            1: ("<< /Type /Catalog /Pages 2 0 R /Metadata 3 0 R /OutputIntents [4 0 R] /Lang (vi-VN) >>", None),
            2: ("<< /Type /Pages /Count 1 /Kids [6 0 R] >>", None),
            3: ("<< /Type /Metadata /Subtype /XML >>", xmp()),
            4: ("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile 5 0 R >>", None),
            5: ("<< /N 3 >>", icc_profile()),
            6: ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 24 32] /Resources << /Font << /F0 8 0 R >> /XObject << /Im0 7 0 R >> >> "
                "/Contents 13 0 R >>", None),
            7: ("<< /Type /XObject /Subtype /Image /Width 24 /Height 32 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode >>",
                COLOUR_JPEG),
            8: ("<< /Type /Font /Subtype /Type0 /BaseFont /GlyphLess /Encoding /Identity-H /DescendantFonts [9 0 R] /ToUnicode 14 0 R >>", None),
            9: ("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /GlyphLess /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
                "/Supplement 0 >> /DW 500 /FontDescriptor 10 0 R /CIDToGIDMap 12 0 R >>", None),
            10: ("<< /Type /FontDescriptor /FontName /GlyphLess /Flags 5 /FontBBox [0 -220 500 780] /ItalicAngle 0 /Ascent 780 "
                 "/Descent -220 /CapHeight 660 /StemV 80 /FontFile2 11 0 R >>", None),
            11: (f"<< /Length1 {len(GLYPHLESS)} >>", GLYPHLESS),
            12: ("<< >>", b"\0\1" * 3),
            13: ("<< >>", b"q 24 0 0 32 0 0 cm /Im0 Do Q\nBT 3 Tr /F0 6 Tf 1 0 0 1 4 20 Tm <00010002> Tj ET\n"),
            14: ("<< >>", TO_UNICODE),
        }
        self.original = {n: data for n, (_, data) in self.objects.items()}

    def change(self, number, old, new):
        text, data = self.objects[number]
        assert old in text, (number, old)
        self.objects[number] = (text.replace(old, new, 1), data)

    def put(self, number, key):
        """Further keys of a dictionary."""
        text, data = self.objects[number]
        self.objects[number] = (text[:-2] + key + " >>", data)

    def data(self, number, data, text=None):
        self.objects[number] = (text or self.objects[number][0], data)

    def add(self, text, data=None):
        number = max(self.objects) + 1
        self.objects[number] = (text, data)
        return number

    def draw(self, operators):
        self.data(13, operators if isinstance(operators, bytes) else operators.encode())

    def resource(self, text):
        self.change(6, "/Resources <<", "/Resources << " + text)

    def edit_xmp(self, old, new):
        data = self.objects[3][1]
        assert old.encode() in data, old
        self.data(3, data.replace(old.encode(), new.encode()))

    def image(self, text, data):
        """The page's image in another coding."""
        self.objects[7] = (f"<< /Type /XObject /Subtype /Image /Width 24 /Height 32 {text} >>", data)

    def written(self, number, text, data):
        if number in (self.METADATA, self.PROFILE, self.PROGRAM) and data == self.original[number]:  # small where nothing is to be seen
            text, data = text[:-2] + "/Filter /FlateDecode >>", packed(data)
        if data is None:
            return f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
        text = text[:-2] + f"/Length {len(data)} >>"
        return f"{number} 0 obj\n{text}\nstream\n".encode("latin-1") + data + b"\nendstream\nendobj\n"

    def render(self):
        out, offsets = bytearray(self.header), {}
        for number, (text, data) in sorted(self.objects.items()):
            offsets[number] = len(out)
            out += self.written(number, text, data)
        return bytes(out) + self.table(offsets, max(offsets) + 1, len(out), self.trailer)

    @staticmethod
    def table(offsets, size, at, trailer, previous=None):
        runs, entries = [], sorted(offsets)
        if previous is None:
            entries = range(size)
        for number in entries:
            if runs and runs[-1][-1] == number - 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        text = "xref\n"
        for run in runs:
            text += f"{run[0]} {len(run)}\n"
            text += "".join(f"{offsets[n]:010} 00000 n \n" if n in offsets else "0000000000 65535 f \n" for n in run)
        text += f"trailer\n<< /Size {size} /Root 1 0 R {trailer}" + (f" /Prev {previous}" if previous else "")
        return (text + f" >>\nstartxref\n{at}\n%%EOF\n").encode("latin-1")


def der(kind, *content):
    body = b"".join(content)
    length = bytes((len(body),)) if len(body) < 128 else b"\x82" + struct.pack(">H", len(body))
    return bytes((kind,)) + length + body


def cms(certificates=1, signers=1):
    """A SignedData with nothing in it that could be verified."""
    data = der(0x06, bytes.fromhex("2a864886f70d010701"))
    return der(0x30, der(0x06, bytes.fromhex("2a864886f70d010702")), der(0xA0, der(
        0x30, der(0x02, b"\1"), der(0x31), der(0x30, data), *([der(0xA0, *[der(0x30, der(0x02, b"\1"))] * certificates)] if certificates else []),
        der(0x31, *[der(0x30, der(0x02, b"\1"))] * signers))))


class Signed(Pdf):
    """The same with a visible signature in a revision of its own, as this project's signing appends it."""

    WIDGET, SIGNATURE, APPEARANCE = 15, 16, 17

    def __init__(self):
        super().__init__()
        self.added = {
            1: (self.objects[1][0][:-2] + "/AcroForm << /Fields [15 0 R] /SigFlags 3 >> >>", None),
            6: (self.objects[6][0][:-2] + "/Annots [15 0 R] >>", None),
            15: ("<< /Type /Annot /Subtype /Widget /FT /Sig /T (SaoY1) /F 132 /P 6 0 R /Rect [2 2 20 8] /V 16 0 R /AP << /N 17 0 R >> >>", None),
            16: ("<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:20261122091542+07'00') "
                 "/ByteRange [0 @@@@@@ @@@@@@ @@@@@@] /Contents <@> >>", None),
            17: ("<< /Type /XObject /Subtype /Form /BBox [0 0 18 6] /Resources << >> /Group << /S /Transparency /CS /DeviceRGB >> >>",
                 b"1 0 0 RG 0 0 18 6 re S"),
        }
        self.contents = cms()
        self.range = lambda begin, end, size: (0, begin, end, size - end)
        self.tail = b""

    def change_added(self, number, old, new):
        text, data = self.added[number]
        assert old in text, (number, old)
        self.added[number] = (text.replace(old, new, 1), data)

    def render(self):
        before = super().render()
        out, offsets = bytearray(before + b"\n"), {}
        for number, (text, data) in sorted(self.added.items()):
            offsets[number] = len(out)
            out += self.written(number, text.replace("<@>", "<" + self.contents.hex() + "0" * 16 + ">"), data)
        out += self.table(offsets, max(max(self.objects), max(self.added)) + 1, len(out), self.trailer,
                          before.rindex(b"xref\n0 "))
        begin = out.index(b"/Contents <") + len("/Contents ")
        numbers = self.range(begin, out.index(b">", begin) + 1, len(out))
        out = bytes(out)
        for n in numbers[1:]:
            out = out.replace(b"@@@@@@", f"{n:<6}".encode(), 1)
        return out + self.tail


def encrypted(pdf):
    """RC4 of 40 bits with no user password; strings stay as they are, nobody reads so far."""
    def rc4(key, text):
        s, j, out = list(range(256)), 0, bytearray()
        for i in range(256):
            j = (j + s[i] + key[i % len(key)]) % 256
            s[i], s[j] = s[j], s[i]
        i = j = 0
        for byte in text:
            i = (i + 1) % 256
            j = (j + s[i]) % 256
            s[i], s[j] = s[j], s[i]
            out.append(byte ^ s[(s[i] + s[j]) % 256])
        return bytes(out)
    pad = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
    owner = rc4(hashlib.md5(pad).digest()[:5], pad)
    key = hashlib.md5(pad + owner + struct.pack("<i", -4) + bytes.fromhex("0123456789abcdef0123456789abcdef")).digest()[:5]
    pdf.trailer += f" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{owner.hex()}> /U <{rc4(key, pad).hex()}> >>"


def packed(data):
    return zlib.compress(data, 9)
