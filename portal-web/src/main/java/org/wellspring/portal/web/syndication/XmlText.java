package org.wellspring.portal.web.syndication;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML that is written from top to bottom; what is passed on as text or value is escaped. */
final class XmlText {

    /** Characters that XML 1.0 has no place for, section 2.2. */
    private static final String IMPOSSIBLE = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter xml;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Content content) {
        try {
            StringWriter text = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new XmlText(xml));
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A string takes everything", impossible);
        }
    }

    /** Begins an element; {@code attributes} are names and values in turn. */
    XmlText open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], clean(attributes[at + 1]));
        }
        return this;
    }

    XmlText close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    /** A whole element without others in it. */
    XmlText element(String name, String value, String... attributes) throws XMLStreamException {
        open(name, attributes);
        xml.writeCharacters(clean(value));
        return close();
    }

    private static String clean(String value) {
        return value.replaceAll(IMPOSSIBLE, "");
    }

    interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }
}
