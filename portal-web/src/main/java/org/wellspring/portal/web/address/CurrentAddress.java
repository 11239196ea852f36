package org.wellspring.portal.web.address;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.text.Slug;

/** The address that is being answered; the language is known even where no page is. */
@RequestScoped
public class CurrentAddress {

    private Locale language = Languages.DEFAULT;
    private Address address;
    private String words = "";

    void language(Locale asked) {
        language = asked;
    }

    void is(Address found) {
        address = found;
        language = found.language();
    }

    void words(String typed) {
        words = typed == null ? "" : typed;
    }

    /** By what the list is narrowed, as typed; empty for nothing. */
    public String words() {
        return words;
    }

    public Optional<Address> get() {
        return Optional.ofNullable(address);
    }

    public Locale language() {
        return language;
    }

    /** The item that is asked for; only on pages that show one. */
    public Slug slug() {
        return address.slug();
    }

    public int page() {
        return address.page();
    }
}
