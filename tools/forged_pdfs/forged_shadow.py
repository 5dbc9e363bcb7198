"""Forged signatures: what was prepared before signing, and what certified files let happen."""

import pki
from expected import forged
from good import certified, certifying, filled, text_field, with_form
from paper import CATALOG, CONTENT, OTHER_TEXT, PAGE, PAGES, TEXT, Pdf, base_objects, signed, stream

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
