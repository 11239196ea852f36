package org.wellspring.portal.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A drawing in SVG, written anew from what {@link SvgPolicy} lets through. The parser knows no entities but those of
 * HTML and loads nothing, so that a document type can say whatever it wants; it is dropped.
 */
final class SvgFile {

    static final FileLimit LIMIT = new FileLimit(5);

    private static final int MAX_DEPTH = 200;
    private static final int HEAD = 8_192;
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String PREFIX = "svg:";
    private static final Pattern BEGINNING = Pattern.compile(
            "\\uFEFF?(?:\\s++|<\\?[^>]*+>|<!--.*?-->|<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>)*+<(?:svg:)?svg[\\s>/].*",
            Pattern.DOTALL);

    private SvgFile() {}

    static boolean isSvg(String text) {
        return BEGINNING
                .matcher(text.substring(0, Math.min(text.length(), HEAD)))
                .matches();
    }

    static Picture read(String text) {
        if (text.length() > LIMIT.bytes()) {
            throw new PictureTooLargeException(LIMIT);
        }
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element root = document.children().stream()
                .filter(element -> local(element).equals("svg"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No drawing"));
        clean(root, 0);
        root.attr("xmlns", NAMESPACE);
        SvgSize size = SvgSize.of(root);
        size.write(root);
        if (SvgWeight.isTooHeavy(root)) {
            throw new PictureRefusedException("too_heavy");
        }
        Traits traits = new Traits(Orientation.UPRIGHT, false, false, false);
        byte[] bytes = root.outerHtml().getBytes(StandardCharsets.UTF_8);
        return Picture.of(PictureFormat.SVG, size.width(), size.height(), traits, bytes);
    }

    private static void clean(Element element, int depth) {
        if (depth > MAX_DEPTH) {
            throw new PictureRefusedException("too_heavy");
        }
        element.tagName(local(element));
        attributes(element);
        if (element.tagName().equals("style")) {
            element.text(SvgStyle.sheet(element.wholeText()));
            return;
        }
        for (Node child : List.copyOf(element.childNodes())) {
            clean(child, depth);
        }
    }

    private static void clean(Node child, int depth) {
        if (child instanceof Element element && SvgPolicy.allowsElement(local(element))) {
            clean(element, depth + 1);
        } else if (child instanceof Element element && local(element).equals("a")) {
            clean(element, depth + 1);
            element.unwrap();
        } else if (child instanceof TextNode text) {
            text.replaceWith(new TextNode(text.getWholeText()));
        } else {
            child.remove();
        }
    }

    private static String local(Element element) {
        String name = element.tagName();
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }

    private static void attributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            element.removeAttr(name);
            SvgPolicy.attribute(element.tagName(), name, value)
                    .ifPresent(kept -> element.attr(kept.getKey(), kept.getValue()));
        }
    }
}
