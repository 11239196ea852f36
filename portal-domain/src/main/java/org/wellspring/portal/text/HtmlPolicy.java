package org.wellspring.portal.text;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What may stay of HTML that comes from outside. Elements that only divide a page are let through as well, for {@link
 * ContentModel} to dissolve: were they cut out here, the words on both sides of them would run together.
 */
final class HtmlPolicy {

    static final Pattern MEDIA = Pattern.compile("/media/[A-Za-z0-9_~%-][A-Za-z0-9._~%/-]*+");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern CITATION = Pattern.compile("reference");
    private static final Pattern CREDIT = Pattern.compile("credit");
    private static final Pattern SCOPE = Pattern.compile("col|row|colgroup|rowgroup");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "br", "hr")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements("strong", "b", "em", "i", "sub", "sup", "span", "a", "figure", "figcaption", "img")
            .allowElements("cite", "small")
            .allowElements("div", "section", "article", "main", "header", "footer", "nav", "aside", "address")
            .allowElements("pre", "dl", "dt", "dd", "center", "details", "summary", "fieldset", "form", "legend")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .matching(MEDIA)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(COUNT)
            .onElements("img")
            .allowAttributes("colspan", "rowspan")
            .matching(COUNT)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(COUNT)
            .onElements("ol")
            .allowAttributes("scope")
            .matching(SCOPE)
            .onElements("th")
            .allowAttributes("class")
            .matching(CITATION)
            .onElements("cite")
            .allowAttributes("class")
            .matching(CREDIT)
            .onElements("small")
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .globally()
            .toFactory();

    private HtmlPolicy() {}

    static String sanitize(String untrustedHtml) {
        return POLICY.sanitize(untrustedHtml);
    }
}
