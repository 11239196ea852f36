package org.wellspring.portal.article;

/**
 * The image that fills a figure.
 *
 * @param address where readers get it, relative to the portal's root
 * @param alternative what it shows, for those who do not see it; empty when it only decorates
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record FigureImage(String address, String alternative, int width, int height) {}
