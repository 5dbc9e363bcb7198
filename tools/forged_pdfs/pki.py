"""A small world of authorities, for ever: certificates, revocation lists, OCSP answers, time stamps, CMS."""

import functools
import hashlib

from der import (NULL, bits, boolean, enumerated, explicit, generalized, implicit, integer, octets, oid, printable, sequence, set_of, time, tlv, utf8)
from keys import DIGESTS, ec

SIGNED = "2026-03-01T02:00:00Z"  # when everything is signed that does not say otherwise
STAMPED = "2026-03-01T02:00:05Z"
BEGIN, END = "2020-01-01T00:00:00Z", "2099-12-31T00:00:00Z"

DATA, SIGNED_DATA, TST_INFO = "1.2.840.113549.1.7.1", "1.2.840.113549.1.7.2", "1.2.840.113549.1.9.16.1.4"
CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.5"
ESS_V2, TIME_STAMP = "1.2.840.113549.1.9.16.2.47", "1.2.840.113549.1.9.16.2.14"


def name(common, organisation="Test"):
    return sequence(set_of(sequence(oid("2.5.4.6"), printable("VN"))), set_of(sequence(oid("2.5.4.10"), utf8(organisation))),
                    *([set_of(sequence(oid("2.5.4.3"), utf8(common)))] if common else []))


def algorithm(digest):
    return sequence(oid(DIGESTS[digest]))


def extension(dotted, value, critical=False):
    return sequence(oid(dotted), *([boolean(True)] if critical else []), octets(value))


def key_usage(*numbers):
    byte = sum(128 >> n for n in numbers)
    return extension("2.5.29.15", bits(bytes((byte,)), (byte & -byte).bit_length() - 1), True)


def extended_use(dotted, critical=True):
    return extension("2.5.29.37", sequence(oid(dotted)), critical)


CA = (extension("2.5.29.19", sequence(boolean(True)), True), key_usage(5, 6))
STAMPING, ANSWERING = "1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.9"


class Authority:
    """A name and a key with its certificate, whether it issues others or not."""

    def __init__(self, common, issuer=None, key=None, begins=BEGIN, ends=END, extensions=(key_usage(0, 1),), serial=None, digest="sha256",
                 organisation="Test"):
        self.key, self.subject = key or ec(common), name(common, organisation)
        self.issuer = issuer or self
        self.serial = serial or int.from_bytes(hashlib.sha256(common.encode()).digest()[:8], "big") >> 1
        body = sequence(explicit(0, integer(2)), integer(self.serial), self.issuer.key.algorithm(digest), self.issuer.subject,
                        sequence(time(begins), time(ends)), self.subject, self.key.public_info(), explicit(3, sequence(*extensions)))
        self.certificate = sequence(body, self.issuer.key.algorithm(digest), bits(self.issuer.key.sign(body, digest)))

    def names_itself(self):
        return sequence(self.issuer.subject, integer(self.serial))

    def ess(self):
        """ESSCertIDv2 with issuerSerial (RFC 5035)."""
        issuer = sequence(sequence(implicit(4, tlv(0, self.issuer.subject))), integer(self.serial))
        return sequence(sequence(sequence(octets(hashlib.sha256(self.certificate).digest()), issuer)))


@functools.cache
def root():
    return Authority("Root CA", extensions=CA)


@functools.cache
def issuing():
    return Authority("Issuing CA", root(), extensions=CA)


@functools.cache
def office(common="Sở Nội vụ tỉnh Ví Dụ", **options):
    return Authority(common, issuing(), organisation=common, **options)


@functools.cache
def tsa():
    return Authority("TSA", issuing(), extensions=(key_usage(0), extended_use(STAMPING)))


@functools.cache
def responder():
    return Authority("OCSP", issuing(), extensions=(key_usage(0), extended_use(ANSWERING, False), extension("1.3.6.1.5.5.7.48.1.5", NULL)))


@functools.cache
def strange_root():
    return Authority("Root CA", key=ec("a stranger's root"), extensions=CA)


@functools.cache
def strange_issuing():
    return Authority("Issuing CA", strange_root(), key=ec("a stranger's CA"), extensions=CA)


def revocation_list(revoked=(), issuer=None, begins="2026-02-20T00:00:00Z", ends="2026-05-20T00:00:00Z", extensions=(), key=None):
    """revoked: (serial, since, reason or None, invalid since or None)."""
    issuer = issuer or issuing()
    key = key or issuer.key

    def entry(serial, since, reason=None, invalid=None):
        said = ([extension("2.5.29.21", enumerated(reason))] if reason is not None else []) + \
            ([extension("2.5.29.24", generalized(invalid))] if invalid else [])
        return sequence(integer(serial), time(since), *([sequence(*said)] if said else []))
    body = sequence(integer(1), key.algorithm(), issuer.subject, time(begins), time(ends),
                    *([sequence(*(entry(*one) for one in revoked))] if revoked else []),
                    *([explicit(0, sequence(*extensions))] if extensions else []))
    return sequence(body, key.algorithm(), bits(key.sign(body)))


def ocsp(about, state="good", since="2026-02-01T00:00:00Z", begins="2026-03-02T00:00:00Z", ends="2026-03-09T00:00:00Z", by=None, issuer=None):
    by, issuer = by or responder(), issuer or issuing()
    status = {"good": tlv(0x80), "unknown": tlv(0x82), "revoked": tlv(0xA1, generalized(since))}[state]
    identity = sequence(sequence(oid(DIGESTS["sha1"]), NULL), octets(hashlib.sha1(issuer.subject).digest()),
                        octets(hashlib.sha1(issuer.key.public()).digest()), integer(about.serial))
    data = sequence(explicit(2, octets(hashlib.sha1(by.key.public()).digest())), generalized(begins),
                    sequence(sequence(identity, status, generalized(begins), explicit(0, generalized(ends)))))
    basic = sequence(data, by.key.algorithm(), bits(by.key.sign(data)), explicit(0, sequence(by.certificate)))
    return sequence(enumerated(0), explicit(0, sequence(oid("1.3.6.1.5.5.7.48.1.1"), octets(basic))))


def attribute(dotted, *values):
    return sequence(oid(dotted), set_of(*values))


def signer_info(who, attributes, digest="sha256", unsigned=()):
    signed = tlv(0x31, *sorted(attributes))
    return signed, lambda value: sequence(integer(1), who.names_itself(), algorithm(digest), implicit(0, signed), who.key.algorithm(digest),
                                          octets(value), *([tlv(0xA1, *unsigned)] if unsigned else []))


def signed_data(infos, certificates, lists=(), digest="sha256", content_type=DATA, content=None):
    inner = sequence(oid(content_type), *([explicit(0, octets(content))] if content is not None else []))
    return sequence(oid(SIGNED_DATA), explicit(0, sequence(
        integer(3 if content_type != DATA else 1), set_of(algorithm(digest)), inner,
        *([tlv(0xA0, *certificates)] if certificates else []), *([tlv(0xA1, *lists)] if lists else []), set_of(*infos))))


def time_stamp(stamped, at=STAMPED, by=None, digest="sha256", imprint=None, spoiled=False, lists=()):
    by = by or tsa()
    info = sequence(integer(1), oid("1.3.6.1.4.1.13762.3"), sequence(sequence(oid(DIGESTS[digest]), NULL),
                                                                     octets(imprint or hashlib.new(digest, stamped).digest())),
                    integer(int.from_bytes(hashlib.sha256(stamped).digest()[:6], "big")), generalized(at))
    signed, finish = signer_info(by, [attribute(CONTENT_TYPE, oid(TST_INFO)), attribute(MESSAGE_DIGEST, octets(hashlib.sha256(info).digest())),
                                      attribute(ESS_V2, by.ess())])
    value = by.key.sign(signed + b"!" if spoiled else signed)
    return signed_data([finish(value)], [by.certificate], lists, content_type=TST_INFO, content=info)


def cms(content_digest, who=None, *, digest="sha256", ess=True, ess_of=None, signing_time=None, stamp=time_stamp, certificates=None, lists=None,
        content_type=DATA, double_digest=False, no_type=False, content=None, key=None, others=(), attributes=()):
    """A CMS over a digest; stamp: from the signature value to a token, or None."""
    who = who or office()
    signed_attributes = [*attributes, attribute(MESSAGE_DIGEST, octets(content_digest))]
    if not no_type:
        signed_attributes.append(attribute(CONTENT_TYPE, oid(content_type)))
    if double_digest:
        signed_attributes.append(attribute(MESSAGE_DIGEST, octets(bytes(len(content_digest)))))
    if ess:
        signed_attributes.append(attribute(ESS_V2, (ess_of or who).ess()))
    if signing_time:
        signed_attributes.append(attribute(SIGNING_TIME, time(signing_time)))
    signed, _ = signer_info(who, signed_attributes, digest)
    value = (key or who.key).sign(signed, digest)
    unsigned = [attribute(TIME_STAMP, stamp(value))] if stamp else []
    _, finish = signer_info(who, signed_attributes, digest, unsigned)
    if certificates is None:
        certificates = [who.certificate, who.issuer.certificate]
    if lists is None:
        lists = [revocation_list()]
    return signed_data([finish(value), *others], certificates, lists, digest, content=content)
