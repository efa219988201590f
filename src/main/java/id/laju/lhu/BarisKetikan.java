package id.laju.lhu;

import java.time.Instant;

/**
 * An order in the pengetik's list (LHU-005).
 *
 * @param asalContoh BAWA_SENDIRI or SAMPLING
 * @param status     what the models call the state of its open steps; null when none says so
 * @param terkirim   all its reports are out
 */
record BarisKetikan(long permohonanId, String satker, String kasus, String nomorOrder, Instant tanggal, String pelanggan, String asalContoh, String status,
        boolean terkirim) {

    public String keadaan() {
        return status != null ? status : terkirim ? "SERTIFIKAT TERKIRIM" : "-";
    }
}
