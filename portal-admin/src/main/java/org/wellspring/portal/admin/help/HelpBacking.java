package org.wellspring.portal.admin.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.wellspring.portal.admin.message.Texts;

/** What explains the page that is shown: {@code articles_edit.help.text} for {@code articles/edit.xhtml}. */
@Named("help")
@RequestScoped
public class HelpBacking {

    /** Error pages explain themselves. */
    public boolean isKnown() {
        return Texts.has(page() + ".help.text");
    }

    public String getTitle() {
        return Texts.text(page() + ".help.title");
    }

    public String getText() {
        return Texts.text(page() + ".help.text");
    }

    private static String page() {
        return name(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    /** @param view the page's path, with or without the folder that the pages lie in */
    static String name(String view) {
        return view.replaceFirst("^/WEB-INF/faces-views", "")
                .replaceFirst("^/", "")
                .replaceFirst("\\.xhtml$", "")
                .replaceAll("[/-]", "_");
    }
}
