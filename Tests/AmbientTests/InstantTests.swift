// SPDX-License-Identifier: GPL-3.0-or-later
import Ambient
import Testing

@Suite struct InstantTests {
    @Test(arguments: [
        (Duration.zero, Int64(0)),
        (.milliseconds(1500), 1_500_000_000),
        (.seconds(-2), -2_000_000_000),
        (.seconds(Int64.max), Int64.max),
        (.seconds(Int64.min), Int64.min),
    ])
    func `A duration in nanoseconds is exact or clamped`(duration: Duration, nanoseconds: Int64) {
        #expect(duration.wholeNanoseconds == nanoseconds)
    }

    @Test func `Instants and durations add up`() {
        let start = Instant(nanoseconds: 5)
        #expect((start + .seconds(1)) - start == .seconds(1))
        #expect(start - .nanoseconds(5) < start)
    }
}
