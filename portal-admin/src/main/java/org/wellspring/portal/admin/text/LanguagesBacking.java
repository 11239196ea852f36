package org.wellspring.portal.admin.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.admin.site.SiteBacking;

/** The languages in which readers find the site, by their names in the language of the page. */
@Named("languages")
@RequestScoped
public class LanguagesBacking {

    private final SiteBacking site;

    protected LanguagesBacking() {
        this(null);
    }

    @Inject
    public LanguagesBacking(SiteBacking site) {
        this.site = site;
    }

    public List<SelectItem> getAll() {
        Locale page = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return site.get().languages().stream()
                .map(language -> new SelectItem(language, language.getDisplayLanguage(page)))
                .toList();
    }
}
