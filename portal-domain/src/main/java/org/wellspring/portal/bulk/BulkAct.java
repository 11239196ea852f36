package org.wellspring.portal.bulk;

import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ItemKind;

/** What can be done to many items at once. */
public enum BulkAct {
    /** Hands each draft in for review. */
    SUBMIT(Role.AUTHOR),
    /** Approves each draft. */
    APPROVE(Role.REVIEWER),
    /** Publishes each draft from now on. */
    PUBLISH(Role.PUBLISHER),
    /** Takes back what readers see of each. */
    TAKE_BACK(Role.PUBLISHER),
    /** Says of each that it is about a topic, too. */
    SET_TOPIC(Role.AUTHOR),
    /** Asks somebody in particular to review each. */
    ASSIGN(Role.AUTHOR),
    /** Puts each into the trash. */
    TRASH(Role.AUTHOR);

    private final Role who;

    BulkAct(Role who) {
        this.who = who;
    }

    /** Whether the actor could do it as far as their roles go. */
    public boolean isOpenTo(Actor actor) {
        return switch (this) {
            case ASSIGN -> actor.may(who) || actor.may(Role.REVIEWER) || actor.may(Role.PUBLISHER);
            case TRASH -> actor.may(who) || actor.may(Role.PUBLISHER);
            default -> actor.may(who);
        };
    }

    /** Whether readers, or editors, who are led to the item find it no more afterwards. */
    public boolean endsLeads() {
        return this == TAKE_BACK || this == TRASH;
    }

    /** Whether it can be done to items of the kind. */
    public boolean fits(ItemKind kind) {
        return this != SET_TOPIC || kind == ItemKind.ARTICLE || kind == ItemKind.FAQ;
    }
}
