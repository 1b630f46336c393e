// SPDX-License-Identifier: GPL-3.0-or-later

/// An XML element as a value: a name, attributes, and children in document order.
///
/// How it is stored is private, so that a packed arena may replace the arrays without touching a caller.
package struct Element: Hashable, Sendable {
    /// A piece of an element's content.
    package enum Node: Hashable, Sendable {
        case element(Element)
        /// Character data, unescaped; two never stand side by side in what the parser makes.
        case text(String)
    }

    /// One attribute; a name without a prefix has the empty namespace.
    package struct Attribute: Hashable, Sendable {
        package var name: QualifiedName
        package var value: String

        package init(_ name: QualifiedName, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package var name: QualifiedName
    package var attributes: [Attribute]
    package var children: [Node]

    /// Makes an element; an attribute whose value is nil is left out.
    package init(
        _ name: QualifiedName, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Element] = []
    ) {
        self.name = name
        self.attributes = attributes.compactMap { name, value in
            value.map { Attribute(QualifiedName(name, in: ""), $0) }
        }
        self.children = children.map(Node.element)
    }

    /// Makes an element that holds nothing but text.
    package init(_ name: QualifiedName, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
        self.init(name, attributes)
        self.append(text: text)
    }

    /// The value of the attribute without a namespace of that name; setting nil removes it.
    package subscript(_ attribute: String) -> String? {
        get { self.attributes.first { $0.name.local == attribute && $0.name.namespace.isEmpty }?.value }
        set { self[QualifiedName(attribute, in: "")] = newValue }
    }

    /// The value of the attribute of that name; setting nil removes it.
    package subscript(_ attribute: QualifiedName) -> String? {
        get { self.attributes.first { $0.name == attribute }?.value }
        set {
            let index = self.attributes.firstIndex { $0.name == attribute }
            switch (index, newValue) {
            case (let index?, let value?): self.attributes[index].value = value
            case (let index?, nil): self.attributes.remove(at: index)
            case (nil, let value?): self.attributes.append(Attribute(attribute, value))
            case (nil, nil): break
            }
        }
    }

    /// The child elements in document order.
    package var elements: [Element] {
        self.children.compactMap {
            guard case .element(let element) = $0 else { return nil }
            return element
        }
    }

    /// The character data that stands directly in this element, joined.
    package var text: String {
        self.children.reduce(into: "") { text, node in
            if case .text(let piece) = node { text += piece }
        }
    }

    /// The first child element of that name.
    package func first(_ name: QualifiedName) -> Element? {
        for case .element(let element) in self.children where element.name == name { return element }
        return nil
    }

    /// All child elements of that name.
    package func all(_ name: QualifiedName) -> [Element] {
        self.elements.filter { $0.name == name }
    }

    package mutating func append(_ child: Element) {
        self.children.append(.element(child))
    }

    /// Adds character data; the empty string adds nothing.
    package mutating func append(text: String) {
        if !text.isEmpty { self.children.append(.text(text)) }
    }
}
