package org.wellspring.portal.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.Edition;

/** Editors say which items are the same in two languages, and which translations say again what their originals say. */
@ApplicationScoped
@Transactional
public class Translating {

    private final Translations translations;
    private final ContentItems items;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Translating() {
        this(null, null, null, null);
    }

    @Inject
    public Translating(Translations translations, ContentItems items, AuditTrail audit, InstantSource clock) {
        this.translations = translations;
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    public TranslationState state(Actor actor, long id) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        ContentItem item = items.get(ContentItem.class, id);
        Optional<Translation> own = translations.of(item);
        ContentItem original = own.map(Translation::original).orElse(item);
        int shown = shownEdition(original);
        List<TranslationState.Other> others = new ArrayList<>();
        own.ifPresent(translation -> others.add(
                new TranslationState.Other(original.id(), original.language(), original.title(), true, false)));
        translations.from(original).stream()
                .filter(translation -> !translation.item().equals(item))
                .map(translation -> other(translation, shown))
                .forEach(others::add);
        return new TranslationState(
                own.isPresent(),
                own.filter(translation -> translation.edition() < shown).isPresent(),
                others);
    }

    private static TranslationState.Other other(Translation translation, int shown) {
        ContentItem item = translation.item();
        return new TranslationState.Other(
                item.id(), item.language(), item.title(), false, translation.edition() < shown);
    }

    /**
     * Makes an item the translation of another, or of that one's original. What it was a translation of before is so no
     * more.
     *
     * @throws NotTranslatableException when the two are of different kinds or of the same language, when the item has
     *     translations itself, or when the original has another one in the language
     */
    public void tie(Actor actor, long id, long originalId) {
        actor.require(Role.AUTHOR);
        ContentItem item = items.getToChange(ContentItem.class, id);
        ContentItem named = items.get(ContentItem.class, originalId);
        ContentItem original = translations.of(named).map(Translation::original).orElse(named);
        requireTranslatable(item, original);
        String before = part(item);
        translations.add(new Translation(item, original, shownEdition(original)));
        audit.record(actor, Act.TRANSLATION_TIED, item.subject(), before, original.address());
    }

    private void requireTranslatable(ContentItem item, ContentItem original) {
        item.requireInUse();
        original.requireInUse();
        if (item.kind() != original.kind()) {
            throw new NotTranslatableException("kind");
        }
        if (item.language().equals(original.language())) {
            throw new NotTranslatableException("language");
        }
        if (!translations.from(item).isEmpty()) {
            throw new NotTranslatableException("original");
        }
        if (translations.from(original).stream()
                .map(Translation::item)
                .anyMatch(other -> other.language().equals(item.language()) && !other.equals(item))) {
            throw new NotTranslatableException("taken");
        }
    }

    /** Makes an item a translation of nothing. */
    public void untie(Actor actor, long id) {
        actor.require(Role.AUTHOR);
        ContentItem item = items.getToChange(ContentItem.class, id);
        String before = part(item);
        if (!before.isEmpty()) {
            audit.record(actor, Act.TRANSLATION_PARTED, item.subject(), before, "");
        }
    }

    private String part(ContentItem item) {
        Optional<Translation> translation = translations.of(item);
        translation.ifPresent(translations::remove);
        return translation.map(each -> each.original().address()).orElse("");
    }

    /** Says that an item tells again what readers of its original see now. */
    public void confirm(Actor actor, long id) {
        actor.require(Role.AUTHOR);
        ContentItem item = items.getToChange(ContentItem.class, id);
        translations.of(item).ifPresent(translation -> confirm(actor, translation));
    }

    private void confirm(Actor actor, Translation translation) {
        int shown = shownEdition(translation.original());
        String before = "edition " + translation.edition();
        translation.follow(translation.original(), shown);
        audit.record(actor, Act.TRANSLATION_CONFIRMED, translation.item().subject(), before, "edition " + shown);
    }

    private int shownEdition(ContentItem original) {
        return items.currentEdition(original, clock.instant())
                .map(Edition::number)
                .orElse(0);
    }
}
