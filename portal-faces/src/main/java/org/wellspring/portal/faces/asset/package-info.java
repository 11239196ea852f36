/**
 * Stylesheets, scripts, fonts and icons under addresses that hold a digest of their content, so that browsers keep them
 * for good and never show an old one.
 */
package org.wellspring.portal.faces.asset;
