// SPDX-License-Identifier: GPL-3.0-or-later
import CGnuTLS

/// Whether two byte strings are equal, in a time that depends on their lengths only, so that it does not tell an attacker
/// how far a guess was right.
package func constantTimeEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return unsafe left.withUnsafeBytes { left in
        unsafe right.withUnsafeBytes { right in
            guard let first = left.baseAddress, let second = right.baseAddress else { return true }
            return unsafe gnutls_memcmp(first, second, left.count) == 0
        }
    }
}
