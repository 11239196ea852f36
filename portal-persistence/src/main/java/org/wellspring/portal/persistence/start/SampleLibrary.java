package org.wellspring.portal.persistence.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.Importing;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.edition.Publishing;
import org.wellspring.portal.intake.Intake;
import org.wellspring.portal.intake.Proposal;
import org.wellspring.portal.intake.SourceDocument;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.workflow.Step;

/** The documents that the portal ships, brought in the way that an editor would. */
@ApplicationScoped
class SampleLibrary {

    private static final System.Logger LOG = System.getLogger(SampleLibrary.class.getName());
    private static final String FOLDER = "/samples/";

    @Inject
    private Intake intake;

    @Inject
    private Importing importing;

    @Inject
    private SamplePeople people;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Publishing publishing;

    @Inject
    private ContentItems items;

    /** Imports every sample and publishes those that are ready; the others stay drafts for an editor to finish. */
    void bringIn() {
        Properties who = people();
        names().forEach(name -> bringIn(name, who));
    }

    private void bringIn(String name, Properties who) {
        Proposal proposal = intake.propose(SourceDocument.ofUpload(name, read(name)));
        long id = importing.accept(Actor.SAMPLES, proposal, proposal.title(), Languages.nearest(proposal.language()));
        people.credit(id, name, who);
        try {
            reviewing.take(Step.SUBMIT, Actor.SAMPLES, id, version(id));
            reviewing.take(Step.APPROVE, Actor.PORTAL, id, version(id));
            publishing.publish(Actor.PORTAL, id, version(id), Optional.empty());
        } catch (DomainException notReady) {
            LOG.log(Level.INFO, "The sample {0} stays a draft: {1}", name, notReady.getMessage());
        }
    }

    private long version(long id) {
        return items.get(Article.class, id).version();
    }

    private static Properties people() {
        Properties people = new Properties();
        try {
            people.load(new StringReader(new String(read("people.properties"), StandardCharsets.UTF_8)));
            return people;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> names() {
        return new String(read("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] read(String name) {
        try (InputStream sample = SampleLibrary.class.getResourceAsStream(FOLDER + name)) {
            return sample.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
