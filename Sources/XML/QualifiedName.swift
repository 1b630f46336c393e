// SPDX-License-Identifier: GPL-3.0-or-later

/// The name of an element or attribute: a local name within a namespace.
///
/// Names are shared storage with a hash computed once, so that comparing two names is mostly comparing two pointers or
/// two hashes.
///
/// - SeeAlso: Namespaces in XML 1.0 §2.1.
package struct QualifiedName: Hashable, Sendable, CustomStringConvertible {
    private final class Storage: Sendable {
        let local: String
        let namespace: String
        let hash: Int

        init(local: String, namespace: String) {
            self.local = local
            self.namespace = namespace
            var hasher = Hasher()
            hasher.combine(local)
            hasher.combine(namespace)
            self.hash = hasher.finalize()
        }
    }

    private let storage: Storage

    /// - Parameters:
    ///   - local: the local name, without a prefix; never empty.
    ///   - namespace: the namespace's URI; empty for none.
    package init(_ local: String, in namespace: String) {
        self.storage = Storage(local: local, namespace: namespace)
    }

    /// The local name, without a prefix.
    package var local: String { self.storage.local }

    /// The namespace's URI; empty for none.
    package var namespace: String { self.storage.namespace }

    package var description: String { "{\(self.namespace)}\(self.local)" }

    package static func == (left: Self, right: Self) -> Bool {
        left.storage === right.storage
            || left.storage.hash == right.storage.hash && left.local == right.local
                && left.namespace == right.namespace
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(self.storage.hash)
    }
}
