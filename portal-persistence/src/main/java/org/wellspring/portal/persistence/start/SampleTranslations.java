package org.wellspring.portal.persistence.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.translation.Translating;

/** What the portal ships in several languages: {@code translations.properties} tells what says the same as what. */
@Dependent
class SampleTranslations {

    private final SampleDesk desk;
    private final Translating translating;
    private final Properties translations = SampleFiles.properties("translations.properties");

    @Inject
    SampleTranslations(SampleDesk desk, Translating translating) {
        this.desk = desk;
        this.translating = translating;
    }

    /** @param shipped the numbers of items by the names that the properties have for them */
    void tie(Map<String, Long> shipped) {
        translations
                .stringPropertyNames()
                .forEach(name -> tie(shipped.get(name), shipped.get(translations.getProperty(name))));
    }

    /** A translated document asks the same questions in the same order. */
    private void tie(long item, long original) {
        translating.tie(Actor.SAMPLES, item, original);
        Iterator<Long> asked = questions(original).iterator();
        questions(item).forEach(question -> translating.tie(Actor.SAMPLES, question, asked.next()));
    }

    private List<Long> questions(long item) {
        return desk.open(item).state().list("faqs");
    }
}
