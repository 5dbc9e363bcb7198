"""Sound signatures in the layouts of other software."""

import pki
from expected import expect, file, good
from paper import PAGE, Pdf, base_objects, stream
from der import explicit, indefinite, sequence


@good("classic-table", levels=["B-T"])
def classic_table():
    return Pdf().sign()


@good("cross-reference-streams", levels=["B-T"])
def streams():
    return Pdf("streams").sign()


@good("object-streams", levels=["B-T"])
def packed():
    return Pdf("packed").sign()


@good("wide-cross-reference-streams", levels=["B-T"])
def wide():
    return Pdf("streams", width=8).sign()


@good("linearized-then-signed", levels=["B-T"])
def linearized():
    """The first page's section in front, the main one at the end (ISO 32000-1 annex F); no reader needs the hints."""
    pdf = object.__new__(Pdf)
    pdf.kind, pdf.width, pdf.signed, pdf.trailer = "table", 4, [], "/ID [<31><31>] "
    objects = base_objects()
    pdf.objects = {**objects, 6: b"<< /Linearized 1 /L @@@@@@ /H [0 0] /O 3 /E 0 /N 1 /T @@@@@@ >>"}
    data = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = {}

    def write(number):
        nonlocal data
        places[number] = len(data)
        data += b"%d 0 obj\n" % number + pdf.objects[number] + b"\nendobj\n"
    write(6)
    first = len(data)
    data += b"xref\n3 4\n" + b"@" * 80 + b"trailer\n<< /Size 7 /Root 1 0 R /Prev @@@@@@ /ID [<31><31>] >>\nstartxref\n0\n%%EOF\n"
    for number in (3, 4, 5, 1, 2):
        write(number)
    main = len(data)
    data += b"xref\n0 3\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % places[n] for n in (1, 2))
    data += b"trailer\n<< /Size 3 /Root 1 0 R /ID [<31><31>] >>\nstartxref\n%d\n%%%%EOF\n" % first
    data = data.replace(b"@" * 80, b"".join(b"%010d 00000 n \n" % places[n] for n in (3, 4, 5, 6)), 1)
    for number in (len(data), main, main):
        data = data.replace(b"@@@@@@", b"%-6d" % number, 1)
    pdf.data, pdf.size, pdf.startxref = data, 7, first
    return pdf.sign()


def hybrid_file():
    """A table for old readers, and a stream beside it that names what lies packed (ISO 32000-1 7.5.8.4)."""
    pdf = Pdf.__new__(Pdf)
    pdf.data, pdf.kind, pdf.width = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "table", 4
    pdf.objects, pdf.size, pdf.startxref, pdf.signed, pdf.trailer = base_objects(), 0, None, [], "/ID [<31><31>] "
    places = pdf.body(pdf.objects, packed=[5])
    rows, at = [(5, places.pop(5))], len(pdf.data)
    own = max(places) + 1
    table = b"".join(bytes((k,)) + a.to_bytes(4, "big") + b.to_bytes(2, "big") for _, (k, a, b) in rows)
    pdf.data += b"%d 0 obj\n" % own + stream(table, f"/Type /XRef /Size {own + 1} /Root 1 0 R /W [1 4 2] /Index [5 1]") + b"\nendobj\n"
    pdf.size = own + 1
    pdf.finish(places, None, extra=f"/XRefStm {at}")
    return pdf


@good("hybrid-tables", levels=["B-T"])
def hybrid():
    return hybrid_file().sign()


@good("two-signatures", signatures=2, levels=["B-T", "B-T"], later=["signature"])
def two():
    return Pdf().sign().sign(lambda d: pki.cms(d, pki.office("UBND tỉnh Ví Dụ")), "SaoY2", rect="10 10 80 50")


@good("empty-field-prepared", levels=["B-T"])
def prepared():
    pdf = Pdf()
    pdf.update({1: pdf.form(10), PAGE: pdf.annotated(10),
                10: b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (SaoY1) /F 132 /P 3 0 R /Rect [120 150 190 190] >>"})
    return pdf.sign(into=10)


@good("second-field-prepared-before-the-first-signature", signatures=2, levels=["B-T", "B-T"])
def prepared_twice():
    pdf = Pdf()
    widget = b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Ky%d) /F 132 /P 3 0 R /Rect [%d 150 %d 190] >>"
    pdf.update({1: pdf.form(10, 11), PAGE: pdf.annotated(10, 11), 10: widget % (1, 20, 90), 11: widget % (2, 120, 190)})
    return pdf.sign(into=10).sign(lambda d: pki.cms(d, pki.office("UBND tỉnh Ví Dụ")), into=11)


EVIDENCE = dict(lists=[pki.revocation_list(begins="2026-03-05T00:00:00Z")], certificates=[pki.issuing().certificate])


def bare(digest):
    """Its proof lies elsewhere."""
    return pki.cms(digest, lists=[])


@good("security-store", levels=["B-LT"], later=["validation_data"])
def store():
    return Pdf().sign(bare).store(**EVIDENCE)


@good("security-store-with-ocsp", levels=["B-LT"])
def store_ocsp():
    return Pdf("streams").sign(bare).store(ocsps=[pki.ocsp(pki.office()), pki.ocsp(pki.tsa())], certificates=[pki.issuing().certificate])


@good("security-store-in-vri-only", levels=["B-LT"])
def store_vri():
    return Pdf().sign(bare).store(vri=True, **EVIDENCE)


@good("archive-time-stamp", signatures=2, levels=["B-LTA", "B-LT"], later=["validation_data", "time_stamp"])
def archive():
    return Pdf().sign(bare).store(**EVIDENCE).stamp()


def old_tsa(name="Old TSA", ends="2027-01-01T00:00:00Z"):
    return pki.Authority(name, pki.issuing(), extensions=(pki.key_usage(0), pki.extended_use(pki.STAMPING)), ends=ends)


@good("archive-time-stamp-renewed", signatures=3, levels=["B-LTA", "B-LTA", "B-LT"], at="2030-01-01T00:00:00Z")
def renewed():
    """The first authority's certificate has ended since; the second stamp covers it."""
    pdf = Pdf().sign(lambda d: pki.cms(d, lists=[], stamp=lambda v: pki.time_stamp(v, by=old_tsa()))).store(**EVIDENCE)
    pdf.stamp("Stamp1", by=old_tsa())
    pdf.store([pki.issuing().certificate], [pki.revocation_list(begins="2026-12-01T00:00:00Z", ends="2027-06-01T00:00:00Z")])
    return pdf.stamp("Stamp2", "2026-12-15T00:00:00Z")


@good("revoked-after-signing", certificate=("valid", "revoked_later"))
def revoked_after():
    lists = [pki.revocation_list([(pki.office().serial, "2026-03-20T00:00:00Z", 4)], begins="2026-03-21T00:00:00Z")]
    return Pdf().sign(lambda d: pki.cms(d, lists=lists))


@good("expired-since", at="2029-01-01T00:00:00Z")
def expired_since():
    who = pki.office("Sở cũ", ends="2027-01-01T00:00:00Z")
    return Pdf().sign(lambda d: pki.cms(d, who))


@good("time-stamping-authority-retired", at="2026-04-01T00:00:00Z")
def retired():
    lists = [pki.revocation_list([(pki.tsa().serial, "2026-03-20T00:00:00Z", 5)], begins="2026-03-21T00:00:00Z")]
    return Pdf().sign(lambda d: pki.cms(d, lists=lists))


def archival(lists):
    """adbe-revocationInfoArchival: what Adobe's software puts among the signed attributes."""
    return pki.attribute("1.2.840.113583.1.1.8", sequence(explicit(0, sequence(*lists))))


@good("adobe-like", levels=["B-T"])
def adobe():
    return Pdf("packed").sign(lambda d: pki.cms(d, ess=False, signing_time=pki.SIGNED, lists=[], attributes=[archival([pki.revocation_list()])]),
                              "Signature1", sub_filter="adbe.pkcs7.detached")


@good("signing-time-in-local-time", levels=["B-T"])
def local_time():
    return Pdf().sign(lambda d: pki.cms(d, ess=False, signing_time="2026-03-01T09:00:00Z"), sub_filter="adbe.pkcs7.detached")


@file("good", "leaf-certificate-only", expect("unknown", timestamp=("unknown", "no_time_stamp"), integrity=("valid", "changed_as_allowed"),
                                              signer_info=("valid", "ok"), certificate=("valid", "ok")))
def leaf_only():
    """As VGCA's tool writes: adbe.pkcs7.detached, signing-time, no issuer; this one without a time stamp too."""
    return Pdf().sign(lambda d: pki.cms(d, ess=False, signing_time=pki.SIGNED, stamp=None, certificates=[pki.office().certificate]),
                      "Signature1", sub_filter="adbe.pkcs7.detached").store(
                          [pki.issuing().certificate], [pki.revocation_list(begins="2026-03-30T00:00:00Z")])


@good("rsa-and-sha-384", levels=["B-T"])
def with_rsa():
    who = pki.office("Sở dùng RSA", key=pki.rsa("office", 2048))
    return Pdf().sign(lambda d: pki.cms(d, who, digest="sha384"), digest="sha384")


@good("indefinite-lengths", levels=["B-T"])
def indefinite_lengths():
    return Pdf().sign(lambda d: indefinite(pki.cms(d)))


@good("indirect-contents-and-range", levels=["B-T"])
def indirect():
    return Pdf().sign(indirect=True)


@good("contents-with-line-ends", levels=["B-T"])
def spaced():
    return Pdf().sign(spaced=True, reserve=3200)


def text_field(pdf, number, name="SoTien", value="1"):
    look = stream(f"BT /F0 9 Tf 2 2 Td ({value}) Tj ET".encode(), "/Type /XObject /Subtype /Form /BBox [0 0 60 12] /Resources << /Font << /F0 5 0 R >> >>")
    return {number: (f"<< /Type /Annot /Subtype /Widget /FT /Tx /T ({name}) /F 4 /P 3 0 R /Rect [20 80 80 92] /V ({value}) "
                     f"/AP << /N {number + 1} 0 R >> >>").encode(), number + 1: look}


def with_form(kind="table", **options):
    pdf = Pdf(kind)
    field = text_field(pdf, 10, **options)
    return pdf.update({1: pdf.form(10), PAGE: pdf.annotated(10), **field})


def certifying(level):
    return (f"/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P {level} /V /1.2 >> >>]")


def certified(level, pdf=None, **options):
    pdf = pdf or with_form()
    number = pdf.new() + 1
    pdf.objects[1] = pdf.put(1, f"/Perms << /DocMDP {number} 0 R >>")
    return pdf.sign(extra=certifying(level) + options.pop("extra", ""), **options)


def filled(pdf, value="2"):
    return pdf.update(text_field(pdf, 10, value=value))


@good("form-filled-as-certified", levels=["B-T"], later=["form_fill"])
def form_filled():
    return filled(certified(2))


@good("certified-then-archived", signatures=2, levels=["B-LTA", "B-LT"])
def certified_archived():
    return certified(1, make=bare).store(**EVIDENCE).stamp()
