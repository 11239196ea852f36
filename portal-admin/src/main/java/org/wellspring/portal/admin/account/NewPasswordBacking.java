package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.wellspring.portal.access.ChoosingPassword;
import org.wellspring.portal.access.LinkKind;
import org.wellspring.portal.admin.message.Notices;

/** The page that the link of somebody opens who has forgotten their password. */
@Named("newPassword")
@ViewScoped
public class NewPasswordBacking implements Serializable {

    private final ChoosingPassword choosing;

    private String key;
    private String name;
    private transient String wanted;

    protected NewPasswordBacking() {
        this(null);
    }

    @Inject
    public NewPasswordBacking(ChoosingPassword choosing) {
        this.choosing = choosing;
    }

    public void load() {
        LinkHeaders.set();
        name = choosing.owner(LinkKind.PASSWORD, key);
    }

    public String choose() {
        choosing.reset(key, wanted.toCharArray(), Faces.getRemoteAddr());
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
