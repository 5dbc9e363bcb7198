"""Forged signatures: of each attack that was published, and of what else a hostile hand may try, at least one file."""

import hashlib
import re

import pki
from der import NULL, oid, sequence
from expected import expect, file, forged
from good import bare, certified, certifying, filled, hybrid_file, old_tsa, text_field, with_form
from keys import ec, rsa
from paper import CATALOG, CONTENT, FONT, PAGE, PAGES, TEXT, Pdf, base_objects, stream

OTHER_TEXT = b"BT /F0 12 Tf 20 150 Td (Pay 9 000 000 VND) Tj ET\n"


def signed(**options):
    return Pdf().sign(**options)


# --- the signed bytes themselves

@forged("bit-flipped-in-the-page", "integrity", "altered")
def flipped():
    return signed().patch(b"(Pay 1 000 000 VND)", b"(Pay 1 000 008 VND)")


@forged("bit-flipped-behind-the-signature", "integrity", "altered")
def flipped_behind():
    return signed().patch(b"/BBox [0 0 70 40]", b"/BBox [0 0 70 41]")


@forged("bit-flipped-in-the-signature-value", "integrity", "forged")
def flipped_value():
    pdf = Pdf().sign(lambda d: pki.cms(d, stamp=None, lists=[]))
    begin = pdf.signed[0][0] + 1
    at = pdf.data.index(b"0" * 40, begin) - 6
    pdf.data = pdf.data[:at] + (b"1" if pdf.data[at:at + 1] != b"1" else b"2") + pdf.data[at + 1:]
    return pdf


@forged("content-replaced-at-its-place", "integrity", "altered")
def content_replaced():
    return signed().patch(TEXT, OTHER_TEXT)


@forged("cut-off-at-the-end", "integrity", "file_damaged")
def cut_off():
    return signed().data[:-200]


@forged("cut-off-in-the-middle", "integrity", "file_damaged")
def cut_in_half():
    data = signed().data
    return data[:len(data) * 9 // 10]


# --- what the signature says of itself: universal signature forgery, wrong ranges

def ranges(name, word, make):
    @forged(name, "integrity", word)
    def build():
        return signed(byte_range=make)


ranges("byte-range-of-six-numbers", "byte_range_malformed", lambda b, e, s: [0, b, e, 10, e + 10, s - e - 10])
ranges("byte-range-of-three-numbers", "byte_range_malformed", lambda b, e, s: [0, b, e])
ranges("byte-range-of-zeros", "byte_range_gap", lambda b, e, s: [0, 0, 0, 0])
ranges("byte-range-negative", "byte_range_malformed", lambda b, e, s: [0, b, -1, s])
ranges("byte-range-huge", "byte_range_malformed", lambda b, e, s: "[0 %d 9223372036854775807 9]" % b)
ranges("byte-range-not-from-the-beginning", "byte_range_malformed", lambda b, e, s: [9, b - 9, e, s - e])
ranges("byte-range-overlapping", "byte_range_malformed", lambda b, e, s: [0, e, b, s - b])
ranges("byte-range-past-the-end", "byte_range_malformed", lambda b, e, s: [0, b, e, s - e + 5])
ranges("byte-range-short-of-the-end", "byte_range_short", lambda b, e, s: [0, b, e, s - e - 40])
ranges("byte-range-around-more-than-the-signature", "byte_range_gap", lambda b, e, s: [0, b - 20, e, s - e])
ranges("byte-range-without-the-signature-left-out", "byte_range_gap", lambda b, e, s: [0, b, b, s - b])
ranges("usf-byte-range-null", "byte_range_missing", lambda b, e, s: "null")
ranges("usf-byte-range-of-nulls", "byte_range_malformed", lambda b, e, s: "[null null null null]")


@forged("usf-byte-range-missing", "integrity", "byte_range_missing")
def no_range():
    return signed().patch(b"/ByteRange", b"/ByteRaege")


@forged("usf-contents-missing", "integrity", "contents_missing")
def no_contents():
    return signed().patch(b"/Contents <", b"/Contexts <", last=True)


@forged("usf-contents-of-zeros", "integrity", "contents_missing")
def zero_contents():
    return signed(contents=b"\0")


@forged("usf-contents-null", "integrity", "contents_missing")
def null_contents():
    pdf = signed()
    begin, end = pdf.signed[0][:2]
    pdf.data = pdf.data[:begin] + b"null".ljust(end - begin) + pdf.data[end:]
    return pdf


@forged("usf-contents-a-literal-string", "integrity", "byte_range_gap")
def literal_contents():
    pdf = signed()
    begin, end = pdf.signed[0][:2]
    pdf.data = pdf.data[:begin] + b"(" + pdf.data[begin + 1:end - 1] + b")" + pdf.data[end:]
    return pdf


@forged("usf-contents-of-odd-digits", "integrity", "byte_range_gap")
def odd_contents():
    pdf = signed()
    end = pdf.signed[0][1]
    pdf.data = pdf.data[:end - 2] + b" " + pdf.data[end - 1:]
    return pdf


@forged("usf-contents-no-cms", "integrity", "cms_unreadable")
def garbage_contents():
    return signed(contents=bytes(range(1, 200)))


@forged("usf-no-kind", "signer_info", "unsupported_kind", "unknown")
def no_kind():
    return signed().patch(b"/SubFilter /ETSI.CAdES.detached", b"/SubFilter null               ")


@forged("unsupported-kind-and-page-replaced", "integrity", "page_changed")
def unsupported_changed():
    return Pdf().sign(sub_filter="adbe.x509.rsa_sha1").update({CONTENT: stream(OTHER_TEXT)})


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


# --- shadow attacks: what was prepared before signing

@forged("shadow-hide-overlay-taken-away", "integrity", "page_changed")
def shadow_hide():
    objects = base_objects()
    objects[PAGE] = objects[PAGE].replace(b"/Resources <<", b"/Resources << /XObject << /Cover 6 0 R >>")
    objects[CONTENT] = stream(OTHER_TEXT + b"q /Cover Do Q\n")
    cover = "/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << /Font << /F0 5 0 R >> >>"
    objects[6] = stream(b"1 g 0 0 200 200 re f 0 g " + TEXT, cover)
    return Pdf(objects=objects).sign().update({6: stream(b"", cover)})


@forged("shadow-hide-overlay-freed", "integrity", "object_removed")
def shadow_hide_freed():
    objects = base_objects()
    objects[PAGE] = objects[PAGE].replace(b"/Resources <<", b"/Resources << /XObject << /Cover 6 0 R >>")
    objects[CONTENT] = stream(OTHER_TEXT + b"q /Cover Do Q\n")
    objects[6] = stream(b"1 g 0 0 200 200 re f 0 g " + TEXT, "/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << /Font << /F0 5 0 R >> >>")
    pdf = Pdf(objects=objects).sign()
    return pdf.update({}, freed=(6,))


@forged("shadow-replace-form-value", "integrity", "form_filled")
def shadow_replace_form():
    return filled(with_form().sign(), "9")


@forged("shadow-hide-and-replace-page", "integrity", "pages_changed")
def shadow_pages():
    objects = {**base_objects(), 13: base_objects()[PAGE].replace(b"/Contents 4", b"/Contents 14"), 14: stream(OTHER_TEXT)}
    pdf = Pdf(objects=objects).sign()
    return pdf.update({PAGES: pdf.change(PAGES, b"[3 0 R]", b"[13 0 R]")})


@forged("shadow-hide-and-replace-by-the-table", "integrity", "page_changed")
def shadow_table():
    """The other content lies in the signed bytes, as an object that no table names until the update does."""
    pdf = Pdf()
    hidden = len(pdf.data)
    pdf.data += b"4 0 obj\n" + stream(OTHER_TEXT) + b"\nendobj\n"
    return pdf.sign().update({}, places={CONTENT: (1, hidden, 0)})


@forged("shadow-hidden-object-put-to-use", "integrity", "object_activated", signatures=2)
def shadow_activated():
    pdf = Pdf()
    hidden = len(pdf.data)
    pdf.data += b"40 0 obj\n" + stream(b"", "/Type /XObject /Subtype /Form /BBox [0 0 9 9]") + b"\nendobj\n"
    pdf.sign()
    return pdf.sign(lambda d: pki.cms(d, pki.office("UBND tỉnh Ví Dụ")), "SaoY2", rect="10 10 80 50", widget_extra="/X 40 0 R ",
                    update={"places": {40: (1, hidden, 0)}})


@forged("shadow-object-planted-where-nothing-was", "integrity", "object_planted")
def planted():
    objects = base_objects()
    objects[PAGE] = objects[PAGE].replace(b"/Contents 4 0 R", b"/Contents [4 0 R 60 0 R]")
    return Pdf(objects=objects).sign().update({60: stream(b"1 g 0 140 200 40 re f\n")})


@forged("shadow-content-kept-in-the-security-store", "integrity", "page_changed")
def free_and_drawn():
    """What is also drawn is not free because the security store names it."""
    objects = {**base_objects(), CATALOG: b"<< /Type /Catalog /Pages 2 0 R /DSS << /Certs [4 0 R] >> >>"}
    return Pdf(objects=objects).sign().update({CONTENT: stream(OTHER_TEXT)})


@forged("shadow-page-content-as-metadata", "integrity", "page_changed")
def metadata_and_drawn():
    objects = {**base_objects(), CATALOG: b"<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>"}
    return Pdf(objects=objects).sign().update({CONTENT: stream(OTHER_TEXT)})


@forged("overlay-prepared-and-put-to-use", "integrity", "annotation_activated")
def overlay_activated():
    objects = {**base_objects(), 6: b"<< /Type /Annot /Subtype /Stamp /Rect [0 100 200 200] /F 4 /AP << /N 7 0 R >> >>",
               7: stream(b"1 g 0 0 200 100 re f\n", "/Type /XObject /Subtype /Form /BBox [0 0 200 100]")}
    pdf = Pdf(objects=objects).sign()
    return pdf.update({PAGE: pdf.annotated(6)})


@forged("overlay-prepared-and-shown", "integrity", "annotation_changed")
def overlay_shown():
    objects = {**base_objects(), 6: b"<< /Type /Annot /Subtype /Stamp /Rect [0 100 200 200] /F 2 /AP << /N 7 0 R >> >>",
               7: stream(b"1 g 0 0 200 100 re f\n", "/Type /XObject /Subtype /Form /BBox [0 0 200 100]")}
    objects[PAGE] = objects[PAGE][:-2] + b"/Annots [6 0 R] >>"
    pdf = Pdf(objects=objects).sign()
    return pdf.update({6: pdf.change(6, b"/F 2", b"/F 4")})


@forged("hidden-layer-switched-on", "integrity", "layers_changed")
def layer():
    objects = {**base_objects(), CATALOG: b"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>",
               6: b"<< /Type /OCG /Name (Layer) >>"}
    objects[CONTENT] = stream(TEXT + b"/OC /L BDC 1 g 0 0 200 200 re f 0 g " + OTHER_TEXT + b"EMC\n")
    objects[PAGE] = objects[PAGE].replace(b"/Resources <<", b"/Resources << /Properties << /L 6 0 R >>")
    pdf = Pdf(objects=objects).sign()
    return pdf.update({CATALOG: pdf.change(CATALOG, b"/OFF [6 0 R]", b"/ON [6 0 R]")})


@forged("page-added", "integrity", "pages_changed")
def page_added():
    pdf = signed()
    new = pdf.new()
    return pdf.update({PAGES: b"<< /Type /Pages /Kids [3 0 R %d 0 R] /Count 2 >>" % new, new: base_objects()[PAGE]})


@forged("page-removed", "integrity", "pages_changed")
def page_removed():
    return Pdf(objects=base_objects(2)).sign().update({PAGES: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"})


@forged("pages-in-another-order", "integrity", "pages_changed")
def pages_swapped():
    return Pdf(objects=base_objects(2)).sign().update({PAGES: b"<< /Type /Pages /Kids [21 0 R 3 0 R] /Count 2 >>"})


@forged("update-in-packed-objects", "integrity", "page_changed")
def packed_update():
    pdf = Pdf("packed").sign()
    return pdf.update({PAGE: pdf.put(PAGE, "/Rotate 90")}, packed=[PAGE])


# --- certified files: evil annotations, sneaky signatures

@forged("certified-1-and-filled-in", "integrity", "form_filled")
def certified_filled():
    return filled(certified(1))


@forged("certified-1-and-signed-again", "integrity", "certification_broken", signatures=2)
def certified_signed():
    return certified(1).sign(lambda d: pki.cms(d, pki.office("UBND tỉnh Ví Dụ")), "SaoY2", rect="10 10 80 50")


@forged("certified-2-locked-field-filled-in", "integrity", "form_filled")
def locked():
    lock = "/TransformMethod /FieldMDP /TransformParams << /Type /TransformParams /Action /All /V /1.2 >>"
    base = with_form()
    number = base.new() + 1
    base.objects[1] = base.put(1, f"/Perms << /DocMDP {number} 0 R >>")
    both = certifying(2)[:-1] + f" << /Type /SigRef {lock} >>]"
    return filled(base.sign(extra=both))


@forged("certified-2-field-moved", "integrity", "field_changed")
def field_moved():
    pdf = certified(2)
    return pdf.update({10: pdf.change(10, b"[20 80 80 92]", b"[0 0 200 200]")})


@forged("certified-2-look-of-a-locked-field-exchanged", "integrity", "form_filled")
def locked_look():
    lock = "/TransformMethod /FieldMDP /TransformParams << /Type /TransformParams /Action /Include /Fields [(SoTien)] /V /1.2 >>"
    base = with_form()
    base.objects[1] = base.put(1, f"/Perms << /DocMDP {base.new() + 1} 0 R >>")
    pdf = base.sign(extra=certifying(2)[:-1] + f" << /Type /SigRef {lock} >>]")
    return pdf.update({11: text_field(pdf, 10, value="9")[11]})


@forged("eaa-certified-3-annotation-over-the-text", "integrity", "annotation_added")
def evil_annotation():
    pdf = certified(3)
    new = pdf.new()
    return pdf.update({PAGE: pdf.annotated(new), new: b"<< /Type /Annot /Subtype /FreeText /Rect [10 140 190 170] /F 4 /DA (/F0 12 Tf) /Contents (9) "
                       b"/AP << /N %d 0 R >> >>" % (new + 1), new + 1: stream(b"1 g 0 0 180 30 re f\n", "/Type /XObject /Subtype /Form /BBox [0 0 180 30]")})


@forged("ssa-certified-2-field-over-the-text", "integrity", "visible_unsigned")
def sneaky_signature():
    pdf = certified(2)
    new = pdf.new()
    return pdf.update({CATALOG: pdf.form(new), PAGE: pdf.annotated(new), new: b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (S) /F 4 /P 3 0 R "
                       b"/Rect [10 140 190 170] /AP << /N %d 0 R >> >>" % (new + 1),
                       new + 1: stream(b"1 g 0 0 180 30 re f\n", "/Type /XObject /Subtype /Form /BBox [0 0 180 30]")})


@forged("ssa-time-stamp-that-shows-something", "integrity", "visible_unsigned", signatures=2)
def visible_stamp():
    """Anybody is given a time stamp."""
    return signed().sign(lambda d: pki.time_stamp(b"", "2026-03-10T00:00:00Z", imprint=d), "Stamp1", rect="10 140 90 170",
                         sub_filter="ETSI.RFC3161", kind="DocTimeStamp", reserve=1400)


@forged("ssa-signature-over-the-whole-page", "integrity", "covers_page", signatures=2)
def covering():
    return signed().sign(lambda d: pki.cms(d, pki.office("UBND tỉnh Ví Dụ")), "SaoY2", rect="0 0 200 200")


# --- who signed, and how

def made(name, check, word, verdict="invalid", sub_filter="ETSI.CAdES.detached", at=None, digest="sha256", **options):
    @file("forged", name, expect(verdict, **{check: (verdict, word)}, **({"at": at} if at else {})))
    def build():
        chosen = {k: v() if callable(v) and k != "stamp" else v for k, v in options.items()}
        return Pdf().sign(lambda d: pki.cms(d, digest=digest, **chosen), sub_filter=sub_filter, digest=digest)


def twin(**options):
    """A certificate with the same names and serial number, by a stranger."""
    return pki.Authority("Sở Nội vụ tỉnh Ví Dụ", pki.strange_issuing(), key=ec("a stranger"), organisation="Sở Nội vụ tỉnh Ví Dụ", **options)


made("certificate-swapped", "integrity", "forged", certificates=lambda: [twin().certificate, pki.strange_issuing().certificate])
made("certificate-other-than-bound", "signer_info", "other_certificate", ess_of=lambda: pki.office("UBND tỉnh Ví Dụ"))
made("certificate-not-bound", "signer_info", "unbound", ess=False)
made("certificate-missing", "signer_info", "no_certificate", "unknown", certificates=lambda: [])
made("certificate-of-a-stranger", "certificate", "untrusted", who=twin, lists=lambda: [pki.revocation_list(issuer=pki.strange_issuing())])
made("certificate-expired", "certificate", "expired", who=lambda: pki.office("Sở hết hạn", ends="2025-01-01T00:00:00Z"))
made("certificate-not-yet-valid", "certificate", "expired", who=lambda: pki.office("Sở chưa có", begins="2026-03-15T00:00:00Z"))
made("certificate-not-for-signing", "certificate", "unfit", who=lambda: pki.office("Sở mã hóa", extensions=(pki.key_usage(2),)))
made("certificate-by-one-that-may-not-issue", "certificate", "untrusted", who=lambda: pki.Authority("Sở giả", pki.office()),
     certificates=lambda: [pki.Authority("Sở giả", pki.office()).certificate, pki.office().certificate, pki.issuing().certificate])
made("certificate-without-a-name", "signer_info", "nameless", "unknown",
     who=lambda: pki.Authority("", pki.issuing(), key=ec("nameless"), organisation=""))
made("key-of-1024-bits", "certificate", "weak_key", "unknown", who=lambda: pki.office("Sở khóa yếu", key=rsa("weak", 1024)))
made("digest-sha-1", "integrity", "weak_digest", "unknown", digest="sha1")
made("digest-md5", "integrity", "broken_digest", digest="md5", who=lambda: pki.office("Sở dùng RSA", key=rsa("office", 2048)))
made("signed-by-another-key", "integrity", "forged", key=lambda: ec("a stranger"))
made("attributes-without-type", "integrity", "bad_attributes", no_type=True)
made("attributes-of-another-type", "integrity", "bad_attributes", content_type=pki.TST_INFO)
made("attributes-with-two-digests", "integrity", "bad_attributes", double_digest=True)
made("content-of-its-own", "integrity", "cms_not_detached", content=b"another content")
made("revoked-before-signing", "certificate", "revoked", lists=lambda: [pki.revocation_list([(pki.office().serial, "2026-02-25T00:00:00Z", 4)],
                                                                                           begins="2026-02-26T00:00:00Z")])
made("revoked-later-for-a-key-lost-earlier", "certificate", "revoked", lists=lambda: [pki.revocation_list(
    [(pki.office().serial, "2026-03-20T00:00:00Z", 1, "2026-02-01T00:00:00Z")], begins="2026-03-21T00:00:00Z")])
made("revoked-and-no-time-stamp", "certificate", "revoked", stamp=None, at="2026-04-01T00:00:00Z", lists=lambda: [pki.revocation_list(
    [(pki.office().serial, "2026-03-20T00:00:00Z", 4)], begins="2026-03-21T00:00:00Z")])
made("claims-a-time-to-come", "timestamp", "future_time", stamp=None, signing_time="2026-05-01T00:00:00Z", ess=False, sub_filter="adbe.pkcs7.detached")
made("no-time-stamp", "timestamp", "no_time_stamp", "unknown", stamp=None)
made("no-evidence", "certificate", "revocation_unknown", "unknown", lists=lambda: [])


@forged("two-signers", "integrity", "cms_signers")
def two_signers():
    def both(digest):
        who = pki.office("UBND tỉnh Ví Dụ")
        attributes = [pki.attribute(pki.CONTENT_TYPE, oid(pki.DATA)), pki.attribute(pki.MESSAGE_DIGEST, b"\4\x20" + digest), pki.attribute(pki.ESS_V2, who.ess())]
        signed_bytes, finish = pki.signer_info(who, attributes)
        return pki.cms(digest, others=[finish(who.key.sign(signed_bytes))])
    return signed(make=both)


@forged("bytes-behind-the-cms", "integrity", "contents_padding")
def trailing():
    return signed(make=lambda d: pki.cms(d) + b"\0\0hidden")


@forged("cms-cut-off-and-filled-with-zeros", "timestamp", "stamp_forged")
def cms_cut():
    return signed(make=lambda d: pki.cms(d)[:-30])


@forged("sha1-of-the-ranges", "integrity", "weak_digest", "unknown")
def pkcs7_sha1():
    """adbe.pkcs7.sha1: the CMS holds the SHA-1 that it signs."""
    return Pdf().sign(lambda d: pki.cms(hashlib.sha256(d).digest(), content=d), sub_filter="adbe.pkcs7.sha1", digest="sha1")


@forged("sha1-of-other-ranges", "integrity", "altered")
def pkcs7_sha1_altered():
    pdf = Pdf().sign(lambda d: pki.cms(hashlib.sha256(d).digest(), content=d), sub_filter="adbe.pkcs7.sha1", digest="sha1")
    return pdf.patch(TEXT, OTHER_TEXT)


# --- when it was signed

def stamped(name, word, verdict="invalid", at=None, **options):
    @file("forged", name, expect(verdict, timestamp=(verdict, word), **({"at": at} if at else {})))
    def build():
        chosen = {k: v() if callable(v) else v for k, v in options.items()}
        return signed(make=lambda d: pki.cms(d, stamp=lambda value: pki.time_stamp(value, **chosen)))


stamped("stamp-over-something-else", "wrong_imprint", imprint=bytes(32))
stamped("stamp-of-a-time-to-come", "future_time", at="2026-03-01T00:00:00Z", **{})
stamped("stamp-by-one-that-may-not", "stamp_unfit", by=lambda: pki.Authority("No TSA", pki.issuing()))
stamped("stamp-use-not-critical", "stamp_unfit", by=lambda: pki.Authority("TSA", pki.issuing(), extensions=(
    pki.key_usage(0), pki.extended_use(pki.STAMPING, False))))
stamped("stamp-by-a-stranger", "stamp_untrusted", by=lambda: pki.Authority("TSA", pki.strange_issuing(), extensions=(
    pki.key_usage(0), pki.extended_use(pki.STAMPING)), serial=7))
stamped("stamp-forged", "stamp_forged", spoiled=True)
stamped("stamp-with-sha-1", "weak_digest", "unknown", digest="sha1")
stamped("stamp-with-md5", "broken_digest", digest="md5")
stamped("stamp-after-its-authority-ended", "stamp_expired", by=lambda: old_tsa(ends="2026-01-01T00:00:00Z"))
stamped("stamp-ended-and-not-renewed", "stamp_expired", "unknown", at="2028-01-01T00:00:00Z", by=old_tsa)


@forged("stamp-authority-compromised", "timestamp", "stamp_revoked")
def stamp_revoked():
    lists = [pki.revocation_list([(pki.tsa().serial, "2026-03-20T00:00:00Z", 1)], begins="2026-03-21T00:00:00Z")]
    return signed(make=lambda d: pki.cms(d, lists=lists))


@forged("archive-stamp-over-something-else", "integrity", "wrong_imprint", signatures=2)
def archive_imprint():
    return signed(make=bare).store([pki.issuing().certificate], [pki.revocation_list()]).stamp(imprint=bytes(32))


@forged("archive-stamp-page-replaced-behind", "integrity", "page_changed", signatures=2)
def archive_replaced():
    return signed(make=bare).store([pki.issuing().certificate], [pki.revocation_list()]).stamp().update({CONTENT: stream(OTHER_TEXT)})


# --- what proves it

def proven(name, word="revocation_unknown", verdict="unknown", **store):
    @forged(name, "certificate", word, verdict)
    def build():
        return signed(make=bare).store(**{k: v() for k, v in store.items()})


TSA_OK = pki.ocsp(pki.tsa())
proven("evidence-garbage", ocsps=lambda: [b"garbage", bytes(50)], lists=lambda: [b"\x30\x82\xff\xff"], certificates=lambda: [b"\x30\x03\2\1\1"])
proven("evidence-about-another-certificate", ocsps=lambda: [pki.ocsp(pki.office("UBND tỉnh Ví Dụ")), TSA_OK])
proven("evidence-older-than-the-signature", ocsps=lambda: [pki.ocsp(pki.office(), begins="2026-02-01T00:00:00Z", ends="2026-02-02T00:00:00Z"), TSA_OK])
proven("evidence-by-a-stranger", ocsps=lambda: [TSA_OK, pki.ocsp(pki.office(), by=pki.Authority(
    "OCSP", pki.strange_issuing(), extensions=(pki.key_usage(0), pki.extended_use(pki.ANSWERING, False))))])
proven("evidence-by-one-that-may-not", ocsps=lambda: [TSA_OK, pki.ocsp(pki.office(), by=pki.office("UBND tỉnh Ví Dụ"))])
proven("evidence-that-does-not-know", ocsps=lambda: [TSA_OK, pki.ocsp(pki.office(), "unknown")])
proven("evidence-list-of-a-stranger", ocsps=lambda: [TSA_OK], lists=lambda: [pki.revocation_list(key=ec("a stranger"))])
proven("evidence-list-expired", ocsps=lambda: [TSA_OK], lists=lambda: [pki.revocation_list(begins="2026-01-01T00:00:00Z", ends="2026-02-01T00:00:00Z")])
proven("evidence-list-partial", ocsps=lambda: [TSA_OK], lists=lambda: [pki.revocation_list(extensions=[pki.extension(
    "2.5.29.28", sequence(b"\x83\2\6\x40"), True)])])
proven("evidence-good-and-revoked", "revoked", "invalid", ocsps=lambda: [TSA_OK, pki.ocsp(pki.office()), pki.ocsp(pki.office(), "revoked")])
proven("evidence-issuer-revoked", "issuer_revoked", "invalid", ocsps=lambda: [TSA_OK, pki.ocsp(pki.office())], lists=lambda: [pki.revocation_list(
    [(pki.issuing().serial, "2026-01-01T00:00:00Z", 2)], issuer=pki.root())], certificates=lambda: [pki.issuing().certificate])


@forged("evidence-vri-that-lies", "certificate", "revocation_unknown", "unknown")
def vri_lies():
    """The entry is the signature's; the answer in it is about somebody else."""
    return signed(make=bare).store(ocsps=[pki.ocsp(pki.office("UBND tỉnh Ví Dụ")), TSA_OK], vri=True)
