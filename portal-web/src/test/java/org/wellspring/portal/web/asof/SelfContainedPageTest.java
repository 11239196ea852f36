package org.wellspring.portal.web.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SelfContainedPageTest {

    private static final Map<String, String> IMAGES = Map.of("/media/leaf.png", "data:image/png;base64,AAAA");
    private static final String STYLES = """
            @font-face { font-family: "Inter"; src: url("/assets/inter.woff2") format("woff2"); }
            @font-face { font-family: "Fallback"; src: local("Arial"); }
            h1 { color: navy; content: "</style>"; }
            """;

    @Test
    void nothingIsLoaded() {
        Document page = page("""
                <link rel="stylesheet" href="/assets/reader.css"><link rel="preload" href="/assets/inter.woff2">
                <link rel="icon" href="/assets/icon.svg"><script src="/assets/reader.js"></script>
                <img src="/media/leaf.png" srcset="/media/leaf-2.png 2x" alt="Leaf">
                """);
        assertThat(page.select("link, script, [srcset]")).isEmpty();
        assertThat(page.select("img").attr("src")).isEqualTo("data:image/png;base64,AAAA");
        assertThat(page.outerHtml()).doesNotContain("woff2");
    }

    @Test
    void styleIsInsideAndCannotEndEarly() {
        Document page = page("<h1>Iron</h1>");
        assertThat(page.select("style").html()).contains("color: navy", "local(\"Arial\")");
        assertThat(page.select("h1").text()).isEqualTo("Iron");
        assertThat(page.body().text()).isEqualTo("Iron");
    }

    @Test
    void linksHaveTheWholeAddress() {
        Document page =
                page("<a href='/topics/minerals'>a</a><a href='#questions'>b</a><a href='https://x.example/'>c</a>");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("https://health.example/topics/minerals", "#questions", "https://x.example/");
    }

    @Test
    void nothingRunsAndNothingWaitsForAClick() {
        Document page = page("<button>Copy</button><p onclick='x()'>a</p><details><summary>Why?</summary></details>");
        assertThat(page.select("button, [onclick]")).isEmpty();
        assertThat(page.select("details[open]")).hasSize(1);
    }

    @Test
    void anImageThatIsNotThereKeepsItsAddress() {
        assertThat(page("<img src='/media/gone.png' alt=''>").select("img").attr("src"))
                .isEqualTo("https://health.example/media/gone.png");
    }

    private static Document page(String html) {
        SelfContainedPage page = new SelfContainedPage(
                "https://health.example/articles/iron", STYLES, address -> Optional.ofNullable(IMAGES.get(address)));
        return Jsoup.parse(page.of("<!DOCTYPE html><html><head><title>Iron</title></head><body>" + html));
    }
}
