/** Articles: text with an outline and figures, together with the questions and disclaimers that they show. */
package org.wellspring.portal.article;
