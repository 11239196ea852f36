package org.wellspring.portal.admin.message;

import jakarta.faces.application.FacesMessage;
import java.util.Map;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.EmailRefusedException;
import org.wellspring.portal.account.NameRefusedException;
import org.wellspring.portal.account.NoRoleException;
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

    private static final Map<Class<? extends DomainException>, String> FIELDS = Map.ofEntries(
            Map.entry(EmailRefusedException.class, "email"),
            Map.entry(EmptyArticleException.class, "body"),
            Map.entry(EmptyDisclaimerException.class, "text"),
            Map.entry(ImageRefusedException.class, "image"),
            Map.entry(NameRefusedException.class, "name"),
            Map.entry(NoRoleException.class, "roles"),
            Map.entry(PasswordRefusedException.class, "wanted"),
            Map.entry(SlugTakenException.class, "slug"),
            Map.entry(UnansweredException.class, "answer"),
            Map.entry(UnfilledFigureException.class, "figures"),
            Map.entry(UnreadableSourceException.class, "source"),
            Map.entry(WrongPasswordException.class, "present"));

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
