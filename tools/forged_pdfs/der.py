"""ASN.1 as DER writes it (ITU-T X.690): every function returns bytes."""

import datetime


def tlv(tag, *parts):
    body = b"".join(parts)
    if len(body) < 128:
        return bytes((tag, len(body))) + body
    size = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes((tag, 128 | len(size))) + size + body


def sequence(*parts):
    return tlv(0x30, *parts)


def set_of(*parts):
    return tlv(0x31, *sorted(parts))


def integer(value):
    return tlv(2, value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True))


def enumerated(value):
    return tlv(10, bytes((value,)))


def octets(data):
    return tlv(4, data)


def bits(data, unused=0):
    return tlv(3, bytes((unused,)), data)


def boolean(value):
    return tlv(1, b"\xff" if value else b"\0")


NULL = b"\x05\0"


def oid(dotted):
    first, second, *rest = map(int, dotted.split("."))
    body = bytearray()
    for number in (first * 40 + second, *rest):
        digits = [number & 127]
        while number := number >> 7:
            digits.append(number & 127 | 128)
        body += bytes(reversed(digits))
    return tlv(6, bytes(body))


def utf8(text):
    return tlv(12, text.encode())


def printable(text):
    return tlv(19, text.encode())


def explicit(number, *parts):
    return tlv(0xA0 | number, *parts)


def implicit(number, value, constructed=True):
    """The value with another tag."""
    return bytes(((0xA0 if constructed else 0x80) | number,)) + value[1:]


def moment(text):
    return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")


def generalized(text):
    return tlv(24, moment(text).strftime("%Y%m%d%H%M%SZ").encode())


def time(text):
    at = moment(text)
    return generalized(text) if at.year >= 2050 else tlv(23, at.strftime("%y%m%d%H%M%SZ").encode())


def indefinite(value):
    """The outermost length left open, as BER lets it be."""
    header = 2 if value[1] < 128 else 2 + (value[1] & 127)
    return value[:1] + b"\x80" + value[header:] + b"\0\0"
