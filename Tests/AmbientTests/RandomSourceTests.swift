// SPDX-License-Identifier: GPL-3.0-or-later
import Ambient
import Testing

@Suite struct RandomSourceTests {
    @Test("I1: identifiers are 128 random bits and do not repeat")
    func identifiers() {
        let random = SystemRandom()
        let identifiers = (0..<1000).map { _ in random.identifier() }
        #expect(Set(identifiers).count == 1000)
        #expect(identifiers.allSatisfy { $0.utf8.count == 32 })
    }

    @Test func `The same seed gives the same bytes`() {
        #expect(SeededRandom(seed: 7).bytes(13) == SeededRandom(seed: 7).bytes(13))
        #expect(SeededRandom(seed: 7).bytes(13) != SeededRandom(seed: 8).bytes(13))
        #expect(SeededRandom(seed: 7).bytes(13).count == 13)
    }

    @Test func `Fractions lie in 0 up to 1`() {
        let random = SeededRandom(seed: 1)
        for _ in 0..<1000 {
            let fraction = random.fraction()
            #expect(fraction >= 0 && fraction < 1)
        }
    }
}
