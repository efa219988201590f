package id.laju.person;

import java.math.BigDecimal;

/** What is tested. @param cara TEORI or PRAKTIK @param nilaiMinimal of 100 */
record UnitKompetensi(long id, long skemaId, int urut, String kode, String judul, String cara, BigDecimal nilaiMinimal, boolean aktif) {

    String caraDitulis() {
        return "TEORI".equals(cara) ? "Teori" : "Praktik";
    }

    String ditulis() {
        return kode + "; " + judul + "; " + cara + "; " + nilaiMinimal.stripTrailingZeros().toPlainString();
    }
}
