package org.wellspring.portal.admin.drafting;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/**
 * The numbers of items in the order in which the page has them, joined by commas. The page itself shows them: without
 * scripts as boxes to tick, each with a number, with scripts as one field that has them all.
 */
@FacesComponent(NumbersInput.TYPE)
public class NumbersInput extends UIInput {

    public static final String TYPE = "org.wellspring.portal.admin.NumbersInput";

    public NumbersInput() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    /** Boxes of which none is ticked send nothing, and mean it. */
    @Override
    public void decode(FacesContext context) {
        String[] sent =
                context.getExternalContext().getRequestParameterValuesMap().get(getClientId(context));
        setSubmittedValue(sent == null ? "" : String.join(",", sent));
    }
}
