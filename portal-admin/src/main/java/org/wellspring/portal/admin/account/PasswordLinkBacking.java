package org.wellspring.portal.admin.account;

import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.wellspring.portal.access.ChoosingPassword;
import org.wellspring.portal.access.LinkKind;
import org.wellspring.portal.admin.message.Notices;

/** A page that somebody opens by a link to choose a password. */
public abstract class PasswordLinkBacking implements Serializable {

    private final ChoosingPassword choosing;
    private final LinkKind kind;

    private String key;
    private String name;
    private transient String wanted;

    protected PasswordLinkBacking(ChoosingPassword choosing, LinkKind kind) {
        this.choosing = choosing;
        this.kind = kind;
    }

    public void load() {
        LinkHeaders.set();
        name = choosing.owner(kind, key);
    }

    public String choose() {
        choose(choosing, wanted.toCharArray(), Faces.getRemoteAddr());
        Notices.flash("new_password.message.chosen", name);
        return "/sign-in?faces-redirect=true";
    }

    /** Uses the link up. */
    protected abstract void choose(ChoosingPassword choosing, char[] password, String origin);

    /** Who the link is for; {@code null} when it does not work. */
    public String getName() {
        return name;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
