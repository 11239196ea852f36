/** Topics: what articles are about, in a tree that readers browse and disclaimers follow. */
package org.wellspring.portal.topic;
