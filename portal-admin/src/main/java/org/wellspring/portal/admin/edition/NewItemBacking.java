package org.wellspring.portal.admin.edition;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.catalogue.Beginning;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Languages;

/** The page that begins an item of any kind. */
@Named("newItem")
@ViewScoped
public class NewItemBacking implements Serializable {

    private final Beginning beginning;
    private final ActorBacking actor;

    private ItemKind kind;
    private String title;
    private Locale language = Languages.DEFAULT;

    protected NewItemBacking() {
        this(null, null);
    }

    @Inject
    public NewItemBacking(Beginning beginning, ActorBacking actor) {
        this.beginning = beginning;
        this.actor = actor;
    }

    public String begin() {
        long id = beginning.begin(actor.get(), kind, language, title);
        return Kinds.path(kind) + "/edit?faces-redirect=true&id=" + id;
    }

    /** The list from which this page was reached. */
    public String getList() {
        return Kinds.path(kind);
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Locale getLanguage() {
        return language;
    }

    public void setLanguage(Locale language) {
        this.language = language;
    }
}
