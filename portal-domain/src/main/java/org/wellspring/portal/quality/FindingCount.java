package org.wellspring.portal.quality;

/** How many findings of each weight a kept draft has, broken links aside: those come and go without the draft. */
public record FindingCount(int blocking, int warnings, int hints) {

    static FindingCount of(Examination examination) {
        return new FindingCount(
                examination.count(Gravity.BLOCKS), examination.count(Gravity.WARNING), examination.count(Gravity.HINT));
    }

    public int all() {
        return blocking + warnings + hints;
    }
}
