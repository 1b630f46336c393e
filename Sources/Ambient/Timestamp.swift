// SPDX-License-Identifier: GPL-3.0-or-later

/// A wall-clock time: milliseconds since 1970-01-01T00:00:00Z, UTC, as it stands in the store and on the line protocol.
///
/// It dates what people see. Deadlines use ``Instant``, since wall clocks step.
package struct Timestamp: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970, UTC; negative before it.
    package var milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
