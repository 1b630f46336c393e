// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a pure core gets its randomness from: the system in the daemon, a seed in tests and simulations.
package protocol RandomSource: AnyObject {
    /// The next 64 random bits; of cryptographic quality outside tests.
    func next() -> UInt64
}

extension RandomSource {
    /// `count` random bytes.
    package func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        while bytes.count < count {
            var word = self.next()
            for _ in 0..<Swift.min(8, count - bytes.count) {
                bytes.append(UInt8(truncatingIfNeeded: word))
                word >>= 8
            }
        }
        return bytes
    }

    /// A fresh identifier of 128 random bits for a stanza, a stream or a nonce: 32 hexadecimal digits (rule I1).
    package func identifier() -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 32) { buffer in
            for half in 0..<2 {
                var word = self.next()
                for index in 0..<16 {
                    buffer[half * 16 + index] = digits[Int(word & 15)]
                    word >>= 4
                }
            }
            return 32
        }
    }

    /// A number in `0..<1`, uniform, for jitter.
    package func fraction() -> Double {
        Double(self.next() >> 11) * 0x1p-53
    }
}

/// The operating system's generator (`getrandom`).
package final class SystemRandom: RandomSource {
    private var generator = SystemRandomNumberGenerator()

    package init() {}

    package func next() -> UInt64 {
        self.generator.next()
    }
}

/// A reproducible generator (SplitMix64) for tests and simulations; never for secrets.
package final class SeededRandom: RandomSource {
    private var state: UInt64

    package init(seed: UInt64) {
        self.state = seed
    }

    package func next() -> UInt64 {
        self.state &+= 0x9e37_79b9_7f4a_7c15
        var word = self.state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}
