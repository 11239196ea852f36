package org.wellspring.portal.admin.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages that a document can be in, by their names in the language of the page. */
@Named("languages")
@RequestScoped
public class LanguagesBacking {

    public List<SelectItem> getAll() {
        Locale page = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .map(Locale::forLanguageTag)
                .map(language -> new SelectItem(language, language.getDisplayLanguage(page)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }
}
