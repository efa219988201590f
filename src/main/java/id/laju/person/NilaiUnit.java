package id.laju.person;

import java.math.BigDecimal;

/** @param minimal limit of the day of the test @param alasan why it is not enough; null where it is */
record NilaiUnit(long ujiId, long unitId, BigDecimal nilai, BigDecimal minimal, String alasan) {

    boolean kompeten() {
        return nilai.compareTo(minimal) >= 0;
    }
}
