package org.wellspring.portal.admin.text;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Locale;

/** A language as its tag (BCP 47). */
@FacesConverter(forClass = Locale.class)
public class LanguageConverter implements Converter<Locale> {

    @Override
    public Locale getAsObject(FacesContext context, UIComponent component, String tag) {
        return tag == null || tag.isBlank() ? null : Locale.forLanguageTag(tag);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Locale language) {
        return language == null ? "" : language.toLanguageTag();
    }
}
