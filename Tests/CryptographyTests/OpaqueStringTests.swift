// SPDX-License-Identifier: GPL-3.0-or-later
import Cryptography
import Testing

@Suite struct OpaqueStringTests {
    @Test(
        "RFC 8265 §4.2: spaces and normalisation",
        arguments: [
            ("pencil", "pencil"), ("Correct Horse", "Correct Horse"), ("a\u{1680}b", "a b"), ("πßå", "πßå"),
            ("A\u{30A}", "\u{C5}"), ("Jack of ♦s", "Jack of ♦s"),
        ]
    )
    func accepted(text: String, result: String) {
        #expect(OpaqueString.enforce(text).map { Array($0.utf8) } == Array(result.utf8))
    }

    @Test(arguments: ["", "my cat is a \u{9}by", "a\u{0}b", "\u{7}"])
    func `Empty strings and controls are refused`(text: String) {
        #expect(OpaqueString.enforce(text) == nil)
    }
}
