package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.wellspring.portal.access.ChangingAddress;
import org.wellspring.portal.admin.message.Notices;

/** The page on which somebody confirms that mail for their account comes to a new address. */
@Named("confirmAddress")
@ViewScoped
public class ConfirmAddressBacking implements Serializable {

    private final ChangingAddress changing;

    private String key;
    private String address;

    protected ConfirmAddressBacking() {
        this(null);
    }

    @Inject
    public ConfirmAddressBacking(ChangingAddress changing) {
        this.changing = changing;
    }

    public void load() {
        LinkHeaders.set();
        address = changing.wanted(key).value();
    }

    public void confirm() {
        changing.confirm(key, Faces.getRemoteAddr());
        address = null;
        Notices.info("confirm_address.message.confirmed");
    }

    /** The new address; {@code null} when the link does not work, or has done so. */
    public String getAddress() {
        return address;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
