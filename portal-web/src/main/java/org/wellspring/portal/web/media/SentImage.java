package org.wellspring.portal.web.media;

import java.util.Optional;
import java.util.function.Supplier;
import org.wellspring.portal.picture.PictureFormat;

/**
 * What an address leads to.
 *
 * @param tag tells it apart from everything else at the same address
 * @param lasting whether the address never leads to anything else
 * @param bytes read only when they are sent; empty when they are lost
 */
record SentImage(String tag, PictureFormat format, boolean lasting, Supplier<Optional<byte[]>> bytes) {}
