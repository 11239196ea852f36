package org.wellspring.portal.admin.text;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.text.Slug;

/** The last part of an item's address, as typed. */
@FacesConverter(forClass = Slug.class)
public class AddressConverter implements Converter<Slug> {

    @Override
    public Slug getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!Slug.isValid(typed.strip())) {
            String text = Texts.text("field.slug.invalid", Slug.MAX_LENGTH);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        return new Slug(typed.strip());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Slug slug) {
        return slug == null ? "" : slug.value();
    }
}
