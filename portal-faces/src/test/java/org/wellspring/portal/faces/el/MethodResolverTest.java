package org.wellspring.portal.faces.el;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodResolverTest {

    /** Something that pages call. */
    public static class Shelf {

        public String book(String title) {
            return "book " + title;
        }

        public String book(String title, String author) {
            return title + " by " + author;
        }

        public String part(int number) {
            return "part " + number;
        }

        public String part(String name) {
            return name;
        }

        public String all(String... titles) {
            return String.join(", ", titles);
        }

        public String lost() {
            throw new IllegalStateException("Nobody knows where");
        }
    }

    private final MethodResolver resolver = new MethodResolver();
    private final ELContext context = new BareContext();

    @Test
    void theNumberOfArgumentsTellsMethodsApart() {
        assertThat(call(new Shelf(), "book", "Sleep")).isEqualTo("book Sleep");
        assertThat(call(new Shelf(), "book", "Sleep", "Ada")).isEqualTo("Sleep by Ada");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatTheirTypesTellApartIsLeftToOthers() {
        assertThat(call(new Shelf(), "part", "one")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void anyNumberOfArgumentsIsLeftToOthers() {
        assertThat(call(new Shelf(), "all", "Sleep")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void whatOnlyAnInterfaceMakesPublicIsLeftToOthers() {
        assertThat(call(List.of("Sleep"), "size")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void whatIsNotThereIsLeftToOthers() {
        assertThat(call(new Shelf(), "film")).isNull();
        assertThat(call(null, "film")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aFaultIsTold() {
        assertThatThrownBy(() -> call(new Shelf(), "lost"))
                .isInstanceOf(ELException.class)
                .hasRootCauseMessage("Nobody knows where");
    }

    private Object call(Object base, String method, Object... arguments) {
        return resolver.invoke(context, base, method, null, arguments);
    }
}
