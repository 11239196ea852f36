package org.wellspring.portal.admin.redirect;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.MisplacedRefusal;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.admin.paging.PageNumber;
import org.wellspring.portal.admin.undo.Undo;
import org.wellspring.portal.redirect.Redirecting;

/** The page with all redirects: new ones, led elsewhere, removed. */
@Named("redirects")
@ViewScoped
public class RedirectsBacking implements Serializable {

    private final Redirecting redirecting;
    private final ActorBacking actor;

    private PageNumber page = PageNumber.FIRST;
    private long count;
    private List<RedirectRow> rows;
    private String path;
    private String target;

    protected RedirectsBacking() {
        this(null, null);
    }

    @Inject
    public RedirectsBacking(Redirecting redirecting, ActorBacking actor) {
        this.redirecting = redirecting;
        this.actor = actor;
    }

    public void load() {
        count = redirecting.count(actor.get());
        rows = redirecting.list(actor.get(), page.offset(), PageNumber.SIZE).stream()
                .map(RedirectRow::new)
                .toList();
    }

    public String add() {
        if (path == null || target == null) {
            boolean noPath = path == null;
            Notices.errorAt(
                    noPath ? "path" : "target",
                    "field.required",
                    Texts.text(noPath ? "redirects.path" : "redirects.target"));
            return null;
        }
        redirecting.lead(actor.get(), path, target);
        return led(path, target);
    }

    public String change(RedirectRow row) {
        if (row.getTarget() == null) {
            Notices.error("missing.message.no_target", row.getPath());
            return null;
        }
        MisplacedRefusal.at("rows", () -> redirecting.lead(actor.get(), row.getPath(), row.getTarget()));
        return led(row.getPath(), row.getTarget());
    }

    private String led(String from, String to) {
        Notices.flash("redirects.message.led", from, to);
        return again();
    }

    public String remove(RedirectRow row) {
        redirecting.remove(actor.get(), row.getId());
        Undo.offer(
                Undo.Kind.REDIRECT, Long.toString(row.getId()), Texts.text("redirects.message.removed", row.getPath()));
        return again();
    }

    private String again() {
        return "/redirects?faces-redirect=true&page=" + page.value();
    }

    public boolean isMore() {
        return page.hasNext(count);
    }

    public List<RedirectRow> getRows() {
        return rows;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public int getPage() {
        return page.value();
    }

    public void setPage(int page) {
        this.page = PageNumber.of(page);
    }
}
