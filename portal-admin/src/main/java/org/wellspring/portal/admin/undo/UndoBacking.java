package org.wellspring.portal.admin.undo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.feedback.ReadingFeedback;
import org.wellspring.portal.redirect.Redirecting;
import org.wellspring.portal.trash.Trashing;

/** Takes a deletion back, from the message that told of it. */
@Named("undo")
@RequestScoped
public class UndoBacking {

    private final Redirecting redirecting;
    private final ReadingFeedback feedback;
    private final Trashing trashing;
    private final ActorBacking actor;

    private Undo.Kind kind;
    private String subject;

    protected UndoBacking() {
        this(null, null, null, null);
    }

    @Inject
    public UndoBacking(Redirecting redirecting, ReadingFeedback feedback, Trashing trashing, ActorBacking actor) {
        this.redirecting = redirecting;
        this.feedback = feedback;
        this.trashing = trashing;
        this.actor = actor;
    }

    /** The page is shown again, as it is now. */
    public void act() {
        switch (kind) {
            case FEEDBACK -> feedback.unread(actor.get(), number());
            case IGNORED_PATH -> redirecting.watch(actor.get(), subject);
            case REDIRECT -> redirecting.putBack(actor.get(), number());
            case TRASHED_ITEMS ->
                Stream.of(subject.split(",")).forEach(id -> trashing.putBack(actor.get(), Long.parseLong(id)));
        }
        Notices.flash("undo.message.done");
        Faces.redirect(Faces.getRequestURIWithQueryString());
    }

    private long number() {
        return Long.parseLong(subject);
    }

    public Undo getOffered() {
        return Undo.offered();
    }

    public Undo.Kind getKind() {
        return kind == null && getOffered() != null ? getOffered().kind() : kind;
    }

    public void setKind(Undo.Kind kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject == null && getOffered() != null ? getOffered().subject() : subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
