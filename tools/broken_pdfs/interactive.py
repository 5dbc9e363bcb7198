"""Faults of annotations, forms, signatures and actions, 6.3 to 6.5, and of what is beside the pages, 6.8 to 6.11."""

from document import Signed, cms
from faults import short


def annotation(name, text):
    short(name, lambda p: p.put(6, f"/Annots [<< /Type /Annot {text} >>]"))


annotation("6.3.1-1-film", "/Subtype /Movie /Rect [0 0 1 1] /F 4")
annotation("6.3.2-1-no-flags", "/Subtype /Link /Rect [0 0 1 1]")
short("6.3.2-1-signature-without-flags", lambda p: p.change_added(15, "/F 132 ", ""), Signed)
annotation("6.3.2-2-hidden", "/Subtype /Link /Rect [0 0 1 1] /F 6")
annotation("6.3.3-1-no-appearance", "/Subtype /Square /Rect [0 0 1 1] /F 4")
short("6.3.3-1-signature-without-appearance", lambda p: p.change_added(15, "/AP << /N 17 0 R >> ", ""), Signed)
short("6.3.3-2-appearance-under-the-mouse", lambda p: p.change_added(15, "/N 17 0 R", "/N 17 0 R /R 17 0 R"), Signed)
short("6.3.3-3-button-with-one-appearance", lambda p: p.change_added(15, "/FT /Sig", "/FT /Btn"), Signed)
short("6.3.3-4-appearance-of-states", lambda p: p.change_added(15, "/N 17 0 R", "/N << /On 17 0 R >>"), Signed)
short("6.4.1-1-widget-with-action", lambda p: p.change_added(15, "/F 132", "/F 132 /A << /S /URI /URI (x:) >>"), Signed)
short("6.4.1-2-field-with-actions", lambda p: p.put(1, f"/AcroForm << /Fields [{p.add('<< /FT /Tx /T (x) /AA << >> >>')} 0 R] >>"))
short("6.4.1-3-need-appearances", lambda p: p.put(1, "/AcroForm << /Fields [] /NeedAppearances true >>"))
short("6.4.2-1-xfa", lambda p: p.put(1, "/AcroForm << /Fields [] /XFA (x) >>"))
short("6.4.2-2-needs-rendering", lambda p: p.put(1, "/NeedsRendering true"))


def byte_range(name, numbers):
    short("6.4.3-1-" + name, lambda p: setattr(p, "range", numbers), Signed)


byte_range("byte-range-not-to-the-end", lambda begin, end, size: (0, begin, end, size - end - 100))
byte_range("byte-range-past-the-end", lambda begin, end, size: (0, begin, end, size))
byte_range("byte-range-around-more-than-contents", lambda begin, end, size: (0, begin - 20, end, size - end))
short("6.4.3-1-byte-range-not-from-the-beginning", lambda p: p.change_added(16, "[0 ", "[9 "), Signed)
short("6.4.3-1-no-byte-range", lambda p: p.change_added(16, "/ByteRange [0 @@@@@@ @@@@@@ @@@@@@] ", ""), Signed)
short("6.4.3-2-no-certificate", lambda p: setattr(p, "contents", cms(certificates=0)), Signed)
short("6.4.3-3-two-signers", lambda p: setattr(p, "contents", cms(signers=2)), Signed)
short("6.4.3-a-contents-that-are-no-signature", lambda p: setattr(p, "contents", b"0123456789"), Signed)
short("6.5.1-1-javascript", lambda p: p.put(1, "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"))
short("6.5.1-1-javascript-by-name", lambda p: p.put(1, "/Names << /JavaScript << /Names [(x) << /S /JavaScript /JS (1) >>] >> >>"))
annotation("6.5.1-1-launch", "/Subtype /Link /Rect [0 0 1 1] /F 4 /A << /S /Launch /F (x) >>")
short("6.5.1-2-print", lambda p: p.put(1, "/OpenAction << /S /Named /N /Print >>"))
short("6.5.2-1-actions-of-the-document", lambda p: p.put(1, "/AA << >>"))
short("6.5.2-2-actions-of-a-page", lambda p: p.put(6, "/AA << >>"))

# 6.8 to 6.11

short("6.8-2-attachment-without-uf", lambda p: p.put(1, "/X << /Type /Filespec /F (a) /EF << >> >>"))
short("6.8-5-attachment", lambda p: p.put(
    1, f"/X << /Type /Filespec /F (a) /UF (a) /EF << /F {p.add('<< /Type /EmbeddedFile >>', b'x')} 0 R >> >>"))


def layers(name, text):
    short(name, lambda p: p.put(1, f"/OCProperties << /OCGs [{p.add('<< /Type /OCG /Name (a) >>')} 0 R] {text} >>"))


layers("6.9-1-layers-without-name", "/D << >>")
layers("6.9-2-layers-of-one-name", "/D << /Name (a) >> /Configs [<< /Name (a) >>]")
layers("6.9-3-layer-that-is-not-listed", "/D << /Name (a) /Order [] >>")
layers("6.9-4-layers-that-switch", "/D << /Name (a) /AS [] >>")
short("6.10-1-alternate-presentations", lambda p: p.put(1, "/Names << /AlternatePresentations << >> >>"))
short("6.10-2-presentation-steps", lambda p: p.put(6, "/PresSteps << >>"))
short("6.11-1-requirements", lambda p: p.put(1, "/Requirements []"))
