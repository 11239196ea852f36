package org.wellspring.portal.persistence.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.Session;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticleContent;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.disclaimer.StandingDisclaimers;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Merging;
import org.wellspring.portal.edition.Presence;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.edition.Whereabouts;
import org.wellspring.portal.persistence.Database;
import org.wellspring.portal.persistence.article.JpaPublishedArticles;
import org.wellspring.portal.persistence.audit.JpaAuditLog;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/** Whatever was moved, taken over and merged: every address leads where it should, in one step at most. */
class AddressesPropertyTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final Actor PAULA = new Actor("paula", Set.of(Role.PUBLISHER), "192.0.2.4");
    private static final int ARTICLES = 4;
    private static final List<Slug> SLUGS = IntStream.range(0, ARTICLES + 3)
            .mapToObj(AddressesPropertyTest::slug)
            .toList();

    /** The article moves to an address or, if that is wanted, becomes a part of the article that began there. */
    record Deed(int article, int target, boolean merges) {}

    /** A newsroom of four public articles, and where readers should find each address lead. */
    private static final class World {

        private final Session entities;
        private final JpaContentItems items;
        private final Merging merging;
        private final List<Article> articles;
        private final Map<Slug, Article> leads = new HashMap<>();
        private Instant now = NOON;

        World(Session entities) {
            this.entities = entities;
            items = new JpaContentItems(entities);
            AuditTrail audit = new AuditTrail(new JpaAuditLog(entities, () -> {}), () -> now);
            merging =
                    new Merging(items, new Publishing(items, audit, () -> ZoneOffset.UTC, () -> now), audit, () -> now);
            articles = IntStream.range(0, ARTICLES).mapToObj(this::published).toList();
            entities.flush();
        }

        private Article published(int number) {
            ArticleContent content =
                    new ArticleContent("Article " + number, "", RichText.of("<p>Text.</p>"), null, null);
            Article article = new Article(Locale.ENGLISH, slug(number), content, PAULA, NOON);
            items.addAt(article, NOON);
            article.appearOn(LocalDate.EPOCH);
            items.add(article.publish(PAULA, NOON));
            leads.put(article.slug(), article);
            return article;
        }

        void live(Deed deed) {
            now = now.plusSeconds(1);
            try {
                act(deed, articles.get(deed.article));
            } catch (DomainException refused) {
                entities.flush();
            }
        }

        private void act(Deed deed, Article article) {
            if (deed.merges) {
                Article into = articles.get(deed.target % ARTICLES);
                merging.merge(PAULA, article.id(), article.version(), into.id());
                leads.replaceAll((slug, old) -> old == article ? into : old);
            } else {
                items.move(article, SLUGS.get(deed.target), now);
                leads.put(SLUGS.get(deed.target), article);
            }
            entities.flush();
        }

        void assertThatEveryAddressLeadsWhereItShould() {
            SLUGS.forEach(slug -> {
                Optional<String> expected = Optional.ofNullable(leads.get(slug)).map(Article::title);
                assertThat(titleBehind(slug, now)).isEqualTo(expected);
            });
        }

        /** What readers find when they follow where an address leads once. */
        Optional<String> titleBehind(Slug slug, Instant at) {
            Whereabouts first = whereabouts(slug, at);
            Slug end = first.movedTo().orElse(slug);
            assertThat(whereabouts(end, at)).isEqualTo(new Whereabouts(first.presence(), Optional.empty()));
            Optional<ArticlePage> page =
                    new JpaPublishedArticles(entities).find(Locale.ENGLISH, end, at, StandingDisclaimers.NONE);
            assertThat(page.isPresent()).isEqualTo(first.presence() == Presence.PUBLIC);
            return page.map(ArticlePage::title);
        }

        private Whereabouts whereabouts(Slug slug, Instant at) {
            return new JpaPublishedAddresses(entities).whereabouts(ItemKind.ARTICLE, Locale.ENGLISH, slug, at);
        }
    }

    @Property(tries = 40)
    void everyAddressEverUsedLeadsToItsItemInOneStep(@ForAll Database database, @ForAll("deeds") List<Deed> deeds) {
        inWorld(database, world -> {
            deeds.forEach(world::live);
            world.assertThatEveryAddressLeadsWhereItShould();
        });
    }

    @Property(tries = 10)
    void whatAnAddressShowedAtAnInstantItShowsAsOfThatInstantEverAfter(
            @ForAll Database database, @ForAll("deeds") List<Deed> before, @ForAll("deeds") List<Deed> after) {
        inWorld(database, world -> {
            before.forEach(world::live);
            Instant then = world.now;
            Map<Slug, Optional<String>> seen = new HashMap<>();
            SLUGS.forEach(slug -> seen.put(slug, world.titleBehind(slug, then)));
            after.forEach(world::live);
            seen.forEach(
                    (slug, title) -> assertThat(world.titleBehind(slug, then)).isEqualTo(title));
        });
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Deed> deed = Combinators.combine(
                        Arbitraries.integers().between(0, ARTICLES - 1),
                        Arbitraries.integers().between(0, SLUGS.size() - 1),
                        Arbitraries.integers().between(0, 4).map(die -> die == 0))
                .as(Deed::new);
        return deed.list().ofMaxSize(12);
    }

    private static void inWorld(Database database, Consumer<World> test) {
        try (Session entities = database.sessions().openSession()) {
            entities.beginTransaction();
            try {
                test.accept(new World(entities));
            } finally {
                entities.getTransaction().rollback();
            }
        }
    }

    private static Slug slug(int number) {
        return new Slug("address-" + number);
    }
}
