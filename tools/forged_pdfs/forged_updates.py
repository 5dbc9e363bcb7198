"""Forged signatures: updates behind the signed bytes, and signed bytes that were moved."""

import re

import pki
from expected import file, forged
from paper import CATALOG, CONTENT, FONT, OTHER_TEXT, PAGE, PAGES, Pdf, base_objects, signed, stream

# --- updates behind the signed bytes: incremental saving attacks

def updated(name, word, change, **options):
    @forged(name, "integrity", word, **options)
    def build():
        pdf = signed()
        return pdf.update(change(pdf))


updated("isa-content-replaced", "page_changed", lambda p: {CONTENT: stream(OTHER_TEXT)})
updated("isa-page-given-other-content", "page_changed", lambda p: {p.new(): stream(OTHER_TEXT),
                                                                 PAGE: p.change(PAGE, b"/Contents 4 0 R", b"/Contents %d 0 R" % p.new())})
updated("isa-page-turned", "page_changed", lambda p: {PAGE: p.put(PAGE, "/Rotate 180")})
updated("isa-page-cropped", "page_changed", lambda p: {PAGE: p.put(PAGE, "/CropBox [0 0 50 50]")})
updated("shadow-replace-font", "page_changed", lambda p: {FONT: p.put(FONT, "/Encoding << /Differences [49 /nine] >>")})
updated("resources-exchanged", "page_changed", lambda p: {PAGE: p.change(PAGE, b"/F0 5 0 R", b"/F0 9 0 R"), 9: p.objects[FONT]})
updated("script-when-opened", "action_added", lambda p: {CATALOG: p.put(CATALOG, "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")})
updated("script-by-name", "action_added", lambda p: {CATALOG: p.put(
    CATALOG, "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (0) >>] >> >>")})
updated("script-of-the-page", "action_added", lambda p: {PAGE: p.put(PAGE, "/AA << /O << /S /JavaScript /JS (0) >> >>")})
updated("permissions-changed", "permissions_changed", lambda p: {CATALOG: p.put(CATALOG, "/Perms << /UR3 << >> >>")})
updated("viewer-preferences-changed", "catalog_changed", lambda p: {CATALOG: p.put(CATALOG, "/ViewerPreferences << /HideToolbar true >>")})
updated("overlay-stamp-added", "annotation_added", lambda p: {PAGE: p.annotated(p.new()), p.new(): (
    b"<< /Type /Annot /Subtype /Stamp /Rect [0 100 200 200] /F 4 /AP << /N %d 0 R >> >>" % (p.new() + 1)), p.new() + 1: stream(
        b"1 g 0 0 200 100 re f\n", "/Type /XObject /Subtype /Form /BBox [0 0 200 100]")})
updated("overlay-of-an-unsigned-signature-field", "visible_unsigned", lambda p: {
    CATALOG: p.form(p.new()), PAGE: p.annotated(p.new()), p.new(): (
        b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (X) /F 4 /P 3 0 R /Rect [10 140 90 170] /AP << /N %d 0 R >> >>" % (p.new() + 1)),
    p.new() + 1: stream(b"1 g 0 0 80 30 re f\n", "/Type /XObject /Subtype /Form /BBox [0 0 80 30]")})
updated("second-widget-for-the-signed-field", "annotation_added", lambda p: {
    PAGE: p.annotated(p.new()), p.new(): (
        b"<< /Type /Annot /Subtype /Widget /Parent %d 0 R /F 4 /P 3 0 R /Rect [10 140 90 170] /AP << /N %d 0 R >> >>"
        % (p.signed[0][2], p.new() + 1)),
    p.new() + 1: stream(b"1 g 0 0 80 30 re f\n", "/Type /XObject /Subtype /Form /BBox [0 0 80 30]")})
updated("signature-appearance-exchanged", "signature_changed", lambda p: {p.signed[0][4]: stream(
    b"0 g 0 0 70 40 re f\n", "/Type /XObject /Subtype /Form /BBox [0 0 70 40]")})
updated("signature-widget-moved", "signature_changed", lambda p: {p.signed[0][2]: p.change(p.signed[0][2], b"120 150 190 190", b"0 0 200 200")})
updated("need-appearances", "form_changed", lambda p: {CATALOG: p.change(CATALOG, b"/SigFlags 3", b"/SigFlags 3 /NeedAppearances true")})
updated("form-with-xfa", "form_changed", lambda p: {CATALOG: p.change(CATALOG, b"/SigFlags 3", b"/SigFlags 3 /XFA (x)")})


@forged("isa-signature-copied-along", "integrity", "page_changed")
def isa_copied():
    pdf = signed()
    widget, signature = pdf.signed[0][2:4]
    copy = re.search(b"%d 0 obj\n(.*?)\nendobj" % signature, pdf.data, re.S)[1]
    return pdf.update({CONTENT: stream(OTHER_TEXT), widget: pdf.change(widget, b"/V %d 0 R" % signature, b"/V %d 0 R" % pdf.new()),
                       pdf.new(): copy})


@forged("isa-without-a-table", "integrity", "bytes_behind")
def isa_bodies_only():
    return signed().data + b"4 0 obj\n" + stream(OTHER_TEXT) + b"\nendobj\n"


@forged("isa-without-an-end", "integrity", "bytes_behind")
def isa_no_end():
    return signed().update({CONTENT: stream(OTHER_TEXT)}).data[:-7]


@forged("isa-without-trailer", "integrity", "file_damaged")
def isa_no_trailer():
    data = signed().data
    return data + b"4 0 obj\n" + stream(OTHER_TEXT) + b"\nendobj\nxref\n4 1\n%010d 00000 n \nstartxref\n%d\n%%%%EOF\n" % (
        len(data), len(data) + 8 + len(stream(OTHER_TEXT)) + 8)


@forged("isa-history-cut", "integrity", "page_changed")
def isa_history_cut():
    """One table for everything, and none of the earlier ones."""
    pdf = signed()
    places = {int(m[1]): (1, m.start() + 1, 0) for m in re.finditer(rb"\n(\d+) 0 obj\n", pdf.data)}
    return pdf.update({CONTENT: stream(OTHER_TEXT)}, places={n: p for n, p in places.items() if n != CONTENT}, previous=None)


@forged("isa-table-that-leads-to-itself", "integrity", "file_damaged")
def isa_loop():
    pdf = signed()
    at = len(pdf.data) + len(b"4 0 obj\n" + stream(OTHER_TEXT) + b"\nendobj\n")
    return pdf.update({CONTENT: stream(OTHER_TEXT)}, previous=at)


@forged("isa-object-of-another-generation", "integrity", "object_changed")
def isa_generation():
    """Readers that do not look at generations see the other text."""
    pdf = signed()
    at = len(pdf.data)
    pdf.data += b"4 1 obj\n" + stream(OTHER_TEXT) + b"\nendobj\n"
    return pdf.update({}, places={CONTENT: (1, at, 1)})


@forged("isa-packed-objects-read-otherwise", "integrity", "object_changed")
def isa_container():
    """Where the objects of an object stream begin stands in an object of its own."""
    pdf = Pdf.__new__(Pdf)
    pdf.data, pdf.kind, pdf.width = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "streams", 4
    pdf.objects, pdf.size, pdf.startxref, pdf.signed, pdf.trailer = base_objects(), 0, None, [], "/ID [<31><31>] "
    pages = pdf.objects.pop(PAGES)
    places = pdf.body(pdf.objects)
    other = b"<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>"
    for number, text in ((8, stream(b"2 0 ".ljust(60) + pages.ljust(60) + other, "/Type /ObjStm /N 1 /First 9 0 R")), (9, b"60")):
        places[number] = (1, len(pdf.data), 0)
        pdf.data += b"%d 0 obj\n" % number + text + b"\nendobj\n"
    places[PAGES] = (2, 8, 0)
    pdf.finish(places, None)
    pdf.objects[PAGES] = pages
    return pdf.sign().update({9: b"120"})


@forged("isa-hybrid-table", "integrity", "hybrid_tables")
def isa_hybrid():
    """The table shows the signed page, the stream beside it another one."""
    pdf = signed()
    at, own = len(pdf.data), pdf.new()
    pdf.data += b"4 0 obj\n" + stream(OTHER_TEXT) + b"\nendobj\n"
    where = len(pdf.data)
    pdf.data += b"%d 0 obj\n" % own + stream(b"\1" + at.to_bytes(4, "big") + b"\0\0", f"/Type /XRef /Size {own + 1} /Root 1 0 R /W [1 4 2] /Index [4 1]") + \
        b"\nendobj\n"
    return pdf.update({}, places={0: (0, 0, 65535)}, extra=f" /XRefStm {where}")


@forged("objects-that-no-table-names", "integrity", "object_unnamed")
def unnamed():
    pdf = signed()
    pdf.data += b"4 0 obj\n" + stream(OTHER_TEXT) + b"\nendobj\n"
    return pdf.store(lists=[pki.revocation_list()])


@forged("catalog-exchanged", "integrity", "catalog_exchanged")
def catalog_exchanged():
    pdf = signed()
    new = pdf.new()
    return pdf.update({new: pdf.objects[CATALOG].replace(b"/Pages 2 0 R", b"/Pages %d 0 R" % (new + 1)), new + 1: b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (new + 2),
                       new + 2: pdf.objects[PAGE]}, root=new)


@forged("signature-removed", "integrity", "signature_removed")
def removed():
    pdf = signed()
    return pdf.update({CATALOG: base_objects()[CATALOG], PAGE: base_objects()[PAGE]})


@forged("signature-freed-and-page-replaced", "integrity", "signature_removed")
def freed():
    pdf = signed()
    widget, signature, look = pdf.signed[0][2:]
    return pdf.update({CATALOG: base_objects()[CATALOG], PAGE: base_objects()[PAGE], CONTENT: stream(OTHER_TEXT)}, freed=(widget, signature, look))


@forged("first-of-two-signatures-removed", "integrity", "annotation_changed", signatures=2)
def first_removed():
    pdf = signed().sign(lambda d: pki.cms(d, pki.office("UBND tỉnh Ví Dụ")), "SaoY2", rect="10 10 80 50")
    return pdf.update({CATALOG: pdf.change(CATALOG, b"[%d 0 R " % pdf.signed[0][2], b"["), PAGE: pdf.change(PAGE, b"[%d 0 R " % pdf.signed[0][2], b"[")})


@forged("signature-that-no-field-leads-to", "integrity", "signature_unreachable")
def unreachable():
    pdf = signed()
    return Pdf(objects={**base_objects(), 6: re.search(b"%d 0 obj\n(.*?)\nendobj" % pdf.signed[0][3], pdf.data, re.S)[1]})


@forged("two-fields-with-one-signature", "integrity", "signature_shared", signatures=2)
def shared():
    pdf = Pdf()
    widget, signature = pdf.new() + 5, pdf.new() + 1
    pdf.objects[CATALOG] = pdf.form(widget)
    pdf.objects[PAGE] = pdf.annotated(widget)
    return pdf.sign(also={widget: b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Other) /F 132 /P 3 0 R /Rect [0 0 0 0] /V %d 0 R >>" % signature})


@forged("description-changed-alone", "integrity", "metadata_alone")
def description():
    pdf = Pdf(objects={**base_objects(), CATALOG: b"<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>", 6: stream(b"<x/>", "/Type /Metadata /Subtype /XML")})
    return pdf.sign().update({6: stream(b"<y/>", "/Type /Metadata /Subtype /XML")})


@forged("title-changed-alone", "integrity", "metadata_alone")
def title():
    pdf = signed()
    return pdf.update({pdf.new(): b"<< /Title (Another) >>"}, extra=f" /Info {pdf.new()} 0 R")


@forged("file-encrypted-afterwards", "integrity", "file_damaged")
def encrypted():
    return signed().update({}, places={0: (0, 0, 65535)}, extra=" /Encrypt << /Filter /Nobody /V 9 >>")


# --- signature wrapping: the signed bytes moved, others where they were

def wrapped(closing):
    pdf = signed()
    begin, end = pdf.signed[0][:2]
    head, held, rest = pdf.data[:begin], pdf.data[begin:end], pdf.data[end:]
    attack = held[:-1] + closing + b" /X 0 >>\nendobj\n4 0 obj\n" + stream(OTHER_TEXT) + b"\nendobj\n"
    padding = attack + b"\n"
    numbers = re.search(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", head)
    moved = b"/ByteRange [0 %s %d %s]" % (numbers[1], begin + len(padding), numbers[3])
    head = head.replace(numbers[0] + b" " * (len(moved) - len(numbers[0])), moved, 1)
    data = head + padding + rest
    places = {int(m[1]): m.start() + 1 for m in re.finditer(rb"\n(\d+) 0 obj\n", data)}
    size = max(places) + 1
    table = "xref\n0 %d\n0000000000 65535 f \n" % size + "".join(
        f"{places[n]:010} 00000 n \n" if n in places else "0000000000 00000 f \n" for n in range(1, size))
    return data + (table + f"trailer\n<< /Size {size} /Root 1 0 R /ID [<31><31>] >>\nstartxref\n{len(data)}\n%%EOF\n").encode()


@forged("swa-second-range-moved", "integrity", "byte_range_gap")
def wrapping():
    return wrapped(b">")


@forged("swa-signature-left-open", "integrity", "contents_missing")
def wrapping_open():
    return wrapped(b"")
