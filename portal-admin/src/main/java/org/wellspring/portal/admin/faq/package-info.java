/** The list of questions. */
package org.wellspring.portal.admin.faq;
