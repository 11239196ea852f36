package org.wellspring.portal.persistence.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.syndication.JpaPublicItems;
import org.wellspring.portal.syndication.SitemapEntry;
import org.wellspring.portal.translation.Counterpart;
import org.wellspring.portal.translation.NotTranslatableException;
import org.wellspring.portal.translation.Translating;
import org.wellspring.portal.translation.TranslationState;

class TranslatingTest extends NewsroomTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private Translating translating;
    private Article iron;
    private Article eisen;
    private Article hadid;

    @BeforeEach
    void openDesk() {
        translating = new Translating(new JpaTranslations(entities), items, audit, clock);
        iron = article("Iron");
        eisen = article("Eisen", Locale.GERMAN);
        hadid = article("Hadid", ARABIC);
    }

    @Test
    void readersFindEachFromTheOthersOnceTheyArePublic() {
        tie(eisen, iron);
        tie(hadid, eisen);
        publish(iron, eisen);
        assertThat(counterparts(iron)).containsExactly(counterpart(eisen));
        publish(hadid);
        assertThat(counterparts(iron)).containsExactlyInAnyOrder(counterpart(eisen), counterpart(hadid));
        assertThat(counterparts(hadid)).containsExactlyInAnyOrder(counterpart(iron), counterpart(eisen));
    }

    @Test
    void sitemapsTellEachWithAllItsLanguages() {
        tie(eisen, iron);
        publish(iron, eisen, article("Zinc"));
        assertThat(new JpaPublicItems(entities).list(ItemKind.ARTICLE, now, 0, 10))
                .extracting(SitemapEntry::languages)
                .containsExactly(
                        List.of(counterpart(eisen), counterpart(iron)),
                        List.of(counterpart(eisen), counterpart(iron)),
                        List.of());
    }

    @Test
    void whatIsTakenBackIsNoTranslationForReaders() {
        tie(eisen, iron);
        publish(iron, eisen);
        publishing.takeBack(PAULA, eisen.id(), version(eisen));
        assertThat(counterparts(iron)).isEmpty();
    }

    @Test
    void whatIsTiedToNothingStandsAlone() {
        publish(iron, eisen);
        assertThat(counterparts(iron)).isEmpty();
    }

    @Test
    void aTranslationIsOutdatedFromTheNextEditionOfItsOriginalOn() {
        publish(iron);
        tie(eisen, iron);
        assertThat(state(eisen).outdated()).isFalse();
        now = NOON.plusSeconds(60);
        publishedNow(retitled(iron, "Iron, again"));
        assertThat(state(eisen).outdated()).isTrue();
        assertThat(state(iron).others())
                .extracting(TranslationState.Other::outdated)
                .containsExactly(true);
        translating.confirm(WALTER, eisen.id());
        assertThat(state(eisen).outdated()).isFalse();
    }

    @Test
    void editorsSeeTheOriginalFirst() {
        tie(eisen, iron);
        tie(hadid, iron);
        assertThat(state(hadid).others())
                .extracting(TranslationState.Other::title)
                .containsExactly("Iron", "Eisen");
        assertThat(state(iron).isTranslation()).isFalse();
    }

    @Test
    void whatIsPartedStandsAloneAgain() {
        tie(eisen, iron);
        translating.untie(WALTER, eisen.id());
        entities.flush();
        assertThat(state(eisen).others()).isEmpty();
    }

    @Test
    void anItemCanBeTiedToAnotherOriginal() {
        Article zinc = article("Zinc");
        tie(eisen, zinc);
        tie(eisen, iron);
        assertThat(state(eisen).others())
                .extracting(TranslationState.Other::title)
                .containsExactly("Iron");
    }

    @Test
    void aTranslationIsOfOneKindAndInAnotherLanguage() {
        assertRefused(article("Zinc"), iron, "language");
        assertRefused(eisen, faq("Why?"), "kind");
    }

    @Test
    void anOriginalHasOneTranslationALanguageAndIsNoneItself() {
        tie(eisen, iron);
        assertRefused(article("Eisen zwei", Locale.GERMAN), iron, "taken");
        assertRefused(iron, hadid, "original");
    }

    @Test
    void theRecordTellsOfIt() {
        tie(eisen, iron);
        translating.untie(WALTER, eisen.id());
        assertThat(record(eisen))
                .extracting(AuditEntry::act)
                .containsExactly(Act.TRANSLATION_TIED.name(), Act.TRANSLATION_PARTED.name());
    }

    @Test
    void onlyAuthorsTie() {
        assertThatThrownBy(() -> translating.tie(RITA, eisen.id(), iron.id()))
                .isInstanceOf(NotPermittedException.class);
    }

    private void assertRefused(ContentItem item, ContentItem original, String reason) {
        entities.flush();
        assertThatThrownBy(() -> translating.tie(WALTER, item.id(), original.id()))
                .isInstanceOfSatisfying(
                        NotTranslatableException.class,
                        refusal -> assertThat(refusal.key()).endsWith(reason));
    }

    private void tie(ContentItem item, ContentItem original) {
        entities.flush();
        translating.tie(WALTER, item.id(), original.id());
        entities.flush();
    }

    private void publish(Article... articles) {
        for (Article article : articles) {
            publishedNow(approved(article));
        }
    }

    private TranslationState state(ContentItem item) {
        entities.flush();
        return translating.state(WALTER, item.id());
    }

    private List<Counterpart> counterparts(Article article) {
        Instant at = now;
        entities.flush();
        return new JpaPublishedTranslations(entities).of(ItemKind.ARTICLE, article.language(), article.slug(), at);
    }

    private static Counterpart counterpart(Article article) {
        return new Counterpart(article.language(), article.slug());
    }
}
