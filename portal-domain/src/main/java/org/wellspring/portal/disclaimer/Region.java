package org.wellspring.portal.disclaimer;

/**
 * Whose readers a disclaimer is meant for. The portal does not find out where a reader is: a page shows the disclaimers
 * of all regions and says for whom each is, in this order.
 */
public enum Region {
    EVERYWHERE,
    US,
    EU,
    UK
}
