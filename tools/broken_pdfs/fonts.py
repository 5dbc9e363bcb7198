"""Faults of fonts: 6.2.11."""

from document import packed
from faults import short

SHOWN = "BT /F0 6 Tf 4 20 Td <0001> Tj ET"
SIMPLE = ("<< /Type /Font /Subtype /TrueType /BaseFont /GlyphLess /FirstChar 97 /LastChar 97 /Widths [500] /Encoding /WinAnsiEncoding "
          "/FontDescriptor << /Type /FontDescriptor /FontName /GlyphLess /Flags 32 /FontFile2 11 0 R >> >>")


def simple(name, old, new):
    def change(p):
        assert old in SIMPLE, old
        p.change(6, "/F0 8 0 R", f"/F0 8 0 R /F1 {p.add(SIMPLE.replace(old, new))} 0 R")
        p.draw("BT 3 Tr /F1 6 Tf 4 20 Td (a) Tj ET")
    short(name, change)


simple("conforming-simple-font", "/F", "/F")
short("6.2.11.2-1-font-without-type", lambda p: p.change(8, "/Type /Font ", ""))
short("6.2.11.2-2-unknown-kind-of-font", lambda p: p.change(8, "/Subtype /Type0", "/Subtype /Type9"))
short("6.2.11.2-3-font-without-name", lambda p: p.change(8, "/BaseFont /GlyphLess ", ""))
simple("6.2.11.2-4-no-first-letter", "/FirstChar 97 ", "")
simple("6.2.11.2-5-no-last-letter", "/LastChar 97 ", "")
simple("6.2.11.2-6-widths-missing", "/LastChar 97 ", "/LastChar 98 ")
short("6.2.11.2-7-format-of-font-file", lambda p: (p.put(11, "/Subtype /Type42"), p.change(10, "/FontFile2", "/FontFile3")))
short("6.2.11.3.1-1-no-descendant", lambda p: p.change(8, "[9 0 R]", "[]"))
short("6.2.11.3.1-1-cmap-for-other-characters", lambda p: p.change(8, "/Identity-H", str(p.add(
    "<< /Type /CMap /CMapName /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 0 >> >>", b"")) + " 0 R"))
short("6.2.11.3.2-1-no-glyph-map", lambda p: p.change(9, "/CIDToGIDMap 12 0 R", ""))
short("6.2.11.3.3-1-unknown-cmap", lambda p: p.change(8, "/Identity-H", "/Vietnam-H"))
short("6.2.11.4.1-1-font-not-embedded", lambda p: (p.change(10, "/FontFile2 11 0 R", ""), p.draw(SHOWN)))
short("6.2.11.4.1-1-standard-font", lambda p: (
    p.change(6, "/F0 8 0 R", "/F0 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
    p.draw("BT /F0 6 Tf (x) Tj ET")))
short("6.2.11.4.1-2-glyph-missing", lambda p: (p.data(12, b"\0\x09" * 3), p.draw(SHOWN)))
short("6.2.11.4.1-a-damaged-font", lambda p: p.data(11, p.objects[11][1][:100]))
short("6.2.11.4.2-2-cidset-incomplete", lambda p: (
    [p.change(n, "/GlyphLess", "/ABCDEF+GlyphLess") for n in (8, 9, 10)], p.change(9, "12 0 R", "/Identity"),
    p.put(10, f"/CIDSet {p.add('<< >>', bytes(1))} 0 R"), p.draw("BT 3 Tr /F0 6 Tf <0001> Tj ET")))
short("6.2.11.5-1-wrong-width", lambda p: (p.change(9, "/DW 500", "/DW 700"), p.draw(SHOWN)))
simple("6.2.11.6-2-no-encoding", "/Encoding /WinAnsiEncoding ", "/ToUnicode 14 0 R ")
simple("6.2.11.6-3-symbolic-with-encoding", "/Flags 32", "/Flags 4")
short("6.2.11.7.2-1-no-unicode", lambda p: p.change(8, "/ToUnicode 14 0 R", ""))
short("6.2.11.7.2-1-range-over-everything", lambda p: (
    p.data(14, b"1 beginbfrange <0000> <FFFF> <0000> endbfrange"), p.data(12, packed(b"\0\1" * 0x1EA2), "<< /Filter /FlateDecode >>"), p.draw("BT 3 Tr /F0 6 Tf <1EA1> Tj ET")))
short("6.2.11.7.2-2-unicode-zero", lambda p: p.data(14, b"2 beginbfchar <0001> <0000> <0002> <0020> endbfchar"))
short("6.2.11.8-1-notdef", lambda p: p.data(12, bytes(6)))
