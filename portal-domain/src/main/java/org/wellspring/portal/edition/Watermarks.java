package org.wellspring.portal.edition;

import java.time.Instant;

/** Tells how far the public state has come. */
public interface Watermarks {

    Watermark at(Instant instant);
}
