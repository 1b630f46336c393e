// SPDX-License-Identifier: GPL-3.0-or-later
import Ambient
import Cryptography
import Testing

@Suite struct Base64Tests {
    @Test(
        "RFC 4648 §10 vectors",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ]
    )
    func vectors(plain: String, encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(plain.utf8))
    }

    @Test func `Every byte string comes back`() {
        let random = SeededRandom(seed: 64)
        for count in 0..<200 {
            let bytes = random.bytes(count)
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
        }
    }

    @Test(arguments: [
        "=", "Z", "Zg", "Zg=", "Zg===", "Zg==Zg==", "Z=g=", "====", "Zh==", "Zm9=", "Zm9v\n", " Zm9", "Zm9v Zm9",
        "Zm9-",
        "Zm9_", "Zmé",
    ])
    func `What is not canonical is refused`(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
