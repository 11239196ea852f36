package org.wellspring.portal.faces.el;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    /** A record as pages meet it. */
    public record Teaser(String title) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new BareContext();

    @Test
    void aComponentIsAProperty() {
        assertThat(resolver.getValue(context, new Teaser("Sleep"), "title")).isEqualTo("Sleep");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        assertThat(resolver.getValue(context, new Teaser("Sleep"), "class")).isNull();
        assertThat(resolver.getValue(context, "text", "title")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordIsNotWritten() {
        assertThat(resolver.isReadOnly(context, new Teaser("Sleep"), "title")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, new Teaser("Sleep"), "title", "Calm"))
                .isInstanceOf(PropertyNotWritableException.class);
    }
}
