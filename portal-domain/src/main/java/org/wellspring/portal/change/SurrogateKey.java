package org.wellspring.portal.change;

import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;

/**
 * By what a kept page is found when something that it shows has changed. A page has one for each edition that it shows
 * and one for each place where it looked for what to show, as a list does. Caches along the way know it as the header
 * {@code Surrogate-Key}.
 *
 * @param value without white space
 */
public record SurrogateKey(String value) {

    /** What no page is shown without: the site's settings, its menus, the tree of topics. */
    public static final SurrogateKey SITE = new SurrogateKey("site");

    /** Which items are public, of whatever kind. */
    public static final SurrogateKey ITEMS = new SurrogateKey("items");

    /** An edition that is shown, in whole or by its title alone. */
    public static SurrogateKey edition(long id) {
        return new SurrogateKey("e" + id);
    }

    /** Which items of a kind are public in a language, and what their titles are. */
    public static SurrogateKey kind(ItemKind kind, Locale language) {
        return new SurrogateKey(kind.name().toLowerCase(Locale.ROOT) + "-" + language.toLanguageTag());
    }

    /** How many articles are public in a language, and of which days they are. */
    public static SurrogateKey calendar(Locale language) {
        return new SurrogateKey("calendar-" + language.toLanguageTag());
    }

    /** Which articles name an item themselves: a topic, a question, somebody who wrote or reviewed them. */
    public static SurrogateKey naming(long item) {
        return new SurrogateKey("n" + item);
    }

    /** Which articles are of a topic or of any under it. */
    public static SurrogateKey under(long topic) {
        return new SurrogateKey("u" + topic);
    }

    /** Which questions are of a topic or of any under it. */
    public static SurrogateKey asked(long topic) {
        return new SurrogateKey("q" + topic);
    }

    /** Which topics lie right under a topic. */
    public static SurrogateKey children(long topic) {
        return new SurrogateKey("t" + topic);
    }

    /** Which disclaimers are meant for every article in a language. */
    public static SurrogateKey disclaimed(Locale language) {
        return new SurrogateKey("disclaimed-" + language.toLanguageTag());
    }

    @Override
    public String toString() {
        return value;
    }
}
