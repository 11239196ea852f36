package org.wellspring.portal.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.translation.Counterpart;

class SitemapEntryTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static List<Locale> told(List<Locale> offered, Locale... there) {
        List<Counterpart> languages = Stream.of(there)
                .map(language -> new Counterpart(language, new Slug("iron")))
                .toList();
        return new SitemapEntry(Locale.ENGLISH, new Slug("iron"), Instant.EPOCH, List.of(), languages)
                .among(offered).languages().stream().map(Counterpart::language).toList();
    }

    @Test
    void aLanguageThatTheSiteDoesNotOfferIsNotTold() {
        assertThat(told(List.of(Locale.ENGLISH, Locale.GERMAN), Locale.ENGLISH, Locale.GERMAN, ARABIC))
                .containsExactly(Locale.ENGLISH, Locale.GERMAN);
    }

    @Test
    void aPageThatIsLeftInOneLanguageNamesNone() {
        assertThat(told(List.of(Locale.ENGLISH), Locale.ENGLISH, ARABIC)).isEmpty();
    }
}
