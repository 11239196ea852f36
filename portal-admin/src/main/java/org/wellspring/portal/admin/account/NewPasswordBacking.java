package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.access.ChoosingPassword;
import org.wellspring.portal.access.LinkKind;

/** The page that the link of somebody opens who has forgotten their password. */
@Named("newPassword")
@ViewScoped
public class NewPasswordBacking extends PasswordLinkBacking {

    protected NewPasswordBacking() {
        this(null);
    }

    @Inject
    public NewPasswordBacking(ChoosingPassword choosing) {
        super(choosing, LinkKind.PASSWORD);
    }

    @Override
    protected void choose(ChoosingPassword choosing, char[] password, String origin) {
        choosing.reset(getKey(), password, origin);
    }
}
