package org.wellspring.portal.media;

/** Whether an image is what the site shows in place of its name. */
public enum LogoUse {
    NEVER,
    /** It was once; pages as of then go on showing it. */
    EARLIER,
    NOW
}
