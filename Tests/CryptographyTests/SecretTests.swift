// SPDX-License-Identifier: GPL-3.0-or-later
import Cryptography
import Testing

@Suite struct SecretTests {
    @Test("A7: no rendering of a secret shows it")
    func redaction() {
        let secret = Secret("pencil")
        var dumped = ""
        dump(["password": secret], to: &dumped)
        for rendering in ["\(secret)", String(reflecting: secret), String(describing: [secret]), dumped] {
            #expect(!rendering.contains("pencil"))
            #expect(!rendering.contains("112"))  // "p" as a number
        }
    }

    @Test func `A secret keeps its bytes`() {
        #expect(Secret("pencil").bytes == Array("pencil".utf8))
        #expect(Secret([]).bytes == [])
        #expect(Secret([]).isEmpty)
        #expect(Secret("pencil").count == 6)
    }

    @Test(arguments: [([], [], true), ([1], [1], true), ([1], [2], false), ([1], [1, 2], false), ([], [0], false)])
    func `Equality is by bytes`(left: [UInt8], right: [UInt8], equal: Bool) {
        #expect(constantTimeEqual(left, right) == equal)
        #expect((Secret(left) == Secret(right)) == equal)
    }
}
