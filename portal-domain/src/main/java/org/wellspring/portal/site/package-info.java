/**
 * The site as a whole: what it is called, who is behind it, and the menus by which its pages lead to each other. Both are
 * lines of states, each valid from an instant until the next begins, so that pages of the past stay as they were.
 */
package org.wellspring.portal.site;
