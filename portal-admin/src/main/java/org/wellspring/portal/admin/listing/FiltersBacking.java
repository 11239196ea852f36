package org.wellspring.portal.admin.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.listing.Need;
import org.wellspring.portal.workflow.Stage;

/** What lists of items can be filtered by. */
@Named("filters")
@RequestScoped
public class FiltersBacking {

    /** Something that can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    public List<Choice> stages(ListAddress address) {
        return choices(Stage.values(), address.filter().stage(), stage -> "stage." + stage);
    }

    public List<Choice> statuses(ListAddress address) {
        return choices(ItemStatus.values(), address.filter().status(), status -> "status." + status);
    }

    public List<Choice> needs(ListAddress address) {
        return choices(Need.values(), address.filter().need(), need -> "list.need." + need);
    }

    public List<Choice> languages(ListAddress address) {
        Locale page = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Languages.ALL.stream()
                .map(language -> new Choice(
                        language.toLanguageTag(),
                        language.getDisplayLanguage(page),
                        address.filter().language().filter(language::equals).isPresent()))
                .toList();
    }

    public static <E extends Enum<E>> List<Choice> choices(E[] all, Optional<E> chosen, Function<E, String> key) {
        return Stream.of(all)
                .map(each -> new Choice(
                        each.name().toLowerCase(Locale.ROOT),
                        Texts.text(key.apply(each)),
                        chosen.filter(each::equals).isPresent()))
                .toList();
    }
}
