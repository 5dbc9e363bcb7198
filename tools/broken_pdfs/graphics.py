"""Faults of content, colours and transparency: 6.2.2 to 6.2.10, but images."""

from document import GRAY_JPEG, icc_profile
from faults import fault, short

short("6.2.2-1-unknown-operator", lambda p: p.draw("BX frob EX"))
short("6.2.2-2-missing-resource", lambda p: p.draw("/Im9 Do"))
short("6.2.2-2-inherited-resources", lambda p: (
    p.put(2, "/Resources << /XObject << /Im0 7 0 R >> /Font << /F0 8 0 R >> >>"),
    p.change(6, "/Resources << /Font << /F0 8 0 R >> /XObject << /Im0 7 0 R >> >>", "")))
short("6.2.2-a-content-that-cannot-be-unpacked", lambda p: p.data(13, b"no deflate", "<< /Filter /FlateDecode >>"))
short("6.2.3-1-no-profile", lambda p: p.data(5, b"no profile"))
short("6.2.3-1-other-channels", lambda p: p.change(5, "/N 3", "/N 4"))
short("6.2.3-1-input-profile", lambda p: p.data(5, icc_profile(kind=b"scnr")))
short("6.2.3-1-version-5", lambda p: p.data(5, icc_profile(version=5)))


@fault("6.2.3-2-two-profiles")
def _(p):
    other = p.add("<< /N 3 >>", icc_profile(kind=b"prtr"))
    p.change(1, "[4 0 R]", f"[4 0 R << /Type /OutputIntent /S /GTS_PDFX /DestOutputProfile {other} 0 R >>]")


short("6.2.3-3-profile-elsewhere", lambda p: p.change(1, "[4 0 R]", "[4 0 R << /S /GTS_PDFX /DestOutputProfileRef << >> >>]"))
short("6.2.4.2-1-broken-profile", lambda p: p.change(7, "/DeviceRGB", f"[/ICCBased {p.add('<< /N 3 >>', b'x' * 200)} 0 R]"))
short("6.2.4.3-2-rgb-image-without-intent", lambda p: p.change(1, "/OutputIntents [4 0 R] ", ""))
short("6.2.4.3-2-rgb-operator-with-gray-intent", lambda p: (
    p.data(5, icc_profile(b"GRAY"), "<< /N 1 >>"), p.data(7, GRAY_JPEG), p.change(7, "/DeviceRGB", "/DeviceGray"), p.draw("1 0 0 rg")))
short("6.2.4.3-2-rgb-group", lambda p: (
    p.data(5, icc_profile(b"GRAY"), "<< /N 1 >>"), p.data(7, GRAY_JPEG), p.change(7, "/DeviceRGB", "/DeviceGray"),
    p.put(6, "/Group << /S /Transparency /CS /DeviceRGB >>")))
short("6.2.4.3-3-cmyk-operator", lambda p: p.draw("0 0 0 1 k"))
short("6.2.4.3-3-cmyk-inline-image", lambda p: p.draw(b"BI /W 1 /H 1 /BPC 8 /CS /CMYK ID 1234 EI"))
short("6.2.4.3-4-gray-without-intent", lambda p: (
    p.change(1, "/OutputIntents [4 0 R] ", ""), p.data(7, GRAY_JPEG), p.change(7, "/DeviceRGB", "/DeviceGray")))
short("6.2.4.3-a-nested-spaces", lambda p: p.resource(
    "/ColorSpace << /C " + "[/Indexed " * 10 + "/DeviceGray" + " 1 <0001>]" * 10 + " >>"))
for test, key in (("1-transfer-function", "/TR /Identity"), ("2-transfer-function-2", "/TR2 /Identity"), ("3-halftone-phase", "/HTP [0 0]"),
                  ("4-halftone-type", "/HT << /HalftoneType 6 >>"), ("5-halftone-name", "/HT << /HalftoneType 1 /HalftoneName (x) >>"),
                  ("6-halftone-transfer", "/HT << /HalftoneType 1 /TransferFunction /Identity >>")):
    short("6.2.5-" + test, lambda p, key=key: p.resource(f"/ExtGState << /G << {key} >> >>"))
short("6.2.6-1-intent-operator", lambda p: p.draw("/Vivid ri"))
short("6.2.6-1-intent-of-a-state", lambda p: p.resource("/ExtGState << /G << /RI /Vivid >> >>"))
short("6.2.6-1-intent-of-an-image", lambda p: p.put(7, "/Intent /Vivid"))

FORM = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << >> {} >>"
short("6.2.9-1-form-with-opi", lambda p: p.add(FORM.format("/OPI << >>"), b""))
short("6.2.9-1-form-with-postscript", lambda p: p.add(FORM.format("/Subtype2 /PS"), b""))
short("6.2.9-2-reference-xobject", lambda p: p.add(FORM.format("/Ref << /F (x.pdf) /Page 0 >>"), b""))
short("6.2.9-3-postscript-xobject", lambda p: p.add("<< /Type /XObject /Subtype /PS >>", b"showpage"))


@fault("6.2.9-a-forms-within-forms")
def _(p):
    first = max(p.objects) + 1
    for n in range(first, first + 40):
        p.objects[n] = (f"<< /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F {n + 1} 0 R >> >> >>", b"/F Do /F Do")
    p.objects[first + 40] = (FORM.format(""), b"")
    p.change(6, "/Im0 7 0 R", f"/Im0 7 0 R /F {first} 0 R")
    p.draw("/F Do")


short("6.2.10-1-blend-mode", lambda p: p.resource("/ExtGState << /G << /BM /Shiny >> >>"))


def without_intent(p):
    """Conforms while nothing is blended."""
    p.change(1, "/OutputIntents [4 0 R] ", "")
    del p.objects[4]
    p.change(7, "/DeviceRGB", "[/ICCBased 5 0 R]")


@fault("6.2.10-2-opacity-without-colours-to-blend-in")
def _(p):
    without_intent(p)
    p.resource("/ExtGState << /G << /ca 0.5 >> >>")
    p.draw("/G gs q 24 0 0 32 0 0 cm /Im0 Do Q")


@fault("6.2.10-2-soft-mask-without-colours-to-blend-in")
def _(p):
    without_intent(p)
    p.put(7, f"/SMask {p.add('<< /Subtype /Image /Width 24 /Height 32 /ColorSpace /DeviceGray /BitsPerComponent 8 >>', bytes(768))} 0 R")


@fault("6.2.10-2-group-in-a-form")
def _(p):
    without_intent(p)
    inner = p.add(FORM.format("/Group << /S /Transparency >>"), b"")
    outer = p.add(f"<< /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F {inner} 0 R >> >> >>", b"/F Do")
    p.change(6, "/Im0 7 0 R", f"/Im0 7 0 R /F {outer} 0 R")
    p.draw("/F Do")
