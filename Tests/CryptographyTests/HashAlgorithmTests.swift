// SPDX-License-Identifier: GPL-3.0-or-later
import Cryptography
import Testing

@Suite struct HashAlgorithmTests {
    /// A known answer: the digest of a text, in hexadecimal.
    struct Digest: Sendable {
        let algorithm: HashAlgorithm
        let text: String
        let hex: String
    }

    @Test(
        "FIPS 180-4 examples",
        arguments: [
            Digest(algorithm: .sha1, text: "", hex: "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
            Digest(algorithm: .sha1, text: "abc", hex: "a9993e364706816aba3e25717850c26c9cd0d89d"),
            Digest(
                algorithm: .sha256,
                text: "",
                hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            ),
            Digest(
                algorithm: .sha256,
                text: "abc",
                hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            ),
            Digest(
                algorithm: .sha512,
                text: "abc",
                hex: "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                    + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
            ),
        ]
    )
    func digests(_ known: Digest) {
        #expect(hex(known.algorithm.digest(Array(known.text.utf8))) == known.hex)
    }

    /// A known answer of HMAC, in hexadecimal.
    struct MAC: Sendable {
        let algorithm: HashAlgorithm
        let key: [UInt8]
        let data: [UInt8]
        let hex: String
    }

    @Test(
        "HMAC: RFC 2202 and RFC 4231 test cases",
        arguments: [
            MAC(
                algorithm: .sha1,
                key: Array("Jefe".utf8),
                data: Array("what do ya want for nothing?".utf8),
                hex: "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"
            ),
            MAC(
                algorithm: .sha256,
                key: Array(repeating: 0x0b, count: 20),
                data: Array("Hi There".utf8),
                hex: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            MAC(
                algorithm: .sha256,
                key: Array("Jefe".utf8),
                data: Array("what do ya want for nothing?".utf8),
                hex: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            MAC(
                algorithm: .sha256,
                key: Array(repeating: 0xaa, count: 20),
                data: Array(repeating: 0xdd, count: 50),
                hex: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
            ),
            MAC(
                algorithm: .sha256,
                key: Array(repeating: 0xaa, count: 131),
                data: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
                hex: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
            MAC(
                algorithm: .sha512,
                key: Array("Jefe".utf8),
                data: Array("what do ya want for nothing?".utf8),
                hex: "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                    + "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"
            ),
        ]
    )
    func authenticationCodes(_ known: MAC) {
        #expect(hex(known.algorithm.hmac(key: known.key, known.data)) == known.hex)
    }

    /// A known answer of PBKDF2, in hexadecimal.
    struct Derivation: Sendable {
        let algorithm: HashAlgorithm
        let password: String
        let salt: String
        let iterations: Int
        let hex: String
    }

    @Test(
        "PBKDF2: RFC 6070 and RFC 7914 §11 vectors (of these, the first block)",
        arguments: [
            Derivation(
                algorithm: .sha1,
                password: "password",
                salt: "salt",
                iterations: 1,
                hex: "0c60c80f961f0e71f3a9b524af6012062fe037a6"
            ),
            Derivation(
                algorithm: .sha1,
                password: "password",
                salt: "salt",
                iterations: 2,
                hex: "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957"
            ),
            Derivation(
                algorithm: .sha1,
                password: "password",
                salt: "salt",
                iterations: 4096,
                hex: "4b007901b765489abead49d926f721d065a429c1"
            ),
            Derivation(
                algorithm: .sha256,
                password: "passwd",
                salt: "salt",
                iterations: 1,
                hex: "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
            ),
            Derivation(
                algorithm: .sha256,
                password: "Password",
                salt: "NaCl",
                iterations: 80_000,
                hex: "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
            ),
            Derivation(
                algorithm: .sha512,
                password: "password",
                salt: "salt",
                iterations: 1,
                hex: "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
                    + "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce"
            ),
        ]
    )
    func derivations(_ known: Derivation) {
        let key = known.algorithm.pbkdf2(
            password: Array(known.password.utf8),
            salt: Array(known.salt.utf8),
            iterations: known.iterations
        )
        #expect(hex(key) == known.hex)
    }

    @Test func `Empty passwords and salts derive keys too`() {
        let key = HashAlgorithm.sha256.pbkdf2(password: [], salt: [], iterations: 1)
        #expect(key == HashAlgorithm.sha256.hmac(key: [], [0, 0, 0, 1]))
    }

    @Test func `A digest has the announced length`() {
        for algorithm in HashAlgorithm.allCases {
            #expect(algorithm.digest([1]).count == algorithm.byteCount)
        }
    }
}

private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
        let digits = String(byte, radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }
    .joined()
}
