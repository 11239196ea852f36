package org.wellspring.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Saving;

/**
 * Whoever reads a draft suggests other words for a passage; authors take them over, as a revision of the draft as it is by
 * then, or refuse them. An open suggestion stands in nobody's way.
 */
@ApplicationScoped
@Transactional
public class Suggesting {

    private final ContentItems items;
    private final Suggestions suggestions;
    private final Drafting drafting;
    private final ReviewNews news;
    private final InstantSource clock;

    protected Suggesting() {
        this(null, null, null, null, null);
    }

    @Inject
    public Suggesting(
            ContentItems items, Suggestions suggestions, Drafting drafting, ReviewNews news, InstantSource clock) {
        this.items = items;
        this.suggestions = suggestions;
        this.drafting = drafting;
        this.news = news;
        this.clock = clock;
    }

    /** The suggestions for the item's draft, the open ones first. */
    public List<SuggestionLine> list(Actor actor, long id) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        DraftWords words = new DraftWords(items.get(ContentItem.class, id).draft());
        return suggestions.on(id).stream()
                .map(each -> each.line(
                        !each.isOpen() || words.exchanged(each.passage(), "").isPresent()))
                .toList();
    }

    /**
     * @param passage words of the draft that stand in one paragraph
     * @param replacement may be empty, to take them out
     * @throws PassageNotFoundException when the draft does not have these words in one paragraph
     * @throws org.wellspring.portal.edition.InvalidContentException when there is no passage, or too much
     */
    public void suggest(Actor actor, long id, String passage, String replacement) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        ContentItem item = items.get(ContentItem.class, id);
        item.requireInUse();
        Suggestion suggestion = new Suggestion(item, passage, replacement, actor, clock.instant());
        if (new DraftWords(item.draft()).exchanged(suggestion.passage(), "").isEmpty()) {
            throw new PassageNotFoundException(suggestion.passage());
        }
        suggestions.add(suggestion);
        news.suggested(actor, item, suggestion);
    }

    /**
     * Puts the suggested words into the draft as it is now.
     *
     * @throws StaleSuggestionException when the draft does not have the passage any more
     * @throws SuggestionDecidedException when it was decided before
     */
    public void accept(Actor actor, long number) {
        actor.require(Role.AUTHOR);
        Suggestion suggestion = find(number);
        ContentItem item = items.getToChange(ContentItem.class, suggestion.itemId());
        DraftState wanted = new DraftWords(item.draft())
                .exchanged(suggestion.passage(), suggestion.replacement())
                .orElseThrow(StaleSuggestionException::new);
        suggestion.decide(Suggestion.Outcome.ACCEPTED, "", actor, clock.instant());
        drafting.revise(actor, item, wanted, Saving.MERGED);
    }

    /**
     * @throws org.wellspring.portal.edition.InvalidContentException when there is no reason
     * @throws SuggestionDecidedException when it was decided before
     */
    public void refuse(Actor actor, long number, String reason) {
        actor.require(Role.AUTHOR);
        find(number).decide(Suggestion.Outcome.REFUSED, reason, actor, clock.instant());
    }

    /**
     * @throws ForeignWordsException when somebody else made it
     * @throws SuggestionDecidedException when it was decided before
     */
    public void withdraw(Actor actor, long number) {
        Suggestion suggestion = find(number);
        if (!suggestion.author().equals(actor.name())) {
            throw new ForeignWordsException(suggestion.author());
        }
        suggestion.decide(Suggestion.Outcome.WITHDRAWN, "", actor, clock.instant());
    }

    private Suggestion find(long number) {
        return suggestions.find(number).orElseThrow(() -> new SuggestionNotFoundException(number));
    }
}
