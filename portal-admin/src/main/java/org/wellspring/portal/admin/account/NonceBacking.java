package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the page's Content Security Policy, for forms that are to work without scripts: PrimeFaces wants it back
 * when it shows a page again.
 */
@Named("nonce")
@RequestScoped
public class NonceBacking {

    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
