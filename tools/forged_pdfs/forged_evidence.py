"""Forged signatures: who signed, when, and what proves it."""

import hashlib

import pki
from der import oid, sequence
from expected import expect, file, forged
from good import bare, filled, old_tsa
from keys import ec, rsa
from paper import CONTENT, OTHER_TEXT, TEXT, Pdf, signed, stream

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
