package org.wellspring.portal.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTargetTest {

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        assertThat(SignInTarget.of("/admin", "/admin/articles/edit?id=12")).isEqualTo("/admin/articles/edit?id=12");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/admin//evil.example",
                "/admin/\\evil.example",
                "/administrator",
                "/admin/../",
                "/admin/sign-in?to=x",
                "/admin/a\r\nSet-Cookie:x",
                "javascript:alert(1)"
            })
    void leadsToTheDeskInsteadOfAnywhereElse(String wanted) {
        assertThat(SignInTarget.of("/admin", wanted)).isEqualTo("/admin/");
    }
}
