package org.wellspring.portal.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @Test
    void oneOfSeveralTagsIsEnough() {
        assertThat(EntityTags.of("\"a\", W/\"b\", \"c,d\"").include("\"c,d\"")).isTrue();
    }

    @Test
    void aWeakTagStandsForTheStrongOne() {
        assertThat(EntityTags.of("W/\"a\"").include("\"a\"")).isTrue();
        assertThat(EntityTags.of("\"a\"").include("W/\"a\"")).isTrue();
    }

    @Test
    void aStarStandsForEveryTag() {
        assertThat(EntityTags.of(" * ").include("\"a\"")).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a", "\"", "W/", ",,,", "\"\u0001\"", "'a'"})
    void whatIsNoTagAsksForNothing(String header) {
        assertThat(EntityTags.of(header).areAsked()).isFalse();
    }
}
