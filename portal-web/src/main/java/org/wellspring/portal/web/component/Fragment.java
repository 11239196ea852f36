package org.wellspring.portal.web.component;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A part of a page that is there or not; the one of Facelets asks four times whether it is. */
public class Fragment extends UIComponentBase {

    static final String FAMILY = "facelets";

    @Override
    public String getFamily() {
        return FAMILY;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
    }
}
