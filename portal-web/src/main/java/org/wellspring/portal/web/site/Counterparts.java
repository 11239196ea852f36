package org.wellspring.portal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.glossary.Glossary;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.translation.Counterpart;
import org.wellspring.portal.translation.PublishedTranslations;
import org.wellspring.portal.web.address.Address;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.address.Route;
import org.wellspring.portal.web.recall.Recall;

/**
 * The page that is shown, in the site's other languages: the same list, or the item's translation. An item is asked for
 * once; a page that tells of a problem asks for nothing.
 */
@RequestScoped
public class Counterparts {

    @Inject
    private PublishedTranslations published;

    @Inject
    private CurrentAddress current;

    @Inject
    private CurrentSite site;

    @Inject
    private ReadingInstant reading;

    @Inject
    private Recall recall;

    @Inject
    private HttpServletRequest request;

    private List<Counterpart> ofItem;

    /** Where the page is in a language; empty where it is not. */
    Optional<Address> in(Locale language) {
        return current.get().filter(shown -> !isProblem()).flatMap(shown -> in(language, shown));
    }

    private Optional<Address> in(Locale language, Address shown) {
        if (language.equals(shown.language())) {
            return Optional.of(shown);
        }
        if (shown.page() > 1) {
            return Optional.empty();
        }
        if (shown.route().isInEveryLanguage()) {
            return Optional.of(Address.of(language, shown.route(), null));
        }
        return ofItem(shown).stream()
                .filter(counterpart -> counterpart.language().equals(language))
                .findFirst()
                .map(counterpart -> Address.of(
                        language, shown.route(), shown.route() == Route.GLOSSARY ? null : counterpart.slug()));
    }

    /** The page in each language in which it is; none where it is in one alone. */
    List<Address> all() {
        List<Address> all = new ArrayList<>();
        site.get().languages().forEach(language -> in(language).ifPresent(all::add));
        return all.size() > 1 ? all : List.of();
    }

    private List<Counterpart> ofItem(Address shown) {
        if (ofItem == null) {
            ofItem = shown.route() == Route.GLOSSARY
                    ? read(ItemKind.PAGE, shown, Glossary.SLUG)
                    : shown.route()
                            .kind()
                            .map(kind -> read(kind, shown, shown.slug()))
                            .orElse(List.of());
        }
        return ofItem;
    }

    private List<Counterpart> read(ItemKind kind, Address shown, Slug slug) {
        return recall.read(
                        Found.class,
                        shown.atPage(1),
                        () -> new Found(published.of(kind, shown.language(), slug, reading.get())),
                        any -> Set.of(SurrogateKey.ITEMS))
                .counterparts();
    }

    /** Where an item is in other languages. */
    private record Found(List<Counterpart> counterparts) {}

    private boolean isProblem() {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }
}
