/** Pages of topics. */
package org.wellspring.portal.web.topic;
