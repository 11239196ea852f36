package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.edition.NotPublicException;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.edition.SlugTakenException;
import org.wellspring.portal.edition.Withdrawal;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.text.Slug;

class JpaContentItemsTest extends PersistenceTest {

    private JpaContentItems items;

    @BeforeEach
    void open() {
        items = new JpaContentItems(entities);
    }

    @Test
    void aTakenAddressIsToldByKindAndLanguage() {
        article("Iron");
        assertThat(items.isTaken(Article.class, EN, new Slug("iron"))).isTrue();
        assertThat(items.isTaken(Faq.class, EN, new Slug("iron"))).isFalse();
    }

    @Test
    void aFreeAddressIsFoundBesideTakenOnes() {
        article("Iron");
        article("Iron 2");
        assertThat(items.freeSlug(Article.class, EN, new Slug("iron"))).isEqualTo(new Slug("iron-3"));
    }

    @Test
    void anItemDoesNotMoveToATakenAddress() {
        article("Iron");
        Article zinc = article("Zinc");
        assertThatThrownBy(() -> items.move(zinc, new Slug("iron"))).isInstanceOf(SlugTakenException.class);
    }

    @Test
    void anItemOfAnotherKindIsNotFound() {
        Faq faq = faq("Why?");
        assertThatThrownBy(() -> items.get(Article.class, faq.id())).isInstanceOf(ItemNotFoundException.class);
    }

    @Test
    void aStaleVersionIsAConflict() {
        Article article = article("Iron");
        entities.flush();
        assertThatThrownBy(() -> items.get(Article.class, article.id(), article.version() + 1))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void publishingAnArticlePublishesItsNewCompanionsWithIt() {
        Article article = article("Iron");
        Faq asked = faq("Why?");
        Disclaimer warned = disclaimer("Care");
        article.attach(asked);
        article.attach(warned);
        entities.flush();
        assertThat(publishing().publish(ANNA, article.id(), article.version()))
                .extracting(Edition::item)
                .containsExactly(asked, warned, article);
    }

    @Test
    void companionsThatReadersKnowAreLeftAsTheyAre() {
        Article article = article("Iron");
        Faq asked = faq("Why?");
        article.attach(asked);
        published(asked, NOON.minus(Duration.ofDays(1)));
        assertThat(publishing().publish(ANNA, article.id(), article.version()))
                .extracting(Edition::item)
                .containsExactly((ContentItem) article);
    }

    @Test
    void whatWasTakenBackIsAWithdrawalFromThatInstantOn() {
        Article article = article("Iron");
        published(article, NOON.minusSeconds(60));
        publishing().takeBack(ANNA, article.id(), article.version());
        entities.flush();
        assertThat(items.currentEdition(article, NOON)).get().isInstanceOf(Withdrawal.class);
        assertThat(items.currentEdition(article, NOON.minusSeconds(1))).get().isNotInstanceOf(Withdrawal.class);
    }

    @Test
    void aDraftCannotBeTakenBack() {
        Article article = article("Iron");
        entities.flush();
        assertThatThrownBy(() -> publishing().takeBack(ANNA, article.id(), article.version()))
                .isInstanceOf(NotPublicException.class);
    }

    @Test
    void ofTwoChangesAtTheSameTimeTheSecondIsAConflict() throws Exception {
        Article article = article("Iron");
        long version = committed(article);
        CompletableFuture<Void> second;
        try {
            Article first = items.get(Article.class, article.id(), version);
            second = CompletableFuture.runAsync(() -> changeElsewhere(article.id(), version));
            items.move(first, new Slug("iron-first"));
            entities.getTransaction().commit();
            assertThatThrownBy(second::join).hasCauseInstanceOf(ConflictException.class);
        } finally {
            removed(article);
        }
    }

    private long committed(Article article) {
        entities.getTransaction().commit();
        entities.clear();
        entities.beginTransaction();
        return article.version();
    }

    private void changeElsewhere(long id, long version) {
        entities.getSessionFactory()
                .inTransaction(session -> new JpaContentItems(session).get(Article.class, id, version));
    }

    private void removed(Article article) {
        entities.clear();
        if (!entities.getTransaction().isActive()) {
            entities.beginTransaction();
        }
        entities.remove(entities.find(Article.class, article.id()));
        entities.getTransaction().commit();
        entities.beginTransaction();
    }

    private Publishing publishing() {
        return new Publishing(items, InstantSource.fixed(NOON));
    }
}
