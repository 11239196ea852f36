/** Questions and their answers, from the list to the editor. */
package org.wellspring.portal.admin.faq;
