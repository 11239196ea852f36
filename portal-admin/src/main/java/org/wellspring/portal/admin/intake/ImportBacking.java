package org.wellspring.portal.admin.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.Notices;
import org.wellspring.portal.article.Importing;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.intake.Intake;
import org.wellspring.portal.intake.Proposal;
import org.wellspring.portal.intake.SourceDocument;

/** The import page: first a document, then what the portal made of it. */
@Named("importing")
@ViewScoped
public class ImportBacking implements Serializable {

    private final Intake intake;
    private final Importing importing;
    private final ActorBacking actor;

    private String pasted;
    private transient Part file;
    private SourceLines source;
    private Proposal proposal;
    private Preview preview;
    private String title;
    private Locale language;
    private Long article;

    protected ImportBacking() {
        this(null, null, null);
    }

    @Inject
    public ImportBacking(Intake intake, Importing importing, ActorBacking actor) {
        this.intake = intake;
        this.importing = importing;
        this.actor = actor;
    }

    public void readPasted() {
        propose(SourceDocument.ofPasted(pasted));
    }

    public void readFile() throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            propose(SourceDocument.ofUpload(file.getSubmittedFileName(), bytes.readAllBytes()));
        }
    }

    private void propose(SourceDocument document) {
        proposal = intake.propose(document);
        preview = Preview.of(proposal);
        source = SourceLines.of(document.content());
        title = proposal.title();
        language = Languages.nearest(proposal.language());
    }

    /** Back to the document; what was pasted is still there. */
    public void discard() {
        proposal = null;
        preview = null;
        source = null;
    }

    /** A second click leads to the same article as the first. */
    public synchronized String accept() {
        if (article == null) {
            article = importing.accept(actor.get(), proposal, title, language);
            Notices.flash(
                    "import.message.created",
                    proposal.faqs().size(),
                    proposal.disclaimers().size());
        }
        return "/articles/edit?faces-redirect=true&id=" + article;
    }

    public boolean isProposed() {
        return proposal != null;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public Preview getPreview() {
        return preview;
    }

    public SourceLines getSource() {
        return source;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Locale getLanguage() {
        return language;
    }

    public void setLanguage(Locale language) {
        this.language = language;
    }
}
