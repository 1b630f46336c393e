// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

// Targets stand in dependency order, ground first: each depends only on targets above it in this file.

/// Settings of every Swift target of ours.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]
/// Settings of a target that owns a C library: each unsafe expression is marked where it stands.
let unsafe: [SwiftSetting] = strict + [.strictMemorySafety()]

func systemLibrary(_ name: String, apt: String, pkgConfig: String? = nil) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

func target(_ name: String, _ dependencies: [Target.Dependency] = [], _ settings: [SwiftSetting] = strict) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: strict)
}

let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "martlet",
    products: [.executable(name: "martlet", targets: ["martlet"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        // C libraries: one target each, imported by exactly one Swift target.
        systemLibrary("CLibXML2", apt: "libxml2-dev", pkgConfig: "libxml-2.0"),
        systemLibrary("CGnuTLS", apt: "libgnutls28-dev", pkgConfig: "gnutls"),
        systemLibrary("CGSASL", apt: "libgsasl-dev", pkgConfig: "libgsasl"),
        systemLibrary("CUnistring", apt: "libunistring-dev"),
        systemLibrary("CIDN2", apt: "libidn2-dev", pkgConfig: "libidn2"),
        systemLibrary("CUnbound", apt: "libunbound-dev"),
        systemLibrary("CSQLite", apt: "libsqlite3-dev", pkgConfig: "sqlite3"),
        .target(name: "CLinux"),

        // Values.
        target("Ambient"),
        target("XML", ["CLibXML2"], unsafe),
        target("XMPPAddress", ["CUnistring", "CIDN2"], unsafe),
        target("Cryptography", ["CGnuTLS", "Ambient"], unsafe),
        target("XMPPStanza", ["XML", "XMPPAddress", "Ambient"]),
        target("Vocabulary"),

        // State machines, sans I/O.
        target("XMPPSASL", ["CGSASL", "Cryptography", "Ambient"], unsafe),
        target("XMPPStream", ["XML", "XMPPAddress", "XMPPStanza", "XMPPSASL", "Cryptography", "Ambient"]),
        target("XMPPSession", ["XML", "XMPPAddress", "XMPPStanza", "XMPPStream", "Ambient"]),
        target(
            "XMPPExtensions",
            ["XML", "XMPPAddress", "XMPPStanza", "XMPPStream", "XMPPSession", "Cryptography", "Ambient"]),
        target("Wire", ["Vocabulary"]),

        // Effects.
        target("Store", ["CSQLite", "Ambient"], unsafe),
        target("Transport", ["CLinux", "CUnbound", "Cryptography", "Ambient", log], unsafe),
        target(
            "Engine",
            [
                "Ambient", "XML", "XMPPAddress", "Cryptography", "XMPPStanza", "Vocabulary", "XMPPSASL", "XMPPStream",
                "XMPPSession", "XMPPExtensions", "Store", "Transport", log,
            ]),
        target("Daemon", ["Ambient", "CLinux", "Vocabulary", "Wire", "Store", "Transport", "Engine", log]),
        .executableTarget(
            name: "martlet",
            dependencies: ["Ambient", "Vocabulary", "Wire", "Daemon", argumentParser],
            swiftSettings: strict),

        // Tests, one target per target.
        tests("Ambient", []),
        tests("XML", []),
        tests("XMPPAddress", []),
        tests("Cryptography", ["Ambient"]),
        tests("XMPPStanza", ["XML", "XMPPAddress", "Ambient"]),
        tests("XMPPSASL", ["CGSASL", "Cryptography", "Ambient"]),
        tests("XMPPStream", ["XML", "XMPPAddress", "XMPPStanza", "XMPPSASL", "Cryptography", "Ambient"]),
        tests("XMPPSession", ["XML", "XMPPAddress", "XMPPStanza", "XMPPStream", "Ambient"]),
        tests("XMPPExtensions", ["XML", "XMPPAddress", "XMPPStanza", "XMPPStream", "XMPPSession", "Ambient"]),
        tests("Wire", ["Vocabulary"]),
        tests("Store", ["Ambient"]),
        tests("Transport", ["Cryptography", "Ambient"]),
        tests(
            "Engine",
            ["Ambient", "XML", "XMPPAddress", "XMPPStanza", "XMPPStream", "XMPPSession", "Vocabulary", "Store", "Transport"]),
        tests("Daemon", ["Ambient", "Vocabulary", "Wire", "Store", "Transport", "Engine"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c11
)
