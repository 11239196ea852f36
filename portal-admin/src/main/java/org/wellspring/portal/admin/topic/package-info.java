/** The list of topics. */
package org.wellspring.portal.admin.topic;
