package org.wellspring.portal.admin.drafting;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.wellspring.portal.drafting.Side;

/** One side of a comparison, as an address tells it. */
@FacesConverter(forClass = Side.class)
public class SideConverter implements Converter<Side> {

    @Override
    public Side getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || value.isEmpty()
                ? null
                : Side.parse(value).orElseThrow(() -> new ConverterException("No side: " + value));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Side value) {
        return value == null ? "" : value.toString();
    }
}
