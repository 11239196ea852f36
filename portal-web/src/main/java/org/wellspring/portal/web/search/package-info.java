/** The page that finds others by their words, and what browsers ask for beside it: suggestions, a description. */
package org.wellspring.portal.web.search;
