package org.wellspring.portal.persistence.trash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.SlugInTrashException;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.page.Page;
import org.wellspring.portal.page.PageContent;
import org.wellspring.portal.persistence.account.JpaAccounts;
import org.wellspring.portal.persistence.link.JpaLinks;
import org.wellspring.portal.persistence.notice.SmtpPostman;
import org.wellspring.portal.persistence.review.JpaReviewComments;
import org.wellspring.portal.review.ReviewNews;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.trash.Emptying;
import org.wellspring.portal.trash.KeptForEvidenceException;
import org.wellspring.portal.trash.NotInTrashException;
import org.wellspring.portal.trash.StillNamedException;
import org.wellspring.portal.trash.TrashLine;
import org.wellspring.portal.trash.TrashLine.Keeping;

class EmptyingTest extends TrashTest {

    private TrashLine line(ContentItem item) {
        entities.flush();
        return emptying.list(WALTER, 0, 20).stream()
                .filter(line -> line.id() == item.id())
                .findFirst()
                .orElseThrow();
    }

    private boolean isThere(ContentItem item) {
        entities.flush();
        entities.clear();
        return items.find(ContentItem.class, item.id()).isPresent();
    }

    @Test
    void theTrashTellsWhatLiesThereAndUntilWhen() {
        Article iron = article("Iron");
        Article zinc = known(article("Zinc"));
        putAway(iron);
        now = now.plusSeconds(5);
        putAway(zinc);
        assertThat(emptying.list(WALTER, 0, 20)).extracting(TrashLine::title).containsExactly("Zinc", "Iron");
        assertThat(emptying.count(WALTER)).isEqualTo(2);
        assertThat(line(iron).erasedAt()).isEqualTo(now.minusSeconds(5).plus(Duration.ofDays(Emptying.DAYS)));
        assertThat(line(iron).mayPutBack()).isTrue();
        assertThat(line(zinc).keeping()).isEqualTo(Keeping.EVIDENCE);
        assertThat(line(zinc).mayPutBack()).as("that takes a publisher").isFalse();
    }

    @Test
    void aPageOfTheTrashTakesTheSameStatementsHoweverMuchThereIs() {
        putAway(article("Iron"));
        long few = statements(() -> emptying.list(WALTER, 0, 20));
        for (int number = 1; number <= 9; number++) {
            putAway(article("Part " + number));
        }
        assertThat(statements(() -> emptying.list(WALTER, 0, 20))).isEqualTo(few);
    }

    @Test
    void onlyAnAdministratorErasesAtOnce() {
        Article iron = article("Iron");
        putAway(iron);
        assertThatThrownBy(() -> emptying.erase(PAULA_WRITES, iron.id())).isInstanceOf(NotPermittedException.class);
        emptying.erase(ADA, iron.id());
        assertThat(isThere(iron)).isFalse();
        emptying.erase(ADA, iron.id());
        assertThat(record(iron)).extracting(AuditEntry::act).containsExactly("TRASHED", "ERASED");
    }

    @Test
    void whatHadAnEditionIsNeverErased() {
        Article iron = known(article("Iron"));
        putAway(iron);
        assertThatThrownBy(() -> emptying.erase(ADA, iron.id())).isInstanceOf(KeptForEvidenceException.class);
        now = now.plus(Duration.ofDays(1_000));
        assertThat(emptying.eraseOld()).isZero();
        assertThat(emptying.eraseAll(ADA)).isZero();
        assertThat(isThere(iron)).isTrue();
    }

    @Test
    void anEditionThatWasCalledOffIsEvidenceToo() {
        Article iron = article("Iron");
        int number = planned(approved(iron), now.plus(Duration.ofDays(1))).number();
        publishing.callOff(PAULA, iron.id(), version(iron), number);
        putAway(iron);
        assertThatThrownBy(() -> emptying.erase(ADA, iron.id())).isInstanceOf(KeptForEvidenceException.class);
    }

    @Test
    void whatWasPutBackIsNotErased() {
        Article iron = article("Iron");
        putAway(iron);
        trashing.putBack(WALTER, iron.id());
        assertThatThrownBy(() -> emptying.erase(ADA, iron.id())).isInstanceOf(NotInTrashException.class);
        assertThat(emptying.eraseAll(ADA)).isZero();
    }

    @Test
    void aDraftThatNamesItKeepsItUntilThatGoes() {
        Article iron = article("Iron");
        Faq why = faq("Why iron?");
        iron.attach(why);
        entities.flush();
        putAway(why);
        assertThat(line(why).keeping()).isEqualTo(Keeping.NAMED);
        assertThat(line(why).erasedAt()).isNull();
        assertThatThrownBy(() -> emptying.erase(ADA, why.id())).isInstanceOf(StillNamedException.class);
        putAway(iron);
        assertThat(emptying.eraseAll(ADA)).as("the article").isEqualTo(1);
        assertThat(emptying.eraseAll(ADA)).as("the question").isEqualTo(1);
        assertThat(isThere(why)).isFalse();
    }

    @Test
    void whatLiesThereForLongIsErasedByThePortal() {
        Article iron = article("Iron");
        putAway(iron);
        now = now.plus(Duration.ofDays(Emptying.DAYS)).minusSeconds(1);
        assertThat(emptying.eraseOld()).isZero();
        now = now.plusSeconds(1);
        assertThat(emptying.eraseOld()).isEqualTo(1);
        assertThat(record(iron)).last().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("ERASED");
            assertThat(entry.actor()).isEqualTo("portal");
            assertThat(entry.before()).isEqualTo("Iron");
        });
    }

    @Test
    void everythingThatBelongsToItGoesWithIt() {
        Article iron = new Article(EN, new Slug("iron-1"), article("Iron").content(), WALTER, now);
        drafting.begin(WALTER, iron, Act.CREATED);
        entities.flush();
        drafting.revise(WALTER, iron, iron.draft().replacing("title", "Iron lung"), Saving.SAVED);
        JpaAccounts accounts = new JpaAccounts(entities);
        ReviewNews news = new ReviewNews(
                new Notices(null, accounts, new SmtpPostman(Optional.empty(), null, clock), null, clock));
        new Reviewing(items, new JpaReviewComments(entities), accounts, news, audit, clock)
                .comment(RITA, iron.id(), "", "Why?");
        putAway(iron);
        emptying.erase(ADA, iron.id());
        assertThat(isThere(iron)).isFalse();
    }

    @Test
    void everyKindCanBeErased() {
        List<ContentItem> all = List.of(
                article("A"),
                faq("F?"),
                disclaimer("D"),
                topic("T", Optional.of(topic("Above", Optional.empty()))),
                contributor("C"),
                begun(new Page(EN, new Slug("p"), new PageContent("P", RichText.of("<p>P.</p>")), ANNA, NOON)));
        all.forEach(this::putAway);
        assertThat(all).extracting(ContentItem::kind).containsExactlyInAnyOrder(ItemKind.values());
        assertThat(emptying.eraseAll(ADA)).isEqualTo(all.size());
    }

    @Test
    void anAddressIsKeptInTheTrashAndFreeOnceItsItemIsErased() {
        Article iron = article("Iron");
        Slug slug = iron.slug();
        putAway(iron);
        assertThatThrownBy(() -> items.requireFree(ItemKind.ARTICLE, EN, slug))
                .isInstanceOf(SlugInTrashException.class);
        assertThatThrownBy(() -> items.requireMovable(article("Zinc"), slug)).isInstanceOf(SlugInTrashException.class);
        assertThat(items.freeSlug(ItemKind.ARTICLE, EN, slug)).isEqualTo(new Slug("iron-2"));
        emptying.erase(ADA, iron.id());
        items.requireFree(ItemKind.ARTICLE, EN, slug);
        assertThat(items.freeSlug(ItemKind.ARTICLE, EN, slug)).isEqualTo(slug);
    }

    @Test
    void aLinkToWhatWasErasedIsKnownToLeadNowhere() {
        Article iron = article("Iron");
        Article zinc = article("Zinc");
        entities.flush();
        drafting.revise(
                WALTER,
                zinc,
                zinc.draft().replacing("body", "<p><a href=\"" + iron.address() + "\">Iron</a></p>"),
                Saving.SAVED);
        putAway(iron);
        emptying.erase(ADA, iron.id());
        entities.clear();
        assertThat(new JpaLinks(entities).broken(null, now, 10))
                .extracting(link -> link.path())
                .containsExactly("/articles/iron");
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyReferenceToAnItemIsEitherANameOrAPartOfIt() {
        List<Object[]> references =
                entities.createNativeQuery("""
                        select lower(k.table_name), lower(k.column_name)
                        from information_schema.referential_constraints r
                        join information_schema.key_column_usage k
                          on k.constraint_name = r.constraint_name and k.constraint_schema = r.constraint_schema
                        join information_schema.table_constraints t
                          on t.constraint_name = r.unique_constraint_name
                          and t.constraint_schema = r.unique_constraint_schema
                        where r.delete_rule <> 'CASCADE' and lower(t.table_name) in (
                          'content_item', 'article', 'faq', 'disclaimer', 'topic', 'contributor', 'page')
                        """, Object[].class).getResultList();
        Set<String> unknown = new TreeSet<>();
        for (Object[] each : references) {
            String table = (String) each[0];
            String column = (String) each[1];
            boolean isItself = column.equals("id")
                    || table.startsWith("article_") && column.equals("article_id")
                    || table.equals("faq_topic") && column.equals("faq_id");
            boolean isKept = Set.of("edition", "showing", "address_claim").contains(table);
            boolean isNaming = References.NAMING.getOrDefault(table, List.of()).contains(column);
            boolean isPart = References.ERASURE.stream()
                    .anyMatch(part -> part.startsWith("delete from " + table + " where " + column));
            if (!isItself && !isKept && !isNaming && !isPart) {
                unknown.add(table + "." + column);
            }
        }
        assertThat(references).hasSizeGreaterThan(30);
        assertThat(unknown).isEmpty();
    }
}
