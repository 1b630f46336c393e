// SPDX-License-Identifier: GPL-3.0-or-later
import CGnuTLS

/// A hash function, and what is built on it: HMAC and PBKDF2.
///
/// SHA-1 stands here for protocols that prescribe it (SCRAM-SHA-1, entity capabilities); neither use rests on its
/// resistance to collisions.
///
/// - SeeAlso: FIPS 180-4, RFC 2104 (HMAC), RFC 8018 §5.2 (PBKDF2).
package enum HashAlgorithm: Hashable, Sendable, CaseIterable {
    case sha1
    case sha256
    case sha512

    /// The length of a digest in bytes.
    package var byteCount: Int {
        switch self {
        case .sha1: 20
        case .sha256: 32
        case .sha512: 64
        }
    }

    /// The digest of `data`, ``byteCount`` bytes.
    package func digest(_ data: [UInt8]) -> [UInt8] {
        unsafe self.filled { output in
            unsafe data.withUnsafeBytes { data in
                unsafe gnutls_hash_fast(self.digestIdentifier, data.baseAddress, data.count, output)
            }
        }
    }

    /// The keyed digest of `data`, ``byteCount`` bytes; the key may have any length.
    package func hmac(key: [UInt8], _ data: [UInt8]) -> [UInt8] {
        unsafe self.filled { output in
            unsafe key.withUnsafeBytes { key in
                unsafe data.withUnsafeBytes { data in
                    unsafe gnutls_hmac_fast(
                        self.macIdentifier,
                        key.baseAddress,
                        key.count,
                        data.baseAddress,
                        data.count,
                        output
                    )
                }
            }
        }
    }

    /// Derives ``byteCount`` bytes from a password: one block of PBKDF2 over this hash's HMAC, the `Hi` of RFC 5802 §2.2.
    ///
    /// It is slow by design (10,000 iterations take milliseconds, 10,000,000 take seconds): callers bound `iterations`
    /// and leave large counts to a worker thread. Less than 1 and more than 2³² − 1 are mistakes of the caller and trap.
    package func pbkdf2(password: [UInt8], salt: [UInt8], iterations: Int) -> [UInt8] {
        guard iterations > 0, let count = UInt32(exactly: iterations) else {
            preconditionFailure("PBKDF2 with \(iterations) iterations")
        }
        return unsafe self.filled { output in
            unsafe withDatum(password) { password in
                unsafe withDatum(salt) { salt in
                    unsafe gnutls_pbkdf2(self.macIdentifier, password, salt, count, output, self.byteCount)
                }
            }
        }
    }

    private var digestIdentifier: gnutls_digest_algorithm_t {
        switch self {
        case .sha1: GNUTLS_DIG_SHA1
        case .sha256: GNUTLS_DIG_SHA256
        case .sha512: GNUTLS_DIG_SHA512
        }
    }

    private var macIdentifier: gnutls_mac_algorithm_t {
        switch self {
        case .sha1: GNUTLS_MAC_SHA1
        case .sha256: GNUTLS_MAC_SHA256
        case .sha512: GNUTLS_MAC_SHA512
        }
    }

    /// A digest as `body` writes it; `body` returns a GnuTLS status.
    private func filled(_ body: (UnsafeMutableRawPointer?) -> Int32) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: self.byteCount) { buffer, count in
            let status = unsafe body(UnsafeMutableRawPointer(buffer.baseAddress))
            // The algorithms are compiled into GnuTLS and the lengths are right: only lack of memory is left.
            guard status >= 0 else { preconditionFailure("GnuTLS cannot compute \(self): \(status)") }
            count = self.byteCount
        }
    }
}

/// Lends `bytes` as a GnuTLS datum, which GnuTLS does not write to.
private func withDatum<Result>(
    _ bytes: [UInt8],
    _ body: (UnsafePointer<gnutls_datum_t>) -> Result
) -> Result {
    unsafe bytes.withUnsafeBufferPointer { buffer in
        let datum = unsafe gnutls_datum_t(
            data: UnsafeMutablePointer(mutating: buffer.baseAddress),
            size: UInt32(buffer.count)
        )
        return unsafe withUnsafePointer(to: datum, body)
    }
}
