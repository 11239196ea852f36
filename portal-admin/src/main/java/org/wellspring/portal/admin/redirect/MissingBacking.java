package org.wellspring.portal.admin.redirect;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.admin.undo.Undo;
import org.wellspring.portal.redirect.MissWriting;
import org.wellspring.portal.redirect.Redirecting;

/** The page with what readers did not find: led somewhere in one step, or ignored. */
@Named("missing")
@ViewScoped
public class MissingBacking implements Serializable {

    private static final int SHOWN = 100;

    private final Redirecting redirecting;
    private final MissWriting writing;
    private final ActorBacking actor;

    private List<MissedRow> rows;

    protected MissingBacking() {
        this(null, null, null);
    }

    @Inject
    public MissingBacking(Redirecting redirecting, MissWriting writing, ActorBacking actor) {
        this.redirecting = redirecting;
        this.writing = writing;
        this.actor = actor;
    }

    /** What this server counted a moment ago is told as well. */
    public void load() {
        writing.write();
        rows = redirecting.missed(actor.get(), SHOWN).stream()
                .map(MissedRow::new)
                .toList();
    }

    public String lead(MissedRow row) {
        if (row.getTarget() == null) {
            Notices.error("missing.message.no_target", row.getPath());
            return null;
        }
        redirecting.lead(actor.get(), row.getPath(), row.getTarget());
        Notices.flash("redirects.message.led", row.getPath(), row.getTarget());
        return again();
    }

    public String ignore(MissedRow row) {
        redirecting.ignore(actor.get(), row.getPath());
        Undo.offer(Undo.Kind.IGNORED_PATH, row.getPath(), Texts.text("missing.message.ignored", row.getPath()));
        return again();
    }

    private static String again() {
        return "/missing?faces-redirect=true";
    }

    public List<MissedRow> getRows() {
        return rows;
    }
}
