package org.wellspring.portal.admin.trash;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.admin.paging.PageNumber;
import org.wellspring.portal.trash.Emptying;
import org.wellspring.portal.trash.TrashLine;
import org.wellspring.portal.trash.Trashing;

/** The page with what lies in the trash: put back, or erased. */
@Named("trash")
@ViewScoped
public class TrashBacking implements Serializable {

    private final Emptying emptying;
    private final Trashing trashing;
    private final ActorBacking actor;

    private PageNumber page = PageNumber.FIRST;
    private long count;
    private List<TrashLine> lines;

    protected TrashBacking() {
        this(null, null, null);
    }

    @Inject
    public TrashBacking(Emptying emptying, Trashing trashing, ActorBacking actor) {
        this.emptying = emptying;
        this.trashing = trashing;
        this.actor = actor;
    }

    public void load() {
        count = emptying.count(actor.get());
        lines = emptying.list(actor.get(), page.offset(), PageNumber.SIZE);
    }

    public String putBack(long id, String title) {
        trashing.putBack(actor.get(), id);
        return said("trash.message.put_back", title);
    }

    public String erase(long id, String title) {
        emptying.erase(actor.get(), id);
        return said("trash.message.erased", title);
    }

    public String clear() {
        return said("trash.message.emptied", emptying.eraseAll(actor.get()));
    }

    private String said(String key, Object argument) {
        Notices.flash(key, argument);
        return "/trash?faces-redirect=true&page=" + page.value();
    }

    public long getCount() {
        return count;
    }

    public boolean isMore() {
        return page.hasNext(count);
    }

    public List<TrashLine> getLines() {
        return lines;
    }

    public int getPage() {
        return page.value();
    }

    public void setPage(int page) {
        this.page = PageNumber.of(page);
    }
}
