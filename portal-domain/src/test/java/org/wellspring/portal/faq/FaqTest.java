package org.wellspring.portal.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

class FaqTest {

    @Test
    void aQuestionWithItsAnswerIsPublished() {
        assertThat(faq("<p>Because.</p>").publish(Actor.PORTAL, Instant.EPOCH).validFrom())
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void aQuestionWithoutAnAnswerIsNot() {
        assertThatThrownBy(() -> faq("").publish(Actor.PORTAL, Instant.EPOCH)).isInstanceOf(UnansweredException.class);
    }

    /** As it was written before questions had topics. */
    @Test
    void anEditionWithoutTopicsHasTheDigestThatItAlwaysHad() {
        Faq faq = faq("<p>Because.</p>");
        DraftState before = DraftState.of().line("question", "Why?").rich("answer", "<p>Because.</p>");
        assertThat(faq.publish(Actor.PORTAL, Instant.EPOCH).digest()).isEqualTo(before.digest());
    }

    private static Faq faq(String answer) {
        FaqContent content = new FaqContent("Why?", RichText.of(answer));
        return new Faq(Locale.ENGLISH, new Slug("why"), content, Actor.PORTAL, Instant.EPOCH);
    }
}
