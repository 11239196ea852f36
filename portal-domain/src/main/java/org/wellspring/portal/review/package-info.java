/** Several eyes on a draft: handing it in, commenting on it, sending it back, approving it. */
package org.wellspring.portal.review;
