package org.wellspring.portal.audit;

import static org.wellspring.portal.audit.Extent.EDITION;
import static org.wellspring.portal.audit.Extent.EVERYTHING;
import static org.wellspring.portal.audit.Extent.ITEM;
import static org.wellspring.portal.audit.Extent.NOTHING;
import static org.wellspring.portal.audit.Extent.PLAN;

/**
 * What was done, and how much of what readers see that can change at once. The names are part of the chain's hashes: add
 * to them, but never rename one.
 */
public enum Act {
    SIGNED_IN(NOTHING),
    /** A name and a password did not go together; the subject is the name that was tried. */
    SIGN_IN_FAILED(NOTHING),
    /** So many tries failed for an account's name, or from the origin, that none is looked at until the instant told. */
    SIGN_IN_SLOWED(NOTHING),
    /** Failed tries for an account's name were forgotten, so that its owner can sign in at once. */
    WAIT_LIFTED(NOTHING),
    /** From now on somebody is asked for a code of their authenticator at each sign-in. */
    SECOND_FACTOR_ADDED(NOTHING),
    SECOND_FACTOR_REMOVED(NOTHING),
    /** Somebody signed in without their authenticator, by a code that is used up now. */
    RECOVERY_CODE_USED(NOTHING),
    /** Somebody made other recovery codes; those of before count no more. */
    RECOVERY_CODES_RENEWED(NOTHING),
    SIGNED_OUT(NOTHING),
    /** A session was ended from another one, by its owner or an administrator. */
    SESSION_ENDED(NOTHING),
    /** A session was not used for too long, or had lasted too long. */
    SESSION_EXPIRED(NOTHING),
    PASSWORD_CHANGED(NOTHING),
    /** A link for choosing a new password was asked for and is sent to the account's address. */
    PASSWORD_LINK_SENT(NOTHING),
    /** Somebody chose a new password by a link. */
    PASSWORD_RESET(NOTHING),
    ACCOUNT_CREATED(NOTHING),
    /** A link for choosing the first password was made. */
    INVITED(NOTHING),
    /** The link of an invitation counts no more. */
    INVITATION_WITHDRAWN(NOTHING),
    /** Somebody chose their first password by the link of their invitation. */
    INVITATION_ACCEPTED(NOTHING),
    /** Somebody changed how others read their name. */
    PROFILE_CHANGED(NOTHING),
    /** Mail for an account goes to another address, which its owner has confirmed. */
    ADDRESS_CHANGED(NOTHING),
    ROLES_CHANGED(NOTHING),
    ACCOUNT_LOCKED(NOTHING),
    ACCOUNT_UNLOCKED(NOTHING),
    /** A draft was begun by hand. */
    CREATED(NOTHING),
    /** A draft was made from a document. */
    IMPORTED(NOTHING),
    /** An item moved to another address. */
    REVISED_ADDRESS(ITEM),
    STAGE_CHANGED(NOTHING),
    REVIEWER_ASSIGNED(NOTHING),
    PUBLISHED(EDITION),
    /** An edition or a withdrawal was set for later. */
    SCHEDULED(PLAN),
    /** What had been set for later will not happen. */
    CALLED_OFF(ITEM),
    TAKEN_BACK(EDITION),
    /** An earlier edition was published again. */
    ROLLED_BACK(EDITION),
    /** An earlier edition was made the draft again. */
    RESTORED(NOTHING),
    MERGED(EVERYTHING),
    /** An item is from now on the translation of another. */
    TRANSLATION_TIED(EVERYTHING),
    TRANSLATION_PARTED(EVERYTHING),
    /** A translation says again what its original says. */
    TRANSLATION_CONFIRMED(NOTHING),
    /** An item was put into the trash. */
    TRASHED(ITEM),
    /** An item was taken out of the trash. */
    PUT_BACK(ITEM),
    /** An item that readers never saw was erased with all that was kept of it, except for the record. */
    ERASED(NOTHING),
    IMAGE_ADDED(NOTHING),
    /** An image has another file from now on. */
    IMAGE_REPLACED(EVERYTHING),
    /** An image is cut around another point from now on, where it has to be cut. */
    IMAGE_FOCUSED(EVERYTHING),
    IMAGE_DELETED(EVERYTHING),
    /** A deletion of an image was undone. */
    IMAGE_RESTORED(EVERYTHING),
    /** Topics that lie side by side were put into another order. */
    REORDERED(EVERYTHING),
    SETTING_CHANGED(EVERYTHING),
    /** Somebody handed out a link by which anybody can see a draft until the instant told. */
    PREVIEW_SHARED(NOTHING),
    /** Readers are led elsewhere from an address at which nothing is. */
    REDIRECT_SET(NOTHING),
    REDIRECT_REMOVED(NOTHING),
    /** Proof of what readers saw was handed out. */
    EVIDENCE_EXPORTED(NOTHING);

    private final Extent extent;

    Act(Extent extent) {
        this.extent = extent;
    }

    Extent extent() {
        return extent;
    }
}
