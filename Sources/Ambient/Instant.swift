// SPDX-License-Identifier: GPL-3.0-or-later

/// A point on the boot-time clock (`CLOCK_BOOTTIME`), which goes on while the machine sleeps and never steps.
///
/// State machines receive the present instant as an argument and give deadlines back; they never read a clock.
package struct Instant: Hashable, Comparable, Sendable {
    /// Nanoseconds since an arbitrary start, ≥ 0.
    package var nanoseconds: Int64

    package init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    package static func + (instant: Self, duration: Duration) -> Self {
        Self(nanoseconds: instant.nanoseconds + duration.wholeNanoseconds)
    }

    package static func - (instant: Self, duration: Duration) -> Self {
        Self(nanoseconds: instant.nanoseconds - duration.wholeNanoseconds)
    }

    /// The time from `right` to `left`; negative if `left` is earlier.
    package static func - (left: Self, right: Self) -> Duration {
        .nanoseconds(left.nanoseconds - right.nanoseconds)
    }
}

extension Duration {
    /// The duration in nanoseconds; what is finer is cut off, what overflows 292 years is clamped.
    package var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = self.components
        let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? (seconds < 0 ? .min : .max) : scaled &+ attoseconds / 1_000_000_000
    }
}
