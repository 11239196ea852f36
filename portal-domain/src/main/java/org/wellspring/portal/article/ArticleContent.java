package org.wellspring.portal.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.RichText;

/**
 * An article's words.
 *
 * @param title plain text, 1 to {@value #MAX_TITLE_LENGTH} characters
 * @param standfirst plain text below the title, at most {@value #MAX_STANDFIRST_LENGTH} characters, may be empty
 * @param body sanitised HTML with headings from h2 on, may be empty in a draft
 * @param postedOn the day the article says it was posted; {@code null} until it is published without one
 * @param updatedOn the day the article says it was updated; {@code null} when it does not say
 * @param review when an expert looked it over
 * @param listing how it presents itself elsewhere
 * @param changeNote plain text that tells readers what is new and why, at most {@value #MAX_NOTE_LENGTH} characters
 */
@Embeddable
public record ArticleContent(
        @Column(nullable = false, length = ArticleContent.MAX_TITLE_LENGTH)
        String title,

        @Column(nullable = false, length = ArticleContent.MAX_STANDFIRST_LENGTH)
        String standfirst,

        @Column(nullable = false) RichText body,
        @Column(name = "posted_on") LocalDate postedOn,
        @Column(name = "updated_on") LocalDate updatedOn,
        @Embedded MedicalReview review,
        @Embedded Listing listing,

        @Column(name = "change_note", nullable = false, length = ArticleContent.MAX_NOTE_LENGTH)
        String changeNote) {

    public static final int MAX_TITLE_LENGTH = 200;
    public static final int MAX_STANDFIRST_LENGTH = 600;
    public static final int MAX_NOTE_LENGTH = 300;

    /** @throws InvalidContentException when the title is blank, or a text is too long */
    public ArticleContent {
        title = InvalidContentException.required("title", title, MAX_TITLE_LENGTH);
        standfirst = InvalidContentException.limited("standfirst", standfirst, MAX_STANDFIRST_LENGTH);
        changeNote = InvalidContentException.limited("changeNote", changeNote, MAX_NOTE_LENGTH);
        // Hibernate gives nothing for parts that have no value.
        review = review == null ? MedicalReview.NONE : review;
        listing = listing == null ? Listing.NONE : listing;
    }

    /** An article that nobody has reviewed, and that presents itself by its own words. */
    public ArticleContent(String title, String standfirst, RichText body, LocalDate postedOn, LocalDate updatedOn) {
        this(title, standfirst, body, postedOn, updatedOn, MedicalReview.NONE, Listing.NONE, "");
    }

    static ArticleContent of(DraftState state) {
        return new ArticleContent(
                state.value("title"),
                state.value("standfirst"),
                RichText.of(state.value("body")),
                InvalidContentException.day("postedOn", state.value("postedOn")),
                InvalidContentException.day("updatedOn", state.value("updatedOn")),
                MedicalReview.of(state),
                Listing.of(state),
                state.value("changeNote"));
    }

    /** The address of the image that stands for the article in a list: its social card's, else the first of its text. */
    public Optional<String> picture() {
        return Stream.concat(Stream.of(listing.socialImage()), body.images().stream())
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }

    DraftState fields() {
        DraftState words = DraftState.of()
                .line("title", title)
                .line("standfirst", standfirst)
                .rich("body", body.html())
                .value("postedOn", postedOn)
                .value("updatedOn", updatedOn);
        return listing.addTo(review.addTo(words)).line("changeNote", changeNote);
    }

    ArticleContent postedOn(LocalDate day) {
        return new ArticleContent(title, standfirst, body, day, updatedOn, review, listing, changeNote);
    }
}
