package org.wellspring.portal.persistence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.bulk.Outcome;
import org.wellspring.portal.bulk.RelinkRun;
import org.wellspring.portal.catalogue.Lead;
import org.wellspring.portal.catalogue.LeadingHere;
import org.wellspring.portal.catalogue.Leads;
import org.wellspring.portal.catalogue.Relinking;
import org.wellspring.portal.edition.TrashedException;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.edition.JpaItemQueries;
import org.wellspring.portal.persistence.link.JpaLinks;
import org.wellspring.portal.persistence.site.JpaMenuStates;
import org.wellspring.portal.revision.RevisionOverview;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.site.EditingMenus;
import org.wellspring.portal.site.MenuEntry;
import org.wellspring.portal.site.MenuPlace;
import org.wellspring.portal.site.MenuTarget;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.workflow.Stage;

class LeadingHereTest extends NewsroomTest {

    private LeadingHere leading;
    private RelinkRun run;
    private Article iron;
    private Article zinc;

    @BeforeEach
    void begin() {
        leading = new LeadingHere(items, new JpaLinks(entities), new JpaMenuStates(entities), clock);
        run = new RelinkRun(leading, new Relinking(items, drafting));
        iron = article("Iron");
        zinc = article("Zinc");
        entities.flush();
    }

    private void write(Article article, String body) {
        drafting.revise(WALTER, article, article.draft().replacing("body", body), Saving.SAVED);
        entities.flush();
    }

    private Leads toIron() {
        entities.flush();
        return leading.to(RITA, iron.id());
    }

    private void moveIron(String slug) {
        items.move(iron, new Slug(slug), now);
        entities.flush();
    }

    @Test
    void itTellsWhatLinksHereByWhomAndInWhichWords() {
        write(zinc, "<p><a href=\"/articles/iron#dose\">how much iron</a> and <a href=\"/articles/zinc\">zinc</a></p>");
        assertThat(toIron().linking()).singleElement().satisfies(lead -> {
            assertThat(lead.from().title()).isEqualTo("Zinc");
            assertThat(lead.from().owner()).isEqualTo("walter");
            assertThat(lead.words()).containsExactly("how much iron");
            assertThat(lead.outdated()).isFalse();
        });
    }

    @Test
    void itTellsWhatShowsAnItem() {
        Faq why = faq("Why iron?");
        iron.attach(why);
        entities.flush();
        assertThat(leading.to(RITA, why.id()).showing())
                .extracting(lead -> lead.from().title())
                .containsExactly("Iron");
        assertThat(toIron().isNone()).isTrue();
    }

    @Test
    void itTellsTheMenusThatLeadToAnItem() {
        EditingMenus menus =
                new EditingMenus(new JpaMenuStates(entities), items, new JpaItemQueries(entities), audit, clock);
        MenuEntry entry = new MenuEntry(false, MenuTarget.ITEM, "", iron.id(), "");
        menus.arrange(
                PAULA,
                MenuPlace.FOOTER,
                EN,
                menus.open(PAULA, MenuPlace.FOOTER, EN).number(),
                List.of(entry));
        assertThat(toIron().menus()).containsExactly(MenuPlace.FOOTER);
    }

    @Test
    void whatOnlyReadersSeeLinkingSaysNoWordsOfADraft() {
        write(zinc, "<p><a href=\"/articles/iron\">iron</a></p>");
        publishedNow(approved(zinc));
        write(zinc, "<p>Without.</p>");
        assertThat(toIron().linking()).singleElement().satisfies(lead -> {
            assertThat(lead.from().isPublic()).isTrue();
            assertThat(lead.words()).isEmpty();
        });
    }

    @Test
    void whatWasPublishedBeforeLinksWereNotedLeadsHereToo() {
        write(zinc, "<p><a href=\"/articles/iron\">iron</a></p>");
        publishedNow(approved(zinc));
        write(zinc, "<p>Without.</p>");
        entities.createMutationQuery("delete from Link").executeUpdate();
        entities.createMutationQuery("delete from DraftFindings").executeUpdate();
        entities.clear();
        assertThat(toIron().isNone()).isTrue();
        examining.catchUp();
        assertThat(toIron().linking())
                .extracting(lead -> lead.from().isPublic())
                .containsExactly(true);
    }

    @Test
    void whatLeadsToEachOfManyIsToldWithTheSameNumberOfStatements() {
        Faq why = faq("Why iron?");
        iron.attach(why);
        write(zinc, "<p><a href=\"/articles/iron\">iron</a></p>");
        Article copper = article("Copper");
        entities.flush();
        Map<Long, Leads> leads = leading.toEach(RITA, List.of(iron.id(), why.id(), copper.id()));
        assertThat(leads.get(iron.id()).linking())
                .extracting(lead -> lead.from().title())
                .containsExactly("Zinc");
        assertThat(leads.get(why.id()).showing())
                .extracting(lead -> lead.from().title())
                .containsExactly("Iron");
        assertThat(leads.get(copper.id()).isNone()).isTrue();
        long few = statements(() -> leading.toEach(RITA, List.of(iron.id(), why.id())));
        write(copper, "<p><a href=\"/articles/iron\">iron</a> <a href=\"/articles/zinc\">zinc</a></p>");
        copper.attach(why);
        entities.flush();
        assertThat(statements(() -> leading.toEach(RITA, List.of(iron.id(), why.id(), zinc.id(), copper.id()))))
                .isEqualTo(few);
    }

    @Test
    void draftsAreLedToTheNewAddressEachByItself() {
        write(
                zinc,
                "<p><a href=\"/articles/iron#dose\">iron</a> <a href=\"https://example.org/articles/iron\">there</a></p>");
        Article copper = article("Copper");
        entities.flush();
        write(copper, "<p><a href=\"/articles/iron\">iron</a></p>");
        approved(copper);
        moveIron("iron-and-sleep");
        assertThat(toIron().outdated()).isEqualTo(2);
        assertThat(run.run(WALTER, iron.id())).extracting(Outcome::isDone).containsExactly(true, true);
        assertThat(zinc.draft().value("body"))
                .contains("href=\"/articles/iron-and-sleep#dose\"", "https://example.org/articles/iron\"");
        assertThat(copper.stage()).as("an approval is for the text as it was").isEqualTo(Stage.DRAFT);
        assertThat(toIron().outdated()).isZero();
        assertThat(revisions.list(zinc.id(), 0, 1))
                .extracting(RevisionOverview::savedBy)
                .containsExactly("walter");
        assertThat(record(copper)).extracting(AuditEntry::act).contains("STAGE_CHANGED");
    }

    @Test
    void whatCannotBeChangedIsToldAndTheOthersAreChanged() {
        write(zinc, "<p><a href=\"/articles/iron\">iron</a></p>");
        Article copper = article("Copper");
        entities.flush();
        write(copper, "<p><a href=\"/articles/iron\">iron</a></p>");
        moveIron("iron-and-sleep");
        List<Lead> seen = toIron().linking();
        copper.putAway(ANNA, now);
        entities.flush();
        assertThat(seen).hasSize(2);
        assertThat(run.run(WALTER, iron.id())).extracting(Outcome::title).containsExactly("Zinc");
        assertThatThrownBy(() -> new Relinking(items, drafting).relink(WALTER, copper.id(), iron.id()))
                .isInstanceOf(TrashedException.class);
    }

    @Test
    void onlyWhoWritesChangesLinks() {
        assertThatThrownBy(() -> run.run(RITA, iron.id())).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void doneTwiceItChangesNothingTheSecondTime() {
        write(zinc, "<p><a href=\"/articles/iron\">iron</a></p>");
        moveIron("iron-and-sleep");
        run.run(WALTER, iron.id());
        int revision = zinc.revision();
        assertThat(run.run(WALTER, iron.id())).isEmpty();
        new Relinking(items, drafting).relink(WALTER, zinc.id(), iron.id());
        assertThat(zinc.revision()).isEqualTo(revision);
    }
}
