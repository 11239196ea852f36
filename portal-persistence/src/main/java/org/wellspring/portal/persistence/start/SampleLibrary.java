package org.wellspring.portal.persistence.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
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

    @Inject
    private Intake intake;

    @Inject
    private Importing importing;

    @Inject
    private SamplePeople people;

    @Inject
    private SampleTopics topics;

    @Inject
    private SampleDesk desk;

    /** Imports every sample and publishes those that are ready; the others stay drafts for an editor to finish. */
    void bringIn() {
        names().forEach(this::bringIn);
        explainWords();
    }

    private void bringIn(String name) {
        Proposal proposal = intake.propose(SourceDocument.ofUpload(name, SampleFiles.bytes(name)));
        long id = importing.accept(Actor.SAMPLES, proposal, proposal.title(), Languages.nearest(proposal.language()));
        people.credit(id, name);
        topics.classify(id, name);
        desk.publish(id);
    }

    private void explainWords() {
        Draft glossary = desk.begin(ItemKind.PAGE, Locale.ENGLISH, "Glossary");
        desk.save(glossary, glossary.state().replacing("body", SampleFiles.text("pages/glossary.html")));
        desk.publish(glossary.id());
    }

    private static List<String> names() {
        return SampleFiles.text("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
