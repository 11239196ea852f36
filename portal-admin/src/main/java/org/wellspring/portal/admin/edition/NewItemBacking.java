package org.wellspring.portal.admin.edition;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.catalogue.Beginning;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.text.Slug;

/** The page that begins an item of any kind. */
@Named("newItem")
@ViewScoped
public class NewItemBacking implements Serializable {

    private final Beginning beginning;
    private final ActorBacking actor;

    private ItemKind kind;
    private String title;
    private Locale language = Languages.DEFAULT;
    private Slug slug;

    protected NewItemBacking() {
        this(null, null);
    }

    @Inject
    public NewItemBacking(Beginning beginning, ActorBacking actor) {
        this.beginning = beginning;
        this.actor = actor;
    }

    public String begin() {
        long id = beginning.begin(actor.get(), kind, language, title, Optional.ofNullable(slug), "");
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

    /** {@code null} for the one that follows from the title. */
    public Slug getSlug() {
        return slug;
    }

    public void setSlug(Slug slug) {
        this.slug = slug;
    }

    public Locale getLanguage() {
        return language;
    }

    public void setLanguage(Locale language) {
        this.language = language;
    }
}
