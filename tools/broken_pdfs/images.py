"""What conforms: every way in which an image is coded here, masks, blending, signatures. And the faults of images (6.2.8)."""

import struct

from document import COLOUR_JPEG, FAX, GRAY_JPEG, JBIG2, Signed, icc_profile, jpx, packed
from faults import fault, nothing, short


def mrc(pdf, mask_text, mask, foreground=None):
    """A background, and over it letters: painted through a stencil mask, or an image behind a soft mask."""
    number = pdf.add(f"<< /Type /XObject /Subtype /Image /Width 24 /Height 32 {mask_text} >>", mask)
    name = number
    if foreground:
        name = pdf.add(f"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8 /SMask {number} 0 R >>",
                       foreground)
    pdf.change(6, "/Im0 7 0 R", f"/Im0 7 0 R /Mask0 {name} 0 R")
    pdf.draw("q 24 0 0 32 0 0 cm /Im0 Do 0 0 0.5 rg /Mask0 Do Q BT 3 Tr /F0 6 Tf 4 20 Td <0001> Tj ET")


short("conforming-scan", nothing)
short("conforming-signed", nothing, Signed)
short("conforming-level-b", lambda p: (p.edit_xmp(">U<", ">B<"), p.change(8, "/ToUnicode 14 0 R", "")))
short("conforming-jbig2", lambda p: p.image("/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode", JBIG2))
short("conforming-fax", lambda p: p.image(
    "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 24 /Rows 32 >>", FAX))
short("conforming-jpeg2000", lambda p: p.image("/Filter /JPXDecode", jpx()))
short("conforming-flate", lambda p: p.image("/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode", packed(bytes(24 * 32))))
short("conforming-jpeg-under-hexadecimal", lambda p: p.image(
    "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter [/ASCIIHexDecode /DCTDecode]", GRAY_JPEG.hex().encode() + b">"))
short("conforming-stencil-jbig2", lambda p: mrc(p, "/ImageMask true /BitsPerComponent 1 /Decode [1 0] /Filter /JBIG2Decode", JBIG2))
short("conforming-stencil-fax", lambda p: mrc(
    p, "/ImageMask true /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 24 /Rows 32 >>", FAX))
short("conforming-soft-mask", lambda p: mrc(p, "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode", JBIG2, b"\0\0\x80"))
short("conforming-colour-key-mask", lambda p: p.put(7, "/Mask [255 255 255 255 255 255]"))


@fault("conforming-blending-in-its-own-colours")
def _(p):
    p.data(5, icc_profile(), "<< /N 3 >>")
    p.change(1, "/OutputIntents [4 0 R] ", "")
    del p.objects[4]
    p.change(7, "/DeviceRGB", "[/ICCBased 5 0 R]")
    p.put(6, "/Group << /S /Transparency /CS [/ICCBased 5 0 R] >>")
    p.resource("/ExtGState << /G << /ca 0.5 /BM /Multiply >> >>")
    p.draw("/G gs q 24 0 0 32 0 0 cm /Im0 Do Q")


# 6.2.8 Images

short("6.2.8-1-image-alternates", lambda p: p.put(7, "/Alternates []"))
short("6.2.8-2-image-opi", lambda p: p.put(7, "/OPI << >>"))
short("6.2.8-3-image-interpolate", lambda p: p.put(7, "/Interpolate true"))
short("6.2.8-3-inline-interpolate", lambda p: p.draw(b"BI /W 1 /H 1 /BPC 8 /CS /G /I true ID x EI"))
short("6.2.8-4-three-bits", lambda p: p.change(7, "/BitsPerComponent 8", "/BitsPerComponent 3"))
short("6.2.8-a-no-colour-space", lambda p: p.change(7, "/ColorSpace /DeviceRGB", ""))
short("6.2.8-a-no-width", lambda p: p.change(7, "/Width 24", ""))
short("6.2.8-b-too-few-bytes", lambda p: p.image("/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode", packed(bytes(24 * 31))))
short("6.2.8-c-stencil-with-colours", lambda p: mrc(
    p, "/ImageMask true /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode", JBIG2))
short("6.2.8-c-stencil-of-eight-bits", lambda p: mrc(p, "/ImageMask true /BitsPerComponent 8", bytes(24 * 32)))
short("6.2.8-d-decode-of-a-stencil", lambda p: mrc(p, "/ImageMask true /Decode [0 0.5] /Filter /JBIG2Decode", JBIG2))
short("6.2.8-d-decode-of-an-image", lambda p: p.put(7, "/Decode [0 1]"))
short("6.2.8-e-soft-mask-in-colour", lambda p: mrc(p, "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode", COLOUR_JPEG, b"abc"))
short("6.2.8-e-soft-mask-that-is-a-stencil", lambda p: mrc(
    p, "/ImageMask true /BitsPerComponent 1 /Filter /JBIG2Decode", JBIG2, b"abc"))
short("6.2.8-e-matte-of-another-size", lambda p: mrc(
    p, "/ColorSpace /DeviceGray /BitsPerComponent 1 /Matte [1 1 1] /Filter /JBIG2Decode", JBIG2, b"abc"))
short("6.2.8-f-mask-that-is-no-stencil", lambda p: p.put(7, f"/Mask {p.add(*p.objects[7])} 0 R"))
short("6.2.8-f-colour-key-out-of-range", lambda p: p.put(7, "/Mask [255 256 255 255 255 255]"))
short("6.2.8-g-gray-jpeg-said-to-be-colour", lambda p: p.data(7, GRAY_JPEG))
short("6.2.8-g-jpeg-of-another-width", lambda p: p.change(7, "/Width 24", "/Width 25"))
short("6.2.8-g-jpeg-cut-off", lambda p: p.data(7, COLOUR_JPEG[:-80]))
short("6.2.8-g-no-jpeg", lambda p: p.data(7, b"no jpeg"))


def jbig2(name, data, text=""):
    short("6.2.8-h-" + name, lambda p: p.image(f"/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode {text}", data))


jbig2("jbig2-with-file-header", b"\x97JB2\r\n\x1a\n\x01\0\0\0\x01" + JBIG2)
jbig2("jbig2-with-end-of-page", JBIG2 + bytes.fromhex("00000002310001" + "00000000"))
jbig2("jbig2-of-another-height", JBIG2.replace(b"\0\0\0\x18\0\0\0\x20", b"\0\0\0\x18\0\0\0\x21", 1))
jbig2("jbig2-of-page-2", JBIG2[:6] + b"\x02" + JBIG2[7:])
jbig2("jbig2-cut-off", JBIG2[:-8])
short("6.2.8-h-jbig2-globals-that-paint", lambda p: p.image(
    f"/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode /DecodeParms << /JBIG2Globals {p.add('<< >>', JBIG2)} 0 R >>", JBIG2))
short("6.2.8-i-fax-of-other-columns", lambda p: p.image(
    "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 >>", FAX))
short("6.2.8-i-fax-of-other-rows", lambda p: p.image(
    "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 24 /Rows 31 >>", FAX))


def jpeg2000(name, text="/Filter /JPXDecode", **options):
    short("6.2.8.3-" + name, lambda p: p.image(text, jpx(**options)))


jpeg2000("1-two-channels", channels=2)
jpeg2000("2-two-colour-specifications", colours=((1, 0, 17), (1, 0, 17)))
jpeg2000("3-unknown-method", colours=((4, 0, 17),))
jpeg2000("4-ciejab", channels=3, colours=((1, 0, 19),))
jpeg2000("5-channels-of-different-depth", channels=3, colours=((1, 0, 16),), extra=struct.pack(">I", 11) + b"bpcc\x07\x07\x03")
jpeg2000("a-codestream-of-another-size", codestream_size=(24, 31))
short("6.2.8.3-a-bare-codestream", lambda p: p.image("/Filter /JPXDecode", jpx()[jpx().index(b"\xff\x4f\xff\x51"):]))
