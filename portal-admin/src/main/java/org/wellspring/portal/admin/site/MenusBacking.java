package org.wellspring.portal.admin.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.site.DatedMenu;
import org.wellspring.portal.site.EditingMenus;
import org.wellspring.portal.site.MenuEntry;
import org.wellspring.portal.site.MenuPlace;
import org.wellspring.portal.site.MenuTarget;
import org.wellspring.portal.site.MenuView;

/** The page on which publishers arrange the menus; menus.js fills it. */
@Named("menus")
@RequestScoped
public class MenusBacking {

    private final EditingMenus editing;
    private final ActorBacking actor;

    private MenuPlace place = MenuPlace.MAIN;
    private Locale language = Languages.DEFAULT;
    private List<DatedMenu> history;

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

    public List<DatedMenu> getHistory() {
        return history;
    }

    /** What an entry is called: as it says itself, else what it leads to. */
    public String words(MenuEntry entry, MenuView menu) {
        if (!entry.label().isEmpty()) {
            return entry.label();
        }
        String target = Texts.text("menus.target." + entry.target());
        return entry.item() == null ? target : menu.titles().getOrDefault(entry.item(), target);
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
