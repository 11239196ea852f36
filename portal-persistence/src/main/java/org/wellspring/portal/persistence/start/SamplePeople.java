package org.wellspring.portal.persistence.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.RichText;

/** The people behind the shipped documents: {@code people.properties} tells who they are and where they are named. */
@Dependent
class SamplePeople {

    private final SampleDesk desk;
    private final Properties people = SampleFiles.properties("people.properties");
    private final Map<String, Long> begun = new HashMap<>();

    @Inject
    SamplePeople(SampleDesk desk) {
        this.desk = desk;
    }

    /** Names in an article's draft whom the properties name for its document; most articles name nobody. */
    void credit(long article, String document) {
        Draft draft = desk.open(article);
        DraftState credited = draft.state();
        for (String field : List.of("authors", "medicalReviewer")) {
            String named = people.getProperty(document + "." + field, "");
            credited = credited.replacing(field, numbers(named, draft.language()));
        }
        for (String field : List.of("reviewedOn", "nextReviewOn")) {
            credited = credited.replacing(field, people.getProperty(document + "." + field, ""));
        }
        desk.save(draft, credited);
    }

    private String numbers(String named, Locale language) {
        return Stream.of(named.split(","))
                .filter(key -> !key.isEmpty())
                .map(key -> begun.computeIfAbsent(key, unknown -> begin(key, language)))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private long begin(String key, Locale language) {
        Draft draft = desk.begin(ItemKind.CONTRIBUTOR, language, people.getProperty(key + ".name"));
        String biography =
                RichText.ofParagraphs(people.getProperty(key + ".biography")).html();
        desk.save(
                draft,
                draft.state()
                        .replacing("qualifications", people.getProperty(key + ".qualifications"))
                        .replacing("affiliation", people.getProperty(key + ".affiliation"))
                        .replacing("biography", biography));
        return draft.id();
    }
}
