package org.wellspring.portal.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.text.Gist;

/** Tells who writes a question whether it has been asked already. */
@ApplicationScoped
@Transactional
public class FindingSimilar {

    /** Less in common is by chance. */
    private static final int ENOUGH_PERCENT = 45;

    private static final int CANDIDATES = 200;
    private static final int MOST = 5;

    private final FaqBands bands;
    private final InstantSource clock;

    protected FindingSimilar() {
        this(null, null);
    }

    @Inject
    public FindingSimilar(FaqBands bands, InstantSource clock) {
        this.bands = bands;
        this.clock = clock;
    }

    /**
     * The questions most like the one given, the likest first.
     *
     * @param question as far as it is written; what is longer than a question can be is left out of account
     * @param except the question itself, once it is kept
     */
    public List<SimilarFaq> find(Actor actor, Locale language, String question, OptionalLong except) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        Gist gist =
                Gist.of(language, question.substring(0, Math.min(question.length(), FaqContent.MAX_QUESTION_LENGTH)));
        if (gist.pieces().isEmpty()) {
            return List.of();
        }
        return bands.sharing(language, gist.bands(), clock.instant(), CANDIDATES).stream()
                .filter(candidate -> except.isEmpty() || candidate.id() != except.getAsLong())
                .map(candidate -> compared(gist, language, candidate))
                .filter(found -> found.percent() >= ENOUGH_PERCENT)
                .sorted(Comparator.comparingInt(SimilarFaq::percent).reversed().thenComparing(SimilarFaq::id))
                .limit(MOST)
                .toList();
    }

    private static SimilarFaq compared(Gist gist, Locale language, FaqBands.Candidate candidate) {
        double likeness = gist.likeness(Gist.of(language, candidate.question()));
        return new SimilarFaq(candidate.id(), candidate.slug(), candidate.question(), candidate.isPublic(), (int)
                Math.round(likeness * 100));
    }
}
