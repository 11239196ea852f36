package org.wellspring.portal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a drawing may do to who looks at it: nothing. */
class SvgTest {

    private static final String EVIL = "(?s).*(alert|evil|script|onload|foreign|passwd|@import|<!|&evil).*";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg onload='alert(1)'/>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><script xlink:href='https://evil.example/x.js'/></svg>",
                "<svg><SCRIPT>alert(1)</SCRIPT></svg>",
                "<svg xmlns:x='http://www.w3.org/1999/xhtml'><x:script>alert(1)</x:script></svg>",
                "<svg><svg:script>alert(1)</svg:script></svg>",
                "<svg><foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='alert(1)'/></foreignObject></svg>",
                "<svg><a href='javascript:alert(1)'><text>click</text></a></svg>",
                "<svg><a xlink:href='https://evil.example/'><rect/></a></svg>",
                "<svg><image href='https://evil.example/pixel.png'/></svg>",
                "<svg><image xlink:href='data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+'/></svg>",
                "<svg><use href='https://evil.example/x.svg#a'/></svg>",
                "<svg><use href='data:image/svg+xml,&lt;svg id=\"x\" onload=\"alert(1)\"/>#x'/></svg>",
                "<svg><feImage href='https://evil.example/x.png'/></svg>",
                "<svg><a id='a'><animate attributeName='href' to='javascript:alert(1)'/></a></svg>",
                "<svg><set attributeName='onmouseover' to='alert(1)'/></svg>",
                "<svg><animateTransform onbegin='alert(1)' attributeName='transform'/></svg>",
                "<svg><handler>alert(1)</handler><listener event='click'/></svg>",
                "<svg><rect style='fill:url(https://evil.example/x)'/></svg>",
                "<svg><rect fill='url(//evil.example/x)'/></svg>",
                "<svg><rect fill='u\\72l(https://evil.example/x)'/></svg>",
                "<svg><rect filter=' URL( \"https://evil.example/#a\" )'/></svg>",
                "<svg><style>@import 'https://evil.example/x.css';</style></svg>",
                "<svg><style><![CDATA[@import url(https://evil.example/x.css);rect{fill:red}]]></style></svg>",
                "<svg><style>rect{background:url('https://evil.example/x')}</style></svg>",
                "<svg><style>rect{background:ur/**/l(https://evil.example/x)}</style></svg>",
                "<svg><style>@font-face{font-family:a;src:url(https://evil.example/f)}</style></svg>",
                "<svg><style>rect{fill:image-set('https://evil.example/x' 1x)}</style></svg>",
                "<svg><style>&lt;/style>&lt;script>alert(1)&lt;/script></style></svg>",
                "<!DOCTYPE svg [<!ENTITY evil SYSTEM 'file:///etc/passwd'>]><svg><text>&evil;</text></svg>",
                "<!DOCTYPE svg SYSTEM 'https://evil.example/x.dtd'><svg/>",
                "<?xml-stylesheet href='https://evil.example/x.css'?><svg/>",
                "<svg><?php evil ?><!-- evil --></svg>",
                "<svg><metadata>evil</metadata><iframe src='https://evil.example/'/></svg>",
                "<svg><rect onclick\n=\n'alert(1)'/><rect ONCLICK='alert(1)'/></svg>",
                "<svg><title><![CDATA[</title><script>alert(1)</script>]]></title></svg>"
            })
    void nothingThatRunsOrLeadsOutIsLeft(String drawing) {
        assertThat(cleaned(drawing)).startsWith("<svg").satisfies(SvgTest::isHarmless);
    }

    private static void isHarmless(String drawing) {
        String markup =
                drawing.replace("xmlns=\"http://www.w3.org/2000/svg\"", "").toLowerCase(Locale.ROOT);
        assertThat(markup.replaceAll("&lt;[^<]*&gt;", "").replace("&amp;evil;", ""))
                .doesNotMatch(EVIL);
        assertThat(markup).doesNotContain("http:").doesNotContain("https:");
    }

    @Test
    void whatADrawingIsMadeOfStays() {
        String drawing = cleaned("""
                <svg viewBox="0 0 20 10"><title>Leaf</title><defs><linearGradient id="g"><stop offset="0" stop-color="red"/>\
                </linearGradient><style>.a{fill:url(#g);stroke:none}</style></defs>\
                <g transform="scale(2)"><path class="a" d="M0 0h1" style="fill: url('#g')"/>\
                <use href="#g"/><text x="1">5 &lt; 6 &amp; more</text></g></svg>""");
        assertThat(drawing)
                .contains(
                        "<title>Leaf</title>",
                        "linearGradient",
                        ".a{fill:url(#g);stroke:none}",
                        "viewBox=\"0 0 20 10\"")
                .contains("<path class=\"a\" d=\"M0 0h1\" style=\"fill: url('#g')\"", "<use href=\"#g\"")
                .contains("5 &lt; 6 &amp; more");
    }

    @Test
    void linksGoButWhatTheyHoldStays() {
        assertThat(cleaned("<svg><a href='https://evil.example'><rect width='3'/></a></svg>"))
                .contains("<rect width=\"3\"")
                .doesNotContain("<a");
    }

    @Test
    void picturesInsideStay() {
        assertThat(cleaned("<svg><image xlink:href='data:image/png;base64,iVBORw0KGgo='/></svg>"))
                .contains("href=\"data:image/png;base64,iVBORw0KGgo=\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='40' height='30'|40|30",
                "width='4cm' height='1in'|151|96",
                "viewBox='0 0 400 300'|400|300",
                "width='100%' viewBox='0,0,400,300'|400|300",
                "width='200' viewBox='0 0 400 300'|200|150",
                "height='150px' viewBox='0 0 400 300'|200|150",
                "width='30000' height='30000'|2000|2000",
                "x='1'|300|150"
            })
    void itsSizeIsTold(String attributes, int width, int height) {
        Picture drawing = read("<svg " + attributes + "/>");
        assertThat(drawing.width()).isEqualTo(width);
        assertThat(drawing.height()).isEqualTo(height);
    }

    @Test
    void aDrawingThatMultipliesItselfIsRefused() {
        StringBuilder bomb = new StringBuilder("<svg><g id='g0'><rect/></g>");
        for (int level = 1; level < 40; level++) {
            bomb.append("<g id='g%d'><use href='#g%d'/><use href='#g%d'/></g>".formatted(level, level - 1, level - 1));
        }
        assertRefused(bomb.append("</svg>").toString());
    }

    @Test
    void aDrawingThatUsesItselfIsTaken() {
        assertThat(cleaned("<svg><g id='a'><use href='#a'/></g></svg>")).contains("<use");
    }

    @Test
    void aDrawingOfTooManyLayersIsRefused() {
        assertRefused("<svg>" + "<g>".repeat(5_000) + "</g>".repeat(5_000) + "</svg>");
    }

    private static void assertRefused(String drawing) {
        assertThatExceptionOfType(PictureRefusedException.class)
                .isThrownBy(() -> read(drawing))
                .extracting(PictureRefusedException::key)
                .isEqualTo("image_refused.too_heavy");
    }

    private static Picture read(String drawing) {
        return Picture.read("", drawing.getBytes(StandardCharsets.UTF_8), Files.LIMIT);
    }

    private static String cleaned(String drawing) {
        return new String(read(drawing).bytes(), StandardCharsets.UTF_8);
    }
}
