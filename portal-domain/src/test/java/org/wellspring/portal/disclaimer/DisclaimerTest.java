package org.wellspring.portal.disclaimer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

class DisclaimerTest {

    @Test
    void aDisclaimerIsPublished() {
        assertThat(disclaimer("<p>No advice.</p>")
                        .publish(Actor.PORTAL, Instant.EPOCH)
                        .validFrom())
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void aDisclaimerThatSaysNothingIsNot() {
        assertThatThrownBy(() -> disclaimer(" ").publish(Actor.PORTAL, Instant.EPOCH))
                .isInstanceOf(EmptyDisclaimerException.class);
    }

    private static Disclaimer disclaimer(String text) {
        DisclaimerContent content = new DisclaimerContent("Care", RichText.of(text));
        return new Disclaimer(Locale.ENGLISH, new Slug("care"), content, Actor.PORTAL, Instant.EPOCH);
    }
}
