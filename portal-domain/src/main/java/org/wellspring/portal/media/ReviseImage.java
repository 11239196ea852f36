package org.wellspring.portal.media;

import org.wellspring.portal.picture.Focus;

/**
 * What is said of an image, as an editor wants it.
 *
 * @param version the one that the editor opened
 */
public record ReviseImage(long id, long version, Description description, Focus focus) {}
