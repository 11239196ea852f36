package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.access.ChoosingPassword;
import org.wellspring.portal.access.LinkKind;

/** The page that an invitation opens. */
@Named("welcome")
@ViewScoped
public class WelcomeBacking extends PasswordLinkBacking {

    protected WelcomeBacking() {
        this(null);
    }

    @Inject
    public WelcomeBacking(ChoosingPassword choosing) {
        super(choosing, LinkKind.INVITATION);
    }

    @Override
    protected void choose(ChoosingPassword choosing, char[] password, String origin) {
        choosing.accept(getKey(), password, origin);
    }
}
