package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemNotFoundException;
import org.wellspring.portal.edition.SlugTakenException;
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
        assertThat(items.isTaken(ItemKind.ARTICLE, EN, new Slug("iron"))).isTrue();
        assertThat(items.isTaken(ItemKind.FAQ, EN, new Slug("iron"))).isFalse();
    }

    @Test
    void aFreeAddressIsFoundBesideTakenOnes() {
        article("Iron");
        article("Iron 2");
        assertThat(items.freeSlug(ItemKind.ARTICLE, EN, new Slug("iron"))).isEqualTo(new Slug("iron-3"));
    }

    @Test
    void anItemDoesNotMoveToATakenAddress() {
        article("Iron");
        Article zinc = article("Zinc");
        assertThatThrownBy(() -> items.move(zinc, new Slug("iron"), NOON)).isInstanceOf(SlugTakenException.class);
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
    void ofTwoChangesAtTheSameTimeTheSecondIsAConflict() throws Exception {
        Article article = article("Iron");
        long version = committed(article);
        CompletableFuture<Void> second;
        try {
            Article first = items.get(Article.class, article.id(), version);
            second = CompletableFuture.runAsync(() -> changeElsewhere(article.id(), version));
            items.move(first, new Slug("iron-first"), NOON);
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
        entities.createMutationQuery("delete from AddressClaim where item.id = :id")
                .setParameter("id", article.id())
                .executeUpdate();
        entities.remove(entities.find(Article.class, article.id()));
        entities.getTransaction().commit();
        entities.beginTransaction();
    }
}
