package org.wellspring.portal.change;

import java.util.stream.Stream;
import org.wellspring.portal.audit.Act;

/** How much of what readers see an act can change at once. */
public enum Extent {
    NOTHING,
    /** What the act is about, and where that is shown. */
    ITEM,
    /** The same, by an edition or a withdrawal that begins with the act. */
    EDITION,
    /** Only what begins later, unless that has begun by the time the act is in the record. */
    PLAN,
    EVERYTHING;

    /** @param act the name of an {@link Act}; one that is not known, as from a later portal, can change everything */
    public static Extent of(String act) {
        return Stream.of(Act.values())
                .filter(known -> known.name().equals(act))
                .findFirst()
                .map(Extent::of)
                .orElse(EVERYTHING);
    }

    private static Extent of(Act act) {
        return switch (act) {
            case PUBLISHED, TAKEN_BACK, ROLLED_BACK -> EDITION;
            case REVISED_ADDRESS, CALLED_OFF, TRASHED, PUT_BACK -> ITEM;
            case SCHEDULED -> PLAN;
            case MERGED,
                    REORDERED,
                    SETTING_CHANGED,
                    TRANSLATION_TIED,
                    TRANSLATION_PARTED,
                    IMAGE_REPLACED,
                    IMAGE_FOCUSED,
                    IMAGE_DELETED,
                    IMAGE_RESTORED -> EVERYTHING;
            case SIGNED_IN,
                    SIGN_IN_FAILED,
                    SIGN_IN_SLOWED,
                    WAIT_LIFTED,
                    SECOND_FACTOR_ADDED,
                    SECOND_FACTOR_REMOVED,
                    RECOVERY_CODE_USED,
                    RECOVERY_CODES_RENEWED,
                    SIGNED_OUT,
                    SESSION_ENDED,
                    SESSION_EXPIRED,
                    PASSWORD_CHANGED,
                    PASSWORD_LINK_SENT,
                    PASSWORD_RESET,
                    ACCOUNT_CREATED,
                    INVITED,
                    INVITATION_WITHDRAWN,
                    INVITATION_ACCEPTED,
                    PROFILE_CHANGED,
                    ADDRESS_CHANGED,
                    ROLES_CHANGED,
                    ACCOUNT_LOCKED,
                    ACCOUNT_UNLOCKED,
                    CREATED,
                    IMPORTED,
                    STAGE_CHANGED,
                    REVIEWER_ASSIGNED,
                    RESTORED,
                    TRANSLATION_CONFIRMED,
                    ERASED,
                    IMAGE_ADDED,
                    PREVIEW_SHARED,
                    REDIRECT_SET,
                    REDIRECT_REMOVED,
                    EVIDENCE_EXPORTED -> NOTHING;
        };
    }
}
