package org.wellspring.portal.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Importing;
import org.wellspring.portal.intake.DocumentNotFoundException;
import org.wellspring.portal.intake.Intake;
import org.wellspring.portal.intake.Proposal;
import org.wellspring.portal.intake.Receiving;
import org.wellspring.portal.intake.SourceDocument;
import org.wellspring.portal.persistence.NewsroomTest;

class ReceivingTest extends NewsroomTest {

    private static final String TEXT = "Iron\n\nThe body needs a little of it each day.\n";

    private JpaReceivedDocuments documents;
    private Receiving receiving;

    @BeforeEach
    void open() {
        documents = new JpaReceivedDocuments(entities);
        receiving = new Receiving(documents, clock);
    }

    @Test
    void aDocumentIsFoundAgainAsItCame() {
        long html = received(SourceDocument.ofHtml("<h1>Iron</h1><p>Needed.</p>"));
        assertThat(receiving.open(WALTER, html).content()).isEqualTo("<h1>Iron</h1><p>Needed.</p>");
        assertThat(receiving.open(WALTER, received(SourceDocument.ofText(TEXT))).content())
                .isEqualTo(TEXT);
    }

    @Test
    void nobodyElseOpensItOrPutsItAway() {
        long id = received(SourceDocument.ofText(TEXT));
        Actor other = new Actor("anna", Set.of(Role.AUTHOR), "192.0.2.9");
        receiving.putAway(other, id);
        assertThatThrownBy(() -> receiving.open(other, id)).isInstanceOf(DocumentNotFoundException.class);
        assertThatThrownBy(() -> receiving.open(RITA, id)).isInstanceOf(NotPermittedException.class);
        assertThat(receiving.open(WALTER, id).content()).isEqualTo(TEXT);
    }

    @Test
    void whatIsPutAwayIsGone() {
        long id = received(SourceDocument.ofText(TEXT));
        receiving.putAway(WALTER, id);
        receiving.putAway(WALTER, id);
        assertThatThrownBy(() -> receiving.open(WALTER, id)).isInstanceOf(DocumentNotFoundException.class);
    }

    @Test
    void whatStaysTooLongLeavesWhenTheNextComes() {
        long id = received(SourceDocument.ofText(TEXT));
        now = NOON.plus(Duration.ofDays(7));
        received(SourceDocument.ofText("Zinc"));
        assertThat(documents.find(id)).isPresent();
        now = now.plusSeconds(1);
        received(SourceDocument.ofText("Tin"));
        assertThat(documents.find(id)).isEmpty();
    }

    @Test
    void itBecomesOneArticleHoweverOftenItIsAccepted() {
        Importing importing = new Importing(items, null, documents, drafting, clock);
        long id = received(SourceDocument.ofText(TEXT));
        Proposal proposal = new Intake().propose(receiving.open(WALTER, id));
        long article = importing.accept(WALTER, id, proposal, "Iron", Locale.ENGLISH);
        assertThat(importing.accept(WALTER, id, proposal, "Iron", Locale.ENGLISH))
                .isEqualTo(article);
    }

    private long received(SourceDocument source) {
        long id = receiving.receive(WALTER, source);
        entities.flush();
        entities.clear();
        return id;
    }
}
