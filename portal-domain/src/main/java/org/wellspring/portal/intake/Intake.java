package org.wellspring.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.intake.Block.Kind;
import org.wellspring.portal.text.RichText;

/** Takes documents in: reads them into blocks, takes each part out in turn and makes what is left the body. */
@ApplicationScoped
public class Intake {

    /**
     * Makes a proposal of a document. It keeps nothing, so the same document gives the same proposal again.
     *
     * @throws UnreadableSourceException when the document is HTML without words
     */
    public Proposal propose(SourceDocument source) {
        Ledger ledger = new Ledger();
        List<Block> read =
                source.isHtml() ? HtmlReader.read(source.content(), ledger) : TextReader.read(source.content(), ledger);
        if (read.isEmpty() && ledger.dropped().isEmpty()) {
            throw UnreadableSourceException.empty();
        }
        Locale language = LanguageGuess.of(read);
        DateFinder dates = new DateFinder(language, ledger);
        List<Block> labelled = LabelFinder.find(dates.takeFrom(read), ledger);
        List<Block> blocks = new ArrayList<>(NumberSettler.settle(labelled, ledger));
        String title = TitleFinder.take(blocks, ledger);
        blocks = ClosingDisclaimers.find(blocks);
        blocks = HeadingRanks.rank(HeadingFinder.find(blocks, title, ledger), ledger);
        HeadingCapitals.check(only(Kind.HEADING, blocks), ledger);
        List<ProposedFaq> faqs = FaqFinder.take(blocks, ledger);
        List<ProposedDisclaimer> disclaimers = DisclaimerFinder.take(blocks, ledger);
        String summary = SummaryFinder.take(blocks);
        if (only(Kind.HEADING, blocks).isEmpty()) {
            ledger.warn(Warning.Kind.NO_HEADINGS, new Place(1, 1), title);
        }
        RichText body = BodyWriter.write(blocks);
        return new Proposal(
                title,
                summary,
                body,
                faqs,
                disclaimers,
                dates.postedOn(),
                dates.updatedOn(),
                language,
                ledger.warnings(),
                ledger.dropped());
    }

    private static List<Block> only(Kind kind, List<Block> blocks) {
        return blocks.stream().filter(block -> block.is(kind)).toList();
    }
}
