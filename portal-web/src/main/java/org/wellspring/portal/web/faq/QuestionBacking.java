package org.wellspring.portal.web.faq;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.FaqPage;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.text.CitedText;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.CurrentPreview;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.glossary.GlossaryBacking;
import org.wellspring.portal.web.media.FiguresBacking;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.site.Days;
import org.wellspring.portal.web.site.Excerpt;

/** One question with its answer. */
@Named("question")
@RequestScoped
public class QuestionBacking {

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedFaqs published;

    @Inject
    private CurrentAddress address;

    @Inject
    private Absence absence;

    @Inject
    private ReadingInstant reading;

    @Inject
    private CurrentPreview preview;

    @Inject
    private Days days;

    @Inject
    private ShownEditions shown;

    @Inject
    private GlossaryBacking glossary;

    @Inject
    private FiguresBacking figures;

    private FaqPage page;
    private String summary;
    private CitedText answer;
    private String text;

    public void load() {
        preview.read(() -> published.find(address.language(), address.slug(), reading.get()))
                .ifPresentOrElse(this::show, () -> absence.answer(ItemKind.FAQ));
    }

    private void show(FaqPage found) {
        page = found;
        keys.looksAt(SurrogateKey.naming(found.id()));
        answer = found.answer().cited();
        text = glossary.explained(answer.html());
        figures.show(text, List.of());
        shown.add(found.editionId());
        found.topics().forEach(topic -> shown.add(topic.editionId()));
        found.articles().forEach(article -> shown.add(article.editionId()));
        summary = Excerpt.firstSentence(found.answer(), found.language());
    }

    public FaqPage getPage() {
        return page;
    }

    /** The answer with its citations numbered. */
    public CitedText getAnswer() {
        return answer;
    }

    /** The HTML of {@link #getAnswer()} with the words of the glossary explained. */
    public String getText() {
        return text;
    }

    public String getSummary() {
        return summary;
    }

    public LocalDate getPublishedDay() {
        return days.of(page.publishedAt());
    }

    public LocalDate getUpdatedDay() {
        return days.of(page.updatedAt());
    }
}
