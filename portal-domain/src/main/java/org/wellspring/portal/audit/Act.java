package org.wellspring.portal.audit;

/** What was done. The names are part of the chain's hashes: add to them, but never rename one. */
public enum Act {
    SIGNED_IN,
    /** A name and a password did not go together; the subject is the name that was tried. */
    SIGN_IN_FAILED,
    /** So many tries failed for an account's name, or from the origin, that none is looked at until the instant told. */
    SIGN_IN_SLOWED,
    /** Failed tries for an account's name were forgotten, so that its owner can sign in at once. */
    WAIT_LIFTED,
    /** From now on somebody is asked for a code of their authenticator at each sign-in. */
    SECOND_FACTOR_ADDED,
    SECOND_FACTOR_REMOVED,
    /** Somebody signed in without their authenticator, by a code that is used up now. */
    RECOVERY_CODE_USED,
    /** Somebody made other recovery codes; those of before count no more. */
    RECOVERY_CODES_RENEWED,
    SIGNED_OUT,
    /** A session was ended from another one, by its owner or an administrator. */
    SESSION_ENDED,
    /** A session was not used for too long, or had lasted too long. */
    SESSION_EXPIRED,
    PASSWORD_CHANGED,
    /** A link for choosing a new password was asked for and is sent to the account's address. */
    PASSWORD_LINK_SENT,
    /** Somebody chose a new password by a link. */
    PASSWORD_RESET,
    ACCOUNT_CREATED,
    /** A link for choosing the first password was made. */
    INVITED,
    /** The link of an invitation counts no more. */
    INVITATION_WITHDRAWN,
    /** Somebody chose their first password by the link of their invitation. */
    INVITATION_ACCEPTED,
    /** Somebody changed how others read their name. */
    PROFILE_CHANGED,
    /** Mail for an account goes to another address, which its owner has confirmed. */
    ADDRESS_CHANGED,
    ROLES_CHANGED,
    ACCOUNT_LOCKED,
    ACCOUNT_UNLOCKED,
    /** A draft was begun by hand. */
    CREATED,
    /** A draft was made from a document. */
    IMPORTED,
    /** An item moved to another address. */
    REVISED_ADDRESS,
    STAGE_CHANGED,
    REVIEWER_ASSIGNED,
    PUBLISHED,
    /** An edition or a withdrawal was set for later. */
    SCHEDULED,
    /** What had been set for later will not happen. */
    CALLED_OFF,
    TAKEN_BACK,
    /** An earlier edition was published again. */
    ROLLED_BACK,
    /** An earlier edition was made the draft again. */
    RESTORED,
    MERGED,
    /** An item is from now on the translation of another. */
    TRANSLATION_TIED,
    TRANSLATION_PARTED,
    /** A translation says again what its original says. */
    TRANSLATION_CONFIRMED,
    /** An item was put into the trash. */
    TRASHED,
    /** An item was taken out of the trash. */
    PUT_BACK,
    /** An item that readers never saw was erased with all that was kept of it, except for the record. */
    ERASED,
    IMAGE_ADDED,
    /** An image has another file from now on. */
    IMAGE_REPLACED,
    /** An image is cut around another point from now on, where it has to be cut. */
    IMAGE_FOCUSED,
    IMAGE_DELETED,
    /** A deletion of an image was undone. */
    IMAGE_RESTORED,
    /** Topics that lie side by side were put into another order. */
    REORDERED,
    SETTING_CHANGED,
    /** Somebody handed out a link by which anybody can see a draft until the instant told. */
    PREVIEW_SHARED,
    /** Readers are led elsewhere from an address at which nothing is. */
    REDIRECT_SET,
    REDIRECT_REMOVED,
    /** Proof of what readers saw was handed out. */
    EVIDENCE_EXPORTED
}
