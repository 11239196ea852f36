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
import org.wellspring.portal.intake.Receiving;
import org.wellspring.portal.intake.SourceDocument;

/** The import page: first a document, then what the portal made of it. */
@Named("importing")
@ViewScoped
public class ImportBacking implements Serializable {

    private final Receiving receiving;
    private final Intake intake;
    private final Importing importing;
    private final ActorBacking actor;

    private Long document;
    private String pasted;
    private transient Part file;
    private SourceLines source;
    private Proposal proposal;
    private Preview preview;
    private String title;
    private Locale language;

    protected ImportBacking() {
        this(null, null, null, null);
    }

    @Inject
    public ImportBacking(Receiving receiving, Intake intake, Importing importing, ActorBacking actor) {
        this.receiving = receiving;
        this.intake = intake;
        this.importing = importing;
        this.actor = actor;
    }

    /** With a document in the address, its proposal; so an import goes on where it was, whatever ended meanwhile. */
    public void load() {
        if (document != null) {
            propose(receiving.open(actor.get(), document));
        }
    }

    public String readPasted() {
        return receive(SourceDocument.ofPasted(pasted));
    }

    public String readFile() throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return receive(SourceDocument.ofUpload(file.getSubmittedFileName(), bytes.readAllBytes()));
        }
    }

    /** Looks at it first: what cannot be read is refused beside the field that it came from. */
    private String receive(SourceDocument brought) {
        intake.propose(brought);
        return "/import?faces-redirect=true&document=" + receiving.receive(actor.get(), brought);
    }

    private void propose(SourceDocument brought) {
        proposal = intake.propose(brought);
        preview = Preview.of(proposal);
        source = SourceLines.of(brought.content());
        title = proposal.title();
        language = Languages.nearest(proposal.language());
    }

    /** Back to the document; a text is there again to be corrected. */
    public void discard() {
        pasted = receiving.open(actor.get(), document).content();
        receiving.putAway(actor.get(), document);
        document = null;
        proposal = null;
        preview = null;
        source = null;
    }

    /** A second click leads to the same article as the first. */
    public String accept() {
        long article = importing.accept(actor.get(), document, proposal, title, language);
        Notices.flash(
                "import.message.created",
                proposal.faqs().size(),
                proposal.disclaimers().size());
        return "/articles/edit?faces-redirect=true&id=" + article;
    }

    public Long getDocument() {
        return document;
    }

    public void setDocument(Long document) {
        this.document = document;
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
