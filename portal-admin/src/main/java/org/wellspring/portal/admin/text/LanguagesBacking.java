package org.wellspring.portal.admin.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.Languages;

/** The languages in which the portal publishes, by their names in the language of the page. */
@Named("languages")
@RequestScoped
public class LanguagesBacking {

    public List<SelectItem> getAll() {
        Locale page = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Languages.ALL.stream()
                .map(language -> new SelectItem(language, language.getDisplayLanguage(page)))
                .toList();
    }
}
