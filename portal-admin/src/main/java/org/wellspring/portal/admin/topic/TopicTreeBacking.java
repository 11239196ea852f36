package org.wellspring.portal.admin.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.Languages;

/** The page with the tree of topics of a language; topics.js fills it. */
@Named("topicTree")
@RequestScoped
public class TopicTreeBacking {

    private Locale language = Languages.DEFAULT;

    public List<Locale> getLanguages() {
        return Languages.ALL;
    }

    public Locale getLanguage() {
        return language;
    }

    public void setLanguage(Locale language) {
        this.language = language == null ? Languages.DEFAULT : Languages.nearest(language);
    }
}
