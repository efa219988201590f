package id.laju.pengujian;

import java.time.Instant;

/**
 * An order in the list of PJ Lab, without a word of whose it is (LAB-006).
 *
 * @param asalContoh BAWA_SENDIRI or SAMPLING
 * @param status     what the models call the state of its open steps; null when none says so
 */
record BarisPjLab(long permohonanId, String satker, String nomorOrder, Instant tanggal, String asalContoh, String status) {
}
