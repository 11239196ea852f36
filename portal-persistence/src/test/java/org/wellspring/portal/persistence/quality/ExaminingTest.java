package org.wellspring.portal.persistence.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.quality.BlockedDraft;
import org.wellspring.portal.quality.Check;
import org.wellspring.portal.quality.Finding;
import org.wellspring.portal.quality.FindingCount;
import org.wellspring.portal.revision.Saving;

class ExaminingTest extends NewsroomTest {

    private JpaFindingCounts counts;
    private Article iron;

    @BeforeEach
    void begin() {
        counts = new JpaFindingCounts(entities);
        iron = article("Iron");
        entities.flush();
    }

    @Test
    void looksAtWhatWasTypedAndKeepsNothing() {
        assertThat(examining
                        .examine(WALTER, iron.id(), Map.of("body", "<p><a href='/articles/gold'>Gold</a></p>"))
                        .findings())
                .extracting(Finding::check)
                .contains(Check.BROKEN_LINK, Check.NO_TOPICS);
        assertThat(examining.examine(WALTER, iron.id()).findings())
                .extracting(Finding::check)
                .containsExactly(Check.NO_TOPICS, Check.NO_DISCLAIMER);
        assertThat(iron.draft().value("body")).contains("Text.");
    }

    @Test
    void isForThoseWhoWorkOnDrafts() {
        Actor nobody = new Actor("nemo", Set.of(), "192.0.2.9");
        assertThatThrownBy(() -> examining.examine(nobody, iron.id())).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whatIsKeptIsCounted() {
        revise("<p><a href='/articles/gold'>here</a></p>");
        assertThat(counts.of(List.of(iron.id()))).containsEntry(iron.id(), new FindingCount(0, 2, 1));
        revise("");
        assertThat(counts.of(List.of(iron.id()))).containsEntry(iron.id(), new FindingCount(1, 1, 1));
    }

    @Test
    void whatCannotBePublishedIsTold() {
        revise("");
        assertThat(counts.blocked(null, 9))
                .containsExactly(new BlockedDraft(iron.id(), iron.kind(), "Iron", "walter", iron.changedAt()));
        assertThat(counts.blocked("anna", 9)).isEmpty();
        assertThat(counts.countBlocked()).isEqualTo(1);
        revise("<p>Text.</p>");
        assertThat(counts.blocked("walter", 9)).isEmpty();
    }

    @Test
    void whatWasKeptBeforeIsCountedLater() {
        assertThat(counts.uncounted(9)).containsExactly(iron.id());
        assertThat(examining.catchUp()).isFalse();
        entities.flush();
        assertThat(counts.uncounted(9)).isEmpty();
    }

    private void revise(String body) {
        drafting.revise(WALTER, iron, iron.draft().replacing("body", body), Saving.SAVED);
        entities.flush();
    }
}
