package org.wellspring.portal.media;

import org.wellspring.portal.picture.Focus;

/**
 * A version of an image as readers get it.
 *
 * @param key what the image's addresses are known by
 * @param fileName the end of the image's address
 * @param focus around which it is cut
 */
public record ShownImage(String key, String fileName, ImageFile file, Focus focus) {}
