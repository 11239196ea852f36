package org.wellspring.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Accounts;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.workflow.Step;
import org.wellspring.portal.workflow.Transition;

/** Tells people what each step of a draft leads to, and why they cannot take it, before they try. */
@ApplicationScoped
@Transactional
public class Outlooks {

    /** Steps that people decide on; a revision is made by writing, and a step back needs no explanation. */
    private static final Set<Step> TOLD = Set.of(Step.SUBMIT, Step.APPROVE, Step.PUBLISH);

    private final ContentItems items;
    private final ReviewComments comments;
    private final Accounts accounts;

    protected Outlooks() {
        this(null, null, null);
    }

    @Inject
    public Outlooks(ContentItems items, ReviewComments comments, Accounts accounts) {
        this.items = items;
        this.comments = comments;
        this.accounts = accounts;
    }

    /** The steps towards readers that the table of transitions has from the draft's stage. */
    public List<Outlook> of(Actor actor, long id) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        ContentItem item = items.get(ContentItem.class, id);
        if (item.mergedInto().isPresent() || item.trashed().isPresent()) {
            return List.of();
        }
        long open = comments.countOpen(id);
        return Transition.TABLE.stream()
                .filter(row -> row.from() == item.stage() && TOLD.contains(row.step()))
                .map(row -> new Outlook(row.step(), obstacle(row.step(), actor, item, open), next(row.step(), item)))
                .toList();
    }

    private static Optional<DomainException> obstacle(Step step, Actor actor, ContentItem item, long open) {
        try {
            Transition.take(step, actor, item.situation(open));
            return Optional.empty();
        } catch (DomainException refused) {
            return Optional.of(refused);
        }
    }

    private List<String> next(Step step, ContentItem item) {
        return switch (step) {
            case SUBMIT -> item.reviewer() == null ? holding(Role.REVIEWER, item) : List.of(item.reviewer());
            case APPROVE -> holding(Role.PUBLISHER, item);
            default -> List.of();
        };
    }

    /** Whoever wrote the draft last does not review it. */
    private List<String> holding(Role role, ContentItem item) {
        return accounts.list().stream()
                .filter(account ->
                        !account.isLocked() && account.actor(Actor.HERE).may(role))
                .map(Account::name)
                .filter(name -> role != Role.REVIEWER || !name.equals(item.changedBy()))
                .toList();
    }
}
