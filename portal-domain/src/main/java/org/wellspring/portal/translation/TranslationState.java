package org.wellspring.portal.translation;

import java.util.List;
import java.util.Locale;

/**
 * What editors see of an item's languages.
 *
 * @param isTranslation whether it is the translation of another
 * @param outdated whether readers of the original see another edition than the one that it says the same as
 * @param others the items that are tied to it, the original first
 */
public record TranslationState(boolean isTranslation, boolean outdated, List<Other> others) {

    public TranslationState {
        others = List.copyOf(others);
    }

    /**
     * The same item in another language.
     *
     * @param outdated whether it says the same as an earlier edition of the original
     */
    public record Other(long id, Locale language, String title, boolean original, boolean outdated) {}
}
