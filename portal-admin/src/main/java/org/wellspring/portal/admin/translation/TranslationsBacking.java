package org.wellspring.portal.admin.translation;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.listing.Listing;
import org.wellspring.portal.translation.Translating;

/** The page on which editors tie an item to its original and say that it is up to date. */
@Named("translations")
@ViewScoped
public class TranslationsBacking implements Serializable {

    private static final int MOST = 50;

    private final Drafting drafting;
    private final Listing listing;
    private final Translating translating;
    private final ActorBacking actor;

    private Long id;
    private Long original;
    private String words = "";
    private Draft draft;
    private List<SelectItem> originals;

    protected TranslationsBacking() {
        this(null, null, null, null);
    }

    @Inject
    public TranslationsBacking(Drafting drafting, Listing listing, Translating translating, ActorBacking actor) {
        this.drafting = drafting;
        this.listing = listing;
        this.translating = translating;
        this.actor = actor;
    }

    public void load() {
        draft = drafting.open(actor.get(), id);
        originals = originals();
    }

    public String tie() {
        if (original == null) {
            Notices.errorAt("original", "field.required", Texts.text("translations.original"));
            return null;
        }
        translating.tie(actor.get(), id, original);
        return again("translations.message.tied");
    }

    /** Offers the items that have the words in their titles. */
    public void find() {
        originals = originals();
    }

    public String untie() {
        translating.untie(actor.get(), id);
        return again("translations.message.parted");
    }

    public String confirm() {
        translating.confirm(actor.get(), id);
        return again("translations.message.confirmed");
    }

    private String again(String message) {
        Notices.flash(message);
        return "/translations?faces-redirect=true&id=" + id;
    }

    private List<SelectItem> originals() {
        Locale page = Faces.getLocale();
        return Languages.ALL.stream()
                .filter(language -> !language.equals(draft.language()))
                .flatMap(language ->
                        listing
                                .choices(actor.get(), List.of(draft.kind()), words, Optional.of(language), MOST)
                                .stream())
                .map(item -> new SelectItem(
                        item.id(), item.title() + " (" + item.language().getDisplayLanguage(page) + ")"))
                .sorted((one, other) -> one.getLabel().compareToIgnoreCase(other.getLabel()))
                .toList();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    /** Items of the draft's kind in other languages, by their titles. */
    public List<SelectItem> getOriginals() {
        return originals;
    }

    public Draft getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOriginal() {
        return original;
    }

    public void setOriginal(Long original) {
        this.original = original;
    }
}
