package id.laju.permohonan;

import java.math.BigDecimal;

/** A point at which the customer wants an instrument calibrated. */
public record TitikUkur(BigDecimal nilai, String satuan) {

    /** With a decimal comma, without the unit. */
    public String angka() {
        return nilai.toPlainString().replace('.', ',');
    }

    public String tampil() {
        return angka() + " " + satuan;
    }
}
