package org.wellspring.portal.persistence.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.edition.ItemKind;

/** What the shipped documents are about: {@code topics.properties} tells of the topics and names them for documents. */
@Dependent
class SampleTopics {

    private static final String FIELD = "topics";

    private final SampleDesk desk;
    private final Properties topics = SampleFiles.properties("topics.properties");
    private final Map<String, Long> published = new HashMap<>();

    @Inject
    SampleTopics(SampleDesk desk) {
        this.desk = desk;
    }

    /** Puts an article and its questions under the topics of its document; they are public from then on. */
    void classify(long article, String document) {
        Draft draft = desk.open(article);
        String numbers = Stream.of(topics.getProperty(document + ".topics", "").split(","))
                .filter(key -> !key.isEmpty())
                .map(key -> number(key, draft.language()))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        desk.save(draft, draft.state().replacing(FIELD, numbers));
        for (long question : draft.state().list("faqs")) {
            Draft asked = desk.open(question);
            desk.save(asked, asked.state().replacing(FIELD, numbers));
        }
    }

    /** The numbers of the topics by the names that the properties have for them. */
    Map<String, Long> numbers() {
        return published;
    }

    private long number(String key, Locale language) {
        Long known = published.get(key);
        if (known != null) {
            return known;
        }
        String above = topics.getProperty(key + ".under", "");
        String numberAbove = above.isEmpty() ? "" : String.valueOf(number(above, language));
        Draft draft = desk.begin(ItemKind.TOPIC, language, topics.getProperty(key + ".name"));
        desk.save(
                draft,
                draft.state()
                        .replacing("summary", topics.getProperty(key + ".summary"))
                        .replacing(FIELD, numberAbove));
        desk.publish(draft.id());
        published.put(key, draft.id());
        return draft.id();
    }
}
