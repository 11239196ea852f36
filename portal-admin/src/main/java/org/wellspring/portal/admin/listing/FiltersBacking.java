package org.wellspring.portal.admin.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.bulk.BulkAct;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.listing.Need;
import org.wellspring.portal.workflow.Stage;

/** What lists can be filtered by, and what can be done with what is selected in them. */
@Named("filters")
@RequestScoped
public class FiltersBacking {

    private final ActorBacking actor;
    private final ViewsBacking views;

    /** Something that can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    protected FiltersBacking() {
        this(null, null);
    }

    @Inject
    public FiltersBacking(ActorBacking actor, ViewsBacking views) {
        this.actor = actor;
        this.views = views;
    }

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

    private static <E extends Enum<E>> List<Choice> choices(E[] all, Optional<E> chosen, Function<E, String> key) {
        return Stream.of(all)
                .map(each -> new Choice(
                        each.name().toLowerCase(Locale.ROOT),
                        Texts.text(key.apply(each)),
                        chosen.filter(each::equals).isPresent()))
                .toList();
    }

    /** What the person may do to several items of a kind at once. */
    public List<BulkAct> acts(ItemKind kind) {
        return Stream.of(BulkAct.values())
                .filter(act -> act.fits(kind) && act.isOpenTo(actor.get()))
                .toList();
    }

    /** What the view that is shown is called. */
    public String view(ItemList list) {
        String query = list.getAddress().query();
        String standard = views.shownStandard(query);
        String kept = views.shown(list.getKind(), query);
        if (standard != null) {
            return Texts.text("list.view." + standard);
        }
        return kept == null ? Texts.text("list.view.own") : kept;
    }
}
