// SPDX-License-Identifier: GPL-3.0-or-later
import CGnuTLS

/// Bytes that must not leak: a password, or a key derived from one.
///
/// Its description never shows them, copies share one buffer, and the buffer is overwritten when the last copy goes.
@safe package final class Secret: Sendable {
    private nonisolated(unsafe) let storage: UnsafeMutableRawBufferPointer  // Written in init and deinit only.

    package init(_ bytes: some Collection<UInt8>) {
        let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        unsafe storage.copyBytes(from: bytes)
        unsafe self.storage = storage
    }

    package convenience init(_ text: String) {
        self.init(text.utf8)
    }

    deinit {
        if let start = unsafe self.storage.baseAddress {
            unsafe gnutls_memset(start, 0, self.storage.count)
        }
        unsafe self.storage.deallocate()
    }

    package var count: Int { unsafe self.storage.count }

    package var isEmpty: Bool { self.count == 0 }

    /// A copy of the bytes, which the caller should hold as shortly as it can.
    package var bytes: [UInt8] { unsafe Array(self.storage) }
}

extension Secret: Equatable {
    package static func == (left: Secret, right: Secret) -> Bool {
        left === right || constantTimeEqual(left.bytes, right.bytes)
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "•••" }

    package var debugDescription: String { self.description }

    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
