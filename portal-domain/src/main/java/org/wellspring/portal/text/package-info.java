/** Text as readers get it: sanitised HTML with its outline, addresses, reading time. */
package org.wellspring.portal.text;
