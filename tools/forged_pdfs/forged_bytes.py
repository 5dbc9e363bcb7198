"""Forged signatures: the signed bytes, and what a signature says of itself."""

import pki
from expected import forged
from paper import CONTENT, OTHER_TEXT, TEXT, Pdf, signed, stream

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
