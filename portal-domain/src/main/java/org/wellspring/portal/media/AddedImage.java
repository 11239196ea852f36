package org.wellspring.portal.media;

/**
 * What came of an upload.
 *
 * @param known whether the library had this very file already, so that nothing was added
 */
public record AddedImage(ImageOverview image, boolean known) {}
