package org.wellspring.portal.admin.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.faces.http.BaseUrl;

/** Where readers find the site. */
@Named("siteAddress")
@RequestScoped
public class SiteAddressBacking {

    @Inject
    private HttpServletRequest request;

    /** Scheme, host and port. */
    public String getOrigin() {
        return BaseUrl.of(request);
    }

    public String getHost() {
        return getOrigin().replaceFirst("^https?://", "");
    }

    /** The addresses of items like this one, up to their own names. */
    public String list(Draft draft) {
        String address = draft.address();
        return address.substring(0, address.lastIndexOf('/') + 1);
    }
}
