package org.wellspring.portal.admin.message;

import jakarta.faces.application.FacesMessage;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.EmailRefusedException;
import org.wellspring.portal.account.NameRefusedException;
import org.wellspring.portal.account.NoRoleException;
import org.wellspring.portal.account.PasswordRefusedException;
import org.wellspring.portal.account.ProfileRefusedException;
import org.wellspring.portal.account.TooManyTriesException;
import org.wellspring.portal.account.WrongCodeException;
import org.wellspring.portal.account.WrongPasswordException;
import org.wellspring.portal.article.EmptyArticleException;
import org.wellspring.portal.article.UnfilledFigureException;
import org.wellspring.portal.asof.InstantRefusedException;
import org.wellspring.portal.asof.PathRefusedException;
import org.wellspring.portal.disclaimer.EmptyDisclaimerException;
import org.wellspring.portal.disclaimer.NoTopicException;
import org.wellspring.portal.edition.BeginsInThePastException;
import org.wellspring.portal.edition.EndsBeforeItBeginsException;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.edition.ReservedSlugException;
import org.wellspring.portal.edition.SlugInTrashException;
import org.wellspring.portal.edition.SlugTakenException;
import org.wellspring.portal.faq.UnansweredException;
import org.wellspring.portal.intake.UnreadableSourceException;
import org.wellspring.portal.page.EmptyPageException;
import org.wellspring.portal.picture.NoPictureException;
import org.wellspring.portal.picture.PictureRefusedException;
import org.wellspring.portal.picture.PictureTooLargeException;
import org.wellspring.portal.redirect.AddressInUseException;
import org.wellspring.portal.redirect.DestinationRefusedException;
import org.wellspring.portal.redirect.RedirectPathRefusedException;
import org.wellspring.portal.review.NoReviewerException;
import org.wellspring.portal.review.PassageNotFoundException;
import org.wellspring.portal.site.DefaultLanguageException;
import org.wellspring.portal.site.MenuEntryException;
import org.wellspring.portal.topic.TopicLoopException;
import org.wellspring.portal.workflow.NoCommentException;

/**
 * The one place where a refusal of the domain becomes a message: its text is {@code refusal.<key>}, and it stands next
 * to the field concerned if the form has it, else above the form.
 */
public final class Refusals {

    private static final Map<Class<? extends DomainException>, String> FIELDS = Map.ofEntries(
            Map.entry(AddressInUseException.class, "path"),
            Map.entry(DestinationRefusedException.class, "target"),
            Map.entry(RedirectPathRefusedException.class, "path"),
            Map.entry(DefaultLanguageException.class, "languages"),
            Map.entry(EmailRefusedException.class, "email"),
            Map.entry(EmptyArticleException.class, "body"),
            Map.entry(EmptyDisclaimerException.class, "text"),
            Map.entry(EmptyPageException.class, "body"),
            Map.entry(BeginsInThePastException.class, "from"),
            Map.entry(EndsBeforeItBeginsException.class, "until"),
            Map.entry(NoPictureException.class, "image"),
            Map.entry(PictureRefusedException.class, "image"),
            Map.entry(PictureTooLargeException.class, "image"),
            Map.entry(NameRefusedException.class, "name"),
            Map.entry(NoRoleException.class, "roles"),
            Map.entry(NoCommentException.class, "comment"),
            Map.entry(NoReviewerException.class, "reviewer"),
            Map.entry(NoTopicException.class, "topics"),
            Map.entry(InstantRefusedException.class, "time"),
            Map.entry(PathRefusedException.class, "path"),
            Map.entry(PassageNotFoundException.class, "passage"),
            Map.entry(PasswordRefusedException.class, "wanted"),
            Map.entry(ReservedSlugException.class, "slug"),
            Map.entry(SlugInTrashException.class, "slug"),
            Map.entry(SlugTakenException.class, "slug"),
            Map.entry(TooManyTriesException.class, "present"),
            Map.entry(TopicLoopException.class, "topics"),
            Map.entry(UnansweredException.class, "answer"),
            Map.entry(UnfilledFigureException.class, "figures"),
            Map.entry(UnreadableSourceException.class, "source"),
            Map.entry(WrongCodeException.class, "code"),
            Map.entry(WrongPasswordException.class, "present"));

    private Refusals() {}

    /** @param place the field that the page says is concerned, if it does */
    static void show(DomainException refusal, Optional<String> place) {
        Notices.errorAt(
                place.or(() -> field(refusal)).orElse(null),
                Notices.message(
                        FacesMessage.SEVERITY_ERROR,
                        key(refusal),
                        refusal.arguments().toArray()));
    }

    /** The reason, in a language of the console. */
    public static String text(DomainException refusal, Locale language) {
        return Texts.text(language, key(refusal), refusal.arguments().toArray());
    }

    /** The name of the field that a form would show the reason at. */
    public static Optional<String> field(DomainException refusal) {
        if (refusal instanceof ProfileRefusedException profile) {
            return Optional.of(profile.field());
        }
        if (refusal instanceof MenuEntryException entry) {
            return Optional.of(entry.position() + "." + entry.field());
        }
        return Optional.ofNullable(
                refusal instanceof InvalidContentException invalid ? invalid.field() : FIELDS.get(refusal.getClass()));
    }

    private static String key(DomainException refusal) {
        return "refusal." + refusal.key();
    }
}
