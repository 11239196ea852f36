/** What a draft could do better, found while it is being written: how hard it reads, its links, images and outline. */
package org.wellspring.portal.quality;
