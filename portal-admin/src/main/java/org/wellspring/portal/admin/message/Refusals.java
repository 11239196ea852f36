package org.wellspring.portal.admin.message;

import jakarta.faces.application.FacesMessage;
import java.util.Map;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.PasswordRefusedException;
import org.wellspring.portal.account.WrongPasswordException;
import org.wellspring.portal.article.EmptyArticleException;
import org.wellspring.portal.article.UnfilledFigureException;
import org.wellspring.portal.disclaimer.EmptyDisclaimerException;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.edition.SlugTakenException;
import org.wellspring.portal.faq.UnansweredException;
import org.wellspring.portal.intake.UnreadableSourceException;
import org.wellspring.portal.media.ImageRefusedException;

/**
 * The one place where a refusal of the domain becomes a message: its text is {@code refusal.<key>}, and it stands next
 * to the field concerned if the form has it, else above the form.
 */
final class Refusals {

    private static final Map<Class<? extends DomainException>, String> FIELDS = Map.of(
            EmptyArticleException.class, "body",
            EmptyDisclaimerException.class, "text",
            ImageRefusedException.class, "image",
            PasswordRefusedException.class, "wanted",
            SlugTakenException.class, "slug",
            UnansweredException.class, "answer",
            UnfilledFigureException.class, "figures",
            UnreadableSourceException.class, "source",
            WrongPasswordException.class, "present");

    private Refusals() {}

    static void show(DomainException refusal) {
        String key = "refusal." + refusal.key();
        Notices.errorAt(
                field(refusal),
                Notices.message(
                        FacesMessage.SEVERITY_ERROR, key, refusal.arguments().toArray()));
    }

    private static String field(DomainException refusal) {
        return refusal instanceof InvalidContentException invalid ? invalid.field() : FIELDS.get(refusal.getClass());
    }
}
