package org.wellspring.portal.media;

/** An image as it goes out to a reader. The bytes are the library's own; who gets them must not change them. */
public record ImageFile(ImageFormat format, byte[] bytes) {}
