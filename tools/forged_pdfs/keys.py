"""Keys that come from their names, and signatures without chance: the files are the same every time they are made. Never for anything real."""

import functools
import hashlib
import hmac

from der import NULL, bits, integer, oid, sequence

P = 2**256 - 2**224 + 2**192 + 2**96 - 1
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
G = (0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296, 0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5)
DIGESTS = {"md5": "1.2.840.113549.2.5", "sha1": "1.3.14.3.2.26", "sha256": "2.16.840.1.101.3.4.2.1", "sha384": "2.16.840.1.101.3.4.2.2"}
WITH_RSA = {"md5": "1.2.840.113549.1.1.4", "sha1": "1.2.840.113549.1.1.5", "sha256": "1.2.840.113549.1.1.11", "sha384": "1.2.840.113549.1.1.12"}
WITH_EC = {"sha1": "1.2.840.10045.4.1", "sha256": "1.2.840.10045.4.3.2", "sha384": "1.2.840.10045.4.3.3"}


def added(a, b):
    if a is None or b is None:
        return a or b
    if a[0] == b[0] and (a[1] + b[1]) % P == 0:
        return None
    slope = 3 * (a[0] * a[0] - 1) * pow(2 * a[1], -1, P) if a == b else (b[1] - a[1]) * pow(b[0] - a[0], -1, P)
    x = (slope * slope - a[0] - b[0]) % P
    return x, (slope * (a[0] - x) - a[1]) % P


def times(k, point):
    total = None
    while k:
        if k & 1:
            total = added(total, point)
        point, k = added(point, point), k >> 1
    return total


class EcKey:
    def __init__(self, name):
        self.secret = int.from_bytes(hashlib.sha256(name.encode()).digest(), "big") % N
        self.point = times(self.secret, G)

    def public(self):
        return b"\4" + self.point[0].to_bytes(32, "big") + self.point[1].to_bytes(32, "big")

    def public_info(self):
        return sequence(sequence(oid("1.2.840.10045.2.1"), oid("1.2.840.10045.3.1.7")), bits(self.public()))

    def algorithm(self, digest="sha256"):
        return sequence(oid(WITH_EC[digest]))

    def sign(self, data, digest="sha256"):
        hashed = hashlib.new(digest, data).digest()
        e = int.from_bytes(hashed[:32], "big")
        k = int.from_bytes(hmac.digest(self.secret.to_bytes(32, "big"), hashed, "sha256"), "big") % N
        r = times(k, G)[0] % N
        return sequence(integer(r), integer(pow(k, -1, N) * (e + r * self.secret) % N))


def is_prime(n):
    if any(n % p == 0 for p in (3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47)):
        return False
    odd, twos = n - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    for base in (2, 3, 5, 7, 11, 13, 17, 19):
        x = pow(base, odd, n)
        if x in (1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def prime(name, size):
    seed = b"".join(hashlib.sha256(f"{name}{i}".encode()).digest() for i in range(size // 256 + 1))
    n = int.from_bytes(seed, "big") >> (len(seed) * 8 - size) | 3 << (size - 2) | 1
    while n % 65537 == 1 or not is_prime(n):
        n += 2
    return n


class RsaKey:
    def __init__(self, name, size=2048):
        p, q = prime(name + "p", size // 2), prime(name + "q", size // 2)
        self.modulus, self.secret, self.size = p * q, pow(65537, -1, (p - 1) * (q - 1)), size // 8

    def public(self):
        return sequence(integer(self.modulus), integer(65537))

    def public_info(self):
        return sequence(sequence(oid("1.2.840.113549.1.1.1"), NULL), bits(self.public()))

    def algorithm(self, digest="sha256"):
        return sequence(oid(WITH_RSA[digest]), NULL)

    def sign(self, data, digest="sha256"):
        info = sequence(sequence(oid(DIGESTS[digest]), NULL), b"\4" + bytes((hashlib.new(digest).digest_size,)) + hashlib.new(digest, data).digest())
        padded = b"\0\1" + b"\xff" * (self.size - len(info) - 3) + b"\0" + info
        return pow(int.from_bytes(padded, "big"), self.secret, self.modulus).to_bytes(self.size, "big")


@functools.cache
def ec(name):
    return EcKey(name)


@functools.cache
def rsa(name, size=2048):
    return RsaKey(name, size)
