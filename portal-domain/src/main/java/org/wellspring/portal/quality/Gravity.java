package org.wellspring.portal.quality;

/** How much a finding weighs. */
public enum Gravity {
    /** The draft can be neither handed to review nor published. */
    BLOCKS,
    /** Some readers will miss something. */
    WARNING,
    /** Worth a look; it may be right as it is. */
    HINT
}
