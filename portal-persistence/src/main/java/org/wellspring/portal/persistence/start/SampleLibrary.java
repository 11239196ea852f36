package org.wellspring.portal.persistence.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.article.Importing;
import org.wellspring.portal.drafting.Draft;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.intake.Intake;
import org.wellspring.portal.intake.Proposal;
import org.wellspring.portal.intake.SourceDocument;

/** The documents that the portal ships, brought in the way that an editor would. */
@ApplicationScoped
class SampleLibrary {

    /** The title of which its address is made in every language. */
    private static final String GLOSSARY = "Glossary";

    @Inject
    private Intake intake;

    @Inject
    private Importing importing;

    @Inject
    private SamplePeople people;

    @Inject
    private SampleTopics topics;

    @Inject
    private SampleTranslations translations;

    @Inject
    private SampleDesk desk;

    /** Imports every sample and publishes those that are ready; the others stay drafts for an editor to finish. */
    void bringIn() {
        Map<String, Long> shipped = new HashMap<>();
        names().forEach(name -> shipped.put(name, bringIn(name)));
        shipped.put("pages/glossary.html", explainWords(Locale.ENGLISH, "Glossary", "pages/glossary.html"));
        shipped.put("pages/glossary-de.html", explainWords(Locale.GERMAN, "Glossar", "pages/glossary-de.html"));
        shipped.putAll(topics.numbers());
        translations.tie(shipped);
    }

    private long bringIn(String name) {
        Proposal proposal = intake.propose(SourceDocument.ofUpload(name, SampleFiles.bytes(name)));
        long id = importing.accept(Actor.SAMPLES, proposal, proposal.title(), Languages.nearest(proposal.language()));
        people.credit(id, name);
        topics.classify(id, name);
        desk.publish(id);
        return id;
    }

    private long explainWords(Locale language, String title, String name) {
        Draft glossary = desk.begin(ItemKind.PAGE, language, GLOSSARY);
        desk.save(glossary, glossary.state().replacing("title", title).replacing("body", SampleFiles.text(name)));
        desk.publish(glossary.id());
        return glossary.id();
    }

    private static List<String> names() {
        return SampleFiles.text("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
