package org.wellspring.portal.web.card;

import java.util.Locale;

/**
 * What a card says.
 *
 * @param site the site's name
 * @param topic what the page is about; may be empty
 */
record CardText(Locale language, String site, String topic, String title) {}
