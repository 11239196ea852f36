package org.wellspring.portal.admin.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.site.EditingMenus;
import org.wellspring.portal.site.MenuPlace;
import org.wellspring.portal.site.MenuTarget;
import org.wellspring.portal.site.StateOverview;

/** The page on which publishers arrange the menus; menus.js fills it. */
@Named("menus")
@RequestScoped
public class MenusBacking {

    private final EditingMenus editing;
    private final ActorBacking actor;

    private MenuPlace place = MenuPlace.MAIN;
    private Locale language = Languages.DEFAULT;
    private List<StateOverview> history;

    protected MenusBacking() {
        this(null, null);
    }

    @Inject
    public MenusBacking(EditingMenus editing, ActorBacking actor) {
        this.editing = editing;
        this.actor = actor;
    }

    public void load() {
        place = place == null ? MenuPlace.MAIN : place;
        language = language == null ? Languages.DEFAULT : Languages.nearest(language);
        history = editing.history(actor.get(), place, language);
    }

    public MenuPlace[] getPlaces() {
        return MenuPlace.values();
    }

    public List<Locale> getLanguages() {
        return Languages.ALL;
    }

    public MenuTarget[] getTargets() {
        return MenuTarget.values();
    }

    /** What the addresses of items of the menu's language begin with. */
    public String getPrefix() {
        return Languages.prefix(language) + "/";
    }

    public List<StateOverview> getHistory() {
        return history;
    }

    public MenuPlace getPlace() {
        return place;
    }

    public void setPlace(MenuPlace place) {
        this.place = place;
    }

    public Locale getLanguage() {
        return language;
    }

    public void setLanguage(Locale language) {
        this.language = language;
    }
}
