package org.wellspring.portal.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static final String OWN = "https://portal.example";

    @Test
    void aPageOfTheConsoleMayChangeSomething() {
        assertThat(SameOrigin.isOwn("same-origin", OWN, OWN)).isTrue();
        assertThat(SameOrigin.isOwn("same-origin", null, OWN)).isTrue();
        assertThat(SameOrigin.isOwn(null, OWN, OWN)).isTrue();
    }

    @Test
    void aPageOfAnotherSiteMayNot() {
        assertThat(SameOrigin.isOwn("cross-site", OWN, OWN)).isFalse();
        assertThat(SameOrigin.isOwn("same-site", OWN, OWN)).isFalse();
        assertThat(SameOrigin.isOwn("none", null, OWN)).isFalse();
        assertThat(SameOrigin.isOwn(null, "https://evil.example", OWN)).isFalse();
        assertThat(SameOrigin.isOwn(null, "http://portal.example", OWN)).isFalse();
    }

    @Test
    void whoDoesNotSayWhereItComesFromMayNot() {
        assertThat(SameOrigin.isOwn(null, null, OWN)).isFalse();
        assertThat(SameOrigin.isOwn(null, "null", OWN)).isFalse();
    }
}
