package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import org.omnifaces.util.Faces;
import org.wellspring.portal.admin.message.Notices;

/** Ends the session, from every page. */
@Named("signOut")
@RequestScoped
public class SignOutBacking {

    public String signOut() throws ServletException {
        Faces.logout();
        Faces.invalidateSession();
        Notices.flash("sign_in.message.signed_out");
        return "/sign-in?faces-redirect=true";
    }
}
