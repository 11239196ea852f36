/** Pages of questions and their answers. */
package org.wellspring.portal.web.faq;
