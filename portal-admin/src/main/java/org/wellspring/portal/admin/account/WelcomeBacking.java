package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.wellspring.portal.access.ChoosingPassword;
import org.wellspring.portal.access.LinkKind;
import org.wellspring.portal.admin.message.Notices;

/** The page that an invitation opens. */
@Named("welcome")
@ViewScoped
public class WelcomeBacking implements Serializable {

    private final ChoosingPassword choosing;

    private String key;
    private String name;
    private transient String wanted;

    protected WelcomeBacking() {
        this(null);
    }

    @Inject
    public WelcomeBacking(ChoosingPassword choosing) {
        this.choosing = choosing;
    }

    public void load() {
        LinkHeaders.set();
        name = choosing.owner(LinkKind.INVITATION, key);
    }

    public String choose() {
        choosing.accept(key, wanted.toCharArray(), Faces.getRemoteAddr());
        Notices.flash("new_password.message.chosen", name);
        return "/sign-in?faces-redirect=true";
    }

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
