package org.wellspring.portal.persistence.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.link.BrokenLink;
import org.wellspring.portal.link.LinkEnd;
import org.wellspring.portal.link.Mention;
import org.wellspring.portal.link.SitePath;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.Slug;

class JpaLinksTest extends NewsroomTest {

    private static final SitePath ZINC = path("zinc");

    private JpaLinks links;
    private Article iron;
    private Article zinc;

    @BeforeEach
    void begin() {
        links = new JpaLinks(entities);
        iron = article("Iron");
        zinc = article("Zinc");
    }

    @Test
    void tellsWhatReadersFindAtTheEnd() {
        Article boron = article("Boron");
        published(zinc, NOON);
        published(boron, NOON);
        takenBack(boron, NOON.plusSeconds(1));
        assertThat(links.ends(List.of(ZINC, path("iron"), path("boron"), path("gold")), NOON.plusSeconds(2)))
                .containsEntry(ZINC, LinkEnd.SHOWN)
                .containsEntry(path("iron"), LinkEnd.PLANNED)
                .containsEntry(path("boron"), LinkEnd.GONE)
                .containsEntry(path("gold"), LinkEnd.NOWHERE);
        assertThat(links.ends(List.of(), NOON)).isEmpty();
    }

    @Test
    void anAddressGivenUpStillLeadsToItsItem() {
        items.move(zinc, new Slug("zn"), NOON);
        published(zinc, NOON);
        assertThat(links.ends(List.of(ZINC), NOON)).containsEntry(ZINC, LinkEnd.SHOWN);
        linkedFrom(iron, "/articles/zinc", "/articles/zn");
        assertThat(linkingTo(zinc)).singleElement().satisfies(mention -> {
            assertThat(mention.title()).isEqualTo("Iron");
            assertThat(mention.inDraft()).isTrue();
            assertThat(mention.isPublic()).isFalse();
        });
    }

    @Test
    void whatReadersSeeGoesOnLinkingWhenTheDraftDoesNot() {
        linkedFrom(iron, "/articles/zinc");
        publishedNow(approved(iron));
        linkedFrom(iron, "/articles/gold");
        assertThat(linkingTo(zinc))
                .containsExactly(new Mention(iron.id(), ItemKind.ARTICLE, "Iron", "walter", false, true));
    }

    @Test
    void whatAnEarlierDraftLinkedToIsForgotten() {
        linkedFrom(iron, "/articles/zinc");
        linkedFrom(iron, "/articles/gold");
        assertThat(linkingTo(zinc)).isEmpty();
    }

    @Test
    void tellsWhatShowsAnItemWithIt() {
        Faq why = faq("Why?");
        iron.attach(why);
        entities.flush();
        assertThat(links.showing(List.of(why.id()), NOON).get(why.id()))
                .containsExactly(new Mention(iron.id(), ItemKind.ARTICLE, "Iron", "anna", true, false));
        published(iron, NOON);
        assertThat(links.showing(List.of(why.id()), NOON).get(why.id()))
                .extracting(Mention::isPublic)
                .containsExactly(true);
    }

    @Test
    void tellsWhichLinksAreBrokenAndWhose() {
        published(zinc, NOON.minusSeconds(9));
        linkedFrom(iron, "/articles/zinc", "/articles/gold", "/articles/iron");
        assertThat(links.broken(null, now, 9)).extracting(BrokenLink::path).containsExactly("/articles/gold");
        takenBack(zinc, NOON);
        assertThat(links.broken("walter", now, 9))
                .extracting(BrokenLink::path)
                .containsExactlyInAnyOrder("/articles/gold", "/articles/zinc");
        assertThat(links.broken("anna", now, 9)).isEmpty();
        assertThat(links.broken(null, now, 1)).hasSize(1);
    }

    @Test
    void aLinkIsBrokenNoMoreOnceSomethingHasItsAddress() {
        linkedFrom(iron, "/articles/gold");
        article("Gold");
        entities.flush();
        assertThat(links.broken(null, now, 9)).isEmpty();
    }

    @Test
    void aBrokenLinkThatOnlyReadersSeeIsTold() {
        linkedFrom(iron, "/articles/gold");
        publishedNow(approved(iron));
        linkedFrom(iron);
        assertThat(links.broken(null, now, 9)).extracting(BrokenLink::inDraft).containsExactly(false);
        publishing.takeBack(PAULA, iron.id(), version(iron));
        assertThat(links.broken(null, now, 9)).isEmpty();
    }

    @Test
    void takesTheSameNumberOfStatementsHoweverManyLinkThere() {
        linkedFrom(iron, "/articles/zinc");
        linkedFrom(article("Boron"), "/articles/zinc");
        long few = statements(() -> linkingTo(zinc));
        Stream.of("Gold", "Tin", "Lead").forEach(title -> linkedFrom(article(title), "/articles/zinc"));
        assertThat(statements(() -> linkingTo(zinc))).isEqualTo(few);
    }

    @Test
    void tellsOfSeveralItemsWhatLinksToEach() {
        Article boron = article("Boron");
        linkedFrom(iron, "/articles/zinc", "/articles/boron");
        linkedFrom(zinc, "/articles/boron");
        Map<Long, List<Mention>> linking = links.linkingTo(List.of(iron.id(), zinc.id(), boron.id()), now);
        assertThat(linking).containsOnlyKeys(zinc.id(), boron.id());
        assertThat(linking.get(zinc.id())).extracting(Mention::title).containsExactly("Iron");
        assertThat(linking.get(boron.id())).extracting(Mention::title).containsExactly("Iron", "Zinc");
    }

    private List<Mention> linkingTo(ContentItem item) {
        return links.linkingTo(List.of(item.id()), now).getOrDefault(item.id(), List.of());
    }

    private void linkedFrom(ContentItem item, String... addresses) {
        String body = "<p>Text " + item.revision() + " "
                + String.join(
                        "",
                        Stream.of(addresses)
                                .map("<a href=\"%s\">It</a> "::formatted)
                                .toList()) + "</p>";
        drafting.revise(WALTER, item, item.draft().replacing("body", body), Saving.SAVED);
        entities.flush();
    }

    private static SitePath path(String slug) {
        return new SitePath(ItemKind.ARTICLE, Locale.ENGLISH, new Slug(slug));
    }
}
