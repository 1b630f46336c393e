// SPDX-License-Identifier: GPL-3.0-or-later
import CGnuTLS
import Glibc

/// The PRECIS profile for passwords: what two spellings of one password have in common.
///
/// - SeeAlso: RFC 8265 §4.2.
package enum OpaqueString {
    /// `text` with other spaces as U+0020 and in normalisation form C.
    ///
    /// - Returns: nil if the profile refuses it: empty, or with control or unassigned characters.
    package static func enforce(_ text: String) -> String? {
        var text = text
        guard !text.isEmpty else { return nil }
        return text.withUTF8 { utf8 in
            var output = unsafe gnutls_datum_t()
            let status = unsafe gnutls_utf8_password_normalize(
                utf8.baseAddress,
                UInt32(utf8.count),
                &output,
                0
            )
            guard status >= 0, let start = unsafe output.data else { return nil }
            let length = unsafe Int(output.size)
            defer {
                unsafe gnutls_memset(start, 0, length)
                unsafe free(start)  // `gnutls_free` is a mutable variable of C, out of reach; it holds `free`.
            }
            return unsafe String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
        }
    }
}
