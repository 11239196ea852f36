package org.wellspring.portal.persistence.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.catalogue.Beginning;
import org.wellspring.portal.drafting.Change;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.RichText;

/** The people behind the shipped documents: {@code people.properties} tells who they are and where they are named. */
@Dependent
class SamplePeople {

    private final Beginning beginning;
    private final Drafting drafting;
    private final Map<String, Long> begun = new HashMap<>();

    @Inject
    SamplePeople(Beginning beginning, Drafting drafting) {
        this.beginning = beginning;
        this.drafting = drafting;
    }

    /** Names in an article's draft whom the properties name for its document; most articles name nobody. */
    void credit(long article, String document, Properties people) {
        Draft draft = drafting.open(Actor.SAMPLES, article);
        DraftState credited = draft.state();
        for (String field : List.of("authors", "medicalReviewer")) {
            String named = people.getProperty(document + "." + field, "");
            credited = credited.replacing(field, numbers(named, draft.language(), people));
        }
        for (String field : List.of("reviewedOn", "nextReviewOn")) {
            credited = credited.replacing(field, people.getProperty(document + "." + field, ""));
        }
        save(draft, credited);
    }

    private String numbers(String named, Locale language, Properties people) {
        return Stream.of(named.split(","))
                .filter(key -> !key.isEmpty())
                .map(key -> begun.computeIfAbsent(key, unknown -> begin(key, language, people)))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private long begin(String key, Locale language, Properties people) {
        String name = people.getProperty(key + ".name");
        long id = beginning.begin(Actor.SAMPLES, ItemKind.CONTRIBUTOR, language, name);
        Draft draft = drafting.open(Actor.SAMPLES, id);
        String biography =
                RichText.ofParagraphs(people.getProperty(key + ".biography")).html();
        save(
                draft,
                draft.state()
                        .replacing("qualifications", people.getProperty(key + ".qualifications"))
                        .replacing("affiliation", people.getProperty(key + ".affiliation"))
                        .replacing("biography", biography));
        return id;
    }

    private void save(Draft draft, DraftState wanted) {
        drafting.save(Actor.SAMPLES, new Change(draft.id(), draft.revision(), Optional.empty(), wanted, Saving.SAVED));
    }
}
