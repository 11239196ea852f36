package org.wellspring.portal.disclaimer;

import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.text.RichText;

/** The disclaimers' drafts, as far as finding one to use again goes. */
public interface Disclaimers {

    /** A disclaimer of this language whose draft has just this text. */
    Optional<Disclaimer> withText(Locale language, RichText text);
}
